#include "record/patient_match.h"

#include "record/json_reader.h"

using namespace Qt::StringLiterals;

namespace anteroom {

QJsonObject PatientMatch::toJson() const
{
    QJsonObject json{{u"id"_s, id.text()},
                     {u"record_number"_s, recordNumber},
                     {u"name"_s, name},
                     {u"birth_date"_s, birthDate.toString(Qt::ISODate)}};
    if (survivor)
        json.insert(u"merged_into"_s, survivor->toJson());
    return json;
}

Result<PatientMatch> PatientMatch::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    PatientMatch match;
    match.id = reader.id<PatientId>("id"_L1);
    match.recordNumber = reader.integer("record_number"_L1, 1, 1'000'000'000'000);
    match.name = reader.text("name"_L1, 500);
    match.birthDate = QDate::fromString(reader.text("birth_date"_L1, 10), Qt::ISODate);
    if (reader.has("merged_into"_L1)) {
        const auto survivor = RecordReference::fromJson(reader.object("merged_into"_L1));
        if (!survivor)
            return survivor.problem();
        match.survivor = *survivor;
    }
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return match;
}

} // namespace anteroom
