#pragma once

#include "scanner/reading/health_card.h"
#include "scanner/reading/insurance_card.h"

#include <QJsonObject>

namespace anteroom {

// Sets the person and the entries from a FHIR R4 bundle of a health card: Patient, Immunization,
// Observation; others are counted. Warnings: "bundle.empty", "bundle.long", "bundle.no_patient",
// "bundle.references" (addresses that aren't "resource:N"), "bundle.several_patients".
void readBundle(const QJsonObject& bundle, HealthCard& card, QStringList& warnings);

// The CARIN digital insurance card (FHIR Coverage, STANDARDS.md §4) in a bundle or standing alone,
// with the names of the persons and the payer that it refers to; nothing when there is none.
[[nodiscard]] std::optional<InsuranceCard> insuranceIn(const QJsonObject& bundleOrCoverage);

} // namespace anteroom
