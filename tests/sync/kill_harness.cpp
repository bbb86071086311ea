#include "kill_harness.h"

#include "record/canonical_json.h"
#include "scripted_visit.h"

#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int patience = 120'000;

// The office's database, looked at from outside while no office runs.
class StoreRoom {
public:
    explicit StoreRoom(const QString& path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"store-room"_s))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("The office's database cannot be opened.");
    }
    ~StoreRoom()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"store-room"_s);
    }

    [[nodiscard]] QSqlQuery ask(const QString& statement, const QVariantList& values = {}) const
    {
        QSqlQuery query(m_database);
        query.prepare(statement);
        for (const QVariant& value : values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("The office's tables are not what this test knows.");
        return query;
    }
    [[nodiscard]] int number(const QString& statement, const QVariantList& values = {}) const
    {
        QSqlQuery query = ask(statement, values);
        return query.next() ? query.value(0).toInt() : -1;
    }

private:
    QSqlDatabase m_database;
};

bool isWhole(const StoreRoom& room, const ScriptedVisit& visit)
{
    const Submission& submission = visit.submission;
    const QVariantList id{submission.id.text()};
    const auto count = [&](const QString& table) {
        return room.number(u"SELECT count(*) FROM %1 WHERE submission = ?"_s.arg(table), id);
    };
    if (count(u"proposed_change"_s) != submission.changes.size() ||
        count(u"consent"_s) != submission.consents.size() ||
        count(u"submission_image"_s) != submission.images.size())
        return false;
    for (const QByteArray& image : visit.images) {
        QSqlQuery stored =
            room.ask(u"SELECT content FROM image WHERE sha256 = ?"_s, {Sha256::of(image).hex()});
        if (!stored.next() || stored.value(0).toByteArray() != image)
            return false;
    }
    return true;
}

QByteArray listed(const char* what, const QList<quint32>& seeds)
{
    if (seeds.isEmpty())
        return {};
    return QByteArray::number(seeds.size()) + ' ' + what + ", the first of seed " +
           QByteArray::number(seeds.first()) + "; ";
}

} // namespace

QByteArray Reckoning::complaint() const
{
    QByteArray all = listed("lost", lost) + listed("doubled", doubled) +
                     listed("differing", differing) + listed("half there", halves);
    if (strangers > 0)
        all += QByteArray::number(strangers) + " never handed in; ";
    if (refused > 0)
        all += QByteArray::number(refused) + " refused; ";
    if (auditVerdict.isEmpty())
        all += "the audit chain is broken; ";
    return all;
}

KillHarness::KillHarness(const QString& writerProgram, quint32 seed)
    : m_writerProgram(writerProgram), m_random(seed), m_problem(m_office.problem())
{
    if (!m_problem.isEmpty())
        return;
    if (!m_office.start()) {
        m_problem = m_office.problem();
        return;
    }
    const auto identity = m_office.enrol(u"Kiosk 1"_s);
    if (!identity || !DeviceFile(m_kioskFolder.path()).save(*identity))
        m_problem = "The kiosk could not be enrolled.";
}

bool KillHarness::startKiosk(int count, int pause)
{
    const OfficeAddress address = m_office.address();
    m_kiosk.setProcessChannelMode(QProcess::MergedChannels);
    m_kiosk.start(m_writerProgram,
                  {m_kioskFolder.path(), address.host, QString::number(address.port),
                   QString::number(count), QString::number(pause)});
    return m_kiosk.waitForStarted(patience);
}

bool KillHarness::waitForMoment()
{
    // One moment in five lies anywhere in the start, while files are opened and journals are read
    // back; the others after so and so many things have happened, however slow the machine is.
    m_kiosk.readAll();
    const int things = m_random.bounded(5) == 0 ? 0 : m_random.bounded(1, 9);
    for (int thing = 0; thing < things; ++thing) {
        while (!m_kiosk.canReadLine()) {
            if (!m_kiosk.waitForReadyRead(patience)) {
                m_problem = "The kiosk stands still: " + m_kiosk.readAll();
                return false;
            }
        }
        m_kiosk.readLine();
    }
    QThread::usleep(m_random.bounded(things == 0 ? 150'000U : 25'000U));
    return true;
}

bool KillHarness::restartOffice()
{
    if (m_office.isRunning())
        return true;
    m_office.launch();
    // One in three moments may lie in its start.
    return m_random.bounded(3) == 0 || m_office.waitUntilListening();
}

bool KillHarness::killAtRandom(const QList<Victim>& victims, int moments)
{
    for (int moment = 0; moment < moments; ++moment) {
        if (!restartOffice()) {
            m_problem = m_office.problem();
            return false;
        }
        if (m_kiosk.state() == QProcess::NotRunning && !startKiosk(100'000, 10))
            return false;
        if (!waitForMoment())
            return false;
        const Victim victim = victims[m_random.bounded(victims.size())];
        if (victim != Victim::Office) {
            m_kiosk.kill();
            m_kiosk.waitForFinished(patience);
            m_kiosk.readAll();
        }
        if (victim != Victim::Kiosk)
            m_office.kill();
    }
    return true;
}

bool KillHarness::settle()
{
    m_kiosk.kill();
    m_kiosk.waitForFinished(patience);
    m_office.kill();
    if (!m_office.start()) {
        m_problem = m_office.problem();
        return false;
    }
    if (!startKiosk(0, 0) || !m_kiosk.waitForFinished(patience) || m_kiosk.exitCode() != 0) {
        m_problem = "The outbox did not get empty: " + m_kiosk.readAll().right(400);
        return false;
    }
    return m_office.stop();
}

Reckoning KillHarness::reckon() const
{
    Reckoning reckoning;
    QFile ledger(m_kioskFolder.filePath(u"ledger"_s));
    QHash<QString, quint32> started;
    QSet<quint32> acknowledged;
    if (ledger.open(QIODevice::ReadOnly)) {
        while (!ledger.atEnd()) {
            const QList<QByteArray> line = ledger.readLine().trimmed().split(' ');
            const quint32 seed = line.value(1).toUInt();
            if (line.value(0) == "started")
                started.insert(scriptedVisit(seed, 40).submission.id.text(), seed);
            else
                acknowledged.insert(seed);
        }
    }
    reckoning.started = static_cast<int>(started.size());
    reckoning.acknowledged = static_cast<int>(acknowledged.size());

    const StoreRoom room(m_office.database());
    QSqlQuery stored = room.ask(u"SELECT id, content FROM submission"_s);
    while (stored.next()) {
        ++reckoning.stored;
        const QString id = stored.value(0).toString();
        if (!started.contains(id)) {
            ++reckoning.strangers;
            continue;
        }
        const quint32 seed = started.value(id);
        const ScriptedVisit visit = scriptedVisit(seed);
        acknowledged.remove(seed);
        if (stored.value(1).toByteArray() != canonicalJson(visit.submission.toJson()))
            reckoning.differing.append(seed);
        if (!isWhole(room, visit))
            reckoning.halves.append(seed);
        const int effects = room.number(
            u"SELECT count(*) FROM audit WHERE act = 'submission.received' AND subject = ?"_s,
            {id});
        if (effects != 1)
            reckoning.doubled.append(seed);
    }
    reckoning.lost = acknowledged.values();
    reckoning.refused = room.number(u"SELECT count(*) FROM refused_submission"_s);
    reckoning.auditVerdict = m_office.auditVerdict();
    return reckoning;
}

} // namespace anteroom
