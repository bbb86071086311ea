#include "scanner/card/fields/card_cells.h"

#include "scanner/card/fields/line_labels.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/word_mending.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ProseWords = 6;
constexpr const char* AddressParts[] = {"www.", "http", ".com", ".org", ".net", ".gov"};
constexpr double NameSize = 1.4; // of the usual print
constexpr double NearInList = 3; // heights between the labels of a list

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

// A phrase of a phone's role, of a copay or of a program in which a label's word stands: "Member"
// of "Member Services", "Child" of "Child Health Plus".
bool isInLonger(const WordHit& hit, const QList<WordHit>& others)
{
    return std::any_of(others.begin(), others.end(), [&](const WordHit& other) {
        return other.from <= hit.from && other.to >= hit.to &&
               other.to - other.from > hit.to - hit.from + 1;
    });
}

bool isSlash(QStringView text, qsizetype from, qsizetype to)
{
    return text.mid(from, to - from).trimmed() == u"/";
}

// "Member / Titular:": the label before it once more, in another language.
bool isLabelAgain(const TextLine& line, qsizetype number, const QList<Cell>& cells,
                  const TextLine& print, qsizetype from)
{
    if (cells.isEmpty() || !cells.constLast().isLabel() || cells.constLast().line != number)
        return false;
    return isSlash(line.text, cells.constLast().to, from) && print.text.endsWith(u':') &&
           !hasDigit(print.text);
}

// "Member ID / No. de identificación": its last words.
bool isLabelsTail(qsizetype number, const QList<Cell>& cells, const TextLine& print)
{
    static const QRegularExpression tail(u"^del? [^\\d]+$"_s);
    return !cells.isEmpty() && cells.constLast().isLabel() && cells.constLast().line == number &&
           tail.match(print.text).hasMatch();
}

// "Elim PPO Plan | Group 117": a bar that parts it from the next one.
qsizetype withoutBar(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView part = text.mid(from, to - from).trimmed();
    return part.endsWith(u" |") ? text.lastIndexOf(u'|', to - 1) : to;
}

void addValues(QList<Cell>& cells, const TextLine& line, qsizetype number, qsizetype from,
               qsizetype to)
{
    from = afterMarks(line.text, from);
    while (from < to) {
        qsizetype end = line.text.indexOf(u'\t', from);
        if (end < 0 || end > to)
            end = to;
        const TextLine print = partOf(line, from, withoutBar(line.text, from, end));
        const bool says = std::any_of(print.text.begin(), print.text.end(),
                                      [](QChar c) { return c.isLetterOrNumber(); });
        if (says && !isLabelAgain(line, number, cells, print, from) &&
            !isLabelsTail(number, cells, print))
            cells.append({number, from, withoutBar(line.text, from, end), print, {}, 1, false});
        from = afterMarks(line.text, end + 1);
    }
}

// "ID03459N": the reader left out the blank, or the letters are the value's first ones.
bool isGluedToValue(QStringView text, const WordHit& hit)
{
    constexpr qsizetype LongestPrefix = 3;
    return hit.to - hit.from <= LongestPrefix && hit.to < text.size() && text[hit.to].isDigit();
}

bool isSlash(QStringView text, const Cell& left, const Cell& right)
{
    return left.line == right.line && isSlash(text, left.to, right.from);
}

// One label in two languages, "Plan / Plan médico:"; three are a list, "BIN/PCN/Group".
bool areOneLabel(const QList<TextLine>& lines, const QList<Cell>& cells, qsizetype i)
{
    if (i + 1 >= cells.size() || !cells[i].isLabel() || !cells[i + 1].isLabel())
        return false;
    const QStringView text = lines[cells[i].line].text;
    const bool isList = (i > 0 && isSlash(text, cells[i - 1], cells[i])) ||
                        (i + 2 < cells.size() && isSlash(text, cells[i + 1], cells[i + 2]));
    if (!isSlash(text, cells[i], cells[i + 1]) || isList)
        return false;
    const auto& second = cells[i + 1].meanings;
    // "Plan / Plan de salud:" is both times the plan, "Member / Dependents" heads a list of names.
    return (cells[i].meanings.constFirst() == Meaning::Plan &&
            second.constFirst() == Meaning::Payer) ||
           (cells[i].meanings.contains(Meaning::MemberName) &&
            second.constFirst() == Meaning::Dependents) ||
           std::any_of(cells[i].meanings.begin(), cells[i].meanings.end(),
                       [&](Meaning meaning) { return second.contains(meaning); });
}

// What both of its words mean comes first.
Cell joinedLabel(const TextLine& line, const Cell& first, const Cell& second)
{
    Cell label = first;
    label.to = second.to;
    label.print = partOf(line, first.from, second.to);
    label.quality = std::max(first.quality, second.quality);
    label.weak = first.weak && second.weak;
    std::stable_partition(label.meanings.begin(), label.meanings.end(),
                          [&](Meaning meaning) { return second.meanings.contains(meaning); });
    return label;
}

QList<Cell> withJoinedLabels(const QList<Cell>& given, const QList<TextLine>& lines)
{
    QList<Cell> cells;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (areOneLabel(lines, given, i)) {
            cells.append(joinedLabel(lines[given[i].line], given[i], given[i + 1]));
            ++i;
        } else {
            cells.append(given[i]);
        }
    }
    return cells;
}

// "… Electronic claims: Payer" over "ID 68712.": a label that a sentence broke in two.
QList<Cell> withBrokenLabels(QList<Cell> cells, const QList<TextLine>& lines)
{
    constexpr double Sentence = 0.5; // of the card's width
    static const QRegularExpression lastWord(u"\\w+$"_s);
    for (Cell& cell : cells) {
        if (!cell.isLabel() || !cell.weak || cell.from > 0)
            continue;
        for (const TextLine& line : lines) {
            const double gap = cell.box().top() - line.box.bottom();
            if (line.box.width() < Sentence * CardPixels.width() ||
                std::abs(line.box.left() - cell.box().left()) > cell.box().height() ||
                std::abs(gap) > 0.5 * cell.box().height())
                continue;
            const QString whole = lastWord.match(line.text).captured() + u' ' + cell.print.text;
            const int kind = CardWords::shipped().labels.kindOf(whole);
            if (kind >= 0)
                cell.meanings = {Meaning(kind)};
        }
    }
    return cells;
}

enum class Glued { Labels, Values };

void addCells(QList<Cell>& cells, const TextLine& line, qsizetype number, Glued glued)
{
    const CardWords& words = CardWords::shipped();
    const QStringView text = line.text;
    QList<WordHit> longer = words.phones.hits(text);
    longer += words.copays.hits(text);
    longer += words.programs.hits(text);
    LineLabels labels{text, words.labels.hits(text), isProse(text), 0, false};
    qsizetype done = 0;
    const QList<WordHit> hits = labels.hits;
    for (const WordHit& hit : hits) {
        // "Medicaid" is nearly "Medi-Cal ID", "Health Care" nearly "Health Card".
        const QStringView print = text.mid(hit.from, hit.to - hit.from);
        if (hit.quality < 1 &&
            (words.programs.kindOf(print) >= 0 || print.endsWith(u"care", Qt::CaseInsensitive)))
            continue;
        const bool ofValue = glued == Glued::Values || labels.labelBefore;
        if (isInLonger(hit, longer) || !labels.accepts(hit) ||
            (ofValue && isGluedToValue(text, hit)))
            continue;
        addValues(cells, line, number, done, hit.from);
        Cell label{number, hit.from,    hit.to,  partOf(line, hit.from, hit.to),
                   {},     hit.quality, hit.weak};
        label.quality *= worthOfPrint(line, hit.from, hit.to);
        for (const int kind : hit.kinds)
            label.meanings.append(Meaning(kind));
        cells.append(label);
        done = afterMarks(text, hit.to);
        labels.valueFrom = done;
        labels.labelBefore = true;
    }
    addValues(cells, line, number, done, text.size());
}

bool isMarkedIn(const TextLine& line, qsizetype at)
{
    while (at < line.text.size() && line.text[at] == u' ')
        ++at;
    return at < line.text.size() && QStringView(u":#=-").contains(line.text[at]);
}

// Whether another label stands under or over this one at the same left end, in print of its size.
bool isInList(const QList<Cell>& cells, const Cell& own)
{
    return std::any_of(cells.begin(), cells.end(), [&](const Cell& other) {
        const double height = std::max(own.box().height(), other.box().height());
        return other.isLabel() && other.line != own.line &&
               std::abs(other.box().left() - own.box().left()) < 0.8 * height &&
               std::abs(other.box().center().y() - own.box().center().y()) < NearInList * height &&
               std::min(own.box().height(), other.box().height()) > 0.8 * height;
    });
}

double usualPrint(const QList<TextLine>& lines)
{
    QList<double> heights;
    for (const TextLine& line : lines)
        heights.append(line.box.height());
    std::sort(heights.begin(), heights.end());
    return heights.isEmpty() ? 1 : heights[heights.size() / 2];
}

// "Plan Vital", "Plan Management" alone are names, where no list of labels says otherwise; and
// "Network Health" in large print.
bool isFirstWordOfName(const QList<Cell>& cells, qsizetype i, double usual)
{
    static const QSet<Meaning> words{Meaning::Plan, Meaning::Network, Meaning::Group,
                                     Meaning::Title, Meaning::Pcp};
    const Cell& cell = cells[i];
    static const QRegularExpression number(u"^(?:[A-Z]|\\d{1,2})(?: |$)"_s);
    if (isWordPlan(cell.print.text) && cell.from == 0 &&
        number.match(cells[i + 1].print.text).hasMatch())
        return !isInList(cells, cell); // "Plan 1", "Plan 14 PPO"
    if (!cell.isLabel() || !words.contains(cell.meanings.constFirst()) ||
        hasDigit(cells[i + 1].print.text))
        return false;
    return cell.box().height() > NameSize * usual ||
           (isWordPlan(cell.print.text) && !isInList(cells, cell));
}

// "Insurance Company" close under larger print, by its left end or its middle.
bool standsUnderName(const QList<Cell>& cells, const Cell& cell)
{
    const double height = cell.box().height();
    return std::any_of(cells.begin(), cells.end(), [&](const Cell& other) {
        const double gap = cell.box().top() - other.box().bottom();
        const bool aligned = std::abs(other.box().left() - cell.box().left()) < height ||
                             std::abs(other.box().center().x() - cell.box().center().x()) < height;
        return other.line != cell.line && !other.isLabel() && !hasDigit(other.print.text) &&
               other.box().height() > height && aligned && std::abs(gap) < 0.5 * height;
    });
}

// "Plan" in a line of its own, as large as the words right over it: a name's last word.
bool isLastWordOfName(const QList<Cell>& cells, const Cell& cell, const TextLine& line,
                      double usual)
{
    const double height = cell.box().height();
    if (!cell.isLabel() || cell.from > 0 || cell.to < line.text.size())
        return false;
    if (cell.meanings.constFirst() == Meaning::Payer && standsUnderName(cells, cell))
        return true;
    if (height < NameSize * usual)
        return false;
    return std::any_of(cells.begin(), cells.end(), [&](const Cell& other) {
        const double gap = cell.box().top() - other.box().bottom();
        return other.line != cell.line && !other.isLabel() && !hasDigit(other.print.text) &&
               std::abs(other.box().left() - cell.box().left()) < 0.5 * height &&
               std::abs(other.box().height() - height) < 0.3 * height && gap > -0.5 * height &&
               gap < 0.5 * height;
    });
}

QList<Cell> withNames(const QList<Cell>& given, const QList<TextLine>& lines)
{
    const double usual = usualPrint(lines);
    QList<Cell> cells;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const Cell& cell = given[i];
        const TextLine& line = lines[cell.line];
        if (isLastWordOfName(given, cell, line, usual)) {
            cells.append({cell.line, cell.from, cell.to, cell.print, {}, 1, false});
            continue;
        }
        const bool goes = i + 1 < given.size() && given[i + 1].line == cell.line &&
                          !given[i + 1].isLabel() && line.text[given[i + 1].from - 1] != u'\t';
        if (!goes || isMarkedIn(line, cell.to) || !isFirstWordOfName(given, i, usual)) {
            cells.append(cell);
            continue;
        }
        const Cell& next = given[++i];
        cells.append(
            {cell.line, cell.from, next.to, partOf(line, cell.from, next.to), {}, 1, false});
    }
    return cells;
}

} // namespace

bool isInWebAddress(QStringView text, qsizetype from, qsizetype to)
{
    while (from > 0 && text[from - 1] != u' ' && text[from - 1] != u'\t')
        --from;
    while (to < text.size() && text[to] != u' ' && text[to] != u'\t')
        ++to;
    const QStringView word = text.mid(from, to - from);
    return std::any_of(std::begin(AddressParts), std::end(AddressParts), [&](const char* part) {
        return word.contains(QLatin1StringView(part), Qt::CaseInsensitive);
    });
}

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
    if (!named) {
        cells.clear();
        for (qsizetype i = 0; i < lines.size(); ++i)
            addCells(cells, lines[i], i, Glued::Labels);
    }
    return withNames(withBrokenLabels(withJoinedLabels(cells, lines), lines), lines);
}

} // namespace anteroom
