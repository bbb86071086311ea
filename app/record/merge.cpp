#include "record/merge.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 highestRecordNumber = 1'000'000'000'000;

} // namespace

QJsonObject RecordReference::toJson() const
{
    return {{u"id"_s, id.text()}, {u"record_number"_s, recordNumber}};
}

Result<RecordReference> RecordReference::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    RecordReference reference;
    reference.id = reader.id<PatientId>("id"_L1);
    reference.recordNumber = reader.integer("record_number"_L1, 1, highestRecordNumber);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return reference;
}

QJsonObject MergeDecision::toJson() const
{
    return {{u"id"_s, id.text()},
            {u"kind"_s, kind == MergeKind::Merge ? u"merge"_s : u"unmerge"_s},
            {u"survivor"_s, survivor.toJson()},
            {u"merged"_s, merged.toJson()},
            {u"fields"_s, QJsonArray::fromStringList(fields)},
            {u"reason"_s, reason},
            {u"staff_name"_s, staffName},
            {u"at"_s, timeText(at)}};
}

Result<MergeRequest> MergeRequest::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    MergeRequest request;
    request.merged = reader.id<PatientId>("merged"_L1);
    request.mergedVersion =
        static_cast<int>(reader.integer("merged_version"_L1, 1, std::numeric_limits<int>::max()));
    const QJsonArray taken = reader.array("take"_L1, static_cast<qsizetype>(fields().size()));
    request.reason = reader.text("reason"_L1, longestReason).trimmed();
    if (const Done read = reader.finish(); !read)
        return read.problem();
    if (request.reason.isEmpty())
        return problem("merge.reason", u"Say why the two records are one person's."_s);
    for (const QJsonValue& key : taken) {
        const Field* field = findField(key.toString());
        if (!field)
            return problem("field.unknown",
                           u"There is no field \"%1\"."_s.arg(key.toString().left(40)));
        if (!request.taken.contains(field))
            request.taken.append(field);
    }
    return request;
}

} // namespace anteroom
