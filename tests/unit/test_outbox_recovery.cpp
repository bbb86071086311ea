// A broken outbox: what is whole in it is found, whatever is broken, and nothing else.

#include "laid_out_outbox.h"
#include "outbox/outbox_recovery.h"
#include "outbox/page_file.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 enough = 1024 * 1024 * 1024;

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A file of the test cannot be written.");
}

void lay(const QString& folder, const LaidOutOutbox::Bytes& bytes)
{
    put(folder + u"/outbox.db"_s, bytes.file);
    if (!bytes.log.isEmpty())
        put(folder + u"/outbox.db-wal"_s, bytes.log);
}

void scribble(QByteArray& bytes, QRandomGenerator& random)
{
    if (bytes.isEmpty())
        return;
    const qsizetype at = random.bounded(quint32(bytes.size()));
    const int kind = random.bounded(8);
    if (kind == 0) {
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
    } else if (kind == 1 && random.bounded(3) == 0) {
        bytes.truncate(at);
    } else if (kind == 2) {
        const qsizetype page = at / 4096 * 4096;
        for (qsizetype i = page; i < std::min(page + 4096, bytes.size()); ++i)
            bytes[i] = '\0';
    } else if (kind == 3 && bytes.size() > 8192) {
        const qsizetype from = random.bounded(quint32(bytes.size() - 4096)) / 4096 * 4096;
        bytes.replace(at / 4096 * 4096, 4096, bytes.sliced(from, 4096));
    } else {
        const qsizetype size = 1 + random.bounded(kind == 4 ? 9'000 : 60);
        for (qsizetype i = at; i < std::min(at + size, bytes.size()); ++i)
            bytes[i] = static_cast<char>(random.bounded(256));
    }
}

LaidOutOutbox::Bytes scribbled(LaidOutOutbox::Bytes bytes, QRandomGenerator& random)
{
    // The head of the file makes sure that it is noticed; most are noticed without.
    if (random.bounded(3) == 0)
        bytes.file.replace(0, 100, QByteArray(100, '\x5a'));
    for (int i = 1 + random.bounded(6); i > 0; --i)
        scribble(bytes.log.isEmpty() || random.bounded(2) == 0 ? bytes.file : bytes.log, random);
    return bytes;
}

// What the pump would be given, one after the other, until nothing waits.
QHash<SubmissionId, DueEntry> drained(OutboxFile& file)
{
    QHash<SubmissionId, DueEntry> all;
    QSet<SubmissionId> passed;
    for (;;) {
        const auto due = file.next(passed);
        if (!due || due->id.isNull())
            return all;
        passed.insert(due->id);
        all.insert(due->id, *due);
    }
}

} // namespace

class TestOutboxRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryWithoutHead_data();
    void everyEntryWithoutHead();
    void randomCorruptions_data();
    void randomCorruptions();
    void randomBytesAreNoEntries();
    void isEndedAnywhereAndGoesOn();
    void movedFileIsAsItWas();
    void whatWasRolledBackStaysAway();

private:
    void check(const LaidOutOutbox& laid, const LaidOutOutbox::Bytes& now, OutboxFile& file,
               bool moved);
    int m_intact = 0;
    int m_found = 0;
    bool m_torn = false;
};

void TestOutboxRecovery::everyEntryWithoutHead_data()
{
    QTest::addColumn<bool>("writtenBack");
    QTest::newRow("in the log") << false;
    QTest::newRow("in the file") << true;
}

void TestOutboxRecovery::everyEntryWithoutHead()
{
    QFETCH(bool, writtenBack);
    const LaidOutOutbox laid(7, writtenBack);
    LaidOutOutbox::Bytes bytes = laid.bytes();
    bytes.file.replace(0, 4096, QByteArray(4096, '\x5a'));
    if (!bytes.log.isEmpty())
        bytes.log.replace(0, 32, QByteArray(32, '\x5a'));
    QTemporaryDir folder;
    lay(folder.path(), bytes);
    OutboxFile file(folder.path(), enough);
    const auto moved = openRecovering(file);
    QVERIFY(moved && !moved->isEmpty());
    QCOMPARE(file.count().waiting + file.count().aside, int(laid.entries().size()));
    const OutboxRepairs repairs = repairsIn(folder.path());
    QCOMPARE(repairs, (OutboxRepairs{1, int(laid.entries().size()), 0}));
    check(laid, bytes, file, true);
}

void TestOutboxRecovery::randomCorruptions_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("writtenBack");
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QTest::addRow("in the log, %u", seed) << seed << false;
        QTest::addRow("in the file, %u", seed) << seed << true;
    }
}

void TestOutboxRecovery::randomCorruptions()
{
    QFETCH(quint32, seed);
    QFETCH(bool, writtenBack);
    const LaidOutOutbox laid(seed, writtenBack);
    QRandomGenerator random(seed * 2 + (writtenBack ? 1 : 0));
    for (int i = 0; i < 20 && !QTest::currentTestFailed(); ++i) {
        const LaidOutOutbox::Bytes bytes = scribbled(laid.bytes(), random);
        QTemporaryDir folder;
        lay(folder.path(), bytes);
        m_torn = PageFile(folder.filePath(u"outbox.db"_s)).isTorn();
        OutboxFile file(folder.path(), enough);
        const auto moved = openRecovering(file);
        QVERIFY2(moved, moved ? "" : qPrintable(moved.problem().code));
        check(laid, bytes, file, !moved->isEmpty());
    }
    QVERIFY2(m_intact > 50, "the test has something to look for");
    QVERIFY(m_found >= m_intact);
}

void TestOutboxRecovery::check(const LaidOutOutbox& laid, const LaidOutOutbox::Bytes& now,
                               OutboxFile& file, bool moved)
{
    const int aside = file.count().aside;
    const int waiting = file.count().waiting;
    const QHash<SubmissionId, DueEntry> waits = drained(file);
    (void)file.retryAside();
    const QHash<SubmissionId, DueEntry> all = drained(file);
    QVERIFY(all.size() <= waiting + aside);
    for (const DueEntry& due : all) {
        const auto& origin = laid.entries().contains(due.id) ? laid.entries() : laid.delivered();
        QVERIFY2(origin.contains(due.id), "an entry is invented");
        QCOMPARE(due.sealed, origin[due.id].entry.sealed);
        QCOMPARE(due.content, origin[due.id].entry.content);
        for (const Sha256& blob : due.blobs)
            QVERIFY(origin[due.id].entry.imageHashes().contains(blob));
    }
    for (const auto& kept : laid.entries()) {
        m_found += all.contains(kept.entry.id) ? 1 : 0;
        if (!laid.isIntact(kept.entry.id, now))
            continue;
        // In a log whose end is torn, a visit that lacks a picture is one that the power cut short.
        const bool lacksPicture =
            std::ranges::any_of(kept.entry.images, [&](const SealedImage& image) {
                return !laid.isIntact(image.plain, now);
            });
        if (lacksPicture && m_torn && !moved)
            continue;
        ++m_intact;
        QVERIFY2(all.contains(kept.entry.id),
                 moved ? "an intact entry is not recovered" : "an intact entry is not there");
        QCOMPARE(waits.contains(kept.entry.id), !kept.aside);
        for (const SealedImage& image : kept.entry.images) {
            if (!laid.isIntact(image.plain, now))
                continue;
            QVERIFY(all[kept.entry.id].blobs.contains(image.plain));
            const auto found = file.blob(image.plain);
            QVERIFY2(found, "an intact picture is not recovered");
            QCOMPARE(*found, image.sealed);
        }
    }
}

void TestOutboxRecovery::randomBytesAreNoEntries()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 30; ++i) {
        QByteArray bytes(20'000 + random.bounded(60'000), '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        // With what a row's head looks like, at many places.
        for (int j = 0; j < 200; ++j)
            bytes.replace(random.bounded(quint32(bytes.size() - 64)), 7,
                          QByteArray("\x0b\x00\x55\x81\x0d\x40\x1b", 7));
        QTemporaryDir folder;
        lay(folder.path(), {bytes, random.bounded(2) == 0 ? bytes : QByteArray()});
        OutboxFile file(folder.path(), enough);
        const auto moved = openRecovering(file);
        QVERIFY(moved && !moved->isEmpty());
        QCOMPARE(file.count(), OutboxCount());
        QCOMPARE(repairsIn(folder.path()).recovered, 0);
    }
}

void TestOutboxRecovery::isEndedAnywhereAndGoesOn()
{
    const LaidOutOutbox laid(11, false);
    LaidOutOutbox::Bytes bytes = laid.bytes();
    bytes.file.replace(0, 4096, QByteArray(4096, '\x5a'));
    const int all = int(laid.entries().size());
    // After each of the moves: the log, the file; and with some of the entries taken over.
    for (int moves = 0; moves <= 3; ++moves) {
        QTemporaryDir folder;
        lay(folder.path(), bytes);
        const QString aside = folder.filePath(u"broken-20261127-010203-004"_s);
        QVERIFY(QDir().mkpath(aside));
        if (moves >= 1)
            QVERIFY(
                QFile::rename(folder.filePath(u"outbox.db-wal"_s), aside + u"/outbox.db-wal"_s));
        if (moves >= 2)
            QVERIFY(QFile::rename(folder.filePath(u"outbox.db"_s), aside + u"/outbox.db"_s));
        if (moves >= 3) {
            OutboxFile begun(folder.path(), enough);
            QVERIFY(begun.open());
            for (const auto& kept : laid.entries()) {
                if (begun.count().waiting < 5)
                    QVERIFY(begun.add(kept.entry));
            }
        }
        OutboxFile file(folder.path(), enough);
        QVERIFY(openRecovering(file));
        if (moves == 0) // nothing had been moved: the empty folder is all that tells of it
            continue;
        QCOMPARE(file.count().waiting + file.count().aside, all);
        QVERIFY2(openRecovering(file), "and once more");
        QCOMPARE(file.count().waiting + file.count().aside, all);
    }
}

void TestOutboxRecovery::movedFileIsAsItWas()
{
    const LaidOutOutbox laid(12, false);
    LaidOutOutbox::Bytes bytes = laid.bytes();
    bytes.log.replace(bytes.log.size() / 2, 5000, QByteArray(5000, '\x33'));
    bytes.file.replace(0, 50, QByteArray(50, '\x5a'));
    QTemporaryDir folder;
    lay(folder.path(), bytes);
    OutboxFile file(folder.path(), enough);
    const auto moved = openRecovering(file);
    QVERIFY(moved && !moved->isEmpty());
    QFile kept(*moved + u"/outbox.db"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == bytes.file);
    QFile log(*moved + u"/outbox.db-wal"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll() == bytes.log);
}

void TestOutboxRecovery::whatWasRolledBackStaysAway()
{
    // A transaction that the disk cut short lies in the log without its end: its visit was never
    // confirmed to anybody.
    const LaidOutOutbox laid(13, false);
    LaidOutOutbox::Bytes bytes = laid.bytes();
    constexpr qsizetype frame = 24 + 4096;
    bytes.log.truncate(32 + (bytes.log.size() - 32) / frame * frame);
    const qsizetype last = bytes.log.size() - frame;
    QVERIFY(bytes.log.sliced(last + 4, 4) != QByteArray(4, '\0')); // the end of a transaction
    bytes.log.truncate(last);
    bytes.file.replace(0, 100, QByteArray(100, '\x5a'));
    QTemporaryDir folder;
    lay(folder.path(), bytes);
    OutboxFile file(folder.path(), enough);
    QVERIFY(openRecovering(file));
    const int found = file.count().waiting + file.count().aside;
    QVERIFY(found >= int(laid.entries().size()) - 1);
    for (const DueEntry& due : drained(file))
        QVERIFY(laid.entries().contains(due.id) || laid.delivered().contains(due.id));
}

QTEST_GUILESS_MAIN(TestOutboxRecovery)
#include "test_outbox_recovery.moc"
