#pragma once

#include "office/import/fhir_node.h"
#include "office/import/import_values.h"

#include <optional>

namespace anteroom {

// Who is meant by a reference: what a bundle or file says of its other resources.
class FhirReferences {
public:
    void add(const QString& fullUrl, const QJsonObject& resource);

    // The number of the patient that a Reference names, whichever way it is written; empty when it
    // names none.
    [[nodiscard]] QString patientNumber(const QString& reference) const;
    // What an organization, a practitioner or a place is called; empty where the file does not say.
    [[nodiscard]] QString nameOf(const QString& reference) const;

private:
    QHash<QString, QString> m_names;   // "Organization/acme-payer" and full URL → name
    QHash<QString, QString> m_numbers; // full URL → number of a patient
};

// The number of a Patient: its id in the other system, else its record number with its system, else
// the address it has in the bundle.
[[nodiscard]] QString fhirPatientNumber(const QJsonObject& patient, const QString& fullUrl);

// Each reads one resource into values; what is wrong or left out goes to the batch.
void readFhirPatient(FhirNode& patient, ImportValues& values);
// "active" or nothing: the others are counted and not read.
[[nodiscard]] bool isActiveCoverage(FhirNode& coverage);
void readFhirCoverage(FhirNode& coverage, ImportValues& values, const FhirReferences& references);
// Null when it is one that never takes place here.
[[nodiscard]] std::optional<Appointment> readFhirAppointment(FhirNode& appointment,
                                                             const ImportSource& source,
                                                             const FhirReferences& references);

} // namespace anteroom
