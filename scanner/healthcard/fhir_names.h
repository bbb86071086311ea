#pragma once

#include <QJsonObject>
#include <QString>

namespace anteroom {

// Parts of FHIR R4 that stand in many resources.

// A text as the record tidies what people type, of at most 256 characters.
[[nodiscard]] QString fhirText(const QJsonValue& value);

// The HumanName to use of a Patient's: the official one, else the first.
[[nodiscard]] QJsonObject fhirName(const QJsonObject& person);
[[nodiscard]] QString fhirGiven(const QJsonObject& name);

// The first Coding of a CodeableConcept.
[[nodiscard]] QJsonObject fhirCoding(const QJsonValue& coded);

// A date or time as the day it names, with the precision it has: "2021-01-29", "2021-01", "2021";
// empty for what is none.
[[nodiscard]] QString fhirDay(const QJsonValue& value);

// The resources of a bundle, at most so many; one that stands alone is its only one.
inline constexpr qsizetype MostFhirResources = 512;
[[nodiscard]] QList<QJsonObject> fhirResources(const QJsonObject& bundle);

} // namespace anteroom
