#include "scanner/card/fields/licence_print.h"

#include "scanner/card/fields/card_cells.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr double FarthestBelow = 2.2; // heights of the label, from one middle to the other
constexpr double FarthestAside = 90;  // of two left edges in one column, in CardPixels
constexpr double UsualLabelHeight = 40;

} // namespace

LicencePrint::LicencePrint(const QList<TextLine>& lines)
    : m_lines(lines), m_cells(licenceCells(lines))
{
}

QString LicencePrint::headOf(qsizetype line) const
{
    const QString& text = m_lines[line].text;
    qsizetype end = text.size();
    for (const LicenceCell& cell : m_cells)
        end = cell.line == line ? std::min(end, cell.from) : end;
    return text.left(end).section(u'\t', 0, 0).trimmed();
}

qsizetype LicencePrint::lineBeside(const LicenceCell& cell) const
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QRectF& box = m_lines[i].box;
        const bool right = onOneRow(cell.box, box) && box.center().x() > cell.box.right() &&
                           box.left() >= cell.box.center().x();
        if (i != cell.line && right && (best < 0 || box.left() < m_lines[best].box.left()))
            best = i;
    }
    if (best < 0 || headOf(best).isEmpty())
        best = cell.bare ? -1 : below(cell.box, cell.line);
    return best < 0 || headOf(best).isEmpty() ? -1 : best;
}

qsizetype LicencePrint::below(const QRectF& box, qsizetype from) const
{
    const double reach = FarthestBelow * std::max(box.height(), UsualLabelHeight);
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QRectF& other = m_lines[i].box;
        const double down = other.center().y() - box.center().y();
        const bool aligned = std::abs(other.left() - box.left()) < FarthestAside;
        if (i == from || down <= box.height() / 2 || down > reach || !aligned)
            continue;
        if (best < 0 || other.center().y() < m_lines[best].box.center().y())
            best = i;
    }
    return best;
}

QString LicencePrint::valueOf(const LicenceCell& cell) const
{
    if (!cell.rest.isEmpty())
        return cell.rest;
    const qsizetype line = lineBeside(cell);
    return line < 0 ? QString() : headOf(line);
}

qsizetype LicencePrint::lineBelow(qsizetype line) const
{
    return below(m_lines[line].box, line);
}

qsizetype LicencePrint::lineAbove(qsizetype line) const
{
    const QRectF& box = m_lines[line].box;
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QRectF& other = m_lines[i].box;
        const double up = box.center().y() - other.center().y();
        const bool near = up > box.height() / 2 && up < FarthestBelow * box.height() + 20 &&
                          std::abs(other.left() - box.left()) < FarthestAside;
        // A field's number that stands alone is in nobody's way.
        if (near && m_lines[i].text.size() > 2 &&
            (best < 0 || other.center().y() > m_lines[best].box.center().y()))
            best = i;
    }
    return best;
}

} // namespace anteroom
