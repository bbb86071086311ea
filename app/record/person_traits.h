#pragma once

#include "record/patient.h"
#include "record/submission.h"

namespace anteroom {

// What a person is told apart by, as two of them are compared: lower case without accents, blanks
// and punctuation; empty where nothing is known.
struct PersonTraits {
    QString given;
    QString middle;
    QString family;
    QString suffix;
    QString preferred;       // the name one goes by
    QStringList givenWords;  // more than one for "Mary Ann"
    QStringList familyWords; // more than one for "Garcia-Lopez"
    QString birth;           // digits, year first; what was misread may be no date
    QString sex;             // the code
    QString houseNumber;
    QString street;
    QString unit;
    QString city;
    QString state;
    QString postalCode;
    QStringList phones; // the last ten digits
    QString email;
    QStringList memberIds;

    void setGiven(const QString& text);
    void setFamily(const QString& text);
    // "6 Tullaroop Street": the number apart from the street.
    void setLine1(const QString& text);
};
ANTEROOM_UNPRINTABLE(PersonTraits)

[[nodiscard]] PersonTraits traitsOf(const FieldValues& values);
// What somebody said at a kiosk: who they are, and what they propose.
[[nodiscard]] PersonTraits traitsOf(const Submission& submission);

} // namespace anteroom
