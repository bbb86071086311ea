#include "office/answers.h"
#include "office/request_reading.h"
#include "store/help_calls.h"
#include "store/kiosk_troubles.h"
#include "store/review_desk.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Response reviewedResponse(const ReviewedSubmission& reviewed)
{
    const int version = reviewed.patient ? reviewed.patient->version : 0;
    return Response::json(200, reviewed.toJson()).withVersion(version);
}

// What was decided, or why it wasn't with how things are now.
Response answerTo(Office& office, const Result<DecisionOutcome>& outcome)
{
    if (!outcome)
        return Response::problem(outcome.problem());
    if (outcome->refused) {
        QJsonArray since;
        for (const HistoryEntry& entry : outcome->since)
            since.append(entry.toJson());
        return Response::problem(*outcome->refused,
                                 {{u"current"_s, outcome->now.toJson()}, {u"since"_s, since}})
            .withVersion(outcome->version());
    }
    office.announcements->tellStaff("submission", outcome->now.submission.id.text());
    office.announceRecordChange();
    return reviewedResponse(outcome->now);
}

// Either {"patient": id} or {"new": true}; none stands for a new record.
Result<std::optional<PatientId>> matchFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    std::optional<PatientId> patient;
    if (reader.has("patient"_L1))
        patient = reader.id<PatientId>("patient"_L1);
    else if (!reader.flag("new"_L1))
        reader.fail(problem("json.member", u"Name the patient, or say that there is a new one."_s));
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return patient;
}

} // namespace

Reply showQueue(Office& office, const Request& request)
{
    struct QueuePage {
        QList<QueueEntry> entries;
        QList<HelpCall> helpCalls;
        QList<ToldTrouble> troubles;
    };
    const auto noteOf = [](const QueuePage& page) {
        return AuditNote{AuditAct::QueueRead, {}, {{u"entries"_s, page.entries.size()}}};
    };
    const auto waiting = office.store->readAudited(
        actorOf(request), noteOf, [](const Snapshot& snapshot) -> Result<QueuePage> {
            const auto entries = ReviewDesk::queue(snapshot);
            if (!entries)
                return entries.problem();
            const auto helpCalls = HelpCalls::open(snapshot);
            if (!helpCalls)
                return helpCalls.problem();
            const auto troubles = KioskTroubles::open(snapshot);
            if (!troubles)
                return troubles.problem();
            return QueuePage{*entries, *helpCalls, *troubles};
        });
    if (!waiting)
        return Response::problem(waiting.problem());
    QJsonArray entries;
    for (const QueueEntry& entry : waiting->entries)
        entries.append(entry.toJson());
    QJsonArray helpCalls;
    for (const HelpCall& call : waiting->helpCalls)
        helpCalls.append(call.toJson());
    QJsonArray troubles;
    for (const ToldTrouble& told : waiting->troubles)
        troubles.append(told.toJson());
    return Response::json(
        200, {{u"entries"_s, entries}, {u"help_calls"_s, helpCalls}, {u"troubles"_s, troubles}});
}

Reply showSubmission(Office& office, const Request& request)
{
    const auto id = SubmissionId::parse(request.captures[0]);
    if (!id)
        return Response::problem(id.problem());
    const auto reviewed = office.store->readAudited(
        actorOf(request), AuditNote{AuditAct::SubmissionRead, id->text()},
        [&](const Snapshot& snapshot) { return ReviewDesk::reviewed(snapshot, *id); });
    if (!reviewed)
        return Response::problem(reviewed.problem());
    return reviewedResponse(*reviewed);
}

Reply matchSubmission(Office& office, const Request& request)
{
    const auto id = SubmissionId::parse(request.captures[0]);
    if (!id)
        return Response::problem(id.problem());
    const auto json = jsonBody(request);
    if (!json)
        return Response::problem(json.problem());
    const auto patient = matchFrom(*json);
    if (!patient)
        return Response::problem(patient.problem());
    return answerTo(office, office.store
                                ->write([who = actorOf(request), id = *id,
                                         patient = *patient](Transaction& transaction) {
                                    return ReviewDesk::matchBlind(transaction, who, id, patient);
                                })
                                .get());
}

Reply decideChange(Office& office, const Request& request)
{
    const auto change = ChangeId::parse(request.captures[1]);
    if (!change)
        return Response::problem(change.problem());
    const auto asked = conditional<SubmissionId>(request, &DecisionRequest::fromJson);
    if (!asked)
        return Response::problem(asked.problem());
    return answerTo(office,
                    office.store
                        ->write([who = actorOf(request), asked = *asked,
                                 decision = ChangeDecision{*change, asked->wish}](Transaction& t) {
                            return ReviewDesk::decide(t, who, asked.id, decision, asked.seen);
                        })
                        .get());
}

Reply decideChanges(Office& office, const Request& request)
{
    const auto asked = conditional<SubmissionId>(request, &decisionsFrom);
    if (!asked)
        return Response::problem(asked.problem());
    return answerTo(office,
                    office.store
                        ->write([who = actorOf(request), asked = *asked](Transaction& transaction) {
                            return ReviewDesk::decideAll(transaction, who, asked.id, asked.wish,
                                                         asked.seen);
                        })
                        .get());
}

} // namespace anteroom
