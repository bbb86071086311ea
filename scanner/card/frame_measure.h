#pragma once

#include "scanner/code/code_reader.h"
#include "scanner/reading/frame_look.h"

namespace anteroom {

// Looks for a card in the frame, by its outline or by the code on its back, and at how well it can
// be seen. A few milliseconds for a frame of 1920×1080.
[[nodiscard]] FrameLook lookAt(const GrayView& frame);

} // namespace anteroom
