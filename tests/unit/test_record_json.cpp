// The bytes that are hashed and signed, and the reading of what others send.

#include "record/canonical_json.h"
#include "record/json_reader.h"
#include "record/proposed_change.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// Reads one member named "x" and answers with the code of what was wrong.
QString codeOf(const QJsonObject& json, const std::function<void(JsonReader&)>& read)
{
    JsonReader reader(json);
    read(reader);
    const Done done = reader.finish();
    return done ? QString() : done.problem().code;
}

} // namespace

class TestRecordJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canonicalBytes_data();
    void canonicalBytes();
    void parses_data();
    void parses();
    void times_data();
    void times();
    void ids_data();
    void ids();
    void hashes();
    void readerRefuses_data();
    void readerRefuses();
    void readerTakes();
    void firstProblemCounts();
    void strangersAreNamed();
};

void TestRecordJson::canonicalBytes_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QJsonObject() << "{}"_ba;
    QTest::newRow("sorted") << QJsonObject{{u"b"_s, 1}, {u"a"_s, 2}, {u"B"_s, 3}}
                            << R"({"B":3,"a":2,"b":1})"_ba;
    QTest::newRow("numbers") << QJsonObject{{u"a"_s, qint64(9007199254740991)},
                                            {u"b"_s, 0.25},
                                            {u"c"_s, 1.0},
                                            {u"d"_s, -7},
                                            {u"e"_s, 0.9871}}
                             << R"({"a":9007199254740991,"b":0.25,"c":1,"d":-7,"e":0.9871})"_ba;
    QTest::newRow("letters") << QJsonObject{{u"a"_s, u"é \"x\" \\ / <é> 👍"_s}}
                             << R"({"a":"é \"x\" \\ / <é> 👍"})"_ba;
    QTest::newRow("controls") << QJsonObject{{u"a"_s, u"\b\f\n\r\t\u0001\u007f"_s}}
                              << QByteArray("{\"a\":\"\\b\\f\\n\\r\\t\\u0001\x7f\"}");
    QTest::newRow("nested") << QJsonObject{{u"z"_s,
                                            QJsonArray{QJsonObject{{u"y"_s, true}, {u"x"_s, false}},
                                                       QJsonValue()}}}
                            << R"({"z":[{"x":false,"y":true},null]})"_ba;
}

void TestRecordJson::canonicalBytes()
{
    QFETCH(QJsonObject, object);
    QFETCH(QByteArray, bytes);
    QCOMPARE(canonicalJson(object), bytes);
    const auto parsed = parseJsonObject(bytes, 10'000);
    QVERIFY(parsed);
    QCOMPARE(canonicalJson(*parsed), bytes);
}

void TestRecordJson::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("an object") << R"({"a":1})"_ba << QString();
    QTest::newRow("nothing") << ""_ba << u"json.malformed"_s;
    QTest::newRow("a list") << "[1]"_ba << u"json.not_object"_s;
    QTest::newRow("cut short") << R"({"a":1)"_ba << u"json.malformed"_s;
    QTest::newRow("two objects") << R"({"a":1}{})"_ba << u"json.malformed"_s;
    QTest::newRow("no UTF-8") << "{\"a\":\"\xff\xfe\"}"_ba << u"json.malformed"_s;
    QTest::newRow("comment") << "{/*x*/}"_ba << u"json.malformed"_s;
    QTest::newRow("too long") << "{\"a\":\"" + QByteArray(1000, 'x') + "\"}" << u"json.long"_s;
    QTest::newRow("32 deep") << QByteArray(31, '[').prepend("{\"a\":") + QByteArray(31, ']') + "}"
                             << QString();
    QTest::newRow("33 deep") << QByteArray(32, '[').prepend("{\"a\":") + QByteArray(32, ']') + "}"
                             << u"json.deep"_s;
    QTest::newRow("brackets in a text")
        << "{\"a\":\"" + QByteArray(100, '[') + "\\\"[\"}" << QString();
}

void TestRecordJson::parses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto parsed = parseJsonObject(bytes, 500);
    QCOMPARE(parsed ? QString() : parsed.problem().code, code);
}

void TestRecordJson::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("UTC") << u"2026-11-24T10:31:07.250Z"_s << true;
    QTest::newRow("no zone") << u"2026-11-24T10:31:07.250"_s << false;
    QTest::newRow("an offset") << u"2026-11-24T10:31:07.250+02:00"_s << false;
    QTest::newRow("no time") << u"2026-11-24Z"_s << false;
    QTest::newRow("31 November") << u"2026-11-31T10:31:07.250Z"_s << false;
    QTest::newRow("25 o'clock") << u"2026-11-24T25:31:07.250Z"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a novel") << QString(1000, u'2') + u'Z' << false;
}

void TestRecordJson::times()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto time = parseTime(text);
    QCOMPARE(time.ok(), good);
    if (good)
        QCOMPARE(timeText(*time), text);
}

void TestRecordJson::ids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const QString id = PatientId::fresh().text();
    QTest::newRow("fresh") << id << true;
    QTest::newRow("upper case") << id.toUpper() << true;
    QTest::newRow("with braces") << u'{' + id + u'}' << false;
    QTest::newRow("cut") << id.left(35) << false;
    QTest::newRow("longer") << id + u'0' << false;
    QTest::newRow("nobody's") << u"00000000-0000-0000-0000-000000000000"_s << false;
    QTest::newRow("a path") << u"../../../../../../../../../etc/passwd"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestRecordJson::ids()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto id = PatientId::parse(text);
    QCOMPARE(id.ok(), good);
    if (good)
        QCOMPARE(id->text(), text.toLower());
}

void TestRecordJson::hashes()
{
    // FIPS 180-4, the empty message.
    const QString empty = u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    QCOMPARE(Sha256::of({}).hex(), empty);
    QVERIFY(Sha256::parse(empty));
    QVERIFY(!Sha256::parse(empty.toUpper()));
    QVERIFY(!Sha256::parse(empty.left(63)));
    QVERIFY(!Sha256::parse(empty.left(63) + u'g'));
    QVERIFY(!Sha256::parse(QString()));
}

void TestRecordJson::readerRefuses_data()
{
    using Read = std::function<void(JsonReader&)>;
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Read>("read");
    const auto row = [](const char* label, const QJsonValue& value, const Read& read) {
        QTest::newRow(label) << value << read;
    };
    row("text that is a number", 1, [](JsonReader& reader) { reader.text("x"_L1, 9); });
    row("text too long", u"0123456789"_s, [](JsonReader& reader) { reader.text("x"_L1, 9); });
    row("number that is a text", u"1"_s, [](JsonReader& reader) { reader.integer("x"_L1, 0, 9); });
    row("number with a part", 1.5, [](JsonReader& reader) { reader.integer("x"_L1, 0, 9); });
    row("number too small", -1, [](JsonReader& reader) { reader.integer("x"_L1, 0, 9); });
    row("number too large", 10, [](JsonReader& reader) { reader.integer("x"_L1, 0, 9); });
    row("number beyond all", 1e300, [](JsonReader& reader) { reader.integer("x"_L1, 0, 9); });
    row("fraction over 1", 1.01, [](JsonReader& reader) { reader.fraction("x"_L1); });
    row("fraction below 0", -0.01, [](JsonReader& reader) { reader.fraction("x"_L1); });
    row("fraction as text", u"0.5"_s, [](JsonReader& reader) { reader.fraction("x"_L1); });
    row("flag as number", 0, [](JsonReader& reader) { reader.flag("x"_L1); });
    row("flag as null", QJsonValue(), [](JsonReader& reader) { reader.flag("x"_L1); });
    row("time", u"noon"_s, [](JsonReader& reader) { reader.time("x"_L1); });
    row("list that is an object", QJsonObject(),
        [](JsonReader& reader) { reader.array("x"_L1, 2); });
    row("list too long", QJsonArray{1, 2, 3}, [](JsonReader& reader) { reader.array("x"_L1, 2); });
    row("object that is a list", QJsonArray(), [](JsonReader& reader) { reader.object("x"_L1); });
    row("id", u"7"_s, [](JsonReader& reader) { reader.id<PatientId>("x"_L1); });
    row("hash", u"7"_s, [](JsonReader& reader) { reader.sha256("x"_L1); });
    row("enumerator", u"guessed"_s,
        [](JsonReader& reader) { reader.oneOf<Provenance>("x"_L1, &provenanceNamed); });
}

void TestRecordJson::readerRefuses()
{
    QFETCH(QJsonValue, value);
    QFETCH(std::function<void(JsonReader&)>, read);
    QCOMPARE(codeOf({{u"x"_s, value}}, read), u"json.member"_s);
    QCOMPARE(codeOf({}, read), u"json.member"_s);
}

void TestRecordJson::readerTakes()
{
    JsonReader reader({{u"text"_s, u"a"_s},
                       {u"number"_s, 7},
                       {u"null"_s, QJsonValue()},
                       {u"flag"_s, true},
                       {u"half"_s, 0.5}});
    QCOMPARE(reader.text("text"_L1, 1), u"a"_s);
    QCOMPARE(reader.integer("number"_L1, 7, 7), 7);
    QCOMPARE(reader.optionalText("null"_L1, 1), QString());
    QCOMPARE(reader.optionalText("absent"_L1, 1), QString());
    QVERIFY(reader.optionalId<PatientId>("absent"_L1).isNull());
    QVERIFY(reader.flag("flag"_L1));
    QCOMPARE(reader.fraction("half"_L1), 0.5);
    QVERIFY(reader.finish());
}

void TestRecordJson::firstProblemCounts()
{
    JsonReader reader({{u"a"_s, 1}, {u"b"_s, 2}});
    reader.text("a"_L1, 9);
    reader.text("b"_L1, 9);
    QVERIFY(reader.finish().problem().advice.contains(u"\"a\""_s));
}

void TestRecordJson::strangersAreNamed()
{
    JsonReader reader({{u"known"_s, 1}, {QString(500, u's'), 2}});
    reader.integer("known"_L1, 0, 9);
    const Done done = reader.finish();
    QVERIFY(!done);
    QCOMPARE(done.problem().code, u"json.unknown_member"_s);
    QVERIFY2(done.problem().advice.size() < 100, "a stranger's name is cut");
}

QTEST_GUILESS_MAIN(TestRecordJson)
#include "test_record_json.moc"
