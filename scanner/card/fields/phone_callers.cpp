#include "scanner/card/fields/phone_callers.h"

#include "scanner/card/fields/card_words.h"

#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

bool isOfDrugs(const QString& role)
{
    return role == "pharmacists"_L1 || role == "pharmacy"_L1;
}

namespace {

// "Pharmacy help desk": whoever is said to call there, pharmacies do.
bool namesPharmacists(QStringView words)
{
    static const QRegularExpression named(
        u"pharmacist|pharmacies|help ?desk|process|technical|farmacias|farmac[eé]utic"_s,
        QRegularExpression::CaseInsensitiveOption);
    return named.match(words.toString()).hasMatch();
}

} // namespace

QString callerIn(QStringView words)
{
    const CardWords& card = CardWords::shipped();
    const int kind = card.phoneCallers.kindOf(words);
    return kind < 0 ? QString() : card.headingRoles[kind];
}

bool isAskedByAnyone(QStringView words)
{
    return CardWords::shipped().phonesByHeading.kindOf(words) >= 0;
}

QString roleFor(const QString& role, QStringView words, const QString& caller)
{
    if (caller.isEmpty())
        return role;
    if (isAskedByAnyone(words))
        return caller;
    const bool members = caller == "member_services"_L1 || caller == "pharmacy"_L1;
    if (isOfDrugs(role) && members && !namesPharmacists(words))
        return u"pharmacy"_s;
    if (caller == "pharmacy"_L1 && role == "member_services"_L1)
        return u"pharmacy"_s;
    if (caller == "pharmacists"_L1 && (isOfDrugs(role) || role == "claims"_L1))
        return caller;
    if (caller == "providers"_L1 && isOfDrugs(role))
        return u"pharmacists"_s;
    return role;
}

} // namespace anteroom
