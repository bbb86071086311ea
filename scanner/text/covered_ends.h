#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <QList>

namespace anteroom {

// The ends of a line, in pixels of its crop, behind which the ground is another one: a finger may
// lie on the next letter, or glare. `place` is the line's on the card (CV_8UC3, BGR).
[[nodiscard]] QList<qreal> coveredEnds(const cv::Mat& card, const cv::RotatedRect& place);

} // namespace anteroom
