#include "scanner/card/fields/payer_address.h"

#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/print_line.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double NameScore = 0.7; // with a payer's words
constexpr double AnyScore = 0.5;

// Claims, or where to: then the name, without its department for them, and the box.
const QRegularExpression& addressed()
{
    static const QRegularExpression line(
        u"^(?:.*\\b(?i:claims?|submit|send|mail)\\b[^:,]{0,30}?(?::|\\b(?i:to)\\b:?)\\s*)?"
        "(?<name>[A-Z][^,:]{1,46}?)(?:,? (?i:claims?(?: dept\\.?| department| processing)?))?"
        "\\s*,\\s*(?i:P\\.? ?[O0]\\.? ?Box)\\b"_s);
    return line;
}

bool speaksOfClaims(QStringView text)
{
    return text.contains("claims"_L1, Qt::CaseInsensitive);
}

// "Paper claims:" close over the line.
bool standsUnderClaims(const QList<TextLine>& lines, const QRectF& own)
{
    return std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
        const double gap = own.top() - line.box.bottom();
        return speaksOfClaims(line.text) && std::abs(line.box.left() - own.left()) < own.height() &&
               gap > -0.5 * own.height() && gap < 0.7 * own.height();
    });
}

} // namespace

std::optional<PayerOnCard> payerOfAddress(const QList<TextLine>& lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = addressed().match(lines[i].text);
        const QString name = match.captured(u"name"_s);
        if (!match.hasMatch() || isOtherName(name) || isOnlyMedicare(name.section(u' ', 0, 0)) ||
            speaksOfClaims(name) ||
            (match.capturedStart(u"name"_s) == 0 && !standsUnderClaims(lines, lines[i].box)))
            continue;
        ChosenValue value;
        value.meaning = Meaning::Payer;
        value.value = name;
        value.line = i;
        value.from = match.capturedStart(u"name"_s);
        value.to = match.capturedEnd(u"name"_s);
        value.score = weightOf(PayerWordsOf::PayersAlone, name) > 0 ? NameScore : AnyScore;
        return PayerOnCard{value, {}, {i}};
    }
    return std::nullopt;
}

} // namespace anteroom
