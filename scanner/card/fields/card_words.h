#pragma once

#include "scanner/card/fields/word_list.h"

#include <QSet>

namespace anteroom {

// What the labels of a card say that their values are. Those behind RxId are known so that their
// values are taken for nothing else.
enum class Meaning {
    MemberId,
    MemberName,
    Group,
    GroupName,
    RxBin,
    RxPcn,
    RxGroup,
    RxId,
    PayerId,
    Payer,
    Plan,
    EffectiveDate,
    BirthDate,
    ExpiryDate,
    IssueDate,
    PersonCode,
    Dependents,
    Pcp,
    Network,
    IssuerId,
    PlanCode,
    Website,
    Address,
    Deductible,
    Title,
    Phone,
    Copay
};

// The words that cards print beside their values, in English and Spanish: kiosk-config/cards.
struct CardWords {
    WordList labels;    // kinds are Meanings
    WordList phones;    // kinds are indices of `phoneRoles`
    WordList copays;    // and of `copayRoles`
    WordList programs;  // plans that are called by no word of a plan: a state's, a payer's
    WordList networks;  // of doctors: they stand on cards of many payers, and pay nothing
    QSet<QString> bins; // of pharmacies' processors
    QSet<QString> pcns; // and those of theirs that many cards have
    QStringList phoneRoles;
    QStringList copayRoles;
    WordList phoneCallers;    // who calls a number, kinds are indices of `headingRoles`
    WordList phoneHeadings;   // what stands over their numbers, kinds are indices of `headingRoles`
    WordList phonesAsked;     // phrases of `phones` that say a role which is seldom meant alone
    WordList phonesByHeading; // phrases of `phones` that a heading gives another role
    QStringList headingRoles;
    WordList phoneTopics; // what numbers are about, over them; kinds are indices of `topicRoles`
    QStringList topicRoles;

    [[nodiscard]] static const CardWords& shipped();
};

} // namespace anteroom
