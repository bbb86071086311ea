#pragma once

#include <QJsonObject>
#include <QList>

namespace anteroom {

// One card of aamva/cases.jsonl in the test material.
struct LicenceSample {
    QString id;
    QString source;
    QByteArray payload;
    QString jurisdiction; // whose number its header has: "CT"; "–" for a damaged header
    QString version;      // AAMVA's, two digits: "01"
    QJsonObject expected; // what its source asserts of what a visit uses, in our words
};

// All of them; none when the material isn't there.
[[nodiscard]] QList<LicenceSample> licenceSamples();

// Where a source asserts its own habit rather than what the card says (SOURCES.md of the material).
struct LicenceQuirk {
    const char* sample;
    const char* field;
    const char* reason;
};
[[nodiscard]] QList<LicenceQuirk> licenceQuirks();
[[nodiscard]] bool isLicenceQuirk(const QString& sample, const QString& field);

} // namespace anteroom
