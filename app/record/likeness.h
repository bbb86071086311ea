#pragma once

#include "record/person_traits.h"

namespace anteroom {

// What two people are compared by.
enum class Trait {
    GivenName,
    FamilyName,
    Suffix,
    BirthDate,
    Sex,
    HouseNumber,
    Street,
    Unit,
    City,
    State,
    PostalCode,
    Phone,
    Email,
    MemberId
};
[[nodiscard]] QString traitName(Trait trait); // "given_name"
[[nodiscard]] std::optional<Trait> traitNamed(QStringView name);

// How it agrees. What only one of the two has says nothing and is left out.
enum class Agreement {
    Same,
    AlsoCalled, // a nickname, the name one goes by, an initial, one of two family names
    Near,       // a letter or digit off
    Alike,      // more than that, and still not another
    Swapped,    // it stands where the other trait belongs
    Differs
};
[[nodiscard]] QString agreementName(Agreement agreement);
[[nodiscard]] std::optional<Agreement> agreementNamed(QStringView name);

// One trait's part in the score, in bits: how many times likelier it is between two records of one
// person than between those of two people, as a power of two.
struct LikenessReason {
    Trait trait = Trait::GivenName;
    Agreement agreement = Agreement::Same;
    double weight = 0;

    friend bool operator==(const LikenessReason&, const LikenessReason&) = default;
};

// What the score says to people. It never links anything by itself.
enum class LikenessClass {
    Unlike,
    Possible,  // something speaks for it: a person of the household, an old record
    Likely,    // more speaks for it than chance in a large practice brings about
    SamePerson // name and birth date agree, nothing contradicts
};
[[nodiscard]] QString likenessClassName(LikenessClass likeness);
[[nodiscard]] std::optional<LikenessClass> likenessClassNamed(QStringView name);

struct Likeness {
    double score = 0; // bits, by Fellegi and Sunter: the sum of the weights, household bounded
    LikenessClass kind = LikenessClass::Unlike;
    QList<LikenessReason> reasons; // in the order of Trait
};

[[nodiscard]] Likeness likenessOf(const PersonTraits& a, const PersonTraits& b);

} // namespace anteroom
