#include "bench/cards/further_backs.h"
#include "bench/cards/further_fronts.h"
#include "bench/cards/insurance_layout.h"

namespace anteroom {

std::span<const InsuranceLayout> furtherLayouts()
{
    using enum CoverKind;
    using enum NameOrder;
    static const InsuranceLayout layouts[] = {
        {"plain", Commercial, GivenFirst, false, plainFront, plainBack},
    };
    return layouts;
}

} // namespace anteroom
