#pragma once

#include "scanner/code/code_reader.h"
#include "scanner/code/picture_views.h"

#include <opencv2/core/types.hpp>

namespace anteroom {

// Corners led through a perspective map.
[[nodiscard]] Corners mapped(const cv::Matx33d& to, const Corners& corners);

// The corners of a code that was read from a cut-out of the box. Of some ZXing knows one edge
// alone: the box tells the rest.
[[nodiscard]] Corners fitted(const FoundCode& code, const cv::RotatedRect& box);

// The codes of one picture, each once: no content twice, and nothing that lies upon another code,
// since stripes inside a symbol are not a second one. A licence's PDF417 comes first.
class FoundCodes {
public:
    // False when it was known or lies upon another.
    bool keep(FoundCode code);

    // Linear codes, of which ZXing knows little more than a line, get their height.
    void giveLinesHeight(const cv::Mat& picture);

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
