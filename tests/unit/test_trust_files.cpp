#include "scanner/healthcard/issuer_keys.h"
#include "scanner/trust/decoder_settings.h"
#include "scanner/trust/trust_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// Whose health cards are believed, from files that somebody copied there.
class TrustFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachKindOfFileIsKnown();
    void oneFileIsReadWhateverItsName();
    void filesThatHoldNoKeysAreNamed();
    void theShippedListIsWhole();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void aListGoesThroughJsonUnchanged();
    void settingsThatAreNoneAreRefused_data();
    void settingsThatAreNoneAreRefused();

private:
    void write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) const;
};

void TrustFilesTest::write(const QTemporaryDir& folder, const QString& name,
                           const QByteArray& bytes) const
{
    QVERIFY(QDir(folder.path()).mkpath(QFileInfo(name).path()));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TrustFilesTest::eachKindOfFileIsKnown()
{
    const QTemporaryDir folder;
    write(folder, u"a.jwks.json"_s, R"({"keys":[{"kid":"a"}]})");
    write(folder, u"b.jwks.json"_s, R"({"keys":[{"kid":"b"}]})");
    write(folder, u"example/issuer/.well-known/jwks.json"_s, R"({"keys":[{"kid":"c"}]})");
    write(folder, u"example/issuer/.well-known/crl/c.json"_s, R"({"kid":"c","rids":["x"]})");
    write(folder, u"crl/d.json"_s, R"({"kid":"d","rids":[]})");
    write(folder, u"issuers.json"_s,
          R"({"participating_issuers":[{"iss":"https://one.example","name":"One"}]})");
    write(folder, u"snapshot.json"_s,
          R"({"issuerInfo":[{"issuer":{"iss":"https://two.example","name":"Two"},
              "keys":[{"kid":"e"}],"crls":[{"kid":"e","rids":[]}]}]})");
    const auto files = TrustFiles::read(folder.path());
    QVERIFY(files.ok());
    QVERIFY(files->ignored.isEmpty());
    const TrustList& list = files->list;
    QCOMPARE(list.directory, (QMap<QString, QString>{{u"https://one.example"_s, u"One"_s},
                                                     {u"https://two.example"_s, u"Two"_s}}));
    QStringList sets;
    for (const KeySet& set : list.sets)
        sets.append(u"%1 %2 %3 %4"_s.arg(int(set.of))
                        .arg(set.issuer, set.keys.at(0)["kid"_L1].toString())
                        .arg(set.revocationLists.size()));
    sets.sort();
    QCOMPARE(sets, (QStringList{u"0   1"_s, u"0  a 0"_s, u"0  b 0"_s,
                                u"1 https://two.example e 1"_s, u"2 example/issuer c 1"_s}));
    QVERIFY(list.sets.at(0).isOf(u"https://anybody.example"_s));
    for (const KeySet& set : list.sets)
        if (set.of == KeySet::Of::IssuersEndingSo) {
            QVERIFY(set.isOf(u"https://host.example/example/issuer"_s));
            QVERIFY(!set.isOf(u"https://host.example/an-example/issuer"_s));
        }
}

void TrustFilesTest::oneFileIsReadWhateverItsName()
{
    const QTemporaryDir folder;
    write(folder, u"mine.json"_s, R"({"keys":[{"kid":"a"}]})");
    write(folder, u"key.json"_s, R"({"kty":"EC","kid":"a"})");
    QCOMPARE(TrustFiles::read(folder.filePath(u"mine.json"_s))->list.sets.size(), 1);
    QCOMPARE(TrustFiles::read(folder.filePath(u"key.json"_s))->list.sets.size(), 1);
    // In a folder a set of keys has to say by its name that it is meant.
    QVERIFY(!TrustFiles::read(folder.path()).ok());
}

void TrustFilesTest::filesThatHoldNoKeysAreNamed()
{
    const QTemporaryDir folder;
    write(folder, u"a.jwks.json"_s, R"({"keys":[]})");
    write(folder, u"notes.json"_s, R"({"hello":1})");
    write(folder, u"torn.json"_s, R"({"keys":)");
    write(folder, u"README.txt"_s, "hello");
    const auto files = TrustFiles::read(folder.path());
    QVERIFY(files.ok());
    QCOMPARE(files->ignored,
             (QStringList{folder.filePath(u"notes.json"_s), folder.filePath(u"torn.json"_s)}));
}

void TrustFilesTest::theShippedListIsWhole()
{
    const auto files = TrustFiles::read(TrustFiles::Shipped);
    QVERIFY(files.ok());
    QVERIFY(files->ignored.isEmpty());
    QVERIFY(files->list.directory.size() > 600);
    QCOMPARE(files->list.directory.value(u"https://myvaccinerecord.cdph.ca.gov/creds"_s),
             u"State of California"_s);
    qsizetype keys = 0;
    for (const KeySet& set : files->list.sets)
        keys += set.keys.size();
    QVERIFY(keys > 900);
    QElapsedTimer clock;
    clock.start();
    IssuerKeys issuers(files->list);
    const auto refused = issuers.refusedKeys();
    qInfo("%lld keys of %lld issuers, %lld of them not used; all checked in %lld ms", keys,
          files->list.directory.size(), refused.size(), clock.elapsed());
    QVERIFY(refused.size() < 20);
}

void TrustFilesTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("torn") << QByteArray("{\"keys\":") << u"trust.malformed"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"trust.malformed"_s;
    QTest::newRow("something else") << QByteArray("{\"a\":1}") << u"trust.malformed"_s;
    QTest::newRow("too long") << QByteArray(33 << 20, ' ') << u"trust.long"_s;
}

void TrustFilesTest::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    write(folder, u"a.json"_s, bytes);
    QCOMPARE(TrustFiles::read(folder.filePath(u"a.json"_s)).problem().code, code);
    QCOMPARE(TrustFiles::read(folder.filePath(u"absent"_s)).problem().code, u"trust.absent"_s);
}

void TrustFilesTest::aListGoesThroughJsonUnchanged()
{
    DecoderSettings settings;
    settings.trust.sets.append(
        {KeySet::Of::IssuersEndingSo, u"a/b"_s, QJsonArray{1}, QJsonArray{2}});
    settings.trust.directory.insert(u"https://one.example"_s, u"One"_s);
    settings.practiceKey = QByteArray(32, 'k');
    settings.raw = true;
    QVERIFY(*DecoderSettings::fromBytes(settings.toBytes()) == settings);
    settings.at = QDateTime::fromSecsSinceEpoch(1'653'955'200, Qt::UTC);
    QVERIFY(*DecoderSettings::fromBytes(settings.toBytes()) == settings);
    QVERIFY(*DecoderSettings::fromBytes(DecoderSettings().toBytes()) == DecoderSettings());
}

void TrustFilesTest::settingsThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("one more member")
        << DecoderSettings().toBytes().replace("{\"at\"", "{\"and\":1,\"at\"");
    QTest::newRow("a time that is none")
        << DecoderSettings().toBytes().replace("\"at\":null", "\"at\":\"soon\"");
}

void TrustFilesTest::settingsThatAreNoneAreRefused()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(DecoderSettings::fromBytes(bytes).problem().code, u"decoder.settings"_s);
}

QTEST_GUILESS_MAIN(TrustFilesTest)
#include "test_trust_files.moc"
