#include "scanner/card/fields/plan_words.h"

#include "scanner/card/fields/card_words.h"
#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/fields/shapes.h"

#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// "Tier 2 Preferred": of drugs.
bool isTier(QStringView text)
{
    static const QRegularExpression tier(u"^tier \\d"_s, QRegularExpression::CaseInsensitiveOption);
    return tier.match(text).hasMatch();
}

// "Family", "Employee + Spouse": for whom a plan is.
bool isCoverageTier(QStringView text)
{
    static const QRegularExpression tier(
        u"^(?:(?:employee|subscriber|individual|single|self|ee)(?: only)?|(?:the "
        u")?famil(?:y|ia)|individual (?:&|and) famil(?:y|ies)|two[- ]party|"
        "two[- ]person|"
        "self (?:plus one|& family|and family)|(?:employee|ee|subscriber) ?(?:\\+|&|and|plus) "
        "?(?:spouse|child(?:ren|\\(ren\\))?|family|one|1))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return tier.match(text).hasMatch();
}

// "Simplicity $3,500".
bool isCalledByDeductible(QStringView text)
{
    static const QRegularExpression name(u"^([A-Z][a-z]+(?: [A-Z][a-z]+)*) \\$\\d,\\d{3}$"_s);
    const auto match = name.match(text.toString());
    const CardWords& words = CardWords::shipped();
    return match.hasMatch() && !isCoverageTier(match.captured(1)) &&
           words.copays.hits(match.captured(1)).isEmpty() &&
           words.labels.hits(match.captured(1)).isEmpty();
}

// "Anthem PPO 500/30/20%" is none.
bool isAmount(QStringView text)
{
    // "Trad. PPO $2,500": by its deductible.
    static const QRegularExpression deductible(u"[A-Z]{3} \\$\\d,?\\d{3}$"_s);
    if (!planTypeIn(text).isEmpty() && deductible.match(text.toString()).hasMatch())
        return false;
    return amountIn(text) && !isCalledByDeductible(text) &&
           (text.contains(u'$') || planTypeIn(text).isEmpty());
}

// "In-Network Benefits", "Primary Care Visit Co-pay": what an amount or a list of them is headed.
bool headsAmounts(QStringView text)
{
    static const QRegularExpression words(
        u"^(?:in-network|out-of-network|you pay|pays you|plan pays|member pays|"
        "schedule of|co-?insurance|benefits)\\b|"
        "^employee \\+|^rx (?:generic|preferred|non-?preferred|brand)|\\bprimary care$|"
        "^co-?pay(?:ment)?s?\\b(?! \\d)|(?<!\\d{4} )\\bco-?pay(?:ment)?s?$|^(?:preventive|only)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return planTypeIn(text).isEmpty() && words.match(text).hasMatch();
}

// "Emergency visit": what an amount is paid for.
bool isPaidFor(QStringView text)
{
    const QList<WordHit> hits = CardWords::shipped().copays.hits(text);
    return !hits.isEmpty() && hits.constFirst().from == 0 &&
           hits.constFirst().to * 2 > text.size() && planTypeIn(text).isEmpty() &&
           !hasPlanWord(text);
}

} // namespace

bool hasPlanWord(QStringView text)
{
    static const QRegularExpression words(
        u"\\b(choice|select|premier|advantage|gold|silver|bronze|platinum|catastrophic|open access|"
        "essential|essentials|preferred|plan|prime|classic|standard|complete|value|flex|"
        "managed care|point of service|part d|plus|network|saver|secure|direct|"
        "student|cubierta|program|basic|option|chip|kids|care|families|family|tricare|insight|b[áa]sico|oro|plata|bronce)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

bool isDrugPlan(QStringView text)
{
    static const QRegularExpression kind(
        u"^(?:medicare )?prescription drug (?:plan|coverage)(?: \\(PDP\\))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kind.match(text).hasMatch();
}

bool isNameAndType(QStringView text)
{
    static const QRegularExpression type(u"^(\\S+(?: \\S+)?) (\\S+) (?:HMO|PPO)$"_s);
    const auto match = type.match(text);
    if (!match.hasMatch())
        return false;
    // "Silver Creek" is one too, "Silver Value" is not; "Blue Choice" is a plan.
    const QString last = match.captured(2);
    return !hasPlanWord(last) && !hasPlanWord(match.captured(1).section(u' ', 1)) &&
           planTypeIn(match.captured(1) + u' ' + last).isEmpty();
}

bool isOfAmounts(QStringView text)
{
    // "Office/Spec/UrgCare/ER" over "$25/$50/$75/$300".
    if (text.contains(u'/') && CardWords::shipped().copays.hits(text).size() > 2)
        return true;
    return isTier(text) || isCoverageTier(text) || isAmount(text) || headsAmounts(text) ||
           isPaidFor(text);
}

QString plansOwnName(QString plan)
{
    static const QRegularExpression ends(
        u" [-–] (?:self(?: only| plus one|(?: and| &) family)?|family|individual|employee.*)$|"
        "(?<! year) 20\\d\\d ?[-–] ?(?:20)?\\d\\d$|"
        "(?<=\\)) medicare ?rx?$"_s, // its mark behind "(HMO D-SNP)"
        QRegularExpression::CaseInsensitiveOption);
    return plan.remove(ends);
}

QString typesWithLetters(QString plan)
{
    static const QRegularExpression parted(u"(?<=\\w )[Il1|] [Il1|](?= |$)"_s); // "Option I l PPO"
    plan.replace(parted, u"II"_s);
    static const QRegularExpression bars(u"\\b(?!1+\\b)[Il1|]{2,3}(?!\\w)"_s);
    for (QRegularExpressionMatch match = bars.match(plan); match.hasMatch();
         match = bars.match(plan, match.capturedEnd()))
        plan.replace(match.capturedStart(), match.capturedLength(),
                     QString(match.capturedLength(), u'I'));
    static const QRegularExpression misread(u"\\b(?:PP0|EP0|HM0|P0S)\\b"_s);
    static const QRegularExpression zero(u"0"_s);
    // "Bronze Saver 7oo0".
    static const QRegularExpression round(u"\\b\\d[oO\\d]{2,3}\\b"_s);
    static const QRegularExpression letter(u"[oO]"_s);
    for (QRegularExpressionMatch match = round.match(plan); match.hasMatch();
         match = round.match(plan, match.capturedEnd()))
        plan.replace(match.capturedStart(), match.capturedLength(),
                     match.captured().replace(letter, u"0"_s));
    for (QRegularExpressionMatch match = misread.match(plan); match.hasMatch();
         match = misread.match(plan, match.capturedEnd()))
        plan.replace(match.capturedStart(), match.capturedLength(),
                     match.captured().replace(zero, u"O"_s));
    static const QRegularExpression glued(u"^([A-Z]{4,})(HMO|PPO|EPO)$"_s); // "NAVIGATEHMO"
    return plan.replace(glued, u"\\1 \\2"_s);
}

} // namespace anteroom
