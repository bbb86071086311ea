#include "bench/cards/payers.h"

#include "bench/cards/fictional_people.h"

#include <vector>

namespace anteroom {

namespace {

using Names = std::vector<const char*>;

// Two thirds are of real companies, so that the payer directory is put to the test; the others are
// invented, as there will always be payers that no directory has.
struct Companies {
    Names commercial, blue, medicare, advantage, medicaid, tricare, dental, vision;
    struct {
        Names commercial, blue, advantage, medicaid, tricare, dental, vision;
    } plans;
};

const Companies Developed{
    {"UnitedHealthcare", "Aetna", "Cigna Healthcare", "Larkmoor Health Plan", "Meritain Health",
     "Harvard Pilgrim Health Care", "Medical Mutual", "Stonebridge Mutual Health"},
    {"Blue Cross Blue Shield of Michigan", "Anthem Blue Cross", "Florida Blue",
     "Blue Cross and Blue Shield of Illinois", "Premera Blue Cross"},
    {"MEDICARE HEALTH INSURANCE"},
    {"Humana", "WellCare", "AARP Medicare Advantage", "Devoted Health", "Goldenleaf Senior Care"},
    {"Molina Healthcare", "CareSource", "Medi-Cal", "Amerigroup", "Sunflower Health Plan"},
    {"TRICARE"},
    {"Delta Dental", "Guardian", "Brightsmile Dental Plan", "MetLife"},
    {"VSP Vision Care", "EyeMed", "Clearlake Vision"},
    {{"Choice Plus PPO", "HMO", "Open Access Plus", "Select EPO 2500", "HDHP with HSA", "POS II"},
     {"PPO", "BlueOptions", "Blue Care Network HMO", "Preferred PPO"},
     {"Gold Plus HMO", "Medicare Advantage PPO", "Choice (HMO-POS)"},
     {"Medicaid", "Healthy Families"},
     {"TRICARE Prime"},
     {"Dental PPO", "DPPO Premier"},
     {"Choice", "Insight"}},
};

const Companies Further{
    {"UPMC Health Plan", "Priority Health", "EmblemHealth", "AvMed", "UMR",
     "Bramblewood Health Plan", "Tidewater Benefit Services", "Northfork Health", "Quartz",
     "WellSense Health Plan", "Saltgrass Health Trust"},
    {"Blue Cross and Blue Shield of North Carolina", "Horizon Blue Cross Blue Shield of New Jersey",
     "Independence Blue Cross", "BlueCross BlueShield of Tennessee",
     "Arkansas Blue Cross and Blue Shield", "Cumberland Blue Cross",
     "Blue Cross Blue Shield of the Great Plains", "Wellmark Blue Cross and Blue Shield",
     "Capital Blue Cross", "Blue Cross of Idaho"},
    {"MEDICARE HEALTH INSURANCE"},
    {"Alignment Health Plan", "HealthSpring", "Essence Healthcare", "Peoples Health",
     "CarePlus Health Plans", "Evergold Medicare", "Harborlight Senior Health", "Wellabe",
     "Larkfield Senior Plan"},
    {"MassHealth", "SoonerCare", "Keystone First", "Priority Partners", "Juniper State Care",
     "Tidewater Family Health", "Cook Children's Health Plan", "Driscoll Health Plan",
     "Little Otter Health"},
    {"TRICARE", "US Family Health Plan", "CHAMPVA", "Harborline Military Health"},
    {"DentaQuest", "Dentegra", "Sun Life Dental", "Principal Dental", "Cedarmont Dental",
     "Quillstone Dental Trust"},
    {"Avesis", "Versant Health", "Envolve Vision", "Irisfield Vision", "Lumen Bay Eyecare"},
    {{"Choice POS II", "Options PPO", "Navigate HMO", "Core Essential EPO", "LocalPlus",
      "Value Silver HDHP 3500", "SelectCare POS"},
     {"HealthyBlue PPO", "Blue Advantage HMO", "BlueSelect EPO", "Blue Local POS",
      "Personal Choice PPO", "OMNIA Silver"},
     {"Medicare Complete (HMO)", "Preferred Value (HMO)", "Heart Savings (HMO C-SNP)",
      "Advantage Plus (PPO)", "Giveback Rx (HMO-POS)", "Platinum Select (PPO)"},
     {"Family Care", "STAR", "Medicaid Managed Care", "Standard Coverage"},
     {"Prime Remote", "TRICARE For Life", "Reserve Select", "Overseas Prime"},
     {"Dental Elect PPO", "Passive PPO", "DHMO 250", "High Option"},
     {"Full Service", "Vision Plan B", "Premier Network", "Exam Plus"}},
};

const Companies Reported{
    {"Kaiser Permanente", "Oscar", "Geisinger Health Plan", "Ambetter Health", "HealthPartners",
     "Ridgeline Health Alliance", "Tufts Health Plan", "Meadowlark Benefit Trust"},
    {"Highmark Blue Cross Blue Shield", "Blue Shield of California", "Empire BlueCross BlueShield",
     "CareFirst BlueCross BlueShield", "Regence BlueShield"},
    {"MEDICARE HEALTH INSURANCE"},
    {"UnitedHealthcare Dual Complete", "SCAN Health Plan", "Clover Health",
     "Wellspring Senior Plan"},
    {"Fidelis Care", "Texas Children's Health Plan", "Buckeye Health Plan",
     "L.A. Care Health Plan"},
    {"TRICARE"},
    {"United Concordia Dental", "Ameritas", "Pearlgate Dental", "Renaissance Dental"},
    {"Davis Vision", "Superior Vision", "Spectra Eye Benefits"},
    {{"Gold 80 HMO", "Silver Value PPO", "EPO", "Premier PPO 1000", "Bronze 60 HDHP",
      "Signature HMO"},
     {"PPO", "Access+ HMO", "Community Blue Flex", "Select EPO"},
     {"Classic (HMO)", "Dual Complete (HMO D-SNP)", "Freedom PPO"},
     {"CHIP", "Medicaid HMO"},
     {"TRICARE Select"},
     {"Dental DHMO", "PPO Plus"},
     {"Vision PPO", "Designer"}},
};

const Companies& companiesOf(LayoutSet set)
{
    switch (set) {
    case LayoutSet::Developed:
        return Developed;
    case LayoutSet::Further:
        return Further;
    case LayoutSet::Reported:
        break;
    }
    return Reported;
}

const Names& namesFor(const Companies& companies, CoverKind kind)
{
    switch (kind) {
    case CoverKind::Commercial:
        return companies.commercial;
    case CoverKind::Blue:
        return companies.blue;
    case CoverKind::Medicare:
        return companies.medicare;
    case CoverKind::Advantage:
        return companies.advantage;
    case CoverKind::Medicaid:
        return companies.medicaid;
    case CoverKind::Tricare:
        return companies.tricare;
    case CoverKind::Dental:
        return companies.dental;
    case CoverKind::Vision:
        return companies.vision;
    }
    return companies.commercial;
}

Names plansFor(const Companies& companies, CoverKind kind)
{
    const auto& plans = companies.plans;
    switch (kind) {
    case CoverKind::Commercial:
        return plans.commercial;
    case CoverKind::Blue:
        return plans.blue;
    case CoverKind::Advantage:
        return plans.advantage;
    case CoverKind::Medicaid:
        return plans.medicaid;
    case CoverKind::Tricare:
        return plans.tricare;
    case CoverKind::Dental:
        return plans.dental;
    case CoverKind::Vision:
        return plans.vision;
    case CoverKind::Medicare:
        return {""};
    }
    return {""};
}

QString chosen(const Names& names, Dice& dice)
{
    return QString::fromUtf8(names[size_t(dice.below(int(names.size())))]);
}

} // namespace

FictionalPayer payerFor(CoverKind kind, LayoutSet set, Dice& dice)
{
    const Companies& companies = companiesOf(set);
    FictionalPayer payer;
    payer.name = chosen(namesFor(companies, kind), dice);
    payer.plan = chosen(plansFor(companies, kind), dice);
    payer.payerId = dice.happens(0.75) ? digits(dice, 5) : capitals(dice, 2) + digits(dice, 3);
    payer.prefix = dice.happens(0.7) ? capitals(dice, 3)
                                     : capitals(dice, 1) + digits(dice, 1) + capitals(dice, 1);
    return payer;
}

} // namespace anteroom
