#include "bench/cards/further_backs.h"
#include "bench/cards/further_fronts.h"
#include "bench/cards/further_public_backs.h"
#include "bench/cards/further_public_fronts.h"
#include "bench/cards/insurance_layout.h"

namespace anteroom {

std::span<const InsuranceLayout> furtherLayouts()
{
    using enum CoverKind;
    using enum NameOrder;
    static const InsuranceLayout layouts[] = {
        {"carrier", Commercial, GivenFirst, false, carrierFront, greyBoxBack},
        {"self_funded", Commercial, FamilyFirst, false, selfFundedFront, sentenceLinesBack},
        {"record_number", Commercial, GivenFirst, false, recordNumberFront, numbersFirstBack},
        {"airy", Commercial, GivenFirst, false, airyFront, airyBack},
        {"plan_codes", Blue, GivenFirst, false, planCodesFront, licenseeBack},
        {"cost_share", Blue, GivenFirst, false, costShareFront, licenseeBack},
        {"contract", Advantage, GivenFirst, false, contractFront, contractBack},
        {"wide_medicare", Medicare, GivenFirst, false, wideMedicareFront, twoLanguagesMedicareBack},
        {"state_medicaid", Medicaid, FamilyFirst, false, stateMedicaidFront, stateMedicaidBack},
        {"managed_medicaid", Medicaid, GivenFirst, false, managedMedicaidFront,
         managedMedicaidBack},
        {"bilingual", Commercial, GivenFirst, false, bilingualFront, bilingualBack},
        {"dark_dental", Dental, FamilyFirst, false, darkDentalFront, claimsFormBack},
        {"panel_vision", Vision, GivenFirst, false, panelVisionFront, claimsFormBack},
    };
    return layouts;
}

} // namespace anteroom
