#include "store/merges.h"
#include "office/answers.h"
#include "office/request_reading.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Response outcomeResponse(Office& office, const Result<MergeOutcome>& outcome)
{
    if (!outcome)
        return Response::problem(outcome.problem());
    if (outcome->refused)
        return Response::problem(*outcome->refused, {{u"current"_s, outcome->survivor.toJson()}})
            .withVersion(outcome->survivor.version);
    office.announceRecordChange();
    return Response::json(200, {{u"patient"_s, outcome->survivor.toJson()},
                                {u"decision"_s, outcome->decision->toJson()},
                                {u"kept"_s, QJsonArray::fromStringList(outcome->kept)}})
        .withVersion(outcome->survivor.version);
}

} // namespace

Reply mergeRecords(Office& office, const Request& request)
{
    const auto asked = conditional<PatientId>(request, &MergeRequest::fromJson);
    if (!asked)
        return Response::problem(asked.problem());
    const auto outcome =
        office.store
            ->write([who = actorOf(request), asked = *asked](Transaction& transaction) {
                return Merges::merge(transaction, who, asked.id, asked.seen, asked.wish);
            })
            .get();
    return outcomeResponse(office, outcome);
}

Reply unmergeRecords(Office& office, const Request& request)
{
    const auto survivor = PatientId::parse(request.captures[0]);
    if (!survivor)
        return Response::problem(survivor.problem());
    const auto merge = MergeId::parse(request.captures[1]);
    if (!merge)
        return Response::problem(merge.problem());
    const auto version = expectedVersion(request);
    if (!version)
        return Response::problem(version.problem());
    return outcomeResponse(office,
                           office.store
                               ->write([who = actorOf(request), survivor = *survivor,
                                        version = *version, merge = *merge](Transaction& t) {
                                   return Merges::unmerge(t, who, survivor, version, merge);
                               })
                               .get());
}

Reply showMerges(Office& office, const Request& request)
{
    const auto id = PatientId::parse(request.captures[0]);
    if (!id)
        return Response::problem(id.problem());
    struct Shown {
        QList<MergeDecision> decisions;
        PatientId survivor;
    };
    const auto shown = office.store->readAudited(
        actorOf(request), AuditNote{AuditAct::HistoryRead, id->text()},
        [&](const Snapshot& snapshot) -> Result<Shown> {
            if (const auto patient = Patients::find(snapshot, *id); !patient)
                return patient.problem();
            const auto decisions = Merges::decisions(snapshot, *id);
            if (!decisions)
                return decisions.problem();
            const auto survivor = Merges::survivorOf(snapshot, *id);
            if (!survivor)
                return survivor.problem();
            return Shown{*decisions, *survivor};
        });
    if (!shown)
        return Response::problem(shown.problem());
    QJsonArray decisions;
    for (const MergeDecision& decision : shown->decisions)
        decisions.append(decision.toJson());
    return Response::json(200,
                          {{u"decisions"_s, decisions}, {u"survivor"_s, shown->survivor.text()}});
}

} // namespace anteroom
