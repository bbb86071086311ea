#pragma once

#include "scanner/code/code_reader.h"

#include <opencv2/core/types.hpp>

namespace anteroom {

// Corners led through a perspective map.
[[nodiscard]] Corners mapped(const cv::Matx33d& to, const Corners& corners);

// The codes of one picture, each once: no content twice, and nothing that lies upon another code,
// since stripes inside a symbol are not a second one. A licence's PDF417 comes first.
class FoundCodes {
public:
    // False when it was known or lies upon another.
    bool keep(FoundCode code);

    // The same for a code that was read from a cut-out of a box. Where ZXing gives no more than a
    // line across the bars, the code's corners become the box's.
    bool keepFromBox(FoundCode code, const cv::RotatedRect& box);

    [[nodiscard]] bool isEmpty() const { return m_codes.isEmpty(); }
    [[nodiscard]] bool hasPdf417() const;
    [[nodiscard]] bool covers(const QPointF& point) const;
    [[nodiscard]] const QList<FoundCode>& codes() const { return m_codes; }

private:
    QList<FoundCode> m_codes;
};

} // namespace anteroom
