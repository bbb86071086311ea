#include "record/review.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"
#include "record/named_values.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr std::pair<ChangeState, const char*> states[] = {
    {ChangeState::Pending, "pending"},
    {ChangeState::Accepted, "accepted"},
    {ChangeState::Rejected, "rejected"},
};

std::optional<ChangeState> stateNamed(QStringView name)
{
    return namedIn(states, name);
}

QJsonValue timeOrNull(const std::optional<QDateTime>& time)
{
    return time ? QJsonValue(timeText(*time)) : QJsonValue();
}

std::optional<QDateTime> optionalTime(JsonReader& reader, QLatin1StringView key)
{
    if (reader.has(key))
        return reader.time(key);
    reader.raw(key);
    return std::nullopt;
}

} // namespace

QJsonObject QueueEntry::toJson() const
{
    return {{u"submission"_s, submission.text()},
            {u"name"_s, name},
            {u"received_at"_s, timeText(receivedAt)},
            {u"appointment_at"_s, timeOrNull(appointmentAt)},
            {u"clinician"_s, clinician},
            {u"device"_s, deviceName},
            {u"changed_fields"_s, QJsonArray::fromStringList(changedFields)},
            {u"pending"_s, pending},
            {u"flagged"_s, flagged},
            {u"blind"_s, blind},
            {u"signed_consent"_s, signedConsent}};
}

Result<QueueEntry> QueueEntry::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    QueueEntry entry;
    entry.submission = reader.id<SubmissionId>("submission"_L1);
    entry.name = reader.text("name"_L1, 500);
    entry.receivedAt = reader.time("received_at"_L1);
    entry.appointmentAt = optionalTime(reader, "appointment_at"_L1);
    entry.clinician = reader.text("clinician"_L1, 200);
    entry.deviceName = reader.text("device"_L1, 200);
    const QJsonArray keys = reader.array("changed_fields"_L1, Submission::maxChanges);
    for (const QJsonValue& key : keys)
        entry.changedFields.append(key.toString());
    entry.pending = static_cast<int>(reader.integer("pending"_L1, 0, Submission::maxChanges));
    entry.flagged = static_cast<int>(reader.integer("flagged"_L1, 0, Submission::maxChanges));
    entry.blind = reader.flag("blind"_L1);
    entry.signedConsent = reader.flag("signed_consent"_L1);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return entry;
}

QJsonObject ReviewedChange::toJson() const
{
    QJsonArray made;
    for (const Decision& decision : decisions)
        made.append(decision.toJson());
    return {{u"change"_s, change.toJson()},      {u"current"_s, current.json()},
            {u"state"_s, nameIn(states, state)}, {u"conflict"_s, conflict},
            {u"uncertain"_s, uncertain},         {u"decisions"_s, made}};
}

Result<ReviewedChange> ReviewedChange::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    ReviewedChange reviewed;
    auto change = ProposedChange::fromJson(reader.object("change"_L1));
    if (!change)
        return change.problem();
    reviewed.change = *change;
    const Field& field = *reviewed.change.field;
    reviewed.current = reader.fieldValue("current"_L1, field);
    reviewed.state = reader.oneOf<ChangeState>("state"_L1, &stateNamed);
    reviewed.conflict = reader.flag("conflict"_L1);
    reviewed.uncertain = reader.flag("uncertain"_L1);
    const QJsonArray made = reader.array("decisions"_L1, 1000);
    for (const QJsonValue& each : made) {
        auto decision = Decision::fromJson(each.toObject(), field);
        if (!decision)
            return decision.problem();
        reviewed.decisions.append(*decision);
    }
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return reviewed;
}

QJsonObject ReviewedSubmission::toJson() const
{
    QJsonArray reviewed;
    for (const ReviewedChange& change : changes)
        reviewed.append(change.toJson());
    return {{u"submission"_s, submission.toJson()},
            {u"received_at"_s, timeText(receivedAt)},
            {u"device"_s, deviceName},
            {u"patient"_s, patient ? QJsonValue(patient->toJson()) : QJsonValue()},
            {u"appointment_at"_s, timeOrNull(appointmentAt)},
            {u"clinician"_s, clinician},
            {u"changes"_s, reviewed}};
}

Result<ReviewedSubmission> ReviewedSubmission::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    ReviewedSubmission reviewed;
    auto submission = Submission::fromJson(reader.object("submission"_L1));
    if (!submission)
        return submission.problem();
    reviewed.submission = *submission;
    reviewed.receivedAt = reader.time("received_at"_L1);
    reviewed.deviceName = reader.text("device"_L1, 200);
    if (reader.has("patient"_L1)) {
        auto patient = Patient::fromJson(reader.object("patient"_L1));
        if (!patient)
            return patient.problem();
        reviewed.patient = *patient;
    }
    reader.raw("patient"_L1);
    reviewed.appointmentAt = optionalTime(reader, "appointment_at"_L1);
    reviewed.clinician = reader.text("clinician"_L1, 200);
    reviewed.changes = reader.list("changes"_L1, Submission::maxChanges, &ReviewedChange::fromJson);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return reviewed;
}

} // namespace anteroom
