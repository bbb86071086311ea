#include "scanner/healthcard/fhir_bundle.h"

#include "scanner/healthcard/fhir_names.h"

#include <QJsonArray>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

QString displayOf(const QJsonValue& coded)
{
    const QString text = fhirText(coded["text"_L1]);
    return text.isEmpty() ? fhirText(fhirCoding(coded)["display"_L1]) : text;
}

HealthEntry entryOf(const QJsonObject& resource, const char* kind, QLatin1StringView code,
                    QLatin1StringView time)
{
    const QJsonValue coded = resource.value(code);
    HealthEntry entry;
    entry.kind = QString::fromLatin1(kind);
    entry.system = fhirText(fhirCoding(coded)["system"_L1]);
    entry.code = fhirText(fhirCoding(coded)["code"_L1]);
    entry.display = displayOf(coded);
    entry.date = fhirDay(resource.value(time));
    entry.status = fhirText(resource.value("status"_L1));
    return entry;
}

// FHIR R4 Observation.value[x], the kinds that results come in.
QString valueOf(const QJsonObject& observation)
{
    const QJsonValue quantity = observation.value("valueQuantity"_L1);
    if (quantity.isObject())
        return u"%1 %2"_s
            .arg(quantity["value"_L1].toVariant().toString(), fhirText(quantity["unit"_L1]))
            .trimmed();
    const QJsonValue coded = observation.value("valueCodeableConcept"_L1);
    if (coded.isObject()) {
        const QString display = displayOf(coded);
        return display.isEmpty() ? fhirText(fhirCoding(coded)["code"_L1]) : display;
    }
    return fhirText(observation.value("valueString"_L1));
}

void readPatient(const QJsonObject& patient, HealthCard& card, QStringList& warnings)
{
    const QJsonObject name = fhirName(patient);
    if (!card.familyName.isEmpty() || !card.givenName.isEmpty()) {
        warnings.append(u"bundle.several_patients"_s);
        return;
    }
    card.familyName = fhirText(name["family"_L1]);
    card.givenName = fhirGiven(name);
    card.birthDate = fhirDay(patient.value("birthDate"_L1));
}

void readResource(const QJsonObject& resource, HealthCard& card, QStringList& warnings)
{
    const QString type = resource.value("resourceType"_L1).toString();
    if (type == "Patient"_L1)
        return readPatient(resource, card, warnings);
    const bool isKept = card.entries.size() < HealthCard::MostEntries;
    if (type == "Immunization"_L1 && isKept) {
        HealthEntry entry =
            entryOf(resource, "immunization", "vaccineCode"_L1, "occurrenceDateTime"_L1);
        entry.lot = fhirText(resource.value("lotNumber"_L1));
        card.entries.append(entry);
    } else if (type == "Observation"_L1 && isKept) {
        HealthEntry entry = entryOf(resource, "lab_result", "code"_L1, "effectiveDateTime"_L1);
        entry.value = valueOf(resource);
        card.entries.append(entry);
    } else {
        card.otherEntries = card.otherEntries.value_or(0) + 1;
    }
}

bool hasShortAddresses(const QJsonArray& entries)
{
    return std::all_of(entries.begin(), entries.end(), [](const QJsonValue& entry) {
        return entry["fullUrl"_L1].toString().startsWith("resource:"_L1);
    });
}

} // namespace

void readBundle(const QJsonObject& bundle, HealthCard& card, QStringList& warnings)
{
    const QJsonArray entries = bundle.value("entry"_L1).toArray();
    if (entries.isEmpty())
        warnings.append(u"bundle.empty"_s);
    if (entries.size() > MostFhirResources)
        warnings.append(u"bundle.long"_s);
    if (!hasShortAddresses(entries))
        warnings.append(u"bundle.references"_s);
    for (const QJsonObject& resource : fhirResources(bundle))
        readResource(resource, card, warnings);
    warnings.removeDuplicates();
    if (card.familyName.isEmpty() && card.givenName.isEmpty())
        warnings.append(u"bundle.no_patient"_s);
}

} // namespace anteroom
