#include "store/candidates.h"
#include "office/answers.h"
#include "office/request_reading.h"
#include "store/patients.h"
#include "store/review_desk.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

using Found = Result<QList<PatientCandidate>>;

Response candidatesResponse(const Found& found)
{
    if (!found)
        return Response::problem(found.problem());
    QJsonArray candidates;
    for (const PatientCandidate& candidate : *found)
        candidates.append(candidate.toJson());
    return Response::json(200, {{u"candidates"_s, candidates}});
}

// What was shown, of how many people: that staff looked at them is a reading of each.
auto noteFor(const QString& subject)
{
    return [subject](const QList<PatientCandidate>& found) {
        QJsonArray shown;
        for (const PatientCandidate& candidate : found)
            shown.append(candidate.match.id.text());
        return AuditNote{AuditAct::CandidatesRead, subject, {{u"patients"_s, shown}}};
    };
}

} // namespace

Reply showCandidates(Office& office, const Request& request)
{
    const auto id = SubmissionId::parse(request.captures[0]);
    if (!id)
        return Response::problem(id.problem());
    return candidatesResponse(office.store->readAudited(
        actorOf(request), noteFor(id->text()), [&](const Snapshot& snapshot) -> Found {
            const auto reviewed = ReviewDesk::reviewed(snapshot, *id);
            if (!reviewed)
                return reviewed.problem();
            return Candidates::of(snapshot, traitsOf(reviewed->submission));
        }));
}

Reply showDuplicates(Office& office, const Request& request)
{
    const auto id = PatientId::parse(request.captures[0]);
    if (!id)
        return Response::problem(id.problem());
    return candidatesResponse(office.store->readAudited(
        actorOf(request), noteFor(id->text()), [&](const Snapshot& snapshot) -> Found {
            const auto patient = Patients::find(snapshot, *id);
            if (!patient)
                return patient.problem();
            return Candidates::of(snapshot, traitsOf(patient->values), *id);
        }));
}

} // namespace anteroom
