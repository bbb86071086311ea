// What people type, by kind of field: what it becomes, or what it is refused as.

#include "record/field.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

const Field& fieldOf(const QString& key)
{
    const Field* field = findField(key);
    if (!field)
        qFatal("There is no such field.");
    return *field;
}

QJsonObject name(const QString& given, const QString& family)
{
    return {{u"given"_s, given}, {u"family"_s, family}};
}

QJsonObject address(const QString& line1, const QString& postalCode)
{
    return {{u"line1"_s, line1},
            {u"city"_s, u"Alder Falls"_s},
            {u"state"_s, u"FR"_s},
            {u"postal_code"_s, postalCode}};
}

} // namespace

class TestRecordFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void emptyIsNone_data();
    void emptyIsNone();
    void everyFieldIsWhole_data();
    void everyFieldIsWhole();
    void keysAndColumnsAreUnique();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
};

void TestRecordFields::takes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("typed");
    QTest::addColumn<QJsonValue>("canonical");
    const auto row = [](const char* label, const QString& key, const QJsonValue& typed,
                        const QJsonValue& canonical) {
        QTest::newRow(label) << key << typed << canonical;
    };
    row("name with blanks", u"preferred_name"_s, u"  Nora   Mae "_s, u"Nora Mae"_s);
    row("name composed", u"preferred_name"_s, u"Jose\u0301"_s, u"Jos\u00e9"_s);
    row("name with apostrophe", u"preferred_name"_s, u"O'Neil-D’Arcy"_s, u"O'Neil-D’Arcy"_s);
    row("name of 100", u"preferred_name"_s, QString(100, u'n'), QString(100, u'n'));
    row("tabs and lines", u"pronouns"_s, u"she\t/\n her"_s, u"she / her"_s);
    row("no-break blank", u"pronouns"_s, u"they\u00a0them"_s, u"they them"_s);
    row("phone, dashes", u"home_phone"_s, u"417-555-0142"_s, u"+14175550142"_s);
    row("phone, brackets", u"home_phone"_s, u"(417) 555-0142"_s, u"+14175550142"_s);
    row("phone, country", u"home_phone"_s, u"+1 417 555 0142"_s, u"+14175550142"_s);
    row("phone, trunk 1", u"home_phone"_s, u"1.417.555.0142"_s, u"+14175550142"_s);
    row("phone, Arabic digits", u"home_phone"_s, u"٤١٧٥٥٥٠١٤٢"_s, u"+14175550142"_s);
    row("phone, Germany", u"home_phone"_s, u"+49 30 1234567"_s, u"+49301234567"_s);
    row("email", u"email"_s, u" Nora.B+x@Mail.Example "_s, u"Nora.B+x@Mail.Example"_s);
    row("email, other script", u"email"_s, u"нора@почта.example"_s, u"нора@почта.example"_s);
    row("member ID keeps zeros", u"coverage1.member_id"_s, u"000 12-A"_s, u"000 12-A"_s);
    row("RxBIN keeps zeros", u"coverage1.rx_bin"_s, u"004336"_s, u"004336"_s);
    row("RxBIN of 8", u"coverage2.rx_bin"_s, u"00433600"_s, u"00433600"_s);
    row("date", u"coverage1.effective_from"_s, u"2026-01-01"_s, u"2026-01-01"_s);
    row("leap day of birth", u"birth_date"_s, u"2000-02-29"_s, u"2000-02-29"_s);
    row("oldest birth", u"birth_date"_s, u"1880-01-01"_s, u"1880-01-01"_s);
    row("choice", u"sex"_s, u"x"_s, u"x"_s);
    row("flag, no", u"interpreter_needed"_s, false, false);
    row("choices in our order, once", u"race_ethnicity"_s,
        QJsonArray{u"white"_s, u"asian"_s, u"white"_s}, QJsonArray{u"asian"_s, u"white"_s});
    row("legal name", u"legal_name"_s, name(u" Nora "_s, u"Brandt"_s),
        name(u"Nora"_s, u"Brandt"_s));
    row("ZIP+4 without dash", u"address"_s, address(u"92 Kestrel Lane"_s, u"004181234"_s),
        address(u"92 Kestrel Lane"_s, u"00418-1234"_s));
    row("ZIP+4 of zeros", u"address"_s, address(u"92 Kestrel Lane"_s, u"00418-0000"_s),
        address(u"92 Kestrel Lane"_s, u"00418"_s));
    row("Canadian code", u"address"_s, address(u"1 Rue Verte"_s, u"k1a0b1"_s),
        address(u"1 Rue Verte"_s, u"K1A 0B1"_s));
}

void TestRecordFields::takes()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, typed);
    QFETCH(QJsonValue, canonical);
    const Field& field = fieldOf(key);
    const auto value = field.parse(typed);
    QVERIFY2(value, qPrintable(value ? QString() : value.problem().code));
    QCOMPARE(value->json(), canonical);
    const auto again = field.parse(value->json());
    QVERIFY(again);
    QCOMPARE(*again == *value, true);
}

void TestRecordFields::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("typed");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* label, const QString& key, const QJsonValue& typed,
                        const QString& what) { QTest::newRow(label) << key << typed << what; };
    row("name of 101", u"preferred_name"_s, QString(101, u'n'), u"long"_s);
    row("name of 10,000", u"preferred_name"_s, QString(10'000, u'n'), u"long"_s);
    row("name of a million", u"preferred_name"_s, QString(1'000'000, u'n'), u"long"_s);
    row("code of 41", u"coverage1.group"_s, QString(41, u'7'), u"long"_s);
    row("name as number", u"preferred_name"_s, 12, u"type"_s);
    row("name as list", u"preferred_name"_s, QJsonArray{u"Nora"_s}, u"type"_s);
    row("phone without area", u"home_phone"_s, u"555-0142"_s, u"phone"_s);
    row("phone, impossible area", u"home_phone"_s, u"117-555-0142"_s, u"phone"_s);
    row("phone, letters", u"home_phone"_s, u"417-555-CALL"_s, u"phone"_s);
    row("phone, one plus", u"home_phone"_s, u"+"_s, u"phone"_s);
    row("phone, 16 digits", u"home_phone"_s, u"+4930123456789012"_s, u"phone"_s);
    row("email without at", u"email"_s, u"nora.mail.example"_s, u"email"_s);
    row("email with two", u"email"_s, u"nora@x@mail.example"_s, u"email"_s);
    row("email, no domain", u"email"_s, u"nora@mail"_s, u"email"_s);
    row("email with blank", u"email"_s, u"nora b@mail.example"_s, u"email"_s);
    row("email, header smuggled", u"email"_s, u"nora@mail.example,x@y.example"_s, u"email"_s);
    row("email of 255", u"email"_s, QString(242, u'n') + u"@mail.example"_s, u"email"_s);
    row("RxBIN of 5", u"coverage1.rx_bin"_s, u"04336"_s, u"rx_bin"_s);
    row("RxBIN of letters", u"coverage1.rx_bin"_s, u"00433O"_s, u"rx_bin"_s);
    row("30 February", u"coverage1.effective_from"_s, u"2026-02-30"_s, u"impossible"_s);
    row("13th month", u"birth_date"_s, u"1961-13-01"_s, u"impossible"_s);
    row("29 February of no leap year", u"birth_date"_s, u"1900-02-29"_s, u"impossible"_s);
    row("born in 1879", u"birth_date"_s, u"1879-12-31"_s, u"impossible"_s);
    row("born in 2199", u"birth_date"_s, u"2199-01-01"_s, u"future"_s);
    row("another order", u"birth_date"_s, u"03/09/1961"_s, u"impossible"_s);
    row("date and time", u"birth_date"_s, u"1961-03-09T00:00:00Z"_s, u"impossible"_s);
    row("a word", u"birth_date"_s, u"yesterday!"_s, u"impossible"_s);
    row("unknown choice", u"sex"_s, u"Female"_s, u"choice"_s);
    row("unknown among choices", u"race_ethnicity"_s, QJsonArray{u"asian"_s, u"martian"_s},
        u"choice"_s);
    row("choices as text", u"race_ethnicity"_s, u"asian"_s, u"type"_s);
    row("flag as text", u"interpreter_needed"_s, u"true"_s, u"type"_s);
    row("flag as number", u"interpreter_needed"_s, 1, u"type"_s);
    row("legal name as text", u"legal_name"_s, u"Nora Brandt"_s, u"type"_s);
    row("no last name", u"legal_name"_s, name(u"Nora"_s, u"  "_s), u"missing_part"_s);
    row("a part too many", u"legal_name"_s,
        QJsonObject{{u"given"_s, u"N"_s}, {u"family"_s, u"B"_s}, {u"title"_s, u"Dr."_s}},
        u"part"_s);
    row("ZIP of 4", u"address"_s, address(u"92 Kestrel Lane"_s, u"0418"_s), u"postal_code"_s);
    row("ZIP of letters", u"address"_s, address(u"92 Kestrel Lane"_s, u"ABCDE"_s),
        u"postal_code"_s);
    row("no street", u"address"_s, address(QString(), u"00418"_s), u"missing_part"_s);
    row("a part of 10,000", u"address"_s, address(QString(10'000, u'x'), u"00418"_s), u"long"_s);
}

void TestRecordFields::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, typed);
    QFETCH(QString, what);
    const auto value = fieldOf(key).parse(typed);
    QVERIFY(!value);
    QCOMPARE(value.problem().code, u"field.%1.%2"_s.arg(key, what));
    QVERIFY(!value.problem().advice.isEmpty());
    if (typed.isString() && typed.toString().size() > 3)
        QVERIFY2(!value.problem().advice.contains(typed.toString()), "advice repeats no value");
}

void TestRecordFields::emptyIsNone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("empty");
    QTest::newRow("null") << u"legal_name"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("nothing") << u"address"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no text") << u"email"_s << QJsonValue(QString());
    QTest::newRow("blanks") << u"home_phone"_s << QJsonValue(u" \t\u00a0 "_s);
    QTest::newRow("invisible") << u"preferred_name"_s << QJsonValue(u"\u200b\u202e\ufeff"_s);
    QTest::newRow("no choice") << u"sex"_s << QJsonValue(QString());
    QTest::newRow("no choices") << u"race_ethnicity"_s << QJsonValue(QJsonArray());
    QTest::newRow("no parts") << u"pharmacy"_s << QJsonValue(QJsonObject());
    QTest::newRow("empty parts") << u"legal_name"_s << QJsonValue(name(QString(), u" "_s));
}

void TestRecordFields::emptyIsNone()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, empty);
    const auto value = fieldOf(key).parse(empty);
    QVERIFY(value);
    QVERIFY(value->isNull());
    QCOMPARE(fieldOf(key).display(*value), QString());
    QCOMPARE(fieldOf(key).masked(*value), QString());
}

void TestRecordFields::everyFieldIsWhole_data()
{
    QTest::addColumn<QString>("key");
    for (const Field& field : fields())
        QTest::newRow(field.key) << field.keyText();
}

void TestRecordFields::everyFieldIsWhole()
{
    QFETCH(QString, key);
    const Field& field = fieldOf(key);
    QVERIFY(!field.labelText().isEmpty());
    QCOMPARE(field.parts.empty(), field.kind != FieldKind::Parts);
    const bool chooses = field.kind == FieldKind::Choice || field.kind == FieldKind::Choices;
    QCOMPARE(field.options.empty(), !chooses);
    for (const FieldOption& option : field.options) {
        const QString code = QString::fromLatin1(option.code);
        const QJsonValue chosen =
            field.kind == FieldKind::Choice ? QJsonValue(code) : QJsonValue(QJsonArray{code});
        const auto value = field.parse(chosen);
        QVERIFY(value);
        QVERIFY(!field.display(*value).isEmpty());
    }
    for (const QJsonValue& strange : {QJsonValue(3.5), QJsonValue(QJsonArray{QJsonArray()})})
        QVERIFY2(!field.parse(strange), "no field is a number or a list of lists");
}

void TestRecordFields::keysAndColumnsAreUnique()
{
    QSet<QString> keys;
    for (const Field& field : fields())
        keys.insert(field.keyText());
    QCOMPARE(keys.size(), static_cast<qsizetype>(fields().size()));
    QSet<QString> columns;
    for (const FieldColumn& column : fieldColumns()) {
        QCOMPARE(column.part == nullptr, column.field->parts.empty());
        columns.insert(column.name);
    }
    QCOMPARE(columns.size(), fieldColumns().size());
    QVERIFY(columns.contains(u"address_postal_code"_s));
    QVERIFY(columns.contains(u"coverage3_member_id"_s));
    QCOMPARE(findField(u"Address"), nullptr);
    QCOMPARE(findField(u""), nullptr);
}

void TestRecordFields::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("quotes") << u"Robert'); DROP TABLE patient;--"_s
                            << u"Robert'); DROP TABLE patient;--"_s;
    QTest::newRow("markup") << u"<img src=x onerror=alert(1)>"_s
                            << u"<img src=x onerror=alert(1)>"_s;
    QTest::newRow("emoji") << u"Nora 👩🏽‍⚕️ ☘"_s << u"Nora 👩🏽⚕️ ☘"_s;
    QTest::newRow("right to left") << u"نورة العلي"_s << u"نورة العلي"_s;
    QTest::newRow("override") << u"Nora\u202eeiraM\u202c"_s << u"NoraeiraM"_s;
    QTest::newRow("isolates") << u"\u2066Nora\u2069"_s << u"Nora"_s;
    QTest::newRow("invisible letters") << u"No\u200bra\u00ad\ufeff"_s << u"Nora"_s;
    QTest::newRow("tags beyond 16 bits") << u"Nora\U000E0041\U000E007F"_s << u"Nora"_s;
    QTest::newRow("control characters") << QString(u"No\x07ra\x1b[31m"_s) << u"Nora[31m"_s;
    QTest::newRow("NUL") << QString(u"No"_s + QChar(u'\0') + u"ra"_s) << u"Nora"_s;
    QTest::newRow("half a pair") << QString(u"No"_s + QChar(0xd83d) + u"ra"_s) << u"Nora"_s;
    QTest::newRow("the other half") << QString(QChar(0xdc69) + u"Nora"_s) << u"Nora"_s;
    QTest::newRow("line separator") << u"Nora\u2028Mae"_s << u"Nora Mae"_s;
    QTest::newRow("not a character") << QString(u"Nora"_s + QChar(0xffff)) << u"Nora"_s;
}

void TestRecordFields::hostileTextStaysText()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const Field& field = fieldOf(u"preferred_name"_s);
    const auto value = field.parse(typed);
    QVERIFY(value);
    QCOMPARE(value->string(), kept);
    QCOMPARE(field.display(*value), kept);
    QVERIFY(value->string().isValidUtf16());
}

QTEST_GUILESS_MAIN(TestRecordFields)
#include "test_record_fields.moc"
