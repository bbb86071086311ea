// The outbox on the disk: what is answered is durable, and nothing else is there.

#include "outbox/outbox_file.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 enough = 64 * 1024 * 1024;

SealedEntry entryOf(const QByteArray& content, const QList<QByteArray>& images = {})
{
    SealedEntry entry{SubmissionId::fresh(), Sha256::of(content), "sealed " + content, {}};
    for (const QByteArray& image : images)
        entry.images.append({Sha256::of(image), "sealed " + image});
    return entry;
}

DueEntry nextOf(OutboxFile& file, const QSet<SubmissionId>& passedOver = {})
{
    const auto due = file.next(passedOver);
    return due ? *due : DueEntry();
}

// One number out of the file, read by another connection, as after a restart.
int numberIn(const QString& path, const QString& statement)
{
    int number = -1;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        if (other.open()) {
            QSqlQuery query(other);
            if (query.exec(statement) && query.next())
                number = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return number;
}

} // namespace

class TestOutboxFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void isForItsUserAlone();
    void oldestFirst();
    void passesOver();
    void anEntryIsWholeOrNotThere();
    void picturesAreKeptOnce();
    void pictureOfTwoVisitsStaysForTheSecond();
    void uploadedSurvivesReopening();
    void asideDoesNotWait();
    void removalLeavesNothing();
    void removingTwiceIsFine();
    void sameAgainIsOne();
    void lostPictureIsSaid();
    void fullSaysSoAndKeepsAll();
    void movesAsideWhole();
};

void TestOutboxFile::beginsEmpty()
{
    QTemporaryDir folder;
    OutboxFile file(folder.filePath(u"outbox"_s), enough);
    QVERIFY(file.open());
    QCOMPARE(file.count(), OutboxCount());
    QVERIFY(nextOf(file).id.isNull());
    QVERIFY2(file.open(), "opening again is no harm");
}

void TestOutboxFile::isForItsUserAlone()
{
    QTemporaryDir folder;
    OutboxFile file(folder.filePath(u"outbox"_s), enough);
    QVERIFY(file.open());
    QVERIFY(file.add(entryOf("a")));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                        QFileDevice::WriteOther;
    const auto files = QDir(folder.filePath(u"outbox"_s)).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo& each : files)
        QVERIFY2(!(each.permissions() & others), qPrintable(each.fileName()));
    QVERIFY(!(QFileInfo(folder.filePath(u"outbox"_s)).permissions() & others));
}

void TestOutboxFile::oldestFirst()
{
    QTemporaryDir folder;
    OutboxFile file(folder.path(), enough);
    QVERIFY(file.open());
    QList<SealedEntry> entries;
    for (const char* content : {"a", "b", "c"}) {
        entries.append(entryOf(content));
        QVERIFY(file.add(entries.last()));
    }
    for (const SealedEntry& entry : entries) {
        const DueEntry due = nextOf(file);
        QCOMPARE(due.id, entry.id);
        QCOMPARE(due.content, entry.content);
        QCOMPARE(due.sealed, entry.sealed);
        QVERIFY(file.remove(due.id));
    }
    QCOMPARE(file.count(), OutboxCount());
}

void TestOutboxFile::passesOver()
{
    QTemporaryDir folder;
    OutboxFile file(folder.path(), enough);
    QVERIFY(file.open());
    const SealedEntry first = entryOf("a");
    const SealedEntry second = entryOf("b");
    QVERIFY(file.add(first));
    QVERIFY(file.add(second));
    QCOMPARE(nextOf(file, {first.id}).id, second.id);
    QVERIFY(nextOf(file, {first.id, second.id}).id.isNull());
}

void TestOutboxFile::anEntryIsWholeOrNotThere()
{
    QTemporaryDir folder;
    OutboxFile file(folder.path(), 200 * 1024);
    QVERIFY(file.open());
    // The first picture finds room, the second does not.
    const SealedEntry entry = entryOf("a", {QByteArray(60'000, 'x'), QByteArray(200'000, 'y')});
    const Done added = file.add(entry);
    QVERIFY(!added);
    QCOMPARE(added.problem().code, u"outbox.full"_s);
    QCOMPARE(numberIn(file.path(), u"SELECT count(*) FROM entry"_s), 0);
    QCOMPARE(numberIn(file.path(), u"SELECT count(*) FROM blob"_s), 0);
    QCOMPARE(numberIn(file.path(), u"SELECT count(*) FROM entry_blob"_s), 0);
}

void TestOutboxFile::picturesAreKeptOnce()
{
    QTemporaryDir folder;
    OutboxFile file(folder.path(), enough);
    QVERIFY(file.open());
    QVERIFY(file.add(entryOf("a", {"front", "front"})));
    QVERIFY(file.add(entryOf("b", {"front", "back"})));
    QCOMPARE(numberIn(file.path(), u"SELECT count(*) FROM blob"_s), 2);
    QCOMPARE(nextOf(file).blobs, QList<Sha256>{Sha256::of("front")});
    const auto sealed = file.blob(Sha256::of("back"));
    QVERIFY(sealed);
    QCOMPARE(*sealed, "sealed back"_ba);
}

void TestOutboxFile::pictureOfTwoVisitsStaysForTheSecond()
{
    QTemporaryDir folder;
    OutboxFile file(folder.path(), enough);
    QVERIFY(file.open());
    const SealedEntry first = entryOf("a", {"front"});
    const SealedEntry second = entryOf("b", {"front"});
    QVERIFY(file.add(first));
    QVERIFY(file.add(second));
    QVERIFY(file.markUploaded(Sha256::of("front"), true));
    QVERIFY(file.remove(first.id));
    QVERIFY(nextOf(file).blobs.isEmpty());
    QVERIFY2(file.markUploaded(Sha256::of("front"), false), "the office asked for it again");
    QCOMPARE(nextOf(file).blobs.size(), 1);
    QVERIFY(file.blob(Sha256::of("front")));
}

void TestOutboxFile::uploadedSurvivesReopening()
{
    QTemporaryDir folder;
    const SealedEntry entry = entryOf("a", {"front", "back"});
    {
        OutboxFile file(folder.path(), enough);
        QVERIFY(file.open());
        QVERIFY(file.add(entry));
        QVERIFY(file.markUploaded(Sha256::of("front"), true));
    }
    OutboxFile file(folder.path(), enough);
    QVERIFY(file.open());
    QCOMPARE(nextOf(file).id, entry.id);
    QCOMPARE(nextOf(file).blobs, QList<Sha256>{Sha256::of("back")});
}

void TestOutboxFile::asideDoesNotWait()
{
    QTemporaryDir folder;
    OutboxFile file(folder.path(), enough);
    QVERIFY(file.open());
    const SealedEntry entry = entryOf("a", {"front"});
    QVERIFY(file.add(entry));
    QVERIFY(file.setAside(entry.id, u"submission.malformed"_s));
    QCOMPARE(file.count(), (OutboxCount{0, 1}));
    QVERIFY(nextOf(file).id.isNull());
    QVERIFY2(file.blob(Sha256::of("front")), "nothing of it is thrown away");
    QVERIFY(file.retryAside());
    QCOMPARE(nextOf(file).id, entry.id);
}

void TestOutboxFile::removalLeavesNothing()
{
    QTemporaryDir folder;
    OutboxFile file(folder.path(), enough);
    QVERIFY(file.open());
    const SealedEntry entry = entryOf("a unique content", {"a unique picture"});
    QVERIFY(file.add(entry));
    QVERIFY(file.remove(entry.id));
    const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
    for (const QFileInfo& each : files) {
        QFile opened(each.filePath());
        QVERIFY(opened.open(QIODevice::ReadOnly));
        const QByteArray bytes = opened.readAll();
        QVERIFY2(!bytes.contains("a unique"), qPrintable(each.fileName()));
        QVERIFY2(!bytes.contains(entry.id.text().toLatin1()), qPrintable(each.fileName()));
    }
}

void TestOutboxFile::removingTwiceIsFine()
{
    QTemporaryDir folder;
    OutboxFile file(folder.path(), enough);
    QVERIFY(file.open());
    const SealedEntry entry = entryOf("a");
    QVERIFY(file.add(entry));
    QVERIFY(file.remove(entry.id));
    QVERIFY(file.remove(entry.id));
}

void TestOutboxFile::sameAgainIsOne()
{
    QTemporaryDir folder;
    OutboxFile file(folder.path(), enough);
    QVERIFY(file.open());
    SealedEntry entry = entryOf("a", {"front"});
    QVERIFY(file.add(entry));
    // Sealed anew, since sealing is never twice the same.
    entry.sealed = "sealed otherwise";
    QVERIFY(file.add(entry));
    QCOMPARE(file.count(), (OutboxCount{1, 0}));
    QCOMPARE(nextOf(file).sealed, "sealed a"_ba);
    entry.content = Sha256::of("b");
    QCOMPARE(file.add(entry).problem().code, u"outbox.content"_s);
}

void TestOutboxFile::lostPictureIsSaid()
{
    QTemporaryDir folder;
    OutboxFile file(folder.path(), enough);
    QVERIFY(file.open());
    const auto lost = file.blob(Sha256::of("never was"));
    QVERIFY(!lost);
    QCOMPARE(lost.problem().code, u"outbox.blob"_s);
}

void TestOutboxFile::fullSaysSoAndKeepsAll()
{
    QTemporaryDir folder;
    OutboxFile file(folder.path(), 300 * 1024);
    QVERIFY(file.open());
    QList<SubmissionId> kept;
    Done added;
    do {
        const SealedEntry entry =
            entryOf(QByteArray::number(kept.size()),
                    {QByteArray(20'000, 'x') + QByteArray::number(kept.size())});
        added = file.add(entry);
        if (added)
            kept.append(entry.id);
    } while (added && kept.size() < 100);
    QVERIFY(!added);
    QCOMPARE(added.problem().code, u"outbox.full"_s);
    QCOMPARE(file.count().waiting, static_cast<int>(kept.size()));
    for (const SubmissionId& id : kept) {
        QCOMPARE(nextOf(file).id, id);
        QVERIFY(file.remove(id));
    }
    QVERIFY2(QFileInfo(file.path()).size() < 100'000, "the disk has its room back");
}

void TestOutboxFile::movesAsideWhole()
{
    QTemporaryDir folder;
    OutboxFile file(folder.path(), enough);
    QVERIFY(file.open());
    QVERIFY(file.add(entryOf("a")));
    const auto aside = file.moveAside();
    QVERIFY(aside);
    QVERIFY(!QFile::exists(file.path()));
    OutboxFile kept(*aside, enough);
    QVERIFY(kept.open());
    QCOMPARE(kept.count(), (OutboxCount{1, 0}));
    QVERIFY(file.open());
    QCOMPARE(file.count(), OutboxCount());
}

QTEST_GUILESS_MAIN(TestOutboxFile)
#include "test_outbox_file.moc"
