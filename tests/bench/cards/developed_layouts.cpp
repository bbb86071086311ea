#include "bench/cards/developed_backs.h"
#include "bench/cards/developed_fronts.h"
#include "bench/cards/insurance_layout.h"

namespace anteroom {

std::span<const InsuranceLayout> developedLayouts()
{
    using enum CoverKind;
    using enum NameOrder;
    static const InsuranceLayout layouts[] = {
        {"coloured_band", Commercial, GivenFirst, false, colouredBandFront, stripedBack},
        {"white_list", Commercial, FamilyFirst, false, whiteListFront, twoColumnBack},
        {"cross_and_shield", Blue, GivenFirst, false, crossAndShieldFront, stripedBack},
        {"red_white_blue", Medicare, GivenFirst, false, redWhiteBlueFront, medicareBack},
        {"embossed", Commercial, GivenFirst, false, embossedFront, stripedBack},
        {"ruled_table", Blue, FamilyFirst, false, ruledTableFront, twoColumnBack},
        {"dental", Dental, GivenFirst, false, dentalFront, twoColumnBack},
        {"spanish", Medicaid, GivenFirst, true, spanishFront, spanishBack},
        {"advantage", Advantage, GivenFirst, false, advantageFront, twoColumnBack},
        {"night", Commercial, GivenFirst, false, nightFront, stripedBack},
        {"vision", Vision, GivenFirst, false, visionFront, twoColumnBack},
        {"uniformed", Tricare, FamilyFirst, false, uniformedFront, stripedBack},
        {"dense", Commercial, FamilyFirst, false, denseFront, twoColumnBack},
    };
    return layouts;
}

} // namespace anteroom
