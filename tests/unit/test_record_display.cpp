// How values look to people: in full, in lines, masked at a kiosk, and beside one another.

#include "record/comparison.h"
#include "record/field_display.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;
using Run = DifferenceRun;

namespace {

FieldValue valueOf(const QString& key, const QJsonValue& json)
{
    return *findField(key)->parse(json);
}

QJsonObject address(const QString& line1, const QString& line2 = QString())
{
    return {{u"line1"_s, line1},
            {u"line2"_s, line2},
            {u"city"_s, u"Alder Falls"_s},
            {u"state"_s, u"FR"_s},
            {u"postal_code"_s, u"00418"_s}};
}

// "=same -removed +added", so that a row reads at a glance.
QString shown(const QList<Run>& runs)
{
    QStringList parts;
    for (const Run& run : runs)
        parts.append((run.kind == Run::Kind::Same      ? u'='
                      : run.kind == Run::Kind::Removed ? u'-'
                                                       : u'+') +
                     run.text);
    return parts.join(u'|');
}

QString textOf(const QList<Run>& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

} // namespace

class TestRecordDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void displays_data();
    void displays();
    void addressHasLines();
    void masks_data();
    void masks();
    void sameForPeople_data();
    void sameForPeople();
    void differences_data();
    void differences();
};

void TestRecordDisplay::displays_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* label, const QString& key, const QJsonValue& json,
                        const QString& text) { QTest::newRow(label) << key << json << text; };
    row("phone", u"home_phone"_s, u"4175550142"_s, u"(417) 555-0142"_s);
    row("phone abroad", u"home_phone"_s, u"+49301234567"_s, u"+49301234567"_s);
    row("date", u"birth_date"_s, u"1961-03-09"_s, u"03/09/1961"_s);
    row("choice", u"sex"_s, u"female"_s, u"Female"_s);
    row("choices", u"race_ethnicity"_s, QJsonArray{u"white"_s, u"asian"_s}, u"Asian, White"_s);
    row("yes", u"interpreter_needed"_s, true, u"Yes"_s);
    row("no is said", u"interpreter_needed"_s, false, u"No"_s);
    row("name", u"legal_name"_s,
        QJsonObject{{u"given"_s, u"Nora"_s},
                    {u"middle"_s, u"Mae"_s},
                    {u"family"_s, u"Brandt"_s},
                    {u"suffix"_s, u"Jr."_s}},
        u"Nora Mae Brandt Jr."_s);
    row("address", u"address"_s, address(u"92 Kestrel Lane"_s, u"Unit 4"_s),
        u"92 Kestrel Lane, Unit 4, Alder Falls, FR 00418"_s);
    row("contact", u"emergency_contact"_s,
        QJsonObject{{u"name"_s, u"Theo Brandt"_s},
                    {u"relation"_s, u"Son"_s},
                    {u"phone"_s, u"4175550155"_s}},
        u"Theo Brandt, Son, (417) 555-0155"_s);
    row("language", u"language"_s, u"es"_s, u"Español"_s);
}

void TestRecordDisplay::displays()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, json);
    QFETCH(QString, text);
    QCOMPARE(findField(key)->display(valueOf(key, json)), text);
}

void TestRecordDisplay::addressHasLines()
{
    const Field& field = *findField(u"address");
    const auto value = valueOf(u"address"_s, address(u"92 Kestrel Lane"_s, u"Unit 4"_s));
    QCOMPARE(field.displayLines(value),
             (QStringList{u"92 Kestrel Lane"_s, u"Unit 4"_s, u"Alder Falls, FR 00418"_s}));
    QCOMPARE(value.part("city"_L1), u"Alder Falls"_s);
    QCOMPARE(value.part("planet"_L1), QString());
}

void TestRecordDisplay::masks_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char* label, const QString& key, const QString& value,
                        const QString& masked) { QTest::newRow(label) << key << value << masked; };
    row("phone", u"mobile_phone"_s, u"4175550142"_s, u"(•••) •••-0142"_s);
    row("phone abroad", u"mobile_phone"_s, u"+49301234567"_s, u"••• 67"_s);
    row("email", u"email"_s, u"nora.brandt@mail.example"_s, u"n•••t@mail.example"_s);
    row("email of 4", u"email"_s, u"nora@mail.example"_s, u"n••a@mail.example"_s);
    row("email of 3", u"email"_s, u"nor@mail.example"_s, u"n••@mail.example"_s);
    row("email of 1", u"email"_s, u"n@mail.example"_s, u"•@mail.example"_s);
    row("member ID", u"coverage1.member_id"_s, u"XJK9920417"_s, u"•••0417"_s);
    row("member ID of 6", u"coverage1.member_id"_s, u"991204"_s, u"•••204"_s);
    row("member ID of 4", u"coverage1.member_id"_s, u"1204"_s, u"••04"_s);
    row("member ID of 1", u"coverage1.member_id"_s, u"7"_s, u"•"_s);
    row("birth date", u"birth_date"_s, u"1961-03-09"_s, u"••••"_s);
    row("open", u"coverage1.payer"_s, u"Harbor Health"_s, u"Harbor Health"_s);
}

void TestRecordDisplay::masks()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, masked);
    const Field& field = *findField(key);
    const FieldValue parsed = valueOf(key, value);
    QCOMPARE(field.masked(parsed), masked);
    QVERIFY(field.masked(parsed).size() <= field.display(parsed).size());
    if (field.sensitivity != Sensitivity::Open)
        QVERIFY(field.masked(parsed) != field.display(parsed));
}

void TestRecordDisplay::sameForPeople_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("a");
    QTest::addColumn<QJsonValue>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* label, const QString& key, const QJsonValue& a,
                        const QJsonValue& b,
                        bool same) { QTest::newRow(label) << key << a << b << same; };
    row("case", u"preferred_name"_s, u"NORA"_s, u"Nora"_s, true);
    row("accent", u"preferred_name"_s, u"José"_s, u"Jose"_s, true);
    row("punctuation", u"preferred_name"_s, u"O'Neil"_s, u"ONeil"_s, true);
    row("another name", u"preferred_name"_s, u"Nora"_s, u"Norma"_s, false);
    row("Devanagari vowel signs", u"preferred_name"_s, u"रवि"_s, u"रवी"_s, false);
    row("Arabic vowel marks", u"preferred_name"_s, u"مُحَمَّد"_s, u"محمد"_s, true);
    row("emoji", u"preferred_name"_s, u"Nora 👍"_s, u"Nora 👎"_s, false);
    row("street shortened", u"address"_s, address(u"92 Kestrel Lane"_s),
        address(u"92 KESTREL LN."_s), true);
    row("west shortened", u"address"_s, address(u"9 West Oak Avenue"_s), address(u"9 W Oak Ave"_s),
        true);
    row("another number", u"address"_s, address(u"92 Kestrel Lane"_s),
        address(u"29 Kestrel Lane"_s), false);
    row("unit is new", u"address"_s, address(u"92 Kestrel Lane"_s),
        address(u"92 Kestrel Lane"_s, u"Unit 4"_s), false);
    row("lane is no street word in a name", u"preferred_name"_s, u"Lane"_s, u"Ln"_s, false);
    row("email case", u"email"_s, u"Nora@Mail.Example"_s, u"nora@mail.example"_s, true);
    row("email dot", u"email"_s, u"no.ra@mail.example"_s, u"nora@mail.example"_s, false);
    row("code dashes", u"coverage1.member_id"_s, u"XJK-992"_s, u"xjk 992"_s, true);
    row("code digit", u"coverage1.member_id"_s, u"XJK992"_s, u"XJK993"_s, false);
    row("none and something", u"preferred_name"_s, QJsonValue(), u"Nora"_s, false);
    row("none and none", u"preferred_name"_s, QJsonValue(), QString(), true);
    row("choice", u"sex"_s, u"x"_s, u"female"_s, false);
}

void TestRecordDisplay::sameForPeople()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, a);
    QFETCH(QJsonValue, b);
    QFETCH(bool, same);
    const Field& field = *findField(key);
    QCOMPARE(anteroom::sameForPeople(field, valueOf(key, a), valueOf(key, b)), same);
    QCOMPARE(anteroom::sameForPeople(field, valueOf(key, b), valueOf(key, a)), same);
}

void TestRecordDisplay::differences_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("now");
    const auto row = [](const char* label, const QString& key, const QString& before,
                        const QString& after, const QString& old, const QString& now) {
        QTest::newRow(label) << key << before << after << old << now;
    };
    row("a word", u"coverage1.payer"_s, u"Harbor Health Plan"_s, u"Harbor Wellness Plan"_s,
        u"=Harbor |-Health |=Plan"_s, u"=Harbor |+Wellness |=Plan"_s);
    row("a word more", u"preferred_name"_s, u"Nora"_s, u"Nora Mae"_s, u"=Nora"_s, u"=Nora |+Mae"_s);
    row("case is the same", u"preferred_name"_s, u"NORA"_s, u"Nora"_s, u"=NORA"_s, u"=Nora"_s);
    row("digits of a code", u"coverage1.member_id"_s, u"XJK9920417"_s, u"XJK9988417"_s,
        u"=XJK99|-20|=417"_s, u"=XJK99|+88|=417"_s);
    row("phone", u"home_phone"_s, u"4175550142"_s, u"4175550163"_s, u"=(417) 555-01|-42"_s,
        u"=(417) 555-01|+63"_s);
    row("repeated run", u"coverage1.group"_s, u"111"_s, u"1111"_s, u"=111"_s, u"=111|+1"_s);
    row("all of it", u"preferred_name"_s, u"Nora"_s, u"Theo"_s, u"-Nora"_s, u"+Theo"_s);
    row("from nothing", u"preferred_name"_s, QString(), u"Theo"_s, QString(), u"+Theo"_s);
    row("to nothing", u"coverage1.group"_s, u"77"_s, QString(), u"-77"_s, QString());
}

void TestRecordDisplay::differences()
{
    QFETCH(QString, key);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, old);
    QFETCH(QString, now);
    const Field& field = *findField(key);
    const FieldValue a = valueOf(key, before);
    const FieldValue b = valueOf(key, after);
    const Difference difference = differenceOf(field, a, b);
    QCOMPARE(shown(difference.before), old);
    QCOMPARE(shown(difference.after), now);
    QCOMPARE(textOf(difference.before), field.display(a));
    QCOMPARE(textOf(difference.after), field.display(b));
}

QTEST_GUILESS_MAIN(TestRecordDisplay)
#include "test_record_display.moc"
