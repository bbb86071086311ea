#include "record/likeness.h"

#include "record/likeness_weights.h"
#include "record/named_values.h"
#include "record/trait_comparison.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// In bits. Two records of one name and one birth date have 30; among a million patients a stranger
// with 24 turns up for one check-in in sixteen, and never without a contradiction in the classes'
// other terms. 16 stand for even odds in a practice of 65,000 patients.
constexpr double leastOfSame = 24;
constexpr double leastOfLikely = 16;
constexpr double leastOfPossible = 8;

constexpr std::pair<Trait, const char*> traitNames[] = {
    {Trait::GivenName, "given_name"},
    {Trait::FamilyName, "family_name"},
    {Trait::Suffix, "suffix"},
    {Trait::BirthDate, "birth_date"},
    {Trait::Sex, "sex"},
    {Trait::HouseNumber, "house_number"},
    {Trait::Street, "street"},
    {Trait::Unit, "unit"},
    {Trait::City, "city"},
    {Trait::State, "state"},
    {Trait::PostalCode, "postal_code"},
    {Trait::Phone, "phone"},
    {Trait::Email, "email"},
    {Trait::MemberId, "member_id"},
};

constexpr std::pair<Agreement, const char*> agreementNames[] = {
    {Agreement::Same, "same"},       {Agreement::AlsoCalled, "also_called"},
    {Agreement::Near, "near"},       {Agreement::Alike, "alike"},
    {Agreement::Swapped, "swapped"}, {Agreement::Differs, "differs"},
};

constexpr std::pair<LikenessClass, const char*> classNames[] = {
    {LikenessClass::Unlike, "unlike"},
    {LikenessClass::Possible, "possible"},
    {LikenessClass::Likely, "likely"},
    {LikenessClass::SamePerson, "same_person"},
};

bool isOfHousehold(Trait trait)
{
    return trait >= Trait::HouseNumber;
}

bool isNumberedUnit(const QString& unit)
{
    static const QRegularExpression numbered(
        u"^(apt|apartment|unit|ste|suite|fl|floor|rm|room|no|lot|flat)?\\w?\\d*\\w?$"_s);
    return numbered.match(unit).hasMatch();
}

// What is compared, one after the other.
class Comparison {
public:
    Comparison(const PersonTraits& a, const PersonTraits& b) : m_a(a), m_b(b)
    {
        const ComparedNames names = compareNames(a, b);
        const ComparedLines lines = compareLines(a, b);
        add(Trait::GivenName, names.given);
        add(Trait::FamilyName, names.family);
        add(Trait::Suffix, compareExactly(a.suffix, b.suffix));
        add(Trait::BirthDate, compareBirths(a.birth, b.birth));
        add(Trait::Sex, compareExactly(a.sex, b.sex));
        add(Trait::HouseNumber, compareCodes(a.houseNumber, b.houseNumber));
        add(Trait::Street, lines.street);
        add(Trait::Unit, lines.unit);
        add(Trait::City, compareWords(a.city, b.city));
        add(Trait::State, compareExactly(a.state, b.state));
        add(Trait::PostalCode, compareCodes(a.postalCode, b.postalCode));
        add(Trait::Phone, compareLists(a.phones, b.phones));
        add(Trait::Email, compareCodes(a.email, b.email));
        add(Trait::MemberId, compareLists(a.memberIds, b.memberIds));
    }

    [[nodiscard]] Likeness likeness() const
    {
        const double score = m_own + std::clamp(m_household, leastOfHousehold, mostOfHousehold);
        return {score, classOf(score), m_reasons};
    }

private:
    void add(Trait trait, const Compared& compared)
    {
        if (!compared)
            return;
        const double weight = weightOf(trait, *compared);
        (isOfHousehold(trait) ? m_household : m_own) += weight;
        m_reasons.append({trait, *compared, weight});
    }

    [[nodiscard]] double weightOf(Trait trait, Agreement agreement) const
    {
        if (trait == Trait::Unit && (isNumberedUnit(m_a.unit) || isNumberedUnit(m_b.unit)))
            return numberedUnitWeight(agreement);
        return likenessWeight(trait, agreement);
    }

    [[nodiscard]] Compared of(Trait trait) const
    {
        for (const LikenessReason& reason : m_reasons) {
            if (reason.trait == trait)
                return reason.agreement;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool differs(Trait trait) const { return of(trait) == Agreement::Differs; }

    // Twins differ in the first name alone, father and son in the birth date: what the same person
    // is called by needs both, however much of the rest agrees.
    [[nodiscard]] bool isContradicted() const
    {
        const Compared birth = of(Trait::BirthDate);
        const bool isBirthSure = birth == Agreement::Same || birth == Agreement::Near;
        return !isBirthSure || !of(Trait::GivenName) || !of(Trait::FamilyName) ||
               differs(Trait::GivenName) || differs(Trait::FamilyName) || differs(Trait::Suffix) ||
               differs(Trait::Sex);
    }

    [[nodiscard]] LikenessClass classOf(double score) const
    {
        if (score >= leastOfSame && !isContradicted())
            return LikenessClass::SamePerson;
        // One of the household, however alike the rest is.
        const bool isSomebodyElse = differs(Trait::GivenName) && differs(Trait::BirthDate);
        if (score >= leastOfLikely && !isSomebodyElse)
            return LikenessClass::Likely;
        return score >= leastOfPossible ? LikenessClass::Possible : LikenessClass::Unlike;
    }

    const PersonTraits& m_a;
    const PersonTraits& m_b;
    QList<LikenessReason> m_reasons;
    double m_own = 0;
    double m_household = 0;
};

} // namespace

QString traitName(Trait trait)
{
    return nameIn(traitNames, trait);
}

std::optional<Trait> traitNamed(QStringView name)
{
    return namedIn(traitNames, name);
}

QString agreementName(Agreement agreement)
{
    return nameIn(agreementNames, agreement);
}

std::optional<Agreement> agreementNamed(QStringView name)
{
    return namedIn(agreementNames, name);
}

QString likenessClassName(LikenessClass likeness)
{
    return nameIn(classNames, likeness);
}

std::optional<LikenessClass> likenessClassNamed(QStringView name)
{
    return namedIn(classNames, name);
}

Likeness likenessOf(const PersonTraits& a, const PersonTraits& b)
{
    return Comparison(a, b).likeness();
}

} // namespace anteroom
