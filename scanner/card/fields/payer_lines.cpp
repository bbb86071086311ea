#include "scanner/card/fields/payer_lines.h"

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/payer_words.h"

#include <algorithm>
#include <cmath>

namespace anteroom {

namespace {

// Two lines of one size over the usual print, at most so many of their heights apart.
bool isOneSize(const QRectF& above, const QRectF& below, double usual, double apart)
{
    const double height = std::max(above.height(), below.height());
    const double least = std::min(above.height(), below.height());
    const double gap = below.top() - above.bottom();
    return least > 0.75 * height && least > 1.12 * usual && gap < apart * height &&
           gap > -0.5 * height;
}

} // namespace

bool continuesName(const QRectF& above, const QRectF& below, double usual)
{
    const double height = std::max(above.height(), below.height());
    const double least = std::min(above.height(), below.height());
    const double gap = below.top() - above.bottom();
    const bool aligned = std::abs(above.left() - below.left()) < height ||
                         std::abs(above.center().x() - below.center().x()) < height;
    return aligned && gap > -0.5 * height && gap < 0.45 * height && least > 0.75 * height &&
           least > 1.3 * usual;
}

bool isOneBlock(const QRectF& above, const QRectF& below, double usual)
{
    const double height = std::max(above.height(), below.height());
    return std::abs(above.left() - below.left()) < 0.3 * height &&
           isOneSize(above, below, usual, 0.1);
}

bool isOneTitle(const QRectF& above, const QRectF& below, double usual, QStringView lower)
{
    const double height = std::max(above.height(), below.height());
    return std::abs(above.center().x() - below.center().x()) < 0.3 * height &&
           isOneSize(above, below, usual, 0.25) && weightOf(PayerWordsOf::Any, lower) > 0;
}

bool isCloseUnder(const QRectF& above, const QRectF& below)
{
    const double height = std::max(above.height(), below.height());
    const double gap = below.top() - above.bottom();
    return inOneColumn(above, below) && gap > -0.5 * height && gap < 0.5 * height;
}

bool isSetLeft(const QRectF& above, const QRectF& below)
{
    return std::abs(above.left() - below.left()) < 0.3 * above.height();
}

} // namespace anteroom
