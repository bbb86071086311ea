#pragma once

#include "record/appointment.h"
#include "record/patient.h"

#include <QDate>
#include <QTimeZone>

namespace anteroom {

// What is printed on a visitor's licence; tests/demo draws it and encodes it.
struct DemoLicence {
    QString family, given, middle, suffix;
    QDate birthDate, issued, expires;
    QString sex; // "M", "F", "X"
    QString street1, street2, city, state, postalCode;
    QString number;
};

// What is printed on a visitor's insurance card.
struct DemoInsuranceCard {
    QString payer, plan, memberName, memberId, group, rxBin, rxPcn, rxGroup, payerId, phone;
    int layout = 0;
};

// Why a visitor is in the demo.
enum class DemoStory {
    NothingChanged,
    Moved,          // the licence has a new address, and the insurance card is new
    NewPayer,       // the insurance card is new
    NewName,        // married: the licence has another family name
    SharedIdentity, // another patient has the same name and birth date
    NewPatient      // no record, no appointment
};

// Someone who comes in today, with the cards in their wallet.
struct DemoVisitor {
    DemoStory story = DemoStory::NothingChanged;
    QString name;      // for people who pick a card: "Maren Castellan, moved and has a new card"
    QString key;       // for files: "01-maren-castellan"
    PatientId patient; // null for a new patient
    AppointmentId appointment; // null for a new patient
    DemoLicence licence;
    DemoInsuranceCard card;
};

struct DemoStaff {
    QString user;
    QString name;
    QString role; // "manager" or "staff"
    QString password;
};

// A practice that does not exist: Linden Street Family Medicine, with two kiosks.
struct DemoPractice {
    QString name;
    QString site;
    QStringList devices;
    QList<DemoStaff> staff;
    QList<Patient> patients;
    QList<Appointment> appointments; // all on one day
    QList<DemoVisitor> visitors;     // those with an appointment first, in its order
};
ANTEROOM_UNPRINTABLE(DemoPractice)

// The same seed, count, day and zone give the same practice everywhere. At least 60 patients.
[[nodiscard]] DemoPractice demoPractice(quint64 seed, int patients, const QDate& day,
                                        const QTimeZone& zone = QTimeZone::systemTimeZone());

} // namespace anteroom
