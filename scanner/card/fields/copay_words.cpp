#include "scanner/card/fields/copay_words.h"

#include "scanner/card/fields/copay_amounts.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"
#include "scanner/card/fields/word_mending.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestWord = 3;
constexpr double LostWordWorth = 0.5;

bool isOfDrugs(const RoleHit& role)
{
    static const QSet<QString> drugs{
        u"generic"_s,       u"preferred_generic"_s, u"brand"_s,       u"preferred_brand"_s,
        u"non_preferred"_s, u"specialty_drugs"_s,   u"prescription"_s};
    return drugs.contains(role.role);
}

// A tier of drugs is what the words beside it say, "Tier 3 Brand", "Generic (Tier 1)"; behind the
// word of a visit it is one of doctors, "Specialist Tier 1 $20 Tier 2 $45", of which the first
// counts.
void nameTiers(QList<RoleHit>& roles, const TextLine& line)
{
    static const QRegularExpression marks(u"^[ :/(–-]{0,3}$"_s);
    const QStringView text = line.text;
    const auto touch = [&](const RoleHit& a, const RoleHit& b) {
        return marks.match(text.mid(a.to, b.from - a.to).toString()).hasMatch();
    };
    QList<RoleHit> named;
    bool doctors = false;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        RoleHit& role = roles[i];
        if (!isBareTier(text, role)) {
            named.append(role);
            continue;
        }
        RoleHit* next = i + 1 < roles.size() ? &roles[i + 1] : nullptr;
        if (next && isOfDrugs(*next) && !isBareTier(text, *next) && touch(role, *next)) {
            next->from = role.from;
            next->box |= role.box;
            continue;
        }
        const bool behind = i > 0 && !isBareTier(text, roles[i - 1]) && touch(roles[i - 1], role);
        if (behind && isOfDrugs(roles[i - 1]) && role.from > 0 && text[role.from - 1] == u'(')
            continue;
        if (behind && (roles[i - 1].role.isEmpty() || isOfVisit(text, roles[i - 1]))) {
            doctors = true;
            continue;
        }
        if (doctors)
            role.role.clear();
        named.append(role);
    }
    roles = named;
}

// "Generic $15 / Brand $40 / Specialty 30%": behind drugs it is one more kind of them.
void nameSpecialtyDrugs(QList<RoleHit>& roles, QStringView text)
{
    bool behindDrugs = false;
    for (RoleHit& role : roles) {
        const QStringView word = text.mid(role.from, role.to - role.from);
        if (behindDrugs && word.compare("specialty"_L1, Qt::CaseInsensitive) == 0)
            role.role = u"specialty_drugs"_s;
        behindDrugs = behindDrugs || isOfDrugs(role);
    }
}

// "Campus Clinic / PCP": an amount in its column stands over the middle of all of its words.
void fillParts(QList<RoleHit>& roles, const TextLine& line)
{
    constexpr qsizetype Longest = 28;
    if (amountIn(line.text) || isProse(line.text))
        return;
    for (RoleHit& role : roles) {
        const auto column = columnAround(line.text, role.from, role.to);
        const qsizetype from = column.first;
        const qsizetype to = column.second;
        const bool alone = std::ranges::none_of(roles, [&](const RoleHit& other) {
            return other.from != role.from && other.from >= from && other.to <= to;
        });
        if (alone && to - from <= Longest)
            role.box = boxOf(line, from, to);
    }
}

} // namespace

bool isBareCopay(QStringView text, const RoleHit& role)
{
    static const QRegularExpression copay(u"^(?:co-?pay(?:ment)?s?|copagos?)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return copay.match(text.mid(role.from, role.to - role.from).toString()).hasMatch();
}

bool isOfVisit(QStringView text, const RoleHit& role)
{
    return !role.role.isEmpty() && role.role != "coinsurance"_L1 && !isOfDrugs(role) &&
           !isBareCopay(text, role);
}

bool isBareTier(QStringView text, const RoleHit& role)
{
    static const QRegularExpression tier(u"^(?:tier|nivel) ?\\d$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return tier.match(text.mid(role.from, role.to - role.from).toString()).hasMatch();
}

QList<RoleHit> rolesIn(const TextLine& line)
{
    const CardWords& words = CardWords::shipped();
    QList<RoleHit> roles;
    for (const WordHit& hit : words.copays.hits(line.text)) {
        // "RX5563" speaks of no prescription's copay.
        if (hit.to < line.text.size() && line.text[hit.to].isLetterOrNumber() &&
            hit.to - hit.from <= ShortestWord)
            continue;
        roles.append({words.copayRoles[hit.kinds.constFirst()], hit.from, hit.to,
                      hit.quality * (hit.weak ? 0.7 : 1) * worthOfPrint(line, hit.from, hit.to),
                      boxOf(line, hit.from, hit.to)});
    }
    for (const WordHit& hit : words.labels.hits(line.text)) {
        // "PCP (after ded.)": when, and not for what.
        const bool isAside = line.text.first(hit.from).endsWith(u"(after ");
        if (hit.kinds.contains(int(Meaning::Deductible)) && !isAside)
            roles.append({{}, hit.from, hit.to, 1, boxOf(line, hit.from, hit.to)});
    }
    std::sort(roles.begin(), roles.end(),
              [](const RoleHit& a, const RoleHit& b) { return a.from < b.from; });
    nameSpecialtyDrugs(roles, line.text);
    const QList<RoleHit> all = roles;
    roles.removeIf([&](const RoleHit& role) {
        return isBareCopay(line.text, role) &&
               std::any_of(all.begin(), all.end(), [&](const RoleHit& other) {
                   return other.to <= role.from && role.from - other.to <= 1;
               });
    });
    // "R Copay": of a word that is lost, or unknown, and perhaps no visit's.
    for (RoleHit& role : roles) {
        const qsizetype part = columnAround(line.text, role.from, role.to).first;
        if (isBareCopay(line.text, role) &&
            hasLetter(QStringView(line.text).mid(part, role.from - part)))
            role.quality *= LostWordWorth;
    }
    nameTiers(roles, line);
    fillParts(roles, line);
    return roles;
}

// "Fixed indemnity", "Schedule of daily benefits": the amounts are what the plan pays.
bool paysFixedAmounts(const TextLine& line)
{
    static const QRegularExpression words(
        u"\\b(?:fixed indemnity|hospital indemnity|daily benefits?|"
        "benefit amounts?|pays you)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(line.text).hasMatch();
}

void partTiers(QMap<QString, ChosenValue>& copays)
{
    constexpr qsizetype Least = 3; // two may be a shop's and the mail's
    static const QStringList tiers{u"generic"_s, u"brand"_s, u"non_preferred"_s,
                                   u"specialty_drugs"_s};
    for (const QString& role : {u"prescription"_s, u"generic"_s}) {
        const auto found = copays.constFind(role);
        const QStringList parts =
            found == copays.constEnd() ? QStringList() : partsOf(found->value);
        if (parts.size() < Least || parts.size() > tiers.size() || copays.contains(u"brand"_s))
            continue;
        ChosenValue each = *found;
        copays.remove(role);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            each.value = parts[i];
            copays.insert(tiers[i], each);
        }
    }
}

} // namespace anteroom
