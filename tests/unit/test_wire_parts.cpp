// The parts of the client that need no office: events, back-off, the practice, the kiosk's files.

#include "wire/back_off.h"
#include "wire/desk_values.h"
#include "wire/device_file.h"
#include "wire/device_key.h"
#include "wire/event_parser.h"
#include "wire/routes.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

Practice practice()
{
    Practice practice;
    practice.name = u"Kestrel Family Practice"_s;
    practice.site = u"Alder Falls"_s;
    practice.languages = {u"en"_s, u"es"_s};
    practice.sealingKey = QByteArray(32, 's');
    practice.receiptKey = QByteArray(32, 'r');
    ConsentForm form{u"treatment"_s, 3, {}};
    form.texts.insert(u"en"_s, {u"Treatment"_s, u"I agree to be treated."_s});
    form.texts.insert(u"es"_s, {u"Tratamiento"_s, u"Acepto el tratamiento."_s});
    practice.consents = {form};
    return practice;
}

DeviceIdentity identity()
{
    return {
        DeviceId::fresh(), u"Kiosk 1"_s, {"certificate", "private key"}, "authority", practice()};
}

} // namespace

class TestWireParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreRead_data();
    void eventsAreRead();
    void eventsAreReadByteByByte();
    void eventsHaveALimit();
    void backOffGrowsToItsCap();
    void backOffStartsAnew();
    void practiceComesBack();
    void practiceIsRefused_data();
    void practiceIsRefused();
    void consentIsBoundToItsText();
    void identityIsForItsUserAlone();
    void identityIsMissing();
    void identityIsBroken_data();
    void identityIsBroken();
    void identityFindsNoRoom();
    void keyIsMade();
    void keyTakesAnyName_data();
    void keyTakesAnyName();
    void sessionIsRefused();
    void routesHoldIdsOnly();
};

void TestWireParts::eventsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("expected"); // name, data, name, data…
    using All = QList<QByteArray>;
    QTest::newRow("one") << "event: queue\ndata: {}\n\n"_ba << All{"queue", "{}"};
    QTest::newRow("two") << "event: queue\ndata: {}\n\nevent: help\ndata: {}\n\n"_ba
                         << All{"queue", "{}", "help", "{}"};
    QTest::newRow("carriage returns")
        << "event: queue\r\ndata: {}\r\n\r\n"_ba << All{"queue", "{}"};
    QTest::newRow("old returns") << "event: queue\rdata: {}\r\r"_ba << All{"queue", "{}"};
    QTest::newRow("comment") << ":\n: still here\n\n"_ba << All{};
    QTest::newRow("no name") << "data: x\n\n"_ba << All{"message", "x"};
    QTest::newRow("no data") << "event: queue\n\n"_ba << All{};
    QTest::newRow("two lines") << "data: a\ndata: b\n\n"_ba << All{"message", "a\nb"};
    QTest::newRow("no blank") << "data:x\n\n"_ba << All{"message", "x"};
    QTest::newRow("two blanks") << "data:  x\n\n"_ba << All{"message", " x"};
    QTest::newRow("no colon") << "data\n\n"_ba << All{"message", ""};
    QTest::newRow("id and retry") << "id: 7\nretry: 10\ndata: x\n\n"_ba << All{"message", "x"};
    QTest::newRow("not ended") << "event: queue\ndata: {}\n"_ba << All{};
}

void TestWireParts::eventsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, expected);
    EventParser parser;
    const auto events = parser.take(bytes);
    QVERIFY(events);
    QList<QByteArray> found;
    for (const ServerEvent& event : *events)
        found << event.name << event.data;
    QCOMPARE(found, expected);
}

void TestWireParts::eventsAreReadByteByByte()
{
    const QByteArray bytes =
        "event: help\r\ndata: a\r\ndata: b\r\n\r\n:c\n\nevent: queue\ndata:\n\n";
    EventParser parser;
    QList<ServerEvent> found;
    for (const char c : bytes)
        found += *parser.take(QByteArray(1, c));
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0] == (ServerEvent{"help", "a\nb"}));
    QVERIFY(found[1] == (ServerEvent{"queue", ""}));
}

void TestWireParts::eventsHaveALimit()
{
    EventParser oneLine;
    QVERIFY(!oneLine.take(QByteArray(EventParser::maxEventBytes + 1, 'x')));
    EventParser manyLines;
    QByteArray lines;
    while (lines.size() < 2 * EventParser::maxEventBytes)
        lines += "data: " + QByteArray(100, 'x') + '\n';
    QVERIFY(!manyLines.take(lines));
    EventParser manyEvents;
    QByteArray events;
    while (events.size() < 2 * EventParser::maxEventBytes)
        events += "data: x\n\n";
    QVERIFY2(manyEvents.take(events), "the limit is that of one event");
}

void TestWireParts::backOffGrowsToItsCap()
{
    using std::chrono::milliseconds;
    BackOff backOff(milliseconds(250), milliseconds(60'000));
    QSet<qint64> waits;
    for (int failure = 0; failure < 100; ++failure) {
        const milliseconds wait = backOff.next();
        const milliseconds whole =
            std::min(milliseconds(250L << std::min(failure, 10)), milliseconds(60'000));
        QVERIFY(wait >= whole / 2 && wait <= whole);
        waits.insert(wait.count());
    }
    QVERIFY2(waits.size() > 50, "kiosks don't return in step");
}

void TestWireParts::backOffStartsAnew()
{
    using std::chrono::milliseconds;
    BackOff backOff(milliseconds(250), milliseconds(60'000));
    for (int failure = 0; failure < 8; ++failure)
        (void)backOff.next();
    backOff.reset();
    QCOMPARE(backOff.failures(), 0);
    QVERIFY(backOff.next() <= milliseconds(250));
}

void TestWireParts::practiceComesBack()
{
    const auto back = Practice::fromJson(practice().toJson());
    QVERIFY2(back, qPrintable(back ? QString() : back.problem().advice));
    QCOMPARE(*back, practice());
}

void TestWireParts::practiceIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("short key") << u"sealing_key"_s << QJsonValue(u"c2hvcnQ="_s);
    QTest::newRow("no key") << u"receipt_key"_s << QJsonValue();
    QTest::newRow("a stranger") << u"advertisement"_s << QJsonValue(u"x"_s);
    QTest::newRow("name of 201") << u"name"_s << QJsonValue(QString(201, u'x'));
    QTest::newRow("consent without text")
        << u"consents"_s
        << QJsonValue(QJsonArray{QJsonObject{{u"key"_s, u"k"_s},
                                             {u"version"_s, 1},
                                             {u"texts"_s, QJsonObject{{u"en"_s, QJsonObject()}}}}});
}

void TestWireParts::practiceIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = practice().toJson();
    json.insert(key, value);
    QVERIFY(!Practice::fromJson(json));
}

void TestWireParts::consentIsBoundToItsText()
{
    const ConsentText text{u"Title"_s, u"Acepto."_s};
    QCOMPARE(text.hash(), Sha256::of("Acepto."));
    QVERIFY((ConsentText{u"Title"_s, u"Acepto!"_s}.hash() != text.hash()));
}

void TestWireParts::identityIsForItsUserAlone()
{
    QTemporaryDir folder;
    const DeviceFile file(folder.filePath(u"deep/kiosk"_s));
    QVERIFY(!file.exists());
    const DeviceIdentity saved = identity();
    QVERIFY(file.save(saved));
    QVERIFY(file.exists());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(file.path()).permissions() & others));
    QVERIFY(!(QFileInfo(QFileInfo(file.path()).path()).permissions() & others));
    const auto loaded = file.load();
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.problem().code));
    QVERIFY(*loaded == saved);
    QVERIFY2(file.save(saved), "it can be written again");
    QVERIFY(!(QFileInfo(file.path()).permissions() & others));
}

void TestWireParts::identityIsMissing()
{
    QTemporaryDir folder;
    const auto loaded = DeviceFile(folder.path()).load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.problem().code, u"device.missing"_s);
}

void TestWireParts::identityIsBroken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << "certificate = x"_ba;
    QTest::newRow("half") << R"({"device":"8a6f1f4e-)"_ba;
    QTest::newRow("members missing") << R"({"name":"Kiosk 1"})"_ba;
    QTest::newRow("endless") << "{\"name\":\"" + QByteArray(5 * 1024 * 1024, 'x') + "\"}";
}

void TestWireParts::identityIsBroken()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const DeviceFile device(folder.path());
    QFile file(device.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto loaded = device.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.problem().code, u"device.malformed"_s);
}

void TestWireParts::identityFindsNoRoom()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"kiosk"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Done saved = DeviceFile(folder.filePath(u"kiosk"_s)).save(identity());
    QVERIFY(!saved);
    QCOMPARE(saved.problem().code, u"device.unwritable"_s);
}

void TestWireParts::keyIsMade()
{
    const auto key = DeviceKey::generate(u"Kiosk 1"_s);
    QVERIFY(key);
    QVERIFY(key->certificateRequest.startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
    QVERIFY(!QSslKey(key->privateKey, QSsl::Ec).isNull());
    QCOMPARE(QSslKey(key->privateKey, QSsl::Ec).length(), 256);
    const auto another = DeviceKey::generate(u"Kiosk 1"_s);
    QVERIFY(another && another->privateKey != key->privateKey);
}

void TestWireParts::keyTakesAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("letters") << u"Empfang – Nähe Tür 2 👋"_s;
    QTest::newRow("too long") << QString(500, u'k');
    QTest::newRow("quotes") << u"/CN=root\"'"_s;
}

void TestWireParts::keyTakesAnyName()
{
    QFETCH(QString, name);
    QVERIFY(DeviceKey::generate(name));
}

void TestWireParts::sessionIsRefused()
{
    const QJsonObject staff{{u"id"_s, StaffId::fresh().text()},
                            {u"name"_s, u"Ana Ruiz"_s},
                            {u"role"_s, u"secretary"_s}};
    QJsonObject json{{u"token"_s, u"t"_s},
                     {u"staff"_s, staff},
                     {u"expires_at"_s, u"2026-11-24T18:00:00.000Z"_s}};
    QVERIFY(Session::fromJson(json));
    json.insert(u"staff"_s, QJsonObject());
    QVERIFY(!Session::fromJson(json));
    json.insert(u"staff"_s, staff);
    json.remove(u"token"_s);
    QVERIFY(!Session::fromJson(json));
}

void TestWireParts::routesHoldIdsOnly()
{
    const auto id = *SubmissionId::parse(u"8a6f1f4e-53a1-4c4f-9d0e-0d1f7b1a2c3d"_s);
    const auto change = *ChangeId::parse(u"1a6f1f4e-53a1-4c4f-9d0e-0d1f7b1a2c3d"_s);
    QCOMPARE(routes::decision(id, change),
             u"/v1/submissions/8a6f1f4e-53a1-4c4f-9d0e-0d1f7b1a2c3d/decisions/"
             "1a6f1f4e-53a1-4c4f-9d0e-0d1f7b1a2c3d"_s);
    QCOMPARE(routes::blob(Sha256::of({})).size(), 10 + 64);
    QCOMPARE(routes::patientSearch, u"/v1/patients/search"_s);
}

QTEST_GUILESS_MAIN(TestWireParts)
#include "test_wire_parts.moc"
