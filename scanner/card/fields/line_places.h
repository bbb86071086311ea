#pragma once

#include "scanner/reading/text_line.h"

namespace anteroom {

// Whether a line stands right under another one, at its left end or about its middle.
[[nodiscard]] bool followsFlush(const QRectF& above, const QRectF& below);

// Whether two boxes stand on one row, or one under the other in one column.
[[nodiscard]] bool onOneRow(const QRectF& a, const QRectF& b);
[[nodiscard]] bool inOneColumn(const QRectF& a, const QRectF& b);
// Whether running text goes on from a line to the one right under it, which is as wide or ends it.
[[nodiscard]] bool runsOn(const QRectF& above, const QRectF& below);
// Whether a box stands on the right one's row, between the two.
[[nodiscard]] bool standsBetween(const QRectF& box, const QRectF& left, const QRectF& right);
// Whether a line with a letter does.
[[nodiscard]] bool hasWordsBetween(const QList<TextLine>& lines, const QRectF& left,
                                   const QRectF& right);

} // namespace anteroom
