#include "scanner/card/fields/kind_numbers.h"

#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/state_names.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double OfCheckedNumber = 0.9;
constexpr double OfBankGroups = 0.45; // shaped as one, a digit misread
constexpr double OfZone = 1.5;
constexpr double OfLicenceField = 0.25;
constexpr double MostOfLicenceFields = 1;
constexpr double OfIssuer = 0.3;
constexpr double OfGroupedNumber = 0.3;

// ISO/IEC 7812's check digit.
bool isChecked(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

// Thirteen to nineteen digits in groups, in one line or, as on upright cards, one below the other.
double weightOfBankNumber(const QList<TextLine>& lines)
{
    static const QRegularExpression groups(
        u"\\b[3-6]\\d{3}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{1,7}\\b"_s);
    static const QRegularExpression four(u"^\\d{4}$"_s);
    QStringList pieces;
    for (const TextLine& line : lines)
        pieces.append(line.text);
    QString stacked;
    for (const TextLine& line : lines)
        stacked += four.match(line.text).hasMatch() ? line.text + u' ' : QString();
    pieces.append(stacked.trimmed());
    double weight = 0;
    for (const QString& piece : pieces) {
        const auto match = groups.match(piece);
        if (match.hasMatch())
            weight = std::max(weight, isChecked(plainValue(match.captured())) ? OfCheckedNumber
                                                                              : OfBankGroups);
    }
    return weight;
}

double weightOfZone(const QList<TextLine>& lines)
{
    const auto filled = std::count_if(lines.begin(), lines.end(), [](const TextLine& line) {
        return line.text.count(u'<') >= 4;
    });
    return filled >= 2 ? OfZone : 0;
}

// "4d DLN", "3 DOB", "15 SEX F", "18 EYES": a field's number before its label.
double weightOfLicenceFields(const QList<TextLine>& lines)
{
    static const QRegularExpression field(
        u"\\b(3|4[abd]|5|9a?|12|1[5-9])[.:]? ?"
        "(DOB|DDN|BIRTH|ISS|EXP|DL|LIC|ID|NO|NUM|DD|CLASS|END|REST|SEX|HGT|WGT|EYES|HAIR)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QSet<QString> numbers;
    bool issuer = false;
    for (const TextLine& line : lines) {
        issuer = issuer || isState(line.text);
        auto found = field.globalMatch(line.text);
        while (found.hasNext())
            numbers.insert(found.next().captured(1));
    }
    return std::min(MostOfLicenceFields, double(numbers.size()) * OfLicenceField) +
           (issuer ? OfIssuer : 0);
}

bool anyMatches(const QList<TextLine>& lines, const QRegularExpression& shape)
{
    return std::any_of(lines.begin(), lines.end(),
                       [&](const TextLine& line) { return shape.match(line.text).hasMatch(); });
}

// Fourteen digits that begin with 2, a borrower's on most libraries' cards.
double weightOfBorrower(const QList<TextLine>& lines)
{
    static const QRegularExpression borrower(u"^2 ?\\d{4} ?\\d{5} ?\\d{4}$"_s);
    return anyMatches(lines, borrower) ? OfGroupedNumber : 0;
}

// Three groups of four: the number of a shop's or an airline's club.
double weightOfClubNumber(const QList<TextLine>& lines)
{
    static const QRegularExpression club(u"(^|[^\\d ] ?)\\d{4} \\d{4} \\d{4}$"_s);
    return anyMatches(lines, club) ? OfGroupedNumber : 0;
}

} // namespace

QMap<QString, double> weightsOfNumbers(const QList<TextLine>& lines)
{
    return {{u"bank_card"_s, weightOfBankNumber(lines)},
            {u"travel_document"_s, weightOfZone(lines)},
            {u"licence"_s, weightOfLicenceFields(lines)},
            {u"library_card"_s, weightOfBorrower(lines)},
            {u"loyalty_card"_s, weightOfClubNumber(lines)}};
}

} // namespace anteroom
