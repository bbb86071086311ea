#include "kiosk/trust_watch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// The list of trusted issuers is changed while the kiosk runs.
class KioskTrustTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsCopiedThereIsTrustedSoon();
    void withoutAFolderTheShippedListHolds();

private:
    static void write(const QString& path, const QByteArray& bytes);
};

void KioskTrustTest::write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void KioskTrustTest::whatIsCopiedThereIsTrustedSoon()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a.jwks.json"_s), R"({"keys":[{"kid":"a"}]})");
    TrustWatch watch(folder.path());
    QSignalSpy changed(&watch, &TrustWatch::changed);
    watch.start();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.last().at(0).value<TrustList>().sets.size(), 1);
    write(folder.filePath(u"b.jwks.json"_s), R"({"keys":[{"kid":"b"}]})");
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.last().at(0).value<TrustList>().sets.size(), 2);
    QVERIFY(QFile::remove(folder.filePath(u"a.jwks.json"_s)));
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(changed.last().at(0).value<TrustList>().sets.size(), 1);
    write(folder.filePath(u"notes.txt"_s), "no list");
    QTest::qWait(1000);
    QCOMPARE(changed.size(), 3);
}

// Until there is one.
void KioskTrustTest::withoutAFolderTheShippedListHolds()
{
    const QTemporaryDir place;
    TrustWatch watch(place.filePath(u"trust"_s));
    QSignalSpy changed(&watch, &TrustWatch::changed);
    watch.start();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.last().at(0).value<TrustList>().directory.size() > 600);
    QVERIFY(QDir(place.path()).mkdir(u"trust"_s));
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(changed.last().at(0).value<TrustList>() == TrustList());
}

QTEST_GUILESS_MAIN(KioskTrustTest)
#include "test_kiosk_trust.moc"
