#include "office/import/fhir_resources.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// http://terminology.hl7.org/CodeSystem/coverage-class → field. A plan is called by its name, all
// others by their value.
struct CoverageClass {
    const char* code;
    const char16_t* field;
};
constexpr CoverageClass coverageClasses[] = {
    {"plan", u"coverage1.plan"},        {"group", u"coverage1.group"},
    {"rxbin", u"coverage1.rx_bin"},     {"rxpcn", u"coverage1.rx_pcn"},
    {"rxgroup", u"coverage1.rx_group"},
};

// http://terminology.hl7.org/CodeSystem/subscriber-relationship → our choice.
constexpr std::pair<const char*, const char*> policyRelations[] = {
    {"self", "self"},    {"spouse", "spouse"}, {"common", "spouse"}, {"child", "child"},
    {"parent", "other"}, {"other", "other"},   {"injured", "other"},
};

void setPayer(FhirNode& coverage, ImportValues& values, const FhirReferences& references)
{
    QList<FhirNode> payors = coverage.list("payor"_L1);
    for (qsizetype i = 0; i < payors.size(); ++i) {
        if (i > 0) {
            payors[i].leaveOut(u"another"_s);
            continue;
        }
        const QString reference = payors[i].text("reference"_L1);
        const QString shown = payors[i].text("display"_L1);
        values.set(u"coverage1.payer", shown.isEmpty() ? references.nameOf(reference) : shown,
                   payors[i].placeOf("display"_L1));
        payors[i].leaveRest();
    }
}

void setClasses(FhirNode& coverage, ImportValues& values)
{
    QSet<QString> had;
    for (FhirNode& each : coverage.list("class"_L1)) {
        const QString code = fhirCodes(each.object("type"_L1)).value(0);
        const auto known = std::find_if(std::begin(coverageClasses), std::end(coverageClasses),
                                        [&](auto& c) { return code == QLatin1StringView(c.code); });
        if (known == std::end(coverageClasses) || had.contains(code)) {
            each.leaveOut(code);
            continue;
        }
        had.insert(code);
        const QString name = each.text("name"_L1), value = each.text("value"_L1);
        const bool byName = code == u"plan" && !name.isEmpty();
        values.set(known->field, byName ? name : value,
                   each.placeOf(byName ? "name"_L1 : "value"_L1));
        each.leaveRest();
    }
}

QString memberNumber(FhirNode& coverage)
{
    const QString number = coverage.text("subscriberId"_L1);
    if (!number.isEmpty())
        return number;
    for (FhirNode& each : coverage.list("identifier"_L1)) {
        if (fhirCodes(each.object("type"_L1)).contains(u"MB"_s))
            return each.text("value"_L1);
    }
    return {};
}

void setRelationship(FhirNode& coverage, ImportValues& values)
{
    const QStringList codes = fhirCodes(coverage.object("relationship"_L1));
    if (codes.isEmpty())
        return;
    for (const auto& [theirs, ours] : policyRelations) {
        if (codes.contains(QLatin1StringView(theirs)))
            return values.set(u"coverage1.relationship", QLatin1StringView(ours),
                              coverage.placeOf("relationship"_L1));
    }
    coverage.leaveOut(u"a relationship without a place in a record"_s);
}

} // namespace

bool isActiveCoverage(FhirNode& coverage)
{
    const QString status = coverage.text("status"_L1);
    if (status == u"active" || status.isEmpty())
        return true;
    coverage.leaveOut(status);
    return false;
}

void readFhirCoverage(FhirNode& coverage, ImportValues& values, const FhirReferences& references)
{
    setPayer(coverage, values, references);
    setClasses(coverage, values);
    values.set(u"coverage1.member_id", memberNumber(coverage), coverage.placeOf("subscriberId"_L1));
    setRelationship(coverage, values);
    if (coverage.has("subscriber"_L1)) {
        FhirNode subscriber = coverage.object("subscriber"_L1);
        values.set(u"coverage1.subscriber", subscriber.text("display"_L1),
                   subscriber.placeOf("display"_L1));
        subscriber.skip({"reference"_L1});
        subscriber.leaveRest();
    }
    if (coverage.has("period"_L1)) {
        FhirNode period = coverage.object("period"_L1);
        // Dates may come with a time of day.
        values.set(u"coverage1.effective_from", period.text("start"_L1).section(u'T', 0, 0),
                   period.placeOf("start"_L1));
        values.set(u"coverage1.effective_to", period.text("end"_L1).section(u'T', 0, 0),
                   period.placeOf("end"_L1));
    }
    coverage.skip({"resourceType"_L1, "id"_L1, "meta"_L1, "beneficiary"_L1, "order"_L1});
    coverage.leaveRest();
}

} // namespace anteroom
