#include "office/import_demo.h"

#include "office/enrolment.h"
#include "office/office.h"
#include "office/password.h"
#include "office/progress_line.h"
#include "store/appointments.h"
#include "store/patients.h"
#include "store/roster_feed.h"
#include "store/staff.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype patientsATime = 20'000; // in one transaction, and in memory; see createAll()
constexpr qint64 ownPatients = 600;         // of the practice; all others are of the crowd
constexpr qint64 mostPatients = 2'000'000;

Done refuseRecords(Store& store)
{
    const auto rows = store.read(
        [](const Snapshot& snapshot) { return snapshot.select("SELECT id FROM patient LIMIT 1"); });
    if (!rows)
        return rows.problem();
    if (!rows->isEmpty())
        return problem("demo.not_empty", u"This office holds records already. Make a new office "
                                         "with init and import the demo there."_s);
    return {};
}

// Demo passwords are alike and known to everybody; each is hashed once.
Done importStaff(Store& store, const QList<DemoStaff>& staff)
{
    QHash<QString, QString> hashes;
    for (const DemoStaff& each : staff) {
        if (!hashes.contains(each.password)) {
            auto hash = hashPassword(each.password);
            if (!hash)
                return hash.problem();
            hashes.insert(each.password, *hash);
        }
        const StaffMember member{StaffId::fresh(), each.user, each.name,
                                 staffRoleNamed(each.role).value_or(StaffRole::Secretary)};
        const StaffCredential credential{member, hashes.value(each.password)};
        const Done added = store
                               .write([&](Transaction& transaction) {
                                   return Staff::add(transaction, Actor::office(), credential);
                               })
                               .get();
        if (!added)
            return added;
    }
    return {};
}

// The practice's own patients, then as many of the crowd as are missing. The next ones are made
// while those before are being written, and no more are held than these.
Done importPatients(Store& store, const QList<Patient>& own, DemoCrowd crowd, qsizetype count,
                    const ImportProgress& progress)
{
    std::future<Done> writing;
    for (qsizetype done = 0; done < count;) {
        QList<Patient> some = own.mid(done, patientsATime);
        while (some.size() < std::min(patientsATime, count - done))
            some.append(crowd.next());
        if (writing.valid()) {
            if (const Done written = writing.get(); !written)
                return written;
        }
        if (progress)
            progress(done, count);
        done += some.size();
        writing = store.write([some](Transaction& transaction) {
            return Patients::createAll(transaction, Actor::office(), some, {u"import"_s});
        });
    }
    const Done written = writing.get();
    if (written && progress)
        progress(count, count);
    return written;
}

Done importAppointments(Store& store, const QList<Appointment>& appointments)
{
    return store
        .write([&](Transaction& transaction) -> Done {
            for (const Appointment& appointment : appointments) {
                const Done booked = Appointments::book(transaction, Actor::office(), appointment);
                if (!booked)
                    return booked;
            }
            return Audit::append(
                transaction, Actor::office(),
                {AuditAct::DemoImported, {}, {{u"appointments"_s, appointments.size()}}});
        })
        .get();
}

Result<QStringList> offerCodes(Store& store, const QStringList& kiosks)
{
    QStringList codes;
    for (const QString& kiosk : kiosks) {
        const auto code = offerEnrolment(store, Actor::office(), kiosk);
        if (!code)
            return code.problem();
        codes.append(code->text());
    }
    return codes;
}

} // namespace

QJsonObject DemoImport::toJson() const
{
    QJsonArray people;
    for (const DemoStaff& each : staff)
        people.append(QJsonObject{{u"user"_s, each.user},
                                  {u"name"_s, each.name},
                                  {u"role"_s, each.role},
                                  {u"password"_s, each.password}});
    return {{u"patients"_s, patients},
            {u"appointments"_s, appointments},
            {u"kiosks"_s, QJsonArray::fromStringList(kiosks)},
            {u"enrolment_codes"_s, QJsonArray::fromStringList(enrolmentCodes)},
            {u"staff"_s, people}};
}

Result<DemoImport> importDemo(Store& store, const DemoPractice& practice, const DemoCrowd& crowd,
                              qsizetype patients, const ImportProgress& progress)
{
    Done done = refuseRecords(store);
    if (done)
        done = importStaff(store, practice.staff);
    if (done)
        done = importPatients(store, practice.patients, crowd, patients, progress);
    if (done)
        done = importAppointments(store, practice.appointments);
    if (!done)
        return done.problem();
    const auto codes = offerCodes(store, practice.devices);
    if (!codes)
        return codes.problem();
    return DemoImport{patients, practice.appointments.size(), practice.devices, *codes,
                      practice.staff};
}

int importedDemo(const CommandLine& line)
{
    const auto patients = line.number(u"patients"_s, 60, mostPatients);
    if (!patients)
        return line.failed(patients.problem());
    const auto seed = line.number(u"seed"_s, 0, 1'000'000'000'000'000);
    if (!seed)
        return line.failed(seed.problem());
    const auto store = openStore(line.data());
    if (!store)
        return line.failed(store.problem());
    const auto from = static_cast<quint64>(*seed);
    const QDate today = QDate::currentDate();
    const DemoPractice practice =
        demoPractice(from, static_cast<int>(std::min(*patients, ownPatients)), today);
    ProgressLine progress;
    const auto imported =
        importDemo(**store, practice, DemoCrowd(from, today), *patients, progress.ofRecords());
    if (!imported)
        return line.failed(imported.problem());
    line.print(QString::fromUtf8(QJsonDocument(imported->toJson()).toJson()));
    return 0;
}

} // namespace anteroom
