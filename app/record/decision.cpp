#include "record/decision.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"
#include "record/named_values.h"
#include "record/submission.h"
#include "record/text_rules.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr std::pair<DecisionKind, const char*> kinds[] = {
    {DecisionKind::Accept, "accept"},
    {DecisionKind::AcceptEdited, "accept_edited"},
    {DecisionKind::Reject, "reject"},
    {DecisionKind::Undo, "undo"},
};

} // namespace

QString decisionKindName(DecisionKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<DecisionKind> decisionKindNamed(QStringView name)
{
    return namedIn(kinds, name);
}

QJsonObject DecisionRequest::toJson() const
{
    QJsonObject json{{u"id"_s, id.text()}, {u"kind"_s, decisionKindName(kind)}};
    if (kind == DecisionKind::AcceptEdited)
        json.insert(u"edited"_s, edited);
    if (kind == DecisionKind::Reject)
        json.insert(u"reason"_s, reason);
    return json;
}

Result<DecisionRequest> DecisionRequest::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    DecisionRequest request;
    request.id = reader.id<DecisionId>("id"_L1);
    request.kind = reader.oneOf<DecisionKind>("kind"_L1, &decisionKindNamed);
    if (request.kind == DecisionKind::AcceptEdited)
        request.edited = reader.raw("edited"_L1);
    if (request.kind == DecisionKind::Reject)
        request.reason = tidied(reader.text("reason"_L1, maxReason));
    if (const Done read = reader.finish(); !read)
        return read.problem();
    if (request.kind == DecisionKind::Reject && request.reason.isEmpty())
        return problem("decision.reason", u"Say why the change is rejected."_s);
    return request;
}

QJsonObject ChangeDecision::toJson() const
{
    QJsonObject json = request.toJson();
    json.insert(u"change"_s, change.text());
    return json;
}

Result<ChangeDecision> ChangeDecision::fromJson(const QJsonObject& json)
{
    QJsonObject members = json;
    const auto change = ChangeId::parse(members.take(u"change"_s).toString());
    if (!change)
        return change.problem();
    const auto request = DecisionRequest::fromJson(members);
    if (!request)
        return request.problem();
    return ChangeDecision{*change, *request};
}

Result<QList<ChangeDecision>> decisionsFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    const auto decisions =
        reader.list("decisions"_L1, Submission::maxChanges, &ChangeDecision::fromJson);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return decisions;
}

QJsonObject Decision::toJson() const
{
    return {{u"id"_s, id.text()},           {u"kind"_s, decisionKindName(kind)},
            {u"applied"_s, applied.json()}, {u"reason"_s, reason},
            {u"staff"_s, staffName},        {u"at"_s, timeText(at)}};
}

Result<Decision> Decision::fromJson(const QJsonObject& json, const Field& field)
{
    JsonReader reader(json);
    Decision decision;
    decision.id = reader.id<DecisionId>("id"_L1);
    decision.kind = reader.oneOf<DecisionKind>("kind"_L1, &decisionKindNamed);
    decision.applied = reader.fieldValue("applied"_L1, field);
    decision.reason = reader.text("reason"_L1, DecisionRequest::maxReason);
    decision.staffName = reader.text("staff"_L1, 200);
    decision.at = reader.time("at"_L1);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return decision;
}

} // namespace anteroom
