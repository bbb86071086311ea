#include "running_office.h"

#include "office/enrolment.h"
#include "office/staff_entry.h"
#include "office_caller.h"
#include "record/canonical_json.h"
#include "store/appointments.h"
#include "store/patients.h"
#include "wire/device_key.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace anteroom::testing {

namespace {

template <class T>
T good(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().code + u' ' + result.problem().advice));
    return *std::move(result);
}

void good(const Done& done)
{
    if (!done)
        qFatal("%s", qPrintable(done.problem().code + u' ' + done.problem().advice));
}

void changeSettings(const QString& path, const std::function<void(QJsonObject&)>& change)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("office.json is not there");
    QJsonObject settings = QJsonDocument::fromJson(file.readAll()).object();
    change(settings);
    file.resize(0);
    file.write(QJsonDocument(settings).toJson());
}

FieldValue valueOf(const QString& key, const QJsonValue& value)
{
    return good(findField(key)->parse(value));
}

Submission visitWith(const QJsonObject& changes, const FieldValues& known)
{
    Submission submission;
    submission.id = SubmissionId::fresh();
    submission.startedAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    submission.finishedAt = QDateTime::currentDateTimeUtc();
    submission.language = u"en"_s;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        ProposedChange change;
        change.id = ChangeId::fresh();
        change.field = findField(it.key());
        change.base = known.value(it.key());
        change.proposed = valueOf(it.key(), it.value());
        submission.changes.append(change);
    }
    return submission;
}

} // namespace

RunningOffice::RunningOffice(const std::function<void(QJsonObject&)>& change)
    : m_records(std::make_shared<RecordsPlace>())
{
    good(foundOffice(folder(), {u"Alder Falls Family Practice"_s,
                                u"Main Street"_s,
                                {},
                                0,
                                managerUser,
                                u"Morgan Reyes"_s,
                                password,
                                m_records->url()}));
    changeSettings(settingsPath(folder()), [&](QJsonObject& settings) {
        settings[u"limits"_s] = QJsonObject{{u"requests_at_once"_s, 100'000}};
        if (change)
            change(settings);
    });
    m_server = good(Server::start(folder()));
    good(addStaff(store(), {secretaryUser, u"Sam Lee"_s, StaffRole::Secretary, password}));
}

RunningOffice::RunningOffice(RunningOffice& first) : m_records(first.m_records)
{
    const QString from = first.folder();
    QDirIterator files(from, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString to = folder() + files.next().mid(from.size());
        if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(files.filePath(), to))
            qFatal("The folder of the first office cannot be copied.");
    }
    m_server = good(Server::start(folder()));
}

EnrolledKiosk RunningOffice::enrolledKiosk(const QString& name)
{
    const auto code = good(offerEnrolment(store(), Actor::office(), name));
    const auto key = good(DeviceKey::generate(name));
    OfficeCaller caller(*this);
    const auto answer = caller.ask(
        "POST", u"/v1/enrolments"_s,
        QJsonObject{{u"code"_s, code.text()},
                    {u"name"_s, name},
                    {u"certificate_request"_s, QString::fromLatin1(key.certificateRequest)}});
    if (answer.status != 201)
        qFatal("The kiosk could not be enrolled: %d", answer.status);
    return {key.privateKey, answer.json()[u"certificate"_s].toString().toLatin1(),
            good(DeviceId::parse(answer.json()[u"device"_s].toString()))};
}

QByteArray RunningOffice::signedIn(const QString& user)
{
    OfficeCaller caller(*this);
    const auto answer = caller.ask("POST", u"/v1/sessions"_s,
                                   QJsonObject{{u"user"_s, user}, {u"password"_s, password}});
    if (answer.status != 201)
        qFatal("Cannot sign in: %d", answer.status);
    return answer.json()[u"token"_s].toString().toLatin1();
}

RunningOffice::Booked RunningOffice::bookedPatient(const QJsonObject& values)
{
    QJsonObject all{
        {u"legal_name"_s, QJsonObject{{u"given"_s, u"Maren"_s}, {u"family"_s, u"Castellan"_s}}},
        {u"birth_date"_s, u"1984-05-14"_s}};
    for (auto it = values.begin(); it != values.end(); ++it)
        all.insert(it.key(), it.value());
    const FieldValues fields = good(FieldValues::fromJson(all));
    Booked booked;
    booked.patient =
        good(store()
                 .write([=](Transaction& transaction) {
                     return Patients::create(transaction, Actor::office(), fields, {u"import"_s});
                 })
                 .get());
    booked.appointment.id = AppointmentId::fresh();
    booked.appointment.patient = booked.patient.id;
    booked.appointment.site = u"Main Street"_s;
    booked.appointment.clinician = u"Dr. Brandt"_s;
    booked.appointment.startsAt = QDateTime::currentDateTimeUtc();
    good(store()
             .write([appointment = booked.appointment](Transaction& transaction) {
                 return Appointments::book(transaction, Actor::office(), appointment);
             })
             .get());
    return booked;
}

Submission visitOf(const RunningOffice::Booked& booked, const QJsonObject& changes)
{
    Submission submission = visitWith(changes, booked.patient.values);
    submission.legalName = booked.patient.values.value(u"legal_name");
    submission.birthDate = booked.patient.values.value(u"birth_date");
    submission.appointment = booked.appointment.id;
    submission.patient = booked.patient.id;
    submission.baseVersion = booked.patient.version;
    return submission;
}

Submission blindVisit(const QJsonObject& changes)
{
    Submission submission = visitWith(changes, {});
    submission.legalName =
        valueOf(u"legal_name"_s, QJsonObject{{u"given"_s, u"Noa"_s}, {u"family"_s, u"Quist"_s}});
    submission.birthDate = valueOf(u"birth_date"_s, u"1999-01-31"_s);
    return submission;
}

} // namespace anteroom::testing
