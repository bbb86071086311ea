#pragma once

#include "record/result.h"
#include "record/unprintable.h"

#include <optional>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace anteroom {

// A vaccination or a laboratory result on a health card. Dates keep the precision they have:
// "2021-01-29", "2021-01", "2021".
struct HealthEntry {
    QString kind;   // "immunization" or "lab_result"
    QString system; // of the code: "http://hl7.org/fhir/sid/cvx", "http://loinc.org"
    QString code;
    QString display; // what the issuer calls it
    QString date;
    QString status; // as FHIR has it: "completed", "final"
    QString value;  // of a result: "Not detected", "5.4 mg/dL"
    QString lot;    // of a vaccine

    friend bool operator==(const HealthEntry&, const HealthEntry&) = default;
};
ANTEROOM_UNPRINTABLE(HealthEntry)

// What a visit uses of a SMART Health Card (STANDARDS.md §3; spec.smarthealth.cards).
struct HealthCard {
    static constexpr qsizetype MostEntries = 64;

    QString issuer; // an https address without a slash at its end
    QString issuerName;
    QDateTime issuedAt;
    QDateTime expiresAt; // null for a card that doesn't expire
    QStringList types;   // "immunization", "covid19", "laboratory", …

    QString familyName;
    QString givenName; // several are parted by one space
    QString birthDate; // with the precision it has
    QList<HealthEntry> entries;
    std::optional<int> otherEntries; // resources of kinds that no visit uses

    std::optional<int> codesRead; // of a card that is printed as several codes
    std::optional<int> codesInAll;

    // Under the names of anteroom-scan's JSON: "issuer", "birth_date", "entries": [{…}] …
    [[nodiscard]] QJsonObject toJson() const;
    // Strict: Problem "health_card.field".
    [[nodiscard]] static Result<HealthCard> fromJson(const QJsonObject& json);

    friend bool operator==(const HealthCard&, const HealthCard&) = default;
};
ANTEROOM_UNPRINTABLE(HealthCard)

} // namespace anteroom
