#include "scanner/card/fields/card_cells.h"

#include "scanner/card/fields/print_line.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr qsizetype ProseWords = 6;

bool isBetween(QChar c) // a label and its value
{
    return QStringView(u" :;.=#-)>*/_~\"'|").contains(c);
}

qsizetype afterMarks(QStringView text, qsizetype at)
{
    while (at < text.size() && isBetween(text[at]))
        ++at;
    return at;
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// A mark that says that a value follows.
bool isMarked(QStringView text, const WordHit& hit)
{
    qsizetype at = hit.to;
    while (at < text.size() && text[at] == u' ')
        ++at;
    return (at < text.size() && (text[at] == u':' || text[at] == u'#' || text[at] == u'=')) ||
           (hit.to > hit.from && text[hit.to - 1] == u'#');
}

// "Plan of Texas", "Member may": words of a sentence or of a name.
bool goesOn(QStringView text, const WordHit& hit)
{
    qsizetype at = hit.to;
    while (at < text.size() && text[at] == u' ')
        ++at;
    if (at >= text.size() || !text[at].isLower())
        return false;
    const qsizetype end = std::find_if(text.begin() + at, text.end(),
                                       [](QChar c) { return c == u' ' || c == u'\t'; }) -
                          text.begin();
    return !hasDigit(text.mid(at, end - at));
}

struct LineLabels {
    QStringView text;
    bool prose = false;
    qsizetype valueFrom = 0; // since the label before
    bool labelBefore = false;

    [[nodiscard]] bool accepts(const WordHit& hit) const
    {
        if (isMarked(text, hit))
            return !prose || hit.from == 0 || !hit.weak;
        const QStringView before = text.mid(valueFrom, hit.from - valueFrom).trimmed();
        const bool begins = before.isEmpty() || text[hit.from - 1] == u'\t';
        if (prose || goesOn(text, hit))
            return false;
        if (begins)
            return true;
        if (hit.weak || !text[hit.from].isUpper())
            return false;
        const QStringView rest = text.mid(hit.to);
        return (labelBefore || hasDigit(before)) && (hasDigit(rest) || rest.trimmed().isEmpty());
    }
};

// A phrase of a phone's role or of a copay in which a label's word stands: "Member" of "Member
// Services".
bool isInLonger(const WordHit& hit, const QList<WordHit>& others)
{
    return std::any_of(others.begin(), others.end(), [&](const WordHit& other) {
        return other.from <= hit.from && other.to >= hit.to &&
               other.to - other.from > hit.to - hit.from + 1;
    });
}

void addValues(QList<Cell>& cells, const TextLine& line, qsizetype number, qsizetype from,
               qsizetype to)
{
    from = afterMarks(line.text, from);
    while (from < to) {
        qsizetype end = line.text.indexOf(u'\t', from);
        if (end < 0 || end > to)
            end = to;
        const TextLine print = partOf(line, from, end);
        if (std::any_of(print.text.begin(), print.text.end(),
                        [](QChar c) { return c.isLetterOrNumber(); }))
            cells.append({number, from, end, print, {}, 1, false});
        from = afterMarks(line.text, end + 1);
    }
}

// "ID03459N": the reader left out the blank, or the letters are the value's first ones.
bool isGluedToValue(QStringView text, const WordHit& hit)
{
    constexpr qsizetype LongestPrefix = 3;
    return hit.to - hit.from <= LongestPrefix && hit.to < text.size() && text[hit.to].isDigit();
}

enum class Glued { Labels, Values };

void addCells(QList<Cell>& cells, const TextLine& line, qsizetype number, Glued glued)
{
    const CardWords& words = CardWords::shipped();
    const QStringView text = line.text;
    QList<WordHit> longer = words.phones.hits(text);
    longer += words.copays.hits(text);
    LineLabels labels{text, isProse(text), 0, false};
    qsizetype done = 0;
    for (const WordHit& hit : words.labels.hits(text)) {
        if (isInLonger(hit, longer) || !labels.accepts(hit) ||
            (glued == Glued::Values && isGluedToValue(text, hit)))
            continue;
        addValues(cells, line, number, done, hit.from);
        Cell label{number, hit.from,    hit.to,  partOf(line, hit.from, hit.to),
                   {},     hit.quality, hit.weak};
        for (const int kind : hit.kinds)
            label.meanings.append(Meaning(kind));
        cells.append(label);
        done = afterMarks(text, hit.to);
        labels.valueFrom = done;
        labels.labelBefore = true;
    }
    addValues(cells, line, number, done, text.size());
}

} // namespace

bool isProse(QStringView text)
{
    qsizetype words = 0;
    qsizetype small = 0;
    bool begins = true;
    for (const QChar c : text) {
        if (c == u' ' || c == u'\t') {
            begins = true;
        } else if (begins) {
            begins = false;
            words += c.isLetter() ? 1 : 0;
            small += c.isLower() ? 1 : 0;
        }
    }
    return words >= ProseWords && small * 2 >= words;
}

QList<Cell> cellsOf(const QList<TextLine>& lines)
{
    QList<Cell> cells;
    for (qsizetype i = 0; i < lines.size(); ++i)
        addCells(cells, lines[i], i, Glued::Values);
    const bool named = std::any_of(cells.begin(), cells.end(), [](const Cell& cell) {
        return cell.meanings.contains(Meaning::MemberId);
    });
    if (named)
        return cells;
    cells.clear();
    for (qsizetype i = 0; i < lines.size(); ++i)
        addCells(cells, lines[i], i, Glued::Labels);
    return cells;
}

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

} // namespace anteroom
