#pragma once

#include "demo/demo_practice.h"
#include "demo/demo_random.h"
#include "demo/demo_words.h"

namespace anteroom {

// One invented person: what their record says, and the means to print cards that agree with it.
struct DemoPerson {
    QString given, middle, family;
    char sex = 'X';
    QDate birthDate;
    QString street, unit, town, postalCode;
    const demoWords::Payer* payer = nullptr;
    QString memberId, group, rxGroup;

    [[nodiscard]] static DemoPerson make(DemoRandom& random, const QDate& day);
    void move(DemoRandom& random);
    void insure(DemoRandom& random, const demoWords::Payer& by);

    [[nodiscard]] QString fullName() const;
    // The values of their record; what isn't known of everyone is there for some.
    [[nodiscard]] FieldValues values(DemoRandom& random) const;
    [[nodiscard]] DemoLicence licence(DemoRandom& random, const QDate& day) const;
    [[nodiscard]] DemoInsuranceCard card() const;
};

} // namespace anteroom
