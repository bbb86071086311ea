#include "store/patients.h"
#include "office/answers.h"
#include "office/request_reading.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype longestSearch = 200;

Response patientResponse(const Patient& patient)
{
    return Response::json(200, patient.toJson()).withVersion(patient.version);
}

} // namespace

Reply searchPatients(Office& office, const Request& request)
{
    const auto json = jsonBody(request);
    if (!json)
        return Response::problem(json.problem());
    JsonReader reader(*json);
    const QString text = reader.text("q"_L1, longestSearch);
    const qint64 limit =
        reader.has("limit"_L1) ? reader.integer("limit"_L1, 1, Patients::mostMatches) : 20;
    if (const Done read = reader.finish(); !read)
        return Response::problem(read.problem());

    const auto noteOf = [](const QList<PatientMatch>& matches) {
        return AuditNote{AuditAct::PatientsSearched, {}, {{u"matches"_s, matches.size()}}};
    };
    const auto matches =
        office.store->readAudited(actorOf(request), noteOf, [&](const Snapshot& snapshot) {
            return Patients::search(snapshot, text, limit);
        });
    if (!matches)
        return Response::problem(matches.problem());
    QJsonArray patients;
    for (const PatientMatch& match : *matches)
        patients.append(match.toJson());
    return Response::json(200, {{u"patients"_s, patients}});
}

Reply showPatient(Office& office, const Request& request)
{
    const auto id = PatientId::parse(request.captures[0]);
    if (!id)
        return Response::problem(id.problem());
    const auto patient = office.store->readAudited(
        actorOf(request), AuditNote{AuditAct::PatientRead, id->text()},
        [&](const Snapshot& snapshot) { return Patients::find(snapshot, *id); });
    if (!patient)
        return Response::problem(patient.problem());
    return patientResponse(*patient);
}

Reply editPatient(Office& office, const Request& request)
{
    const auto asked = conditional<PatientId>(request, &fieldEditsFrom);
    if (!asked)
        return Response::problem(asked.problem());
    const auto outcome =
        office.store
            ->write([who = actorOf(request), asked = *asked](Transaction& transaction) {
                return Patients::edit(transaction, who, asked.id, asked.wish, asked.seen);
            })
            .get();
    if (!outcome)
        return Response::problem(outcome.problem());
    if (outcome->refused)
        return Response::problem(*outcome->refused, {{u"current"_s, outcome->patient.toJson()}})
            .withVersion(outcome->patient.version);
    office.announceRecordChange();
    return patientResponse(outcome->patient);
}

Reply showHistory(Office& office, const Request& request)
{
    const auto id = PatientId::parse(request.captures[0]);
    if (!id)
        return Response::problem(id.problem());
    const auto history = office.store->readAudited(
        actorOf(request), AuditNote{AuditAct::HistoryRead, id->text()},
        [&](const Snapshot& snapshot) { return Patients::history(snapshot, *id); });
    if (!history)
        return Response::problem(history.problem());
    QJsonArray entries;
    for (const HistoryEntry& entry : *history)
        entries.append(entry.toJson());
    return Response::json(200, {{u"entries"_s, entries}});
}

} // namespace anteroom
