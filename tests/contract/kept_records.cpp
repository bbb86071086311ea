#include "kept_records.h"

#include "store/patients.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom::testing {

namespace {

constexpr int patientsAtHand = 3000;

template <class T>
T had(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().code + u' ' + result.problem().advice));
    return *std::move(result);
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A file of the test cannot be written.");
}

} // namespace

KeptRecords::KeptRecords()
    : m_patients(demoPractice(1, patientsAtHand, QDate(2026, 11, 24)).patients)
{
    QDir().mkpath(office() + u"/keys"_s);
    QDir().mkpath(office() + u"/consents/forms"_s);
    put(office() + u"/office.json"_s, "{}\n");
    put(office() + u"/keys/sealing.key"_s, "a key\n");
    put(office() + u"/consents/forms/empty.txt"_s, {});
}

void KeptRecords::open(const std::function<void(ArchiveRules&)>& change)
{
    if (change) {
        if (!QFile::exists(database())) // an office's archive begins after init
            had(Store::open({.path = database()}));
        ArchiveRules rules;
        rules.folder = archiveFolder();
        rules.publicKey = m_key.keys.publicKey;
        rules.every = std::chrono::milliseconds(20);
        rules.sayEvery = std::chrono::milliseconds(50);
        change(rules);
        m_archive = had(Archiver::open(office(), rules, [this](const char* what, const QString&) {
            const std::lock_guard lock(m_mutex);
            m_told.append(what);
        }));
    }
    StoreSettings settings;
    settings.path = database();
    settings.keepsLog = m_archive != nullptr;
    m_store = had(Store::open(settings));
    if (m_archive)
        m_archive->run([this](const std::function<void()>& act) { m_store->quietly(act); });
}

void KeptRecords::close()
{
    if (m_archive)
        m_archive->halt();
    m_store.reset();
    m_archive.reset();
}

void KeptRecords::addPatients(int count)
{
    for (int i = 0; i < count; ++i) {
        const Patient& patient = m_patients[m_added++ % patientsAtHand];
        had(m_store
                ->write([&](Transaction& transaction) {
                    return Patients::create(transaction, Actor::office(), patient.values,
                                            {u"import"_s}, PatientId::fresh());
                })
                .get());
    }
}

bool KeptRecords::isArchived()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return QTest::qWaitFor(
        [&] {
            const auto state = ArchiveState::load(archiveFolder());
            if (told("archive.base_made") == 0)
                return false;
            return state && state->until.isValid() && state->until >= now;
        },
        60'000);
}

int KeptRecords::told(const QByteArray& what)
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_told.count(what));
}

Result<RestoreReport> KeptRecords::restore(const QString& name, const QDateTime& until) const
{
    return restoreOffice({archiveFolder(), m_key.keys, path(name), until}, {});
}

QByteArray rowsDigest(const QString& path)
{
    static int opened = 0;
    const QString name = u"digest-%1"_s.arg(++opened);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("The database cannot be opened.");
        QSqlQuery tables(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s,
                         database);
        while (tables.next()) {
            const QString table = tables.value(0).toString();
            digest.addData(table.toUtf8());
            QSqlQuery rows(u"SELECT * FROM \"%1\" ORDER BY 1, 2"_s.arg(table), database);
            while (rows.next()) {
                for (int column = 0; column < rows.record().count(); ++column)
                    digest.addData(rows.value(column).toByteArray() + '\x1f');
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return digest.result();
}

} // namespace anteroom::testing
