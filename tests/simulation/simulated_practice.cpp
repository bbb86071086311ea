#include "simulated_practice.h"

#include "store/appointments.h"
#include "store/devices.h"
#include "store/patients.h"
#include "store/sessions.h"
#include "store/store.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr quint32 patients = 5;

void enrolKiosks(Transaction& transaction)
{
    for (int i = 0; i < SimulatedPractice::kiosks; ++i) {
        const Sha256 code = Sha256::of("code " + QByteArray::number(i));
        const QString name = u"Kiosk %1"_s.arg(i + 1);
        sure(Devices::offerEnrolment(transaction, Actor::office(), code, name,
                                     transaction.now().addSecs(600)));
        const auto print =
            sure(Sha256::parse(QString::fromLatin1(SimulatedPractice::fingerprint(i))));
        (void)sure(Devices::enrol(transaction, code, nthId<DeviceId>(quint32(i + 1)), name, print));
    }
}

void signStaffIn(Transaction& transaction)
{
    for (int i = 0; i < SimulatedPractice::staff; ++i) {
        const StaffMember member{nthId<StaffId>(quint32(i + 1)), u"desk%1"_s.arg(i + 1),
                                 u"Desk %1"_s.arg(i + 1), StaffRole::Secretary};
        sure(Staff::add(transaction, Actor::office(), {member, u"nobody signs in with it"_s}));
        sure(Sessions::start(transaction, member, Sha256::of(SimulatedPractice::token(i)),
                             transaction.now().addSecs(8 * 3600)));
    }
}

SimulatedPractice::Person addPerson(Transaction& transaction, quint32 n)
{
    const Actor office = Actor::office();
    FieldValues values;
    const auto set = [&values](QStringView field, const QJsonValue& json) {
        values.set(*findField(field), simulatedValue(field, json));
    };
    set(u"legal_name", QJsonObject{{u"given"_s, u"Nora"_s}, {u"family"_s, u"Brandt%1"_s.arg(n)}});
    set(u"birth_date", u"1961-03-%1"_s.arg(n, 2, 10, QChar(u'0')));
    set(u"email", u"nora%1@mail.example"_s.arg(n));
    set(u"preferred_name", u"Nora"_s);
    const Patient patient = sure(
        Patients::create(transaction, office, values, {u"import"_s, {}, {}}, nthId<PatientId>(n)));
    const Appointment appointment{nthId<AppointmentId>(n), patient.id, u"Main Street"_s,
                                  u"Dr. Okafor"_s, transaction.now().addSecs(600 * n)};
    sure(Appointments::book(transaction, office, appointment));
    return {patient, appointment.id};
}

} // namespace

FieldValue simulatedValue(QStringView field, const QJsonValue& json)
{
    return sure(findField(field)->parse(json));
}

QDateTime SimulatedPractice::opening()
{
    return QDateTime(QDate(2026, 11, 24), QTime(13, 0), Qt::UTC);
}

QByteArray SimulatedPractice::fingerprint(int kiosk)
{
    return Sha256::of("kiosk " + QByteArray::number(kiosk)).hex().toLatin1();
}

QByteArray SimulatedPractice::token(int member)
{
    return "session-of-staff-" + QByteArray::number(member);
}

SimulatedPractice SimulatedPractice::found()
{
    SimulatedPractice practice;
    practice.authority = sure(Authority::found(u"Alder Falls Family Practice"_s));
    const QTemporaryDir folder;
    practice.consents = sure(ConsentForms::load(folder.filePath(u"consents"_s)));
    StoreSettings settings;
    settings.path = folder.filePath(u"office.db"_s);
    settings.clock = &SimulatedPractice::opening;
    auto store = sure(Store::open(settings));
    sure(store
             ->write([&practice](Transaction& transaction) -> Done {
                 practice.people.clear();
                 enrolKiosks(transaction);
                 signStaffIn(transaction);
                 for (quint32 n = 1; n <= patients; ++n)
                     practice.people.append(addPerson(transaction, n));
                 return {};
             })
             .get());
    store.reset(); // its log goes into the file
    QFile file(settings.path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("simulation: the practice can't be read again");
    practice.database = file.readAll();
    return practice;
}

} // namespace anteroom
