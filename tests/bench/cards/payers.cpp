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
};

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

Names plansFor(CoverKind kind, bool developed)
{
    switch (kind) {
    case CoverKind::Commercial:
        return developed ? Names{"Choice Plus PPO", "HMO",           "Open Access Plus",
                                 "Select EPO 2500", "HDHP with HSA", "POS II"}
                         : Names{"Gold 80 HMO",      "Silver Value PPO", "EPO",
                                 "Premier PPO 1000", "Bronze 60 HDHP",   "Signature HMO"};
    case CoverKind::Blue:
        return developed ? Names{"PPO", "BlueOptions", "Blue Care Network HMO", "Preferred PPO"}
                         : Names{"PPO", "Access+ HMO", "Community Blue Flex", "Select EPO"};
    case CoverKind::Advantage:
        return developed ? Names{"Gold Plus HMO", "Medicare Advantage PPO", "Choice (HMO-POS)"}
                         : Names{"Classic (HMO)", "Dual Complete (HMO D-SNP)", "Freedom PPO"};
    case CoverKind::Medicaid:
        return developed ? Names{"Medicaid", "Healthy Families"} : Names{"CHIP", "Medicaid HMO"};
    case CoverKind::Tricare:
        return developed ? Names{"TRICARE Prime"} : Names{"TRICARE Select"};
    case CoverKind::Dental:
        return developed ? Names{"Dental PPO", "DPPO Premier"} : Names{"Dental DHMO", "PPO Plus"};
    case CoverKind::Vision:
        return developed ? Names{"Choice", "Insight"} : Names{"Vision PPO", "Designer"};
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

FictionalPayer payerFor(CoverKind kind, bool developed, Dice& dice)
{
    FictionalPayer payer;
    payer.name = chosen(namesFor(developed ? Developed : Reported, kind), dice);
    payer.plan = chosen(plansFor(kind, developed), dice);
    payer.payerId = dice.happens(0.75) ? digits(dice, 5) : capitals(dice, 2) + digits(dice, 3);
    payer.prefix = dice.happens(0.7) ? capitals(dice, 3)
                                     : capitals(dice, 1) + digits(dice, 1) + capitals(dice, 1);
    return payer;
}

} // namespace anteroom
