#include "bench/cards/insurance_layout.h"
#include "bench/cards/reported_backs.h"
#include "bench/cards/reported_fronts.h"

namespace anteroom {

std::span<const InsuranceLayout> reportedLayouts()
{
    using enum CoverKind;
    using enum NameOrder;
    static const InsuranceLayout layouts[] = {
        {"side_stripe", Commercial, GivenFirst, false, sideStripeFront, threeColumnBack},
        {"large_number", Commercial, GivenFirst, false, largeNumberFront, sentencesBack},
        {"headed_rows", Blue, FamilyFirst, false, headedRowsFront, ruledBack},
        {"coloured_boxes", Medicaid, GivenFirst, false, colouredBoxesFront, sentencesBack},
        {"raised_silver", Commercial, GivenFirst, false, raisedSilverFront, threeColumnBack},
        {"supplement", Medicare, GivenFirst, false, supplementFront, supplementBack},
        {"right_aligned", Dental, GivenFirst, false, rightAlignedFront, darkBack},
        {"island_spanish", Blue, GivenFirst, true, islandSpanishFront, islandSpanishBack},
        {"portrait", Medicaid, FamilyFirst, false, portraitFront, ruledBack},
        {"fading", Commercial, GivenFirst, false, fadingFront, darkBack},
        {"one_line", Vision, GivenFirst, false, oneLineFront, sentencesBack},
        {"select", Tricare, FamilyFirst, false, selectFront, ruledBack},
        {"pastel", Advantage, GivenFirst, false, pastelFront, threeColumnBack},
    };
    return layouts;
}

} // namespace anteroom
