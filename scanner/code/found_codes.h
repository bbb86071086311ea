#pragma once

#include "scanner/code/code_reader.h"
#include "scanner/code/picture_views.h"

#include <opencv2/core/types.hpp>

namespace anteroom {

// Corners led through a perspective map.
[[nodiscard]] Corners mapped(const cv::Matx33d& to, const Corners& corners);

// The corners of a code that was read from a cut-out of the box. ZXing knows no more of some codes
// than a line across the bars, or one edge: the box tells the rest.
[[nodiscard]] Corners fitted(const FoundCode& code, const cv::RotatedRect& box);

// The codes of one picture, each once: no content twice, and nothing that lies upon another code,
// since stripes inside a symbol are not a second one. A licence's PDF417 comes first.
class FoundCodes {
public:
    // False when it was known or lies upon another.
    bool keep(FoundCode code);

    // Gives the linear codes that stand in this box, and of which no more is known than a line, its
    // height.
    void widenLines(const cv::RotatedRect& box);

    [[nodiscard]] bool isEmpty() const { return m_codes.isEmpty(); }
    [[nodiscard]] bool hasPdf417() const;
    [[nodiscard]] bool covers(const QPointF& point) const;
    // A copy of a view of the picture with the codes painted white.
    [[nodiscard]] cv::Mat paintedOver(const PictureView& view) const;
    [[nodiscard]] const QList<FoundCode>& codes() const { return m_codes; }

private:
    QList<FoundCode> m_codes;
};

} // namespace anteroom
