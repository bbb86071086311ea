#include "scanner/card/fields/payer_lines.h"

#include "scanner/card/fields/line_places.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/shapes.h"

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

// Other words stand between them that say whom one calls.
bool isRoleBetween(const QList<TextLine>& lines, const QRectF& words, const QRectF& number)
{
    return std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
        return standsBetween(line.box, words, number) && beginsWithRole(line.text);
    });
}

} // namespace

bool continuesName(const QRectF& above, const QRectF& below, double usual)
{
    const double height = std::max(above.height(), below.height());
    const double least = std::min(above.height(), below.height());
    const double gap = below.top() - above.bottom();
    return isAligned(above, below) && gap > -0.5 * height && gap < 0.45 * height &&
           least > 0.75 * height && least > 1.3 * usual;
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

bool isSetFlush(const QRectF& above, const QRectF& below)
{
    const double most = 0.3 * above.height();
    return std::abs(above.left() - below.left()) < most ||
           std::abs(above.right() - below.right()) < most ||
           std::abs(above.center().x() - below.center().x()) < most;
}

bool isAligned(const QRectF& above, const QRectF& below)
{
    const double height = std::max(above.height(), below.height());
    return std::abs(above.left() - below.left()) < height ||
           std::abs(above.center().x() - below.center().x()) < height;
}

bool isOfLikeSize(const QRectF& above, const QRectF& below)
{
    return 2 * std::min(above.height(), below.height()) > std::max(above.height(), below.height());
}

bool namesPhone(const QList<TextLine>& lines, const QRectF& words, double usual)
{
    constexpr double Larger = 1.3; // than the usual print: a payer's over its number
    constexpr double Beside = 5;   // heights
    return words.height() < Larger * usual &&
           std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
               const double gap = line.box.top() - words.bottom();
               const bool under = std::abs(line.box.left() - words.left()) < 1.2 * words.height() &&
                                  gap > -0.5 * words.height() && gap < 0.5 * words.height();
               const bool behind = line.box.left() > words.right() && onOneRow(words, line.box) &&
                                   !isRoleBetween(lines, words, line.box);
               const bool before = line.box.right() < words.left() &&
                                   words.left() - line.box.right() < Beside * words.height() &&
                                   onOneRow(words, line.box);
               const Shaped phone = under || behind || before ? phoneIn(line.text) : std::nullopt;
               return phone && phone->from == 0 && (!before || phone->to == line.text.size());
           });
}

} // namespace anteroom
