#include "small_practice.h"

#include "record/canonical_json.h"
#include "store/blobs.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// 2026-11-24, 15:00 UTC
constexpr qint64 openingTime = 1795532400000;

} // namespace

FieldValue valueOf(const char* key, const QJsonValue& json)
{
    return must(findField(QString::fromLatin1(key))->parse(json));
}

FieldValue nameValue(const QString& given, const QString& family)
{
    return valueOf("legal_name", QJsonObject{{u"given"_s, given}, {u"family"_s, family}});
}

FieldValue addressValue(const QString& line1)
{
    return valueOf("address", QJsonObject{{u"line1"_s, line1},
                                          {u"city"_s, u"Alder Falls"_s},
                                          {u"state"_s, u"FR"_s},
                                          {u"postal_code"_s, u"00418"_s}});
}

SmallPractice::SmallPractice(StoreSettings settings)
    : m_clock(openingTime), m_settings(m_place.settings(std::move(settings)))
{
    m_settings.clock = [this] { return now(); };
    reopen();
    kiosk = enrolKiosk();
    maria = addStaff(u"maria"_s, u"Maria Ortiz"_s, StaffRole::Secretary);
    tom = addStaff(u"tom"_s, u"Tom Brandt"_s, StaffRole::Manager);
}

void SmallPractice::reopen()
{
    m_store.reset();
    m_store = must(Store::open(m_settings));
}

Actor SmallPractice::enrolKiosk()
{
    const Sha256 code = Sha256::of("one-time code");
    return must(m_store
                    ->write([&](Transaction& t) -> Result<Device> {
                        const Done offered = Devices::offerEnrolment(
                            t, Actor::office(), code, u"Kiosk 1"_s, now().addSecs(600));
                        if (!offered)
                            return offered.problem();
                        return Devices::enrol(t, code, DeviceId::fresh(), {},
                                              Sha256::of("certificate of kiosk 1"));
                    })
                    .get())
        .actor();
}

Actor SmallPractice::addStaff(const QString& user, const QString& name, StaffRole role)
{
    const StaffMember member{StaffId::fresh(), user, name, role};
    must(m_store
             ->write([&](Transaction& t) {
                 return Staff::add(t, Actor::office(), {member, u"not a real hash"_s});
             })
             .get());
    return member.actor();
}

Patient SmallPractice::addNora()
{
    FieldValues values;
    values.set(*findField(u"legal_name"), nameValue(u"Nora"_s, u"Whitfield"_s));
    values.set(*findField(u"birth_date"), valueOf("birth_date", u"1956-07-09"_s));
    values.set(*findField(u"address"), addressValue(u"17 Alder Court"_s));
    values.set(*findField(u"mobile_phone"), valueOf("mobile_phone", u"(232) 555-0142"_s));
    values.set(*findField(u"coverage1.payer"), valueOf("coverage1.payer", u"Meridian Mutual"_s));
    values.set(*findField(u"coverage1.member_id"),
               valueOf("coverage1.member_id", u"MM 4471 9920"_s));
    return add(values);
}

Patient SmallPractice::add(const FieldValues& values)
{
    return must(m_store
                    ->write([&](Transaction& t) {
                        return Patients::create(t, maria, values, {u"import"_s});
                    })
                    .get());
}

Appointment SmallPractice::book(const Patient& patient, int minutesFromNow)
{
    const Appointment appointment{AppointmentId::fresh(),
                                  patient.id,
                                  u"Linden Street"_s,
                                  u"Dr. Brandt"_s,
                                  now().addSecs(minutesFromNow * 60),
                                  AppointmentStatus::Booked};
    must(m_store->write([&](Transaction& t) { return Appointments::book(t, maria, appointment); })
             .get());
    return appointment;
}

Patient SmallPractice::reload(const PatientId& id)
{
    return must(m_store->read([&](const Snapshot& s) { return Patients::find(s, id); }));
}

QList<HistoryEntry> SmallPractice::history(const PatientId& id)
{
    return must(m_store->read([&](const Snapshot& s) { return Patients::history(s, id); }));
}

Submission SmallPractice::visit(const Patient& patient, const Appointment& appointment)
{
    Submission submission = blindVisit(patient.values.value(u"legal_name"), QDate(1956, 7, 9));
    submission.appointment = appointment.id;
    submission.patient = patient.id;
    submission.baseVersion = patient.version;
    return submission;
}

Submission SmallPractice::blindVisit(const FieldValue& legalName, const QDate& birth)
{
    Submission submission;
    submission.id = SubmissionId::fresh();
    submission.startedAt = now().addSecs(-60);
    submission.finishedAt = now();
    submission.language = u"en"_s;
    submission.legalName = legalName;
    submission.birthDate = valueOf("birth_date", birth.toString(Qt::ISODate));
    return submission;
}

ProposedChange& SmallPractice::propose(Submission& submission, const char* key,
                                       const FieldValue& base, const QJsonValue& proposed,
                                       Provenance provenance, double confidence)
{
    ProposedChange change;
    change.id = ChangeId::fresh();
    change.field = findField(QString::fromLatin1(key));
    change.base = base;
    change.proposed = valueOf(key, proposed);
    change.provenance = provenance;
    change.confidence = confidence;
    submission.changes.append(change);
    return submission.changes.last();
}

Result<IntakeOutcome> SmallPractice::receive(const Submission& submission)
{
    const QByteArray bytes = canonicalJson(submission.toJson());
    return m_store
        ->write([&](Transaction& t) { return Intake::receive(t, kiosk, submission, bytes); })
        .get();
}

Sha256 SmallPractice::upload(const QByteArray& bytes)
{
    const Sha256 hash = Sha256::of(bytes);
    must(m_store->write([&](Transaction& t) { return Blobs::keep(t, kiosk, hash, bytes); }).get());
    return hash;
}

Result<ReviewedSubmission> SmallPractice::reviewed(const SubmissionId& id)
{
    return m_store->read([&](const Snapshot& s) { return ReviewDesk::reviewed(s, id); });
}

QList<QueueEntry> SmallPractice::queue()
{
    return must(m_store->read([](const Snapshot& s) { return ReviewDesk::queue(s); }));
}

Result<DecisionOutcome> SmallPractice::decide(const Actor& who, const SubmissionId& id,
                                              const ChangeDecision& decision, int version)
{
    return m_store
        ->write([&](Transaction& t) { return ReviewDesk::decide(t, who, id, decision, version); })
        .get();
}

Result<DecisionOutcome> SmallPractice::decideAll(const Actor& who, const SubmissionId& id,
                                                 const QList<ChangeDecision>& decisions,
                                                 int version)
{
    return m_store
        ->write(
            [&](Transaction& t) { return ReviewDesk::decideAll(t, who, id, decisions, version); })
        .get();
}

bool SmallPractice::auditHolds()
{
    return must(m_store->read([](const Snapshot& s) { return Audit::verify(s); })).holds();
}

ChangeDecision accept(const ProposedChange& change)
{
    return {change.id, {DecisionId::fresh(), DecisionKind::Accept, QJsonValue::Null, {}}};
}

ChangeDecision acceptEdited(const ProposedChange& change, const QJsonValue& edited)
{
    return {change.id, {DecisionId::fresh(), DecisionKind::AcceptEdited, edited, {}}};
}

ChangeDecision reject(const ProposedChange& change, const QString& reason)
{
    return {change.id, {DecisionId::fresh(), DecisionKind::Reject, QJsonValue::Null, reason}};
}

ChangeDecision undo(const ProposedChange& change)
{
    return {change.id, {DecisionId::fresh(), DecisionKind::Undo, QJsonValue::Null, {}}};
}

} // namespace anteroom
