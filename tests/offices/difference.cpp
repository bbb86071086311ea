#include "tests/offices/difference.h"

#include "record/json_reader.h"
#include "record/review.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QByteArray missingInSteps(const QJsonArray& steps, int seen, int current)
{
    QSet<int> versions;
    for (const QJsonValue& each : steps) {
        const auto step = HistoryEntry::fromJson(each.toObject());
        if (!step || step->version <= seen || step->version > current)
            return "a step that is none";
        if (step->staffName.isEmpty())
            return "who made a step";
        versions.insert(step->version);
    }
    return versions.size() == current - seen ? QByteArray() : QByteArray("a step");
}

} // namespace

QByteArray missingIn(const Refusal& refusal)
{
    const auto now = ReviewedSubmission::fromJson(refusal.body[u"current"_s].toObject());
    if (!now || !now->patient)
        return "the submission as it is now";
    for (const ReviewedChange& change : now->changes) {
        if (change.change.id != refusal.change)
            continue;
        if (!change.change.base.isNull() || change.change.proposed != refusal.proposed)
            return "base and proposed";
        if (change.current != now->patient->values.value(change.change.field->keyText()))
            return "the current value";
        if (change.state != ChangeState::Pending &&
            (change.decisions.isEmpty() || change.decisions.last().staffName.isEmpty()))
            return "who decided";
        if (refusal.body[u"code"_s].toString() != u"decision.stale"_s)
            return {};
        return missingInSteps(refusal.body[u"since"_s].toArray(), refusal.versionSeen,
                              now->patient->version);
    }
    return "the change";
}

} // namespace anteroom
