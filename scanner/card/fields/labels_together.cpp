#include "scanner/card/fields/labels_together.h"

#include "scanner/card/fields/blurred_labels.h"
#include "scanner/card/fields/line_places.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double OthersWorth = 0.6; // of a label beside one that says it better

bool isRxNumber(const Cell& cell)
{
    return cell.meanings.contains(Meaning::RxBin) || cell.meanings.contains(Meaning::RxPcn);
}

bool isPlainGroup(const Cell& cell)
{
    return cell.isLabel() && cell.meanings.constFirst() == Meaning::Group;
}

bool isBesideRxNumber(const QList<Cell>& cells, const Cell& group)
{
    return std::any_of(cells.begin(), cells.end(), [&](const Cell& other) {
        return isRxNumber(other) && other.box().left() < group.box().left() &&
               (other.line == group.line || onOneRow(other.box(), group.box()));
    });
}

bool isUnderRxNumber(const QList<Cell>& cells, const Cell& group)
{
    return std::any_of(cells.begin(), cells.end(), [&](const Cell& other) {
        const double gap = group.box().top() - other.box().bottom();
        return isRxNumber(other) && inOneColumn(group.box(), other.box()) &&
               gap > -0.5 * group.box().height() && gap < 2.5 * group.box().height();
    });
}

// "BIN", "PCN" and "Group" one under the other: right under one of them, at its left end.
bool isNextInList(const QList<Cell>& cells, const Cell& group)
{
    constexpr double Near = 1.3; // heights
    return std::any_of(cells.begin(), cells.end(), [&](const Cell& other) {
        const double height = group.box().height();
        const double gap = group.box().top() - other.box().bottom();
        return other.meanings.contains(Meaning::RxPcn) && gap > -0.5 * height &&
               gap < Near * height && std::abs(other.box().left() - group.box().left()) < height;
    });
}

// A plain "Group" behind the pharmacy's numbers is the pharmacy's group; under them, when there is
// another one.
QList<Cell> withPharmacyGroups(QList<Cell> cells)
{
    const bool named = std::any_of(cells.begin(), cells.end(), [](const Cell& cell) {
        return cell.meanings.contains(Meaning::RxGroup);
    });
    const auto groups = std::count_if(cells.begin(), cells.end(), isPlainGroup);
    if (named || groups == 0)
        return cells;
    const QList<Cell> given = cells;
    const auto beside = std::find_if(cells.begin(), cells.end(), [&](const Cell& cell) {
        return isPlainGroup(cell) && isBesideRxNumber(given, cell);
    });
    const auto pharmacy =
        beside != cells.end()
            ? beside
            : std::find_if(cells.begin(), cells.end(), [&](const Cell& cell) {
                  return isPlainGroup(cell) &&
                         (groups > 1 ? isUnderRxNumber(given, cell) : isNextInList(given, cell));
              });
    if (pharmacy != cells.end())
        pharmacy->meanings = {Meaning::RxGroup, Meaning::Group};
    return cells;
}

bool isOfProgram(const Cell& cell)
{
    static const QRegularExpression other(
        u"medica[il1|]d|medicare|^(?:CIN|DoD ID|PMI|ProviderOne|Policy|Card)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return other.match(cell.print.text).hasMatch();
}

bool isOfPolicy(const Cell& cell)
{
    return cell.print.text.startsWith("policy"_L1, Qt::CaseInsensitive);
}

// "Medicaid ID" beside a plan's own "Member ID" is the state's, "Policy #" the family's or, on a
// card without a group's, the group's.
QList<Cell> withProgramsIds(QList<Cell> cells)
{
    const auto isId = [](const Cell& cell) {
        return cell.isLabel() && cell.meanings.constFirst() == Meaning::MemberId;
    };
    const bool own = std::any_of(cells.begin(), cells.end(), [&](const Cell& cell) {
        return isId(cell) && !isOfProgram(cell);
    });
    const bool grouped = std::any_of(cells.begin(), cells.end(), [](const Cell& cell) {
        return cell.isLabel() && cell.meanings.contains(Meaning::Group);
    });
    for (Cell& cell : cells) {
        if (!own || !isId(cell) || !isOfProgram(cell))
            continue;
        cell.quality *= OthersWorth;
        if (!grouped && isOfPolicy(cell))
            cell.meanings = {Meaning::Group};
    }
    return cells;
}

// Beside the name of who is insured that of whom it comes from is another's: a sponsor's, and a
// subscriber's or a child's beside a member's.
QList<Cell> withoutSponsors(QList<Cell> cells)
{
    const auto isName = [](const Cell& cell) {
        return cell.isLabel() && cell.meanings.constFirst() == Meaning::MemberName;
    };
    const auto begins = [](const Cell& cell, QLatin1StringView word) {
        return cell.print.text.startsWith(word, Qt::CaseInsensitive);
    };
    const bool own = std::ranges::any_of(
        cells, [&](const Cell& cell) { return isName(cell) && !begins(cell, "sponsor"_L1); });
    const bool member = std::ranges::any_of(cells, [&](const Cell& cell) {
        return isName(cell) && (begins(cell, "member"_L1) || begins(cell, "patient"_L1));
    });
    // "Member: Same as subscriber", and a list of the family's: "02 CLARA OXLEY".
    static const QRegularExpression dependent(u"^0\\d [A-Z]"_s);
    const bool alone = std::ranges::none_of(cells, [&](const Cell& cell) {
        return begins(cell, "same as"_L1) || begins(cell, "self"_L1) ||
               dependent.match(cell.print.text).hasMatch();
    });
    for (Cell& cell : cells) {
        const bool isOthers =
            (own && begins(cell, "sponsor"_L1)) ||
            (member && cell.print.text.compare("child"_L1, Qt::CaseInsensitive) == 0) ||
            (member && alone && begins(cell, "subscriber"_L1));
        if (isName(cell) && isOthers)
            cell.meanings = {Meaning::Dependents};
    }
    return cells;
}

// "PCP Effective": since when one sees the doctor.
QList<Cell> withoutDoctorsDates(const QList<TextLine>& lines, QList<Cell> cells)
{
    static const QRegularExpression doctor(u"\\bPCP $"_s);
    for (Cell& cell : cells) {
        if (cell.isLabel() && cell.meanings.constFirst() == Meaning::EffectiveDate &&
            doctor.match(lines[cell.line].text.first(cell.from)).hasMatch())
            cell.meanings = {Meaning::Pcp};
    }
    return cells;
}

// "Dental Plan" beside "Medical Plan".
QList<Cell> withMedicalPlans(const QList<TextLine>& lines, QList<Cell> cells)
{
    static const QRegularExpression other(u"\\b(?:dental|vision) $"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto isPlan = [](const Cell& cell) {
        return cell.isLabel() && cell.meanings.constFirst() == Meaning::Plan;
    };
    if (std::ranges::count_if(cells, isPlan) < 2)
        return cells;
    for (Cell& cell : cells) {
        if (isPlan(cell) && other.match(lines[cell.line].text.first(cell.from)).hasMatch())
            cell.quality *= OthersWorth;
    }
    return cells;
}

bool isOfRxWord(const Cell& cell)
{
    return cell.meanings.contains(Meaning::RxGroup) || cell.meanings.contains(Meaning::RxPcn);
}

// "STUDENT" by itself right under "RxGRP": a code that is a usual word.
QList<Cell> withCodesOfWords(const QList<TextLine>& lines, QList<Cell> cells)
{
    constexpr double Near = 1.2; // heights
    const auto isUnderRx = [&](const Cell& word) {
        return std::ranges::any_of(cells, [&](const Cell& label) {
            const double gap = word.box().top() - label.box().bottom();
            return isOfRxWord(label) && label.to == lines[label.line].text.size() &&
                   inOneColumn(word.box(), label.box()) && gap > -0.5 * word.box().height() &&
                   gap < Near * word.box().height();
        });
    };
    for (Cell& cell : cells) {
        const QString& text = cell.print.text;
        const bool isAlone = cell.weak && cell.print.text == lines[cell.line].text;
        if (isAlone && text == text.toUpper() && !text.contains(u' ') && isUnderRx(cell))
            cell.meanings.clear();
    }
    return cells;
}

} // namespace

QList<Cell> labelsTogether(const QList<TextLine>& lines, QList<Cell> cells)
{
    cells = withBlurredLabels(std::move(cells));
    cells = withProgramsIds(withPharmacyGroups(std::move(cells)));
    cells = withoutDoctorsDates(lines, withMedicalPlans(lines, std::move(cells)));
    return withCodesOfWords(lines, withoutSponsors(std::move(cells)));
}

} // namespace anteroom
