#include "scanner/card/fields/member_on_card.h"

#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double UnlabelledName = 0.75;
constexpr double AwayFromMember = 0.85; // by some rows
constexpr double FarFromMember = 0.75;
constexpr double NoMember = 0.6; // nothing tells where the member is spoken of
constexpr double UnlabelledId = 0.5;
constexpr double OfDigits = 0.9; // of that
constexpr double UnlabelledDate = 0.45;
constexpr double UnlabelledGroup = 0.4;
constexpr qsizetype WholeDate = 10; // of "2025-01-02"
constexpr double UnlabelledMedicareId = 0.85;
constexpr double GoodName = 0.8;
constexpr qsizetype ShortestName = 5; // letters
constexpr qsizetype ShortestUnlabelledId = 8;
constexpr double ApartScore = 0.55;
constexpr double LeastOfWord = 0.7; // of the height of what stands before
constexpr double LeastOfLetter = 0.5;
constexpr double SuffixGap = 0.06; // of the card's width

ChosenValue valueIn(const Cell& cell, Meaning meaning, const ShapedValue& shape, double score)
{
    ChosenValue value;
    value.meaning = meaning;
    value.value = shape.value;
    value.line = cell.line;
    value.from = cell.from + shape.from;
    value.to = cell.from + shape.to;
    value.score = score;
    value.corrections = shape.corrections;
    return value;
}

bool isFree(const Cell& cell, const QList<ChosenValue>& values,
            const std::optional<PayerOnCard>& payer)
{
    return !cell.isLabel() && !isTaken(values, cell.line, cell.from, cell.to) &&
           !(payer && payer->lines.contains(cell.line));
}

// Where the member is spoken of: the ID's value, or the labels of one.
std::optional<QRectF> memberPlace(const QList<ChosenValue>& values, const QList<TextLine>& lines,
                                  const QList<Cell>& cells)
{
    if (const auto id = chosenFor(values, Meaning::MemberId))
        return boxOf(lines[id->line], id->from, id->to);
    for (const Cell& cell : cells) {
        if (cell.meanings.contains(Meaning::MemberId) ||
            cell.meanings.contains(Meaning::MemberName))
            return cell.box();
    }
    return std::nullopt;
}

// What stands by itself close behind the print on a line, as high as it is; null for nothing.
const Cell* closeBehind(const QRectF& own, qsizetype line, const QList<ChosenValue>& values,
                        const QList<Cell>& cells, bool (*isWanted)(const QString&))
{
    for (const Cell& cell : cells) {
        const double gap = cell.box().left() - own.right();
        const double heights = cell.box().height() / std::max(own.height(), 1.);
        const double least = cell.print.text.size() == 1 ? LeastOfLetter : LeastOfWord;
        if (cell.line != line && !cell.isLabel() && isWanted(cell.print.text) &&
            !isTaken(values, cell.line, cell.from, cell.to) && onOneRow(own, cell.box()) &&
            gap >= -0.5 * own.height() && gap <= 1.5 * own.height() && heights >= least &&
            heights <= 1.4)
            return &cell;
    }
    return nullptr;
}

const Cell* closeBehind(const ChosenValue& value, const QList<ChosenValue>& values,
                        const QList<TextLine>& lines, const QList<Cell>& cells,
                        bool (*isWanted)(const QString&))
{
    return closeBehind(boxOf(lines[value.line], value.from, value.to), value.line, values, cells,
                       isWanted);
}

// One of a name's words, which the finder of lines may have found by themselves.
bool isNameWord(const QString& text)
{
    constexpr double OneWord = 0.4; // the fit of one that is no other word
    const Shaped name = nameIn(text);
    return name && name->fit >= OneWord && name->from == 0 && name->to == text.size() &&
           !name->value.contains(u' ');
}

bool isDoctor(const QString& text)
{
    static const QRegularExpression title(
        u"^(?i:dr)\\b|\\b(?:M\\.?D|N\\.?P|D\\.O|D\\.?D\\.?S)\\.?$"_s);
    return title.match(text).hasMatch();
}

// A name that is read without its label is a line of its own, or its words are: "RAMONA" and
// "THISTLEWOOD" beside each other.
std::optional<ChosenValue> unlabelledName(const Cell& cell, const QList<ChosenValue>& values,
                                          const QList<TextLine>& lines, const QList<Cell>& cells)
{
    const QString text = cell.print.text;
    const Shaped name = nameIn(text);
    static const QRegularExpression smallWord(u"\\b[a-z]{5,}\\b"_s); // "Northern region"
    if (!name || name->to < text.size() || isDoctor(text) || smallWord.match(text).hasMatch() ||
        isSchool(text) || !planTypeIn(text).isEmpty() ||
        CardWords::shipped().phones.kindOf(text) >= 0 ||
        CardWords::shipped().copays.kindOf(text) >= 0)
        return std::nullopt;
    ChosenValue value = valueIn(cell, Meaning::MemberName, *name, UnlabelledName * name->fit);
    if (isNameWord(text)) {
        const Cell* next = closeBehind(value, values, lines, cells, isNameWord);
        if (!next)
            return std::nullopt;
        value.value += u' ' + next->print.text;
        value.score = UnlabelledName * ApartScore;
    } else if (name->fit < GoodName) {
        return std::nullopt;
    }
    const bool isWhole = value.value.contains(u' ') || value.value.contains(u',');
    return isWhole && plainValue(value.value).size() >= ShortestName ? std::optional(value)
                                                                     : std::nullopt;
}

// "IST  ST. CLAIR": what else stands in its line is no label and no value, but may be its
// beginning.
bool isTornFromWords(const Cell& name, const QList<Cell>& cells, const QList<ChosenValue>& values)
{
    return std::any_of(cells.begin(), cells.end(), [&](const Cell& other) {
        return other.line == name.line && other.from != name.from && !other.isLabel() &&
               !isTaken(values, other.line, other.from, other.to) && hasLetter(other.print.text);
    });
}

// "Rx: ScriptHaven": the value of a label that has a mark.
bool isBehindMark(const QList<TextLine>& lines, const QList<Cell>& cells, const Cell& cell)
{
    return cell.from > 0 && lines[cell.line].text.first(cell.from).trimmed().endsWith(u':') &&
           std::ranges::any_of(cells, [&](const Cell& other) {
               return other.line == cell.line && other.to <= cell.from && other.isLabel();
           });
}

// "PCP" left of a practice, or of its copay.
bool isBesideDoctorsLabel(const QList<Cell>& cells, const Cell& cell)
{
    return std::ranges::any_of(cells, [&](const Cell& other) {
        return other.meanings.contains(Meaning::Pcp) && onOneRow(other.box(), cell.box()) &&
               other.box().right() < cell.box().left();
    });
}

void addName(QList<ChosenValue>& values, const QList<TextLine>& lines, const QList<Cell>& cells,
             const std::optional<PayerOnCard>& payer)
{
    const auto place = memberPlace(values, lines, cells);
    std::optional<ChosenValue> best;
    for (const Cell& cell : cells) {
        if (!isFree(cell, values, payer) || isProse(cell.print.text))
            continue;
        std::optional<ChosenValue> name = unlabelledName(cell, values, lines, cells);
        if (!name)
            continue;
        double& score = name->score;
        if (isBehindMark(lines, cells, cell))
            continue;
        if (place) {
            const double away = std::abs(place->center().y() - cell.box().center().y()) /
                                std::max(cell.box().height(), 1.);
            score *= away < 2.5 ? 1 : away < 5 ? AwayFromMember : FarFromMember;
            if (inOneColumn(*place, cell.box()))
                score *= 1.1;
        } else {
            score *= NoMember;
        }
        if (isTornFromWords(cell, cells, values) || isBesideDoctorsLabel(cells, cell))
            score *= ApartScore;
        score = std::min(score, 1.);
        if (!best || score > best->score)
            best = name;
        else
            best->rival = std::max(best->rival, score);
    }
    if (best)
        values.append(*best);
}

void addId(QList<ChosenValue>& values, const QList<Cell>& cells,
           const std::optional<PayerOnCard>& payer)
{
    std::optional<ChosenValue> best;
    const auto name = chosenFor(values, Meaning::MemberName);
    // "866.555.01", of which the end wasn't read.
    static const QRegularExpression tollFree(u"^8(?:00|33|44|55|66|77|88)[-.]\\d"_s);
    // "No.OB-867162", "D W248327324": what is left of a label.
    static const QRegularExpression label(u"^(?:N[o0O]\\. ?|D (?=[A-Z]\\d))"_s);
    for (const Cell& given : cells) {
        Cell cell = given;
        const qsizetype labelled = label.match(cell.print.text).capturedLength();
        cell.from += labelled;
        cell.print.text.remove(0, labelled);
        const QString& text = cell.print.text;
        if (!isFree(cell, values, payer) || tollFree.match(text).hasMatch() || saysYear(text) ||
            hasGroupedPhone(text) || isProse(text) || isMedicareContract(text))
            continue;
        const Shaped medicare = medicareIdIn(text);
        const Shaped id = medicare ? medicare : memberIdIn(text);
        const bool whole = id && id->from == 0 && id->to == text.size();
        if (!id || id->fit < 1 || (!medicare && !whole) ||
            plainValue(id->value).size() < ShortestUnlabelledId)
            continue;
        double score = medicare ? UnlabelledMedicareId : UnlabelledId;
        score *= isUngrouped(text) ? OfDigits : 1; // a state's, or a doctor's, as well
        if (name && std::abs(name->line - cell.line) <= 2)
            score *= 1.15;
        if (!best || score > best->score)
            best = valueIn(cell, Meaning::MemberId, *id, score);
        else
            best->rival = std::max(best->rival, score);
    }
    if (best)
        values.append(*best);
}

// Of the ID's size, and where the ID and the name are: in their columns, or on a row of theirs.
bool isAmongMembers(const QRectF& box, const QList<ChosenValue>& values,
                    const QList<TextLine>& lines)
{
    constexpr double Smallest = 0.75;
    constexpr double Largest = 1.35;
    for (const Meaning meaning : {Meaning::MemberId, Meaning::MemberName, Meaning::EffectiveDate}) {
        const auto value = chosenFor(values, meaning);
        if (!value)
            continue;
        const QRectF own = boxOf(lines[value->line], value->from, value->to);
        const double size = box.height() / std::max(own.height(), 1.);
        if (size > Smallest && size < Largest && (inOneColumn(own, box) || onOneRow(own, box)))
            return true;
    }
    return false;
}

// The group whose label couldn't be read: the only free code beside the member's ID and name.
void addGroup(QList<ChosenValue>& values, const QList<TextLine>& lines, const QList<Cell>& cells,
              const std::optional<PayerOnCard>& payer)
{
    constexpr qsizetype Shortest = 5;
    constexpr qsizetype Longest = 17;
    std::optional<ChosenValue> only;
    for (const Cell& cell : cells) {
        const QStringView text = cell.print.text;
        const Shaped code = groupIn(text);
        const qsizetype size = code ? plainValue(code->value).size() : 0;
        if (!code || code->fit < 1 || code->from > 0 || code->to < text.size() || size < Shortest ||
            size > Longest || !isFree(cell, values, payer) || phoneIn(text) || dateIn(text) ||
            amountIn(text) || !planTypeIn(text).isEmpty() || isMedicareContract(text) ||
            CardWords::shipped().bins.contains(code->value) ||
            CardWords::shipped().pcns.contains(code->value) || code->value.startsWith("RX"_L1) ||
            isBehindMark(lines, cells, cell) || !isAmongMembers(cell.box(), values, lines))
            continue;
        if (only)
            return;
        only = valueIn(cell, Meaning::Group, *code, UnlabelledGroup);
    }
    if (only)
        values.append(*only);
}

bool isBar(QChar c)
{
    return QStringView(u"I1l|!").contains(c);
}

bool isSuffix(const QString& text)
{
    return text.size() == 2 && text[0].isDigit() && text[1].isDigit();
}

// "XYZ123456789   01": two digits close behind, without a label of their own.
void joinSuffix(QList<ChosenValue>& values, const QList<TextLine>& lines, const QList<Cell>& cells)
{
    const auto id = std::find_if(values.begin(), values.end(), [](const ChosenValue& value) {
        return value.meaning == Meaning::MemberId;
    });
    if (id == values.end())
        return;
    const QRectF own = boxOf(lines[id->line], id->from, id->to);
    for (qsizetype i = 1; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        if (cell.line != id->line || cell.isLabel() || cells[i - 1].isLabel() ||
            cell.from < id->to || !isSuffix(cell.print.text) ||
            cell.box().left() - own.right() > SuffixGap * CardPixels.width())
            continue;
        id->value += u' ' + cell.print.text;
        id->to = cell.to;
        return;
    }
    // Or in a line of its own on the same row, which is less sure.
    if (const Cell* cell = closeBehind(*id, values, lines, cells, isSuffix)) {
        id->value += u' ' + cell->print.text;
        id->score *= ApartScore;
    }
}

// "I" is as often read as a bar or a digit.
bool isInitial(const QString& text)
{
    const QString letter = text.endsWith(u'.') ? text.chopped(1) : text;
    return letter.size() == 1 && (letter[0].isUpper() || isBar(letter[0]));
}

// "EAMON   D   HAVERFORD" of raised letters: a name whose words were found by themselves. It is
// asked. False where nothing was joined.
bool joinWords(ChosenValue& name, const QList<ChosenValue>& values, const QList<TextLine>& lines,
               const QList<Cell>& cells)
{
    constexpr double JoinedWords = 0.35;
    if (name.value.contains(u' '))
        return false;
    QRectF own = boxOf(lines[name.line], name.from, name.to);
    const Cell* next = closeBehind(own, name.line, values, cells, isInitial);
    if (next) {
        name.value += u' ' + next->print.text;
        own.setRight(next->box().right());
    }
    const Cell* last = closeBehind(own, next ? next->line : name.line, values, cells, isNameWord);
    if (last)
        name.value += u' ' + last->print.text;
    if (next || last)
        name.score = JoinedWords;
    return next || last;
}

// "HYUN-WOO P HAVERFORD   SR".
bool isNameEnd(const QString& text)
{
    static const QRegularExpression suffix(u"^(?:SR|JR|II|III|IV)\\.?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return isInitial(text) || suffix.match(text).hasMatch();
}

// "Lindqvist, Vikram   I": an initial, or a suffix, that was found by itself. Without it the name
// is another's.
void joinInitial(ChosenValue& name, const QList<ChosenValue>& values, const QList<TextLine>& lines,
                 const QList<Cell>& cells)
{
    if (const Cell* cell = closeBehind(name, values, lines, cells, isNameEnd)) {
        name.value +=
            u' ' +
            (isInitial(cell->print.text) && isBar(cell->print.text[0]) ? u"I"_s : cell->print.text);
        name.score *= ApartScore;
    }
}

void completeName(QList<ChosenValue>& values, const QList<TextLine>& lines,
                  const QList<Cell>& cells)
{
    const auto name = std::ranges::find_if(
        values, [](const ChosenValue& value) { return value.meaning == Meaning::MemberName; });
    const bool isWhole = name == values.end() || name->to < lines[name->line].text.size();
    if (!isWhole && !joinWords(*name, values, lines, cells))
        joinInitial(*name, values, lines, cells);
}

} // namespace

void completeDate(QList<ChosenValue>& values, const QList<Cell>& cells)
{
    if (chosenFor(values, Meaning::EffectiveDate))
        return;
    std::optional<ChosenValue> only;
    for (const Cell& cell : cells) {
        const Shaped date = dateIn(cell.print.text);
        if (cell.isLabel() || !date || isTaken(values, cell.line, cell.from, cell.to))
            continue;
        const bool whole = date->from == 0 && date->to == cell.print.text.size();
        if (only || !whole || date->value.size() < WholeDate)
            return;
        only = valueIn(cell, Meaning::EffectiveDate, *date, UnlabelledDate * date->fit);
    }
    if (only)
        values.append(*only);
}

void completeGroup(QList<ChosenValue>& values, const QList<TextLine>& lines,
                   const QList<Cell>& cells, const std::optional<PayerOnCard>& payer)
{
    if (chosenFor(values, Meaning::MemberId) && !chosenFor(values, Meaning::Group))
        addGroup(values, lines, cells, payer);
}

void completeMember(QList<ChosenValue>& values, const QList<TextLine>& lines,
                    const QList<Cell>& cells, const std::optional<PayerOnCard>& payer)
{
    if (!chosenFor(values, Meaning::MemberId))
        addId(values, cells, payer);
    joinSuffix(values, lines, cells);
    const auto name = chosenFor(values, Meaning::MemberName);
    if (!name)
        addName(values, lines, cells, payer);
    completeName(values, lines, cells);
}

} // namespace anteroom
