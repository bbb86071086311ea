#pragma once

#include "scanner/reading/text_line.h"

#include <QRectF>
#include <QStringView>

namespace anteroom {

// How two lines of print lie to each other that may be one payer's name. `usual` is the height of
// the card's usual print, in the card's pixels as all else here.

// The same name's next line: as large, close under it, aligned at the left or in the middle.
[[nodiscard]] bool continuesName(const QRectF& above, const QRectF& below, double usual);

// They are set as one block.
[[nodiscard]] bool isOneBlock(const QRectF& above, const QRectF& below, double usual);

// The same in the middle of the card, where a plan's name may stand under a payer's: only of words
// that are a payer's.
[[nodiscard]] bool isOneTitle(const QRectF& above, const QRectF& below, double usual,
                              QStringView lower);

[[nodiscard]] bool isCloseUnder(const QRectF& above, const QRectF& below);
// By their left ends, their right ends or their middles, to a part of a letter.
[[nodiscard]] bool isSetFlush(const QRectF& above, const QRectF& below);

// One over the other by their left ends or their middles.
[[nodiscard]] bool isAligned(const QRectF& above, const QRectF& below);
// Neither twice as large as the other.
[[nodiscard]] bool isOfLikeSize(const QRectF& above, const QRectF& below);

// "Mental Health & Substance Use" left of a number, or over it: whom one calls.
[[nodiscard]] bool namesPhone(const QList<TextLine>& lines, const QRectF& words, double usual);

} // namespace anteroom
