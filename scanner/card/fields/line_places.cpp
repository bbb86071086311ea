#include "scanner/card/fields/line_places.h"

#include "scanner/card/fields/print_line.h"

#include <algorithm>
#include <cmath>

namespace anteroom {

bool onOneRow(const QRectF& a, const QRectF& b)
{
    return std::abs(a.center().y() - b.center().y()) < 0.55 * std::max(a.height(), b.height());
}

bool inOneColumn(const QRectF& a, const QRectF& b)
{
    const double shared = std::min(a.right(), b.right()) - std::max(a.left(), b.left());
    const double height = std::max(a.height(), b.height());
    return shared > 0.3 * std::min(a.width(), b.width()) ||
           std::abs(a.left() - b.left()) < 0.8 * height;
}

bool followsFlush(const QRectF& above, const QRectF& below)
{
    constexpr double Leading = 0.65;
    const double height = std::min(above.height(), below.height());
    const double gap = below.top() - above.bottom();
    const bool flush = std::abs(above.left() - below.left()) < height;
    const bool centred = std::abs(above.center().x() - below.center().x()) < 0.5 * height;
    return (flush || centred) && std::abs(gap) < Leading * height &&
           above.center().y() < below.top();
}

bool runsOn(const QRectF& above, const QRectF& below)
{
    constexpr double Ragged = 6; // heights
    const double height = std::min(above.height(), below.height());
    return followsFlush(above, below) && above.right() > below.right() - Ragged * height;
}

bool standsBetween(const QRectF& box, const QRectF& left, const QRectF& right)
{
    const double middle = box.center().x();
    return onOneRow(box, right) && middle > left.right() && middle < right.left();
}

bool hasWordsBetween(const QList<TextLine>& lines, const QRectF& left, const QRectF& right)
{
    return std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
        return standsBetween(line.box, left, right) && hasLetter(line.text);
    });
}

} // namespace anteroom
