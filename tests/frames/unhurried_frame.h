#pragma once

#include "scanner/code/code_reader.h"

namespace anteroom {

// What a frame is tried with in tests: all that the kiosk tries, in ten times its time. A test
// asks whether the frame can be read, also on a machine that builds meanwhile or looks into
// memory; how fast it is read is for `./dev bench scan_frames` to say.
inline constexpr ReadingEffort UnhurriedFrame{10 * FrameEffort.processorMilliseconds, 20'000,
                                              FrameEffort.thorough};

} // namespace anteroom
