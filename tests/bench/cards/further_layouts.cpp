#include "bench/cards/further_backs.h"
#include "bench/cards/further_fronts.h"
#include "bench/cards/further_newer_backs.h"
#include "bench/cards/further_newer_fronts.h"
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
        {"student", Commercial, GivenFirst, false, studentFront, studentBack},
        {"two_logos", Commercial, GivenFirst, false, twoLogosFront, threeColumnsBack},
        {"temporary", Commercial, FamilyFirst, false, temporaryFront, temporaryBack},
        {"side_band_blue", Blue, GivenFirst, false, sideBandBlueFront, shadedBlueBack},
        {"federal", Blue, GivenFirst, false, federalFront, shadedBlueBack},
        {"children", Medicaid, GivenFirst, false, childrenFront, parentsBack},
        {"dual", Advantage, GivenFirst, false, dualFront, dualBack},
        {"drug_plan", Advantage, GivenFirst, false, drugPlanFront, drugPlanBack},
    };
    return layouts;
}

} // namespace anteroom
