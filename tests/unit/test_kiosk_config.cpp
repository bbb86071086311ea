#include "kiosk/enrolment.h"
#include "kiosk/kiosk_config.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// A settings file with a typo names file, line, key and what is allowed; a good one is taken.
class TestKioskConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThereIsTheDefaults();
    void everyKeyIsTaken();
    void typosAreNamed_data();
    void typosAreNamed();
    void officeIsKeptBesideTheOtherKeys();
    void enrolmentSaysWhatIsMissing();
};

void TestKioskConfig::nothingThereIsTheDefaults()
{
    QTemporaryDir folder;
    const auto config = KioskConfig::load(folder.path());
    QVERIFY(config.ok());
    QCOMPARE(config->times.quiet, std::chrono::seconds(60));
    QCOMPARE(config->times.question, std::chrono::seconds(15));
    QVERIFY(!config->lower);
}

void TestKioskConfig::everyKeyIsTaken()
{
    const auto config = KioskConfig::parse(
        R"({"office":"office.local:8443","place":"by the window","waiting_area":"B",
            "scanners":[{"name":"counter","kind":"wedge","usb":"0c2e:0b61"}],
            "languages":["es","en"],"camera":"","video":"","lower":true,"idle_seconds":2,
            "still_there_seconds":3,"done_seconds":4})",
        u"kiosk.json"_s);
    QVERIFY2(config.ok(), config ? "" : qPrintable(config.problem().advice));
    QCOMPARE(config->office, u"office.local:8443"_s);
    QCOMPARE(config->languages, (QStringList{u"es"_s, u"en"_s}));
    QVERIFY(config->lower);
    QCOMPARE(config->scanners.size(), 1);
    QCOMPARE(config->scanners.constFirst().usb, u"0c2e:0b61"_s);
    QCOMPARE(config->times.farewell, std::chrono::seconds(4));
}

void TestKioskConfig::typosAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("unknown key") << QByteArray("{\n\"offic\": \"a:1\"\n}")
                                 << QStringList{u"kiosk.json"_s, u"line 2"_s, u"offic"_s,
                                                u"waiting_area"_s};
    QTest::newRow("number as text") << QByteArray("{\n\n\"idle_seconds\": \"60\"}")
                                    << QStringList{u"line 3"_s, u"idle_seconds"_s, u"1 to 3600"_s};
    QTest::newRow("nought seconds")
        << QByteArray("{\"idle_seconds\": 0}") << QStringList{u"line 1"_s, u"1 to 3600"_s};
    QTest::newRow("no port") << QByteArray("{\"office\": \"office.local\"}")
                             << QStringList{u"office"_s, u"host and a port"_s};
    QTest::newRow("language list") << QByteArray("{\"languages\": \"en\"}")
                                   << QStringList{u"languages"_s, u"[\"en\", \"es\"]"_s};
    QTest::newRow("scanner") << QByteArray("{\n\"scanners\": [{\"name\": \"a\"}]}")
                             << QStringList{u"line 2"_s, u"kind"_s};
    QTest::newRow("scanner without a list")
        << QByteArray("{\"scanners\": {}}") << QStringList{u"scanners"_s, u"a list"_s};
    QTest::newRow("missing comma") << QByteArray("{\n\"lower\": true\n\"place\": \"x\"\n}")
                                   << QStringList{u"kiosk.json"_s, u"line 3"_s};
    QTest::newRow("a list") << QByteArray("[]") << QStringList{u"line 1"_s, u"one object"_s};
    QTest::newRow("empty") << QByteArray() << QStringList{u"kiosk.json"_s, u"line 1"_s};
}

void TestKioskConfig::typosAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, named);
    const auto config = KioskConfig::parse(json, u"kiosk.json"_s);
    QVERIFY(!config.ok());
    for (const QString& each : named)
        QVERIFY2(config.problem().advice.contains(each), qPrintable(config.problem().advice));
}

void TestKioskConfig::officeIsKeptBesideTheOtherKeys()
{
    QTemporaryDir folder;
    QFile file(QDir(folder.path()).filePath(u"kiosk.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"lower\": true}");
    file.close();
    QVERIFY(KioskConfig::keepOffice(folder.path(), u"127.0.0.1:9000"_s).ok());
    const auto config = KioskConfig::load(folder.path());
    QVERIFY(config.ok());
    QVERIFY(config->lower);
    QCOMPARE(config->office, u"127.0.0.1:9000"_s);
}

void TestKioskConfig::enrolmentSaysWhatIsMissing()
{
    QTemporaryDir folder;
    QString code;
    const auto refused = [&](const Done& done) { code = done ? QString() : done.problem().code; };
    enrol({folder.path(), u"nowhere"_s, u"ca.pem"_s, u"123"_s, u"Kiosk 1"_s}, this, refused);
    QCOMPARE(code, u"enrol.office"_s);
    enrol({folder.path(), u"127.0.0.1:1"_s, folder.filePath(u"ca.pem"_s), u"123"_s, u"Kiosk 1"_s},
          this, refused);
    QCOMPARE(code, u"enrol.authority"_s);
}

QTEST_GUILESS_MAIN(TestKioskConfig)
#include "test_kiosk_config.moc"
