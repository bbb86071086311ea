#include "bench/cards/membership.h"

#include "bench/cards/fictional_people.h"
#include "bench/cards/payers.h"

namespace anteroom {

namespace {

constexpr char MedicareLetters[] = "ACDEFGHJKMNPQRTUVWXY"; // never S L O I B Z

constexpr const char* PharmacyBins[] = {"004336", "610014", "003858", "610279", "015581",
                                        "610011", "020099", "017010", "610502", "012833"};
constexpr const char* PharmacyPcns[] = {"ADV",   "MEDDADV", "A4",  "9999", "HZRX",
                                        "PDPNV", "CTRX",    "OHR", "IRX",  "08900000"};
constexpr const char* Employers[] = {"Pinecrest Unified Schools", "Halvorsen Freight Inc",
                                     "City of Fernhollow", "Tanager Software LLC",
                                     "Copperline Foods"};

QString medicareNumber(Dice& dice)
{
    const auto letter = [&] { return QLatin1Char(MedicareLetters[dice.below(20)]); };
    const auto digit = [&] { return QChar(u'0' + dice.below(10)); };
    const auto either = [&] { return dice.happens(0.5) ? QChar(letter()) : digit(); };
    QString number = QString::number(1 + dice.below(9));
    number += letter();
    number += either();
    number += digit();
    number += letter();
    number += either();
    number += digit();
    number += letter();
    number += letter();
    number += digit();
    number += digit();
    return number.left(4) + u'-' + number.mid(4, 3) + u'-' + number.mid(7);
}

QString ordinaryNumber(Dice& dice)
{
    switch (dice.below(8)) {
    case 0:
        return digits(dice, 9);
    case 1:
        return capitals(dice, 1) + digits(dice, 8);
    case 2:
        return digits(dice, 9) + QLatin1Char('-') + QStringLiteral("0") + digits(dice, 1);
    case 3:
        return capitals(dice, 1) + digits(dice, 8) + QLatin1Char(' ') + QStringLiteral("0") +
               digits(dice, 1);
    case 4:
        return digits(dice, 3) + QLatin1Char(' ') + digits(dice, 3) + QLatin1Char(' ') +
               digits(dice, 3);
    case 5:
        return capitals(dice, 2) + digits(dice, 7) + capitals(dice, 1);
    case 6:
        return digits(dice, 11);
    default:
        return QStringLiteral("W") + digits(dice, 4) + QLatin1Char(' ') + digits(dice, 5);
    }
}

QString groupNumber(Dice& dice)
{
    switch (dice.below(6)) {
    case 0:
        return digits(dice, 2) + QLatin1Char('-') + digits(dice, 6);
    case 1:
        return digits(dice, 7) + QLatin1Char('-') + digits(dice, 3) + QLatin1Char('-') +
               digits(dice, 5);
    case 2:
        return capitals(dice, 1) + digits(dice, 5);
    case 3:
        return capitals(dice, 4) + digits(dice, 2);
    default:
        return digits(dice, 5 + dice.below(4));
    }
}

QString printed(const FictionalName& name, NameOrder order)
{
    QStringList parts;
    if (order == NameOrder::FamilyFirst) {
        parts << name.family +
                     (name.suffix.isEmpty() ? QString() : QLatin1Char(' ') + name.suffix) +
                     QLatin1Char(',')
              << name.given << name.middle;
    } else {
        parts << name.given << name.middle << name.family << name.suffix;
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString money(Dice& dice, const int (&amounts)[6])
{
    return QLatin1Char('$') + QString::number(amounts[dice.below(6)]);
}

void payAtVisits(Membership& m, Dice& dice)
{
    m.copays[QStringLiteral("office_visit")] = money(dice, {10, 15, 20, 25, 30, 35});
    m.copays[QStringLiteral("pcp")] = m.copays[QStringLiteral("office_visit")];
    m.copays[QStringLiteral("specialist")] = money(dice, {30, 40, 45, 50, 60, 75});
    m.copays[QStringLiteral("urgent_care")] = money(dice, {35, 50, 60, 65, 75, 100});
    m.copays[QStringLiteral("emergency")] = money(dice, {100, 150, 200, 250, 300, 500});
    m.copays[QStringLiteral("generic")] = money(dice, {5, 8, 10, 12, 15, 20});
    m.copays[QStringLiteral("brand")] = money(dice, {25, 30, 35, 40, 50, 60});
}

} // namespace

Membership membership(CoverKind kind, LayoutSet set, NameOrder order, Dice& dice)
{
    Membership m;
    const FictionalPayer payer = payerFor(kind, set, dice);
    m.payer = payer.name;
    m.payerId = payer.payerId;
    m.plan = payer.plan;
    const FictionalName name = fictionalName(dice);
    m.memberName = printed(name, order);
    switch (kind) {
    case CoverKind::Blue:
        m.memberId = payer.prefix + (dice.happens(0.3) ? capitals(dice, 1) : QString()) +
                     digits(dice, 8 + dice.below(4));
        break;
    case CoverKind::Medicare:
        m.memberId = medicareNumber(dice);
        break;
    case CoverKind::Tricare:
        m.memberId = digits(dice, 11);
        break;
    case CoverKind::Medicaid:
        m.memberId = dice.happens(0.5) ? digits(dice, 10)
                                       : capitals(dice, 2) + digits(dice, 5) + capitals(dice, 1);
        break;
    default:
        m.memberId = ordinaryNumber(dice);
    }
    m.group = groupNumber(dice);
    m.rxBin = dice.oneOf(PharmacyBins);
    m.rxPcn = dice.oneOf(PharmacyPcns);
    m.rxGroup = dice.happens(0.5) ? QStringLiteral("RX") + digits(dice, 4)
                                  : capitals(dice, 4 + dice.below(4));
    m.employer = dice.oneOf(Employers);
    m.effective = QDate(2019 + dice.below(7), 1 + dice.below(12), 1);
    m.partA = QDate(2003 + dice.below(20), 1 + dice.below(12), 1);
    m.partB = m.partA.addMonths(dice.below(2) * 6);
    const int dependants = dice.below(5);
    for (int i = 0; i < dependants; ++i) {
        FictionalName other = fictionalName(dice);
        other.family = name.family;
        other.suffix.clear();
        m.dependants.append(printed(other, order));
        m.suffixes.append(QStringLiteral("0%1").arg(i + 2));
    }
    for (const char* role : {"member_services", "providers", "pharmacists", "behavioral_health",
                             "nurse_line", "authorizations"})
        m.phones[QLatin1String(role)] = fictionalPhone(dice);
    payAtVisits(m, dice);
    m.claimsBox = (dice.happens(0.5) ? QStringLiteral("PO Box ") : QStringLiteral("P.O. Box ")) +
                  digits(dice, 5);
    m.claimsTown = fictionalTown(dice);
    return m;
}

} // namespace anteroom
