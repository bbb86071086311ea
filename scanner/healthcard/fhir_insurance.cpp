// The CARIN digital insurance card (hl7.org/fhir/us/insurance-card, C4DIC-Coverage).

#include "scanner/healthcard/fhir_bundle.h"
#include "scanner/healthcard/fhir_names.h"

#include <QJsonArray>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// Coverage.class codes, of FHIR's own list and of C4DIC's further one.
constexpr std::pair<const char*, QString InsuranceCard::*> Classes[] = {
    {"group", &InsuranceCard::group},     {"plan", &InsuranceCard::plan},
    {"rxbin", &InsuranceCard::rxBin},     {"rxpcn", &InsuranceCard::rxPcn},
    {"rxgroup", &InsuranceCard::rxGroup}, {"rxid", &InsuranceCard::rxId},
    {"network", &InsuranceCard::network}, {"rxiin", &InsuranceCard::rxBin},
};

class CoverageReader {
public:
    CoverageReader(const QJsonObject& coverage, const QJsonObject& bundle)
        : m_coverage(coverage), m_entries(bundle.value("entry"_L1).toArray())
    {
    }

    InsuranceCard read()
    {
        readIdentifiers();
        readClasses();
        const QJsonValue payor = m_coverage.value("payor"_L1).toArray().at(0);
        const QJsonObject organisation = referred(payor);
        m_card.payer = fhirText(organisation.value("name"_L1));
        if (m_card.payer.isEmpty())
            m_card.payer = fhirText(payor["display"_L1]);
        m_card.payerId = payerIdOf(organisation);
        m_card.memberName = personName("beneficiary"_L1);
        m_card.subscriberName = personName("subscriber"_L1);
        m_card.subscriberId = fhirText(m_coverage.value("subscriberId"_L1));
        m_card.relationship = fhirText(fhirCoding(m_coverage.value("relationship"_L1))["code"_L1]);
        const QJsonValue period = m_coverage.value("period"_L1);
        m_card.startDate = fhirDay(period["start"_L1]);
        m_card.endDate = fhirDay(period["end"_L1]);
        return m_card;
    }

private:
    void readIdentifiers()
    {
        const QJsonArray identifiers = m_coverage.value("identifier"_L1).toArray();
        for (const QJsonValue& each : identifiers)
            if (fhirCoding(each["type"_L1])["code"_L1] == "MB"_L1)
                m_card.memberId = fhirText(each["value"_L1]);
        if (m_card.memberId.isEmpty())
            m_card.memberId = fhirText(m_coverage.value("subscriberId"_L1));
    }

    // A plan is known by its name, where it has one; a group by its number.
    void readClasses()
    {
        const QJsonArray classes = m_coverage.value("class"_L1).toArray();
        for (const QJsonValue& each : classes) {
            const QString code = fhirCoding(each["type"_L1])["code"_L1].toString();
            const QString value = fhirText(each["value"_L1]);
            const QString name = fhirText(each["name"_L1]);
            for (const auto& [known, member] : Classes) {
                if (code != QLatin1StringView(known))
                    continue;
                const bool byName = code == "plan"_L1 || code == "network"_L1;
                m_card.*member = byName && !name.isEmpty() ? name : value;
            }
            if (code == "group"_L1)
                m_card.groupName = name;
            if (code == "payerid"_L1)
                m_card.payerId = value;
        }
    }

    // What a reference names within the bundle: by address, or as "Type/id".
    [[nodiscard]] QJsonObject referred(const QJsonValue& reference) const
    {
        const QString address = reference["reference"_L1].toString();
        for (const QJsonValue& entry : m_entries) {
            const QJsonObject resource = entry["resource"_L1].toObject();
            const QString typeAndId = resource.value("resourceType"_L1).toString() + u'/' +
                                      resource.value("id"_L1).toString();
            if (!address.isEmpty() && (entry["fullUrl"_L1] == address || typeAndId == address))
                return resource;
        }
        return {};
    }

    [[nodiscard]] QString personName(QLatin1StringView whose) const
    {
        const QJsonValue reference = m_coverage.value(whose);
        const QJsonObject name = fhirName(referred(reference));
        const QString whole =
            (fhirGiven(name) + u' ' + fhirText(name.value("family"_L1))).trimmed();
        return whole.isEmpty() ? fhirText(reference["display"_L1]) : whole;
    }

    [[nodiscard]] QString payerIdOf(const QJsonObject& organisation) const
    {
        const QJsonArray identifiers = organisation.value("identifier"_L1).toArray();
        for (const QJsonValue& each : identifiers)
            if (fhirCoding(each["type"_L1])["code"_L1] == "payerid"_L1)
                return fhirText(each["value"_L1]);
        return m_card.payerId;
    }

    const QJsonObject& m_coverage;
    QJsonArray m_entries;
    InsuranceCard m_card;
};

} // namespace

std::optional<InsuranceCard> insuranceIn(const QJsonObject& bundleOrCoverage)
{
    for (const QJsonObject& resource : fhirResources(bundleOrCoverage))
        if (resource.value("resourceType"_L1) == "Coverage"_L1)
            return CoverageReader(resource, bundleOrCoverage).read();
    return std::nullopt;
}

} // namespace anteroom
