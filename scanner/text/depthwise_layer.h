#pragma once

namespace anteroom {

// The layer "AnteroomDepthwise" of the rewritten networks (models/depthwise.py): a convolution in
// which each channel has its own small kernel, with "hard swish" behind it where it is told so.
// OpenCV 4.6 does such convolutions ten times slower than need be, which was half of the time for
// reading a line. To be called before a network is loaded; more than once does no harm.
void registerDepthwiseLayer();

} // namespace anteroom
