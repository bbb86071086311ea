#include "desk/fake_office.h"

#include <algorithm>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const QString colleague = u"Tomas Reyne"_s;

Problem gone()
{
    return problem("submission.unknown", u"This check-in is not here."_s);
}

QueueEntry entryFor(const Reviewed& reviewed)
{
    const ReviewedSubmission& held = reviewed.submission;
    const Field& name = *findField(u"legal_name");
    QueueEntry entry;
    entry.submission = held.submission.id;
    entry.blind = !held.patient.has_value();
    entry.name = name.display(entry.blind ? held.submission.legalName
                                          : held.patient->values.value(u"legal_name"));
    entry.receivedAt = held.receivedAt;
    entry.appointmentAt = held.appointmentAt;
    entry.clinician = held.clinician;
    entry.deviceName = held.deviceName;
    entry.signedConsent = !held.submission.consents.isEmpty();
    for (const ReviewedChange& change : held.changes) {
        entry.changedFields.append(change.change.field->keyText());
        if (change.state != ChangeState::Pending)
            continue;
        ++entry.pending;
        entry.flagged += change.flagged() ? 1 : 0;
    }
    return entry;
}

} // namespace

FakeOffice::FakeOffice(Clock clock) : m_clock(std::move(clock)) {}

void FakeOffice::wait(const char* name, QObject* context, std::function<void()> answer)
{
    asked.append(QString::fromLatin1(name));
    m_waiting.append({context, std::move(answer)});
}

template <class T>
void FakeOffice::ask(const char* name, QObject* context, Answered<T> answered,
                     std::function<Result<T>()> find)
{
    wait(name, context, [this, answered = std::move(answered), find = std::move(find)] {
        if (trouble)
            answered(*trouble);
        else
            answered(find());
    });
}

void FakeOffice::answerNext()
{
    if (m_waiting.isEmpty())
        return;
    const Waiting next = m_waiting.takeFirst();
    if (next.context)
        next.answer();
}

void FakeOffice::answerAll()
{
    while (!m_waiting.isEmpty())
        answerNext();
}

void FakeOffice::receive(const Reviewed& reviewed)
{
    submissions.insert(reviewed.submission.submission.id, reviewed);
    if (const auto& patient = reviewed.submission.patient)
        patientRecords.insert(patient->id, *patient);
}

void FakeOffice::colleagueDecides(const SubmissionId& id, const ChangeId& change, DecisionKind kind,
                                  const QString& reason)
{
    Reviewed& reviewed = submissions[id];
    if (apply(reviewed, {change, {DecisionId::fresh(), kind, {}, reason}}, colleague))
        reviewed.version = ++reviewed.submission.patient->version;
    Q_EMIT submissionChanged(id);
}

void FakeOffice::colleagueSets(const PatientId& id, const Field& field, const FieldValue& value)
{
    for (Reviewed& reviewed : submissions) {
        if (!reviewed.submission.patient || reviewed.submission.patient->id != id)
            continue;
        writeField(reviewed, field, value, colleague, u"staff"_s);
        reviewed.version = ++reviewed.submission.patient->version;
        renewConflicts(reviewed);
    }
}

void FakeOffice::practice(QObject* context, Answered<Practice> answered)
{
    ask<Practice>("practice", context, std::move(answered), [this] {
        Practice practice;
        practice.payers = payers;
        practice.name = u"Linden Street Family Medicine"_s;
        return practice;
    });
}

void FakeOffice::signIn(const QString& user, const QString& given, QObject* context,
                        Answered<StaffMember> answered)
{
    ask<StaffMember>(
        "signIn", context, std::move(answered), [this, user, given]() -> Result<StaffMember> {
            if (user != u"ines.calloway" || given != password)
                return problem("session.refused", u"The user name or the password is not right."_s);
            sessionOpen = true;
            return StaffMember{StaffId::fresh(), m_staffName, u"secretary"_s};
        });
}

void FakeOffice::signOut()
{
    asked.append(u"signOut"_s);
    sessionOpen = false;
}

void FakeOffice::queue(QObject* context, Answered<Queue> answered)
{
    ask<Queue>("queue", context, std::move(answered), [this] {
        Queue waitingNow;
        for (const Reviewed& reviewed : std::as_const(submissions)) {
            const QueueEntry entry = entryFor(reviewed);
            if (entry.pending > 0 || entry.blind)
                waitingNow.entries.append(entry);
        }
        waitingNow.helpCalls = helpCalls;
        waitingNow.troubles = troubles;
        return waitingNow;
    });
}

void FakeOffice::answerHelp(const HelpCallId& id, QObject* context, Answered<void> answered)
{
    ask<void>("answerHelp", context, std::move(answered), [this, id]() -> Done {
        const auto removed =
            helpCalls.removeIf([&](const HelpCall& call) { return call.id == id; });
        Q_EMIT helpChanged();
        return removed > 0 ? Done()
                           : Done(problem("help.unknown", u"Somebody answered it already."_s));
    });
}

void FakeOffice::submission(const SubmissionId& id, QObject* context, Answered<Reviewed> answered)
{
    ask<Reviewed>("submission", context, std::move(answered), [this, id]() -> Result<Reviewed> {
        if (!submissions.contains(id))
            return gone();
        return submissions[id];
    });
}

void FakeOffice::candidates(const SubmissionId& id, QObject* context,
                            Answered<QList<PatientCandidate>> answered)
{
    ask<QList<PatientCandidate>>("candidates", context, std::move(answered), [this, id] {
        const PersonTraits person = traitsOf(submissions[id].submission.submission);
        QList<PatientCandidate> found;
        for (const Patient& patient : std::as_const(patientRecords)) {
            const Likeness likeness = likenessOf(person, traitsOf(patient.values));
            if (likeness.kind == LikenessClass::Unlike)
                continue;
            const QString birth = patient.values.value(u"birth_date").string();
            found.append({{patient.id, patient.recordNumber,
                           findField(u"legal_name")->display(patient.values.value(u"legal_name")),
                           QDate::fromString(birth, Qt::ISODate)},
                          likeness});
        }
        std::sort(found.begin(), found.end(),
                  [](const PatientCandidate& a, const PatientCandidate& b) {
                      return a.likeness.score > b.likeness.score;
                  });
        return found;
    });
}

void FakeOffice::matchPatient(const SubmissionId& id, const PatientId& patient, QObject* context,
                              Answered<Reviewed> answered)
{
    ask<Reviewed>("matchPatient", context, std::move(answered),
                  [this, id, patient]() -> Result<Reviewed> {
                      Reviewed& reviewed = submissions[id];
                      reviewed.submission.patient = patientRecords.value(patient);
                      reviewed.version = reviewed.submission.patient->version;
                      return reviewed;
                  });
}

void FakeOffice::openRecord(const SubmissionId& id, QObject* context, Answered<Reviewed> answered)
{
    ask<Reviewed>("openRecord", context, std::move(answered), [this, id]() -> Result<Reviewed> {
        Reviewed& reviewed = submissions[id];
        Patient fresh;
        fresh.id = PatientId::fresh();
        fresh.recordNumber = 30'001;
        fresh.values.set(*findField(u"legal_name"), reviewed.submission.submission.legalName);
        fresh.values.set(*findField(u"birth_date"), reviewed.submission.submission.birthDate);
        patientRecords.insert(fresh.id, fresh);
        reviewed.submission.patient = fresh;
        reviewed.version = 1;
        return reviewed;
    });
}

void FakeOffice::decide(const SubmissionId& id, int version, const QList<ChangeDecision>& decisions,
                        QObject* context, std::function<void(DecisionAnswer)> answered)
{
    wait(decisions.size() == 1 ? "decide" : "decideAll", context,
         [this, id, version, decisions, answered = std::move(answered)] {
             if (trouble)
                 answered({*trouble, std::nullopt});
             else
                 answered(decided(id, version, decisions));
             Q_EMIT submissionChanged(id);
             Q_EMIT queueChanged();
         });
}

DecisionAnswer FakeOffice::decided(const SubmissionId& id, int version,
                                   const QList<ChangeDecision>& decisions)
{
    Reviewed& reviewed = submissions[id];
    if (version != reviewed.version)
        return {problem("decision.stale", u"The record has changed. Look again."_s), reviewed};
    for (const ChangeDecision& decision : decisions) {
        for (const ReviewedChange& change : std::as_const(reviewed.submission.changes)) {
            if (change.change.id != decision.change)
                continue;
            if (decisions.size() > 1 && change.flagged())
                return {problem("decision.flagged", u"One of them needs a look."_s), reviewed};
            const bool wasDecided = change.state != ChangeState::Pending;
            if (wasDecided != (decision.request.kind == DecisionKind::Undo))
                return {problem("decision.decided", u"Somebody decided this already."_s), reviewed};
        }
    }
    bool moved = false;
    for (const ChangeDecision& decision : decisions)
        moved = apply(reviewed, decision, m_staffName) || moved;
    if (moved)
        reviewed.version = ++reviewed.submission.patient->version;
    return {reviewed, std::nullopt};
}

// True when the record moved.
bool FakeOffice::apply(Reviewed& reviewed, const ChangeDecision& decision, const QString& staffName)
{
    for (ReviewedChange& change : reviewed.submission.changes) {
        if (change.change.id != decision.change)
            continue;
        const Field& field = *change.change.field;
        const bool wasAccepted = change.state == ChangeState::Accepted;
        Decision made{decision.request.id,
                      decision.request.kind,
                      {},
                      decision.request.reason,
                      staffName,
                      m_clock()};
        if (made.kind == DecisionKind::Accept)
            made.applied = change.change.proposed;
        if (made.kind == DecisionKind::AcceptEdited)
            made.applied = field.parse(decision.request.edited).value();
        const bool accepts =
            made.kind == DecisionKind::Accept || made.kind == DecisionKind::AcceptEdited;
        change.decisions.append(made);
        change.conflict = false;
        if (accepts) {
            change.state = ChangeState::Accepted;
            writeField(reviewed, field, made.applied, staffName,
                       provenanceName(change.change.provenance));
        } else if (made.kind == DecisionKind::Reject) {
            change.state = ChangeState::Rejected;
        } else {
            change.state = ChangeState::Pending;
            if (wasAccepted)
                writeField(reviewed, field, change.change.base, staffName, u"undo"_s);
        }
        return accepts || (made.kind == DecisionKind::Undo && wasAccepted);
    }
    return false;
}

void FakeOffice::writeField(Reviewed& reviewed, const Field& field, const FieldValue& value,
                            const QString& staffName, const QString& provenance)
{
    Patient& patient = *reviewed.submission.patient;
    HistoryEntry entry;
    entry.version = patient.version + 1;
    entry.fieldKey = field.keyText();
    entry.before = patient.values.value(field.keyText());
    entry.after = value;
    entry.staffName = staffName;
    entry.provenance = provenance;
    entry.at = m_clock();
    patient.values.set(field, value);
    patientRecords.insert(patient.id, patient);
    histories[patient.id].prepend(entry);
    for (ReviewedChange& change : reviewed.submission.changes) {
        if (change.change.field == &field)
            change.current = value;
    }
}

void FakeOffice::renewConflicts(Reviewed& reviewed) const
{
    for (ReviewedChange& change : reviewed.submission.changes)
        change.conflict = change.state == ChangeState::Pending &&
                          change.current != change.change.base &&
                          change.current != change.change.proposed;
}

void FakeOffice::searchPatients(const QString& text, int limit, QObject* context,
                                Answered<QList<PatientMatch>> answered)
{
    ask<QList<PatientMatch>>("searchPatients", context, std::move(answered), [this, text, limit] {
        QList<PatientMatch> found;
        for (const Patient& patient : std::as_const(patientRecords)) {
            const QString name =
                findField(u"legal_name")->display(patient.values.value(u"legal_name"));
            const QString birth = patient.values.value(u"birth_date").string();
            if (found.size() < limit && (name.contains(text, Qt::CaseInsensitive) || birth == text))
                found.append({patient.id, patient.recordNumber, name,
                              QDate::fromString(birth, Qt::ISODate)});
        }
        std::sort(found.begin(), found.end(), [](const PatientMatch& a, const PatientMatch& b) {
            return a.recordNumber < b.recordNumber;
        });
        return found;
    });
}

void FakeOffice::patient(const PatientId& id, QObject* context, Answered<Patient> answered)
{
    ask<Patient>("patient", context, std::move(answered), [this, id]() -> Result<Patient> {
        if (!patientRecords.contains(id))
            return problem("patient.unknown", u"This record is not here."_s);
        return patientRecords[id];
    });
}

void FakeOffice::patchPatient(const PatientId& id, int version, const QJsonObject& values,
                              QObject* context, Answered<Patient> answered)
{
    ask<Patient>("patchPatient", context, std::move(answered),
                 [this, id, version, values]() -> Result<Patient> {
                     Patient& patient = patientRecords[id];
                     if (version != patient.version)
                         return problem("record.stale", u"The record has changed. Look again."_s);
                     for (auto value = values.begin(); value != values.end(); ++value) {
                         const Field& field = *findField(value.key());
                         patient.values.set(field, field.parse(value.value()).value());
                     }
                     ++patient.version;
                     return patient;
                 });
}

void FakeOffice::history(const PatientId& id, QObject* context,
                         Answered<QList<HistoryEntry>> answered)
{
    ask<QList<HistoryEntry>>("history", context, std::move(answered),
                             [this, id] { return histories.value(id); });
}

void FakeOffice::blob(const Sha256& hash, QObject* context, Answered<QByteArray> answered)
{
    ask<QByteArray>("blob", context, std::move(answered), [this, hash]() -> Result<QByteArray> {
        if (!pictures.contains(hash))
            return problem("blob.unknown", u"This picture is not here."_s);
        return pictures[hash];
    });
}

void FakeOffice::addPayer(const FieldValue& payer, QObject* context, Answered<void> answered)
{
    ask<void>("addPayer", context, std::move(answered), [this, payer]() -> Done {
        payers.append(payer);
        return {};
    });
}

void FakeOffice::removePayer(const FieldValue& payer, QObject* context, Answered<void> answered)
{
    ask<void>("removePayer", context, std::move(answered), [this, payer]() -> Done {
        const qsizetype removed = payers.removeIf([&](const FieldValue& other) {
            return other.part("name"_L1) == payer.part("name"_L1);
        });
        return removed > 0 ? Done() : problem("payer.unknown", u"There is no such payer."_s);
    });
}

void FakeOffice::appointments(const QDate& day, QObject* context,
                              Answered<QList<ScheduledAppointment>> answered)
{
    ask<QList<ScheduledAppointment>>("appointments", context, std::move(answered), [this, day] {
        QList<ScheduledAppointment> ofDay;
        for (const ScheduledAppointment& visit : std::as_const(visits)) {
            if (visit.appointment.startsAt.toLocalTime().date() == day)
                ofDay.append(visit);
        }
        return ofDay;
    });
}

} // namespace anteroom
