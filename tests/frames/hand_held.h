#pragma once

#include "frames/camera_frames.h"

namespace anteroom {

inline constexpr int FramesPerSecond = 15;

// A card as a hand brings it before the camera: one view a frame. Every measure wanders between
// what it is in frames of the grade `from` and in frames of the grade `to`, which it comes near to
// now and then but does not keep.
[[nodiscard]] QList<FrameView> handHeldViews(const FrameGrade& from, const FrameGrade& to,
                                             int frames, quint32 seed);

} // namespace anteroom
