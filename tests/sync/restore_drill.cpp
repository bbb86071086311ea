#include "restore_drill.h"

#include "record/canonical_json.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 allowedLoss = 1000; // milliseconds
constexpr qsizetype imageBytes = 2'000;
constexpr int chairs = 4; // visits that wait at one kiosk

class RestoredRecords {
public:
    explicit RestoredRecords(const QString& path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"restored"_s))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!m_database.open())
            qFatal("The restored database cannot be opened.");
    }
    ~RestoredRecords()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"restored"_s);
    }
    [[nodiscard]] QSqlQuery ask(const QString& statement, const QString& id = {}) const
    {
        QSqlQuery query(m_database);
        query.prepare(statement);
        if (!id.isNull())
            query.addBindValue(id);
        if (!query.exec())
            qFatal("The office's tables are not what this drill knows.");
        return query;
    }
    [[nodiscard]] qint64 number(const QString& statement, const QString& id) const
    {
        QSqlQuery query = ask(statement, id);
        return query.next() ? query.value(0).toLongLong() : -1;
    }

private:
    QSqlDatabase m_database;
};

bool isComplete(const RestoredRecords& records, const ScriptedVisit& visit)
{
    const Submission& submission = visit.submission;
    const auto count = [&](const QString& table) {
        return records.number(u"SELECT count(*) FROM %1 WHERE submission = ?"_s.arg(table),
                              submission.id.text());
    };
    if (count(u"proposed_change"_s) != submission.changes.size() ||
        count(u"consent"_s) != submission.consents.size() ||
        count(u"submission_image"_s) != submission.images.size())
        return false;
    return std::all_of(visit.images.begin(), visit.images.end(), [&](const QByteArray& image) {
        QSqlQuery stored =
            records.ask(u"SELECT content FROM image WHERE sha256 = ?"_s, Sha256::of(image).hex());
        return stored.next() && stored.value(0).toByteArray() == image;
    });
}

} // namespace

QJsonObject DrillReckoning::toJson() const
{
    return {{u"drills"_s, drills},
            {u"acknowledged"_s, acknowledged},
            {u"stored"_s, stored},
            {u"in_last_second"_s, inLastSecond.size()},
            {u"oldest_missing_ms"_s, oldestMissing},
            {u"longest_up_ms"_s, longestUp},
            {u"lost"_s, lost.size()},
            {u"doubled"_s, doubled.size()},
            {u"differing"_s, differing.size()},
            {u"half"_s, halves.size()},
            {u"strangers"_s, strangers},
            {u"refused"_s, refused}};
}

RestoreDrill::RestoreDrill(const DrillPlan& plan)
    : m_random(plan.seed)
    , m_plan(plan)
    , m_office(plan.practice.isEmpty() ? RealOffice() : RealOffice(plan.practice))
    , m_problem(m_office.problem())
{
    for (int i = 0; i < plan.kiosks; ++i)
        m_kiosks.push_back(std::make_unique<Kiosk>());
    m_clock.start();
}

bool RestoreDrill::configure()
{
    const QString path = m_office.folder() + u"/office.json"_s;
    const OfficeRun made = m_office.run({u"backup-key"_s, u"--data"_s, m_office.folder(),
                                         u"--out"_s, m_place.filePath(u"backup.key"_s)});
    QFile file(path);
    if (made.exitCode != 0 || !file.open(QIODevice::ReadOnly)) {
        m_problem = "No backup key: " + made.output;
        return false;
    }
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    json.insert(u"archive"_s, QJsonObject{{u"folder"_s, m_place.filePath(u"archive"_s)}});
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0;
}

// With patients, or with what the practice has.
bool RestoreDrill::fill()
{
    if (!m_plan.practice.isEmpty()) {
        const RestoredRecords records(m_office.database());
        QSqlQuery submissions = records.ask(u"SELECT id FROM submission"_s);
        while (submissions.next())
            m_before.insert(submissions.value(0).toString());
        return true;
    }
    if (m_plan.patients == 0)
        return true;
    const OfficeRun imported = m_office.run({u"import-demo"_s, u"--data"_s, m_office.folder(),
                                             u"--patients"_s, QString::number(m_plan.patients)});
    if (imported.exitCode != 0)
        m_problem = "No patients: " + imported.output;
    return imported.exitCode == 0;
}

bool RestoreDrill::prepare()
{
    if (!m_problem.isEmpty() || !configure() || !fill())
        return false;
    if (!m_office.start()) {
        m_problem = m_office.problem();
        return false;
    }
    return enrolKiosks() && waitForBase();
}

bool RestoreDrill::enrolKiosks()
{
    for (size_t i = 0; i < m_kiosks.size(); ++i) {
        const auto identity = m_office.enrol(u"Kiosk %1"_s.arg(i + 1));
        if (!identity) {
            m_problem = "A kiosk could not be enrolled: " + identity.problem().advice.toUtf8() +
                        m_office.log().right(400);
            return false;
        }
        m_kiosks[i]->identity = *identity;
        openKiosk(*m_kiosks[i]);
    }
    return true;
}

void RestoreDrill::openKiosk(Kiosk& kiosk)
{
    kiosk.side = std::make_unique<KioskSide>(kiosk.folder.path(), m_office.address(),
                                             kiosk.identity->practice, kiosk.identity->credentials);
    QObject::connect(
        &kiosk.side->pump, &Pump::delivered, &kiosk.side->pump,
        [this](const SubmissionId& id) { m_visits[id.text()].acknowledgedAt = m_clock.elapsed(); });
    QObject::connect(&kiosk.side->outbox, &Outbox::countChanged, &kiosk.side->outbox,
                     [this, &kiosk] { feed(kiosk); });
    kiosk.side->pump.start();
}

// As soon as one leaves, the next one comes.
void RestoreDrill::feed(Kiosk& kiosk)
{
    if (!m_isFeeding || kiosk.side->outbox.count().waiting >= chairs)
        return;
    const ScriptedVisit visit = scriptedVisit(++m_lastSeed, imageBytes);
    m_visits.insert(visit.submission.id.text(), {m_lastSeed});
    kiosk.side->outbox.accept(visit.submission, visit.images, &kiosk.side->outbox,
                              [](const Done&) {});
}

bool RestoreDrill::waitForBase()
{
    constexpr int patience = 300'000;
    const bool made =
        QTest::qWaitFor([this] { return m_office.log().contains("archive.base_made"); }, patience);
    if (!made)
        m_problem = "The archive has no base: " + m_office.log().right(400);
    return made;
}

bool RestoreDrill::drill(int milliseconds)
{
    if (!m_office.isRunning()) {
        if (!m_office.start()) {
            m_problem = m_office.problem();
            return false;
        }
        for (const auto& kiosk : m_kiosks)
            kiosk->side->pump.wake();
    }
    m_isFeeding = true;
    for (const auto& kiosk : m_kiosks)
        feed(*kiosk);
    QTest::qWait(milliseconds + static_cast<int>(m_random.bounded(1000U)));
    m_isFeeding = false;
    m_office.kill();
    // What was answered before has been heard by now, and hearing it late is no loss.
    const qint64 killedAt = m_clock.elapsed();

    const QString folder = m_place.filePath(u"restored-%1"_s.arg(++m_reckoning.drills));
    QElapsedTimer since;
    since.start();
    if (!restoreTo(folder))
        return true; // counted
    if (!serveFrom(folder, since))
        return false;
    reckon(folder + u"/office.db"_s, killedAt);
    return true;
}

bool RestoreDrill::restoreTo(const QString& folder)
{
    const OfficeRun restored =
        m_office.run({u"restore"_s, u"--from"_s, m_place.filePath(u"archive"_s), u"--key"_s,
                      m_place.filePath(u"backup.key"_s), u"--data"_s, folder});
    if (restored.exitCode == 0)
        return true;
    ++m_reckoning.refused;
    m_problem = restored.output;
    return false;
}

// Where the old office might still live, its archive is left to it.
bool RestoreDrill::serveFrom(const QString& folder, const QElapsedTimer& since)
{
    QFile file(folder + u"/office.json"_s);
    QJsonObject json;
    if (file.open(QIODevice::ReadOnly))
        json = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    json.remove(u"archive"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0)
        return false;
    file.close();
    RealOffice restored(folder);
    const bool up = restored.start();
    m_reckoning.longestUp = std::max(m_reckoning.longestUp, since.elapsed());
    if (!up)
        m_problem = restored.problem();
    return up && restored.stop();
}

void RestoreDrill::reckon(const QString& database, qint64 killedAt)
{
    const RestoredRecords records(database);
    QHash<QString, Visit> missing;
    m_reckoning.acknowledged = 0;
    for (auto it = m_visits.cbegin(); it != m_visits.cend(); ++it) {
        if (it->acknowledgedAt < 0 || it->acknowledgedAt > killedAt)
            continue;
        ++m_reckoning.acknowledged;
        missing.insert(it.key(), it.value());
    }
    QSqlQuery stored = records.ask(u"SELECT id, content FROM submission"_s);
    m_reckoning.stored = 0;
    while (stored.next()) {
        const QString id = stored.value(0).toString();
        if (m_before.contains(id))
            continue;
        ++m_reckoning.stored;
        if (!m_visits.contains(id)) {
            ++m_reckoning.strangers;
            continue;
        }
        missing.remove(id);
        const quint32 seed = m_visits.value(id).seed;
        const ScriptedVisit visit = scriptedVisit(seed, imageBytes);
        if (stored.value(1).toByteArray() != canonicalJson(visit.submission.toJson()))
            m_reckoning.differing.append(seed);
        if (!isComplete(records, visit))
            m_reckoning.halves.append(seed);
        if (records.number(u"SELECT count(*) FROM audit WHERE act = 'submission.received' "
                           "AND subject = ?"_s,
                           id) != 1)
            m_reckoning.doubled.append(seed);
    }
    for (const Visit& visit : std::as_const(missing)) {
        const qint64 age = killedAt - visit.acknowledgedAt;
        (age > allowedLoss ? m_reckoning.lost : m_reckoning.inLastSecond).append(visit.seed);
        m_reckoning.oldestMissing = std::max(m_reckoning.oldestMissing, age);
    }
}

} // namespace anteroom
