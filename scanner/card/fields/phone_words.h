#pragma once

#include "scanner/card/fields/phone_headings.h"
#include "scanner/card/fields/phone_roles.h"

namespace anteroom {

// Which number's words they are.
struct Call {
    const PhoneHeadings& headings;
    bool relay = false;
};

// The phrases of a text but those of a code's label: "RX GRP" speaks of no pharmacist.
[[nodiscard]] QList<WordHit> phoneWordsIn(QStringView text);

// The first phrase of a part of the line; a usual word ("call") only when there is no other.
[[nodiscard]] std::optional<PhoneRole> roleIn(const TextLine& line, qsizetype from, qsizetype to,
                                              const Call& call);

// Where the last sentence of a text begins: "… for eligibility.Pharmacy help desk".
[[nodiscard]] qsizetype lastSentenceIn(QStringView text);

// As roleIn(), of words before a number: of their last sentence when that has one, "Sick at night?
// Nurse line:".
[[nodiscard]] std::optional<PhoneRole> roleBefore(const TextLine& line, qsizetype from,
                                                  qsizetype to, const Call& call);

} // namespace anteroom
