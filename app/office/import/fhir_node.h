#pragma once

#include "office/import/import_batch.h"

#include <QJsonObject>
#include <QSet>

namespace anteroom {

// One object of a FHIR resource, read member by member. What has the wrong type is refused with its
// place; what nobody asked for is counted by name and never dropped silently.
class FhirNode {
public:
    FhirNode(ImportBatch& batch, QJsonObject object, const ImportPlace& place, const QString& kind)
        : m_batch(&batch), m_object(std::move(object)), m_place(place), m_kind(kind)
    {
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    // Empty, 0 or false where it is absent.
    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] int number(QLatin1StringView key);
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] QStringList texts(QLatin1StringView key);
    [[nodiscard]] FhirNode object(QLatin1StringView key);
    [[nodiscard]] QList<FhirNode> list(QLatin1StringView key);

    // Members that say nothing for a record.
    void skip(std::initializer_list<QLatin1StringView> keys);
    // Counts what is left: members by their path, extensions by their address.
    void leaveRest();
    // Counts the whole, "Patient.name (old)".
    void leaveOut(const QString& why = {}) const;

    [[nodiscard]] const QJsonObject& json() const { return m_object; }
    [[nodiscard]] const ImportPlace& place() const { return m_place; }
    [[nodiscard]] ImportPlace placeOf(QLatin1StringView key) const;
    void refuse(QLatin1StringView key, const Problem& problem) const;

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView key);
    void refuseType(QLatin1StringView key) const;

    ImportBatch* m_batch;
    QJsonObject m_object;
    ImportPlace m_place; // "Patient.telecom[0]"
    QString m_kind;      // "Patient.telecom"
    QSet<QString> m_read;
};
ANTEROOM_UNPRINTABLE(FhirNode)

// All codes of a CodeableConcept, and its text last.
[[nodiscard]] QStringList fhirCodes(FhirNode codeable);

} // namespace anteroom
