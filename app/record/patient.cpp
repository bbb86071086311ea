#include "record/patient.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"

using namespace Qt::StringLiterals;

namespace anteroom {

QJsonObject Patient::toJson() const
{
    return {{u"id"_s, id.text()},
            {u"record_number"_s, recordNumber},
            {u"version"_s, version},
            {u"values"_s, values.toJson()}};
}

Result<Patient> Patient::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Patient patient;
    patient.id = reader.id<PatientId>("id"_L1);
    patient.recordNumber = reader.integer("record_number"_L1, 1, 1'000'000'000'000);
    patient.version = static_cast<int>(reader.integer("version"_L1, 1, 1'000'000'000));
    patient.values = reader.fieldValues("values"_L1);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return patient;
}

QJsonObject HistoryEntry::toJson() const
{
    return {{u"version"_s, version},
            {u"field"_s, fieldKey},
            {u"before"_s, before.json()},
            {u"after"_s, after.json()},
            {u"decision"_s, decision.isNull() ? QJsonValue() : decision.text()},
            {u"submission"_s, submission.isNull() ? QJsonValue() : submission.text()},
            {u"staff"_s, staffName},
            {u"provenance"_s, provenance},
            {u"at"_s, timeText(at)}};
}

Result<HistoryEntry> HistoryEntry::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    HistoryEntry entry;
    entry.version = static_cast<int>(reader.integer("version"_L1, 1, 1'000'000'000));
    entry.fieldKey = reader.text("field"_L1, 100);
    if (const Field* field = findField(entry.fieldKey)) {
        entry.before = reader.fieldValue("before"_L1, *field);
        entry.after = reader.fieldValue("after"_L1, *field);
    } else {
        reader.fail(problem("field.unknown", u"There is no field of that name."_s));
    }
    entry.decision = reader.optionalId<DecisionId>("decision"_L1);
    entry.submission = reader.optionalId<SubmissionId>("submission"_L1);
    entry.staffName = reader.text("staff"_L1, 200);
    entry.provenance = reader.text("provenance"_L1, 40);
    entry.at = reader.time("at"_L1);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return entry;
}

} // namespace anteroom
