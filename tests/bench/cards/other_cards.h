#pragma once

#include "bench/cards/card_view.h"
#include "bench/cards/drawn_card.h"

namespace anteroom {

// What people show in an insurance card's place, or what just lies there.
enum class OtherPicture {
    None, // a desk
    LicenceFront,
    LicenceBack,
    Loyalty,
    Bank,
    Library,
    Papers, // forms and letters, some of which speak of insurance
    Badge,  // a card of a shop, an employer, a club that is none of the above
};
inline constexpr int OtherPictures = 8;

// "licence", "loyalty_card", "bank_card", "library_card"; empty for what has no name.
[[nodiscard]] QString nameOf(OtherPicture picture);

// A card of that kind, drawn straight; `fields` are those of a licence's front: "family_name",
// "given_name", "birth_date". Not for None.
[[nodiscard]] DrawnCard otherCard(OtherPicture picture, quint32 seed);

struct OtherShot {
    QImage frame;
    OtherPicture picture;
    DrawnCard drawn;
};
// One of the eight kinds by turns, through a camera of that grade.
[[nodiscard]] OtherShot otherShot(const CardGrade& grade, quint32 seed);

} // namespace anteroom
