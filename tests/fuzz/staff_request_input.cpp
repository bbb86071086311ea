#include "fuzz/inputs.h"
#include "record/canonical_json.h"
#include "record/decision.h"
#include "record/field_edit.h"
#include "record/merge.h"

namespace anteroom {

namespace {

constexpr qsizetype mostBytes = 64 * 1024; // as the office takes them

template <class T>
bool isTakenOrExplained(const Result<T>& read)
{
    return read || (!read.problem().code.isEmpty() && !read.problem().advice.isEmpty());
}

bool staysTheSame(const QList<FieldEdit>& edits)
{
    QJsonObject values;
    for (const FieldEdit& edit : edits)
        values.insert(edit.field->keyText(), edit.value.json());
    const auto again = fieldEditsFrom(QJsonObject{{QStringLiteral("values"), values}});
    return again && *again == edits;
}

bool staysTheSame(const QList<ChangeDecision>& decisions)
{
    for (const ChangeDecision& each : decisions) {
        const auto again = ChangeDecision::fromJson(each.toJson());
        if (!again || again->toJson() != each.toJson())
            return false;
    }
    return true;
}

} // namespace

bool feedStaffRequest(const QByteArray& input)
{
    const auto json = parseJsonObject(input, mostBytes);
    if (!json || !eachKeyOnce(input))
        return true;
    const auto edits = fieldEditsFrom(*json);
    const auto decisions = decisionsFrom(*json);
    return isTakenOrExplained(edits) && isTakenOrExplained(decisions) &&
           isTakenOrExplained(DecisionRequest::fromJson(*json)) &&
           isTakenOrExplained(MergeRequest::fromJson(*json)) && (!edits || staysTheSame(*edits)) &&
           (!decisions || staysTheSame(*decisions));
}

} // namespace anteroom
