#include "tests/soak/outbox_life.h"

#include "record/canonical_json.h"
#include "tests/soak/answered.h"
#include "tests/sync/scripted_visit.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype pictureBytes = 2000;
constexpr int stepsOfDay = 60;

} // namespace

struct OutboxLife::Row {
    qint64 sequence = 0;
    QString id;
    QString content;
    QByteArray sealed;
    bool isAside = false;
    QList<std::pair<QString, QByteArray>> blobs; // hash and sealed bytes
};

void OutboxLife::losePower()
{
    PowerLoss power(m_random.generate());
    if (m_disk == Disk::IgnoresSyncs)
        power.ignoreSyncs();
    // One in four comes while the file is opened and its log read back.
    power.loseAfter(m_random.bounded(4) == 0 ? m_random.bounded(12) : m_random.bounded(300));
    WatchedDisk::watch(&power);
    {
        Outbox outbox(m_folder.filePath(u"outbox"_s), m_keys.publicKey);
        work(outbox, power);
        power.loseNow();
    }
    WatchedDisk::watch(nullptr);
    power.settle();
    ++m_reckoning.points;
    check();
}

void OutboxLife::work(Outbox& outbox, const PowerLoss& power)
{
    const auto open = [&](QObject* context, auto answered) { outbox.open(context, answered); };
    const auto opening = answerOf<OutboxOpening>(open);
    if (opening && !opening->movedAside.isEmpty())
        m_reckoning.note(&PowerReckoning::broken, "an outbox was moved aside");
    for (int i = 0; i < stepsOfDay && opening && !power.isLost(); ++i)
        step(outbox);
}

void OutboxLife::step(Outbox& outbox)
{
    const int what = m_random.bounded(10);
    if (what < 5 || outbox.count().waiting == 0)
        acceptSome(outbox);
    else if (what < 8 || outbox.count().waiting > 8)
        sendOldest(outbox);
    else
        refuseOldest(outbox);
}

void OutboxLife::acceptSome(Outbox& outbox)
{
    const int count = m_random.bounded(1, 4);
    QObject context;
    QEventLoop loop;
    int waiting = count;
    for (int i = 0; i < count; ++i) {
        const quint32 seed = ++m_lastVisit;
        const ScriptedVisit visit = scriptedVisit(seed, pictureBytes);
        Entry& entry = m_entries[visit.submission.id.text()];
        entry.seed = seed;
        outbox.accept(visit.submission, visit.images, &context, [&](const Done& done) {
            if (done) {
                entry.mustBeThere = true;
                ++m_reckoning.acknowledged;
            }
            if (--waiting == 0)
                loop.quit();
        });
    }
    loop.exec();
}

// As the pump does when the receipt is there.
void OutboxLife::sendOldest(Outbox& outbox)
{
    const auto due = answerOf<DueEntry>(
        [&](QObject* context, auto answered) { outbox.next({}, context, answered); });
    if (!due || due->id.isNull())
        return;
    for (const Sha256& blob : due->blobs)
        (void)answerOf<void>([&](QObject* context, auto answered) {
            outbox.markUploaded(blob, true, context, answered);
        });
    Entry& entry = m_entries[due->id.text()];
    entry.mustBeThere = false; // the office has it: it may stay or go
    const Done removed = answerOf<void>(
        [&](QObject* context, auto answered) { outbox.remove(due->id, context, answered); });
    m_reckoning.acknowledged += removed ? 1 : 0;
}

void OutboxLife::refuseOldest(Outbox& outbox)
{
    if (m_random.bounded(3) == 0) {
        for (auto& [id, entry] : m_entries)
            entry.mustBeAside = false;
        const Done again = answerOf<void>(
            [&](QObject* context, auto answered) { outbox.retryAside(context, answered); });
        for (auto& [id, entry] : m_entries)
            entry.mayBeAside = entry.mayBeAside && !again;
        return;
    }
    const auto due = answerOf<DueEntry>(
        [&](QObject* context, auto answered) { outbox.next({}, context, answered); });
    if (!due || due->id.isNull())
        return;
    Entry& entry = m_entries[due->id.text()];
    entry.mayBeAside = true;
    const Done aside = answerOf<void>([&](QObject* context, auto answered) {
        outbox.setAside(due->id, u"office.refused"_s, context, answered);
    });
    entry.mustBeAside = aside.ok();
    m_reckoning.acknowledged += aside ? 1 : 0;
}

void OutboxLife::check()
{
    Outbox outbox(m_folder.filePath(u"outbox"_s), m_keys.publicKey);
    const auto opening = answerOf<OutboxOpening>(
        [&](QObject* context, auto answered) { outbox.open(context, answered); });
    if (!opening || !opening->movedAside.isEmpty()) {
        m_reckoning.note(&PowerReckoning::broken,
                         opening ? "the outbox was moved aside"_ba
                                 : "the outbox does not open: " + opening.problem().code.toUtf8());
        m_entries.clear();
        return;
    }
    QList<Row> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outbox-check"_s);
        database.setDatabaseName(m_folder.filePath(u"outbox/outbox.db"_s));
        database.open();
        QSqlQuery whole(u"PRAGMA integrity_check(1)"_s, database);
        if (!whole.next() || whole.value(0).toString() != u"ok")
            m_reckoning.note(&PowerReckoning::broken, "the outbox is not whole");
        QSqlQuery entries(u"SELECT sequence, id, content_sha256, sealed, state FROM entry"_s,
                          database);
        while (entries.next())
            rows.append({entries.value(0).toLongLong(),
                         entries.value(1).toString(),
                         entries.value(2).toString(),
                         entries.value(3).toByteArray(),
                         entries.value(4).toString() == u"aside",
                         {}});
        for (Row& row : rows) {
            QSqlQuery blobs(database);
            blobs.prepare(u"SELECT sha256, sealed FROM blob JOIN entry_blob ON blob = sha256 "
                          "WHERE entry = ?"_s);
            blobs.addBindValue(row.sequence);
            blobs.exec();
            while (blobs.next())
                row.blobs.append({blobs.value(0).toString(), blobs.value(1).toByteArray()});
        }
    }
    QSqlDatabase::removeDatabase(u"outbox-check"_s);
    std::map<QString, Entry> there;
    for (const Row& row : rows) {
        if (there.contains(row.id))
            m_reckoning.note(&PowerReckoning::doubled, "a visit is in the outbox twice");
        checkRow(row);
        const auto known = m_entries.find(row.id);
        if (known != m_entries.end())
            there[row.id] = {known->second.seed, true, row.isAside, row.isAside};
    }
    for (const auto& [id, entry] : m_entries) {
        if (entry.mustBeThere && !there.contains(id))
            m_reckoning.note(&PowerReckoning::lost,
                             "visit " + QByteArray::number(entry.seed) + " is not in the outbox");
    }
    m_entries = std::move(there);
}

void OutboxLife::checkRow(const Row& row)
{
    const auto known = m_entries.find(row.id);
    if (known == m_entries.end()) {
        m_reckoning.note(&PowerReckoning::strange, "a visit in the outbox was never handed in");
        return;
    }
    const Entry& entry = known->second;
    if ((entry.mustBeAside && !row.isAside) || (row.isAside && !entry.mayBeAside))
        m_reckoning.note(&PowerReckoning::lost, "what was said of a visit is forgotten");
    const ScriptedVisit visit = scriptedVisit(entry.seed, pictureBytes);
    const QByteArray plain = canonicalJson(visit.submission.toJson());
    const auto opened = unseal(row.sealed, m_keys);
    bool isWhole = opened && *opened == plain && row.content == Sha256::of(plain).hex() &&
                   row.blobs.size() == visit.images.size();
    for (const auto& [hash, sealed] : row.blobs) {
        const auto image = unseal(sealed, m_keys);
        isWhole =
            isWhole && image && Sha256::of(*image).hex() == hash && visit.images.contains(*image);
    }
    if (!isWhole)
        m_reckoning.note(&PowerReckoning::half,
                         "visit " + QByteArray::number(entry.seed) + " is not whole");
}

} // namespace anteroom
