#pragma once

#include "record/result.h"
#include "record/unprintable.h"

#include <optional>
#include <QDate>
#include <QJsonObject>
#include <QMap>

namespace anteroom {

// What a visit uses of a driver's licence or identity card (STANDARDS.md §1). What is not on the
// card, or could not be believed, is empty, null or absent. Classes, restrictions, endorsements,
// donor and veteran marks are never here: they do not leave the parser.
struct Licence {
    QString familyName;
    QString givenName;
    QString middleName; // several are parted by one space
    QString suffix;     // "JR", "III"

    // Whether the card says that the name is cut short; absent when it doesn't say. A name that is
    // cut short never corrects a longer one in a record.
    std::optional<bool> familyNameTruncated;
    std::optional<bool> givenNameTruncated;
    std::optional<bool> middleNameTruncated;

    QDate birthDate;
    QDate issueDate;
    QDate expiryDate; // null also for a card that doesn't expire

    QString sex; // "M", "F", "X" (not specified) or empty

    QString street1;
    QString street2;
    QString city;
    QString region;     // two letters
    QString postalCode; // "12345", "123456789" or "A1A1A1"
    QString country;    // "USA", "CAN", "MEX"

    std::optional<int> heightIn; // as the card has it: inches or
    std::optional<int> heightCm; // centimetres, never both
    std::optional<int> weightLb;
    QString eyeColor; // AAMVA code of three letters: "BRO"
    QString hairColor;

    QString documentNumber;          // unique only together with the issuer
    QString issuerIin;               // six digits
    std::optional<int> aamvaVersion; // absent when the card has no header

    QString compliance; // REAL ID: "F" full, "N" not, "M" materially
    std::optional<bool> limitedDuration;
    QDate under18Until;
    QDate under19Until;
    QDate under21Until;

    // False for what was read off the front's print, which no check guards: offered, never taken
    // without the person's word.
    bool sure = true;

    // Which element each field came from, by the field's JSON name: {"given_name": "DAC"}.
    QMap<QString, QString> elements;

    // The fields that have a value, under the names of anteroom-scan's JSON ("family_name",
    // "birth_date": "1976-11-23" …); `elements` and `sure` are not among them.
    [[nodiscard]] QJsonObject toJson() const;
    // Strict: a field that isn't known, isn't of its kind or is longer than 256 characters is a
    // Problem "licence.field".
    [[nodiscard]] static Result<Licence> fromJson(const QJsonObject& json);

    friend bool operator==(const Licence&, const Licence&) = default;
};
ANTEROOM_UNPRINTABLE(Licence)

} // namespace anteroom
