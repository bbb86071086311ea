#pragma once

#include <QString>

namespace anteroom {

// One of the words that plans are called by, without a type: "Choice", "Gold".
[[nodiscard]] bool hasPlanWord(QStringView text);

// "Medicare Prescription Drug Plan (PDP)": what a plan is, under its payer or over its own name.
[[nodiscard]] bool isDrugPlan(QStringView text);

// "Rocky Bluff HMO": small companies call themselves so, and no plan's word is in it.
[[nodiscard]] bool isNameAndType(QStringView text);

// What stands among a card's amounts and is no plan's name: an amount, a tier of drugs, what is
// paid for, what a list of amounts is headed, whom it covers.
[[nodiscard]] bool isOfAmounts(QStringView text);

// Without whom it covers and for which years: "High Option - Self Plus One", "Student Health Plan
// 2024-2025".
[[nodiscard]] QString plansOwnName(QString plan);

// "PP0" as PPO: no plan's type has a digit. "POS Il" as POS II: no word is made of bars.
[[nodiscard]] QString typesWithLetters(QString plan);

} // namespace anteroom
