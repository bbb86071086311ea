#include "tests/offices/visit_ledger.h"

#include "record/canonical_json.h"
#include "scripted_visit.h"

namespace anteroom {

namespace {

Result<bool> isComplete(const Snapshot& records, const ScriptedVisit& visit)
{
    const SubmissionId& id = visit.submission.id;
    const auto counts =
        records.select("SELECT (SELECT count(*) FROM proposed_change WHERE submission = ?), "
                       "(SELECT count(*) FROM consent WHERE submission = ?), "
                       "(SELECT count(*) FROM submission_image WHERE submission = ?)",
                       {id, id, id});
    if (!counts)
        return counts.problem();
    const Row& row = counts->first();
    if (row.integer(0) != visit.submission.changes.size() ||
        row.integer(1) != visit.submission.consents.size() ||
        row.integer(2) != visit.submission.images.size())
        return false;
    for (const QByteArray& image : visit.images) {
        const auto stored =
            records.selectOne("SELECT content FROM image WHERE sha256 = ?", {Sha256::of(image)});
        if (!stored)
            return stored.problem();
        if (!*stored || (*stored)->bytes(0) != image)
            return false;
    }
    return true;
}

Result<VisitVerdict> verdictOf(const Snapshot& records, const VisitingKiosk& kiosk)
{
    const auto stored =
        records.select("SELECT s.id, s.content, (SELECT count(*) FROM audit a WHERE a.act = "
                       "'submission.received' AND a.subject = s.id) FROM submission s "
                       "WHERE s.device = ?",
                       {kiosk.device()});
    if (!stored)
        return stored.problem();
    VisitVerdict verdict;
    auto missing = kiosk.visits();
    for (const Row& row : *stored) {
        const auto id = row.id<SubmissionId>(0);
        if (!missing.contains(id)) {
            ++verdict.strangers;
            continue;
        }
        const ScriptedVisit visit = scriptedVisit(missing.take(id).seed, VisitingKiosk::imageBytes);
        const auto complete = isComplete(records, visit);
        if (!complete)
            return complete.problem();
        verdict.half += !*complete;
        verdict.differing += row.bytes(1) != canonicalJson(visit.submission.toJson());
        verdict.doubled += row.integer(2) != 1;
    }
    for (const VisitingKiosk::Visit& visit : std::as_const(missing))
        verdict.lost += visit.acknowledged;
    verdict.acknowledged = kiosk.acknowledged();
    return verdict;
}

} // namespace

VisitVerdict& VisitVerdict::operator+=(const VisitVerdict& other)
{
    acknowledged += other.acknowledged;
    lost += other.lost;
    doubled += other.doubled;
    half += other.half;
    differing += other.differing;
    strangers += other.strangers;
    return *this;
}

Result<VisitVerdict> reckonVisits(const Store& store, const VisitingKiosk& kiosk)
{
    return store.read([&](const Snapshot& records) { return verdictOf(records, kiosk); });
}

} // namespace anteroom
