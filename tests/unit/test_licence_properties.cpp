#include "scanner/licence/aamva.h"

#include <QRandomGenerator>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Cards = 300;

// Names and places that hold the letters of element codes, or look like a suffix or an initial.
const QStringList Families{
    u"HOLLOWAY"_s,   u"ADACHI"_s,  u"MADDEN"_s,    u"HADDAD"_s, u"GOODCHILD"_s,  u"WOODCOCK"_s,
    u"HARDCASTLE"_s, u"MCDADE"_s,  u"DANIELS"_s,   u"O'DELL"_s, u"DE LA VEGA"_s, u"SMITH-DAVIS"_s,
    u"NUÑEZ"_s,      u"LÉVÊQUE"_s, u"IVES"_s,      u"VI"_s,     u"D'ADDARIO"_s,  u"DAGGETT"_s,
    u"DAHL"_s,       u"DAIGLE"_s,  u"LINDBCKER"_s, u"ANSICK"_s, u"ZAZAR"_s,      u"DCRUZ"_s};
const QStringList Givens{u"IRIS"_s,  u"DAVID"_s,     u"DANIEL"_s, u"DALE"_s,     u"DARREN"_s,
                         u"DAISY"_s, u"AMOS"_s,      u"DACIA"_s,  u"HADASSAH"_s, u"ZOÉ"_s,
                         u"J"_s,     u"FRANSISCO"_s, u"DAQUAN"_s, u"MEREDITH"_s, u"ADDIE"_s};
const QStringList Middles{u""_s, u"MAE"_s, u"Q"_s, u"DADE"_s, u"ROSE ANN"_s, u"DAKOTA"_s, u"V"_s};
const QStringList Suffixes{u""_s, u""_s, u""_s, u"JR"_s, u"III"_s};
const QStringList Streets{u"12 ELM STREET"_s,    u"4 DAISY LANE"_s, u"900 DALLAS PKWY"_s,
                          u"7 S DAKOTA AVE 3"_s, u"1 DAHLIA CT"_s,  u"55 IDAHO ST APT DBA"_s,
                          u"88 DCA TERMINAL"_s,  u"9 ADAIR DR"_s};
const QStringList Cities{u"ELMS"_s,       u"DALLAS"_s,    u"DANVILLE"_s,  u"DAYTON"_s,
                         u"MIAMI DADE"_s, u"DAHLONEGA"_s, u"CANDAIGUA"_s, u"ST DAVIDS"_s};
const QStringList Numbers{u"T64235789"_s, u"123-45-6789"_s, u"D1234567"_s,
                          u"S5DAX123"_s,  u"A 100 200"_s,   u"DAK20500X1"_s};
const QList<QByteArray> Orders{
    "DAQ DCS DDE DAC DDF DAD DDG DCA DCB DCD DBD DBB DBA DBC DAU DAY DAG DAI DAJ DAK DCF DCG DCU",
    "DCA DCB DCD DBA DCS DAC DAD DBD DBB DBC DAY DAU DAG DAI DAJ DAK DAQ DCF DCG DDE DDF DDG DCU",
    "DCB DAQ DCA DAK DAJ DAI DAG DDG DDF DAD DDE DAC DBD DCS DBC DBB DBA DAY DCG DCF DAU DCD DCU",
    "DCA DCB DCD DBA DCS DCT DCU DBD DBB DBC DAY DAU DAG DAI DAJ DAK DAQ DCF DCG",
    "DAQ DAA DAG DAI DAJ DAK DAR DAS DAT DAU DAY DBA DBB DBC DBD DBF DBH",
    "DAA DAG DAI DAJ DAK DAQ DAR DAS DAT DBA DBB DBC DBD DAU DAY DBF DBH"};

bool isOld(const QByteArray& order)
{
    return order.contains("DAA");
}

template <class List>
auto any(const List& list, QRandomGenerator& random)
{
    return list.at(random.bounded(int(list.size())));
}

struct Person {
    QString family, given, middle, suffix, street, city, number;
    QDate birth;
};

Person anyone(QRandomGenerator& random)
{
    return {any(Families, random), any(Givens, random),
            any(Middles, random),  any(Suffixes, random),
            any(Streets, random),  any(Cities, random),
            any(Numbers, random),  QDate(1930, 1, 1).addDays(random.bounded(30'000))};
}

QString valueOf(const QByteArray& code, const Person& person, bool old)
{
    const QString date = old ? u"yyyyMMdd"_s : u"MMddyyyy"_s;
    const QHash<QByteArray, QString> values{
        {"DAA",
         QStringList({person.family, person.given, person.middle, person.suffix}).join(u',')},
        {"DAR", u"D   "_s},
        {"DAS", u"          "_s},
        {"DAT", u"     "_s},
        {"DBF", u"00"_s},
        {"DAQ", person.number},
        {"DCS", person.family},
        {"DAC", person.given},
        {"DAD", person.middle.isEmpty() ? u"NONE"_s : person.middle},
        {"DCT", person.middle.isEmpty() ? person.given : person.given + u',' + person.middle},
        {"DCU", person.suffix},
        {"DAG", person.street},
        {"DAI", person.city},
        {"DAJ", u"TX"_s},
        {"DAK", u"752010000  "_s},
        {"DBB", person.birth.toString(date)},
        {"DBD", QDate(2020, 1, 2).toString(date)},
        {"DBA", QDate(2034, 1, 2).toString(date)},
        {"DBC", u"2"_s},
        {"DAU", old ? u"507"_s : u"067 in"_s},
        {"DAY", u"HAZ"_s},
        {"DCG", u"USA"_s},
        {"DCA", u"C"_s},
        {"DCB", u"NONE"_s},
        {"DCD", u"NONE"_s},
        {"DCF", u"83D9BN217QO983B1"_s}};
    return values.value(code, u"N"_s);
}

QByteArray cardOf(const Person& person, const QByteArray& order, const QByteArray& separator,
                  const QByteArray& end)
{
    QByteArray body("DL");
    for (const QByteArray& code : order.split(' '))
        body += code + valueOf(code, person, isOld(order)).toUtf8() + separator;
    const QByteArray version = order.contains("DCT") ? "0300" : "0800";
    return "@" + separator + "ANSI 636015" + (isOld(order) ? "01" : version) + "01DL00310300" +
           body + end;
}

// How many values are there, or -1 when one of them isn't the person's.
int countRight(const Person& person, const Licence& licence)
{
    const std::pair<QString, QString> values[] = {
        {licence.familyName, person.family}, {licence.givenName, person.given},
        {licence.middleName, person.middle}, {licence.suffix, person.suffix},
        {licence.street1, person.street},    {licence.street2, QString()},
        {licence.city, person.city},         {licence.documentNumber, person.number},
        {licence.region, u"TX"_s},           {licence.postalCode, u"75201"_s},
        {licence.country, u"USA"_s},         {licence.sex, u"F"_s},
        {licence.eyeColor, u"HAZ"_s}};
    int right = 0;
    for (const auto& [read, own] : values) {
        if (!read.isEmpty() && read != own)
            return -1;
        right += read == own ? 1 : 0;
    }
    if (licence.birthDate.isValid() && licence.birthDate != person.birth)
        return -1;
    return right;
}

constexpr int AllRight = 13;

} // namespace

// Many invented people's cards in the orders of several issuers: a value is right or absent.
class LicencePropertiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aValueIsRightOrAbsent_data();
    void aValueIsRightOrAbsent();
};

void LicencePropertiesTest::aValueIsRightOrAbsent_data()
{
    QTest::addColumn<QByteArray>("separator");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("lost");  // one separator in so many
    QTest::addColumn<int>("share"); // of the values that must be there, in percent
    QTest::newRow("as it should be") << QByteArray("\n") << QByteArray("\r") << 0 << 100;
    QTest::newRow("CR LF") << QByteArray("\r\n") << QByteArray("\r\n") << 0 << 100;
    QTest::newRow("bars") << QByteArray("|") << QByteArray("|") << 0 << 100;
    QTest::newRow("names of controls") << QByteArray("<LF>") << QByteArray("<CR>") << 0 << 100;
    QTest::newRow("none") << QByteArray() << QByteArray() << 0 << 75;
    QTest::newRow("blanks") << QByteArray(" ") << QByteArray(" ") << 0 << 75;
    QTest::newRow("some lost") << QByteArray("\n") << QByteArray("\r") << 8 << 85;
}

void LicencePropertiesTest::aValueIsRightOrAbsent()
{
    QFETCH(QByteArray, separator);
    QFETCH(QByteArray, end);
    QFETCH(int, lost);
    QFETCH(int, share);
    QRandomGenerator random(1976);
    int right = 0;
    for (int i = 0; i < Cards; ++i) {
        const Person person = anyone(random);
        QByteArray payload = cardOf(person, any(Orders, random), separator, end);
        for (qsizetype at = payload.indexOf("DLD"); lost > 0 && at < payload.size(); ++at)
            if (payload.at(at) == '\n' && random.bounded(lost) == 0)
                payload.remove(at, 1);
        const Result<Reading> reading = parseLicence(payload);
        if (!reading) {
            QCOMPARE(reading.problem().code, u"licence.empty"_s); // neither name nor number
            continue;
        }
        const int count = countRight(person, *reading->licence);
        QVERIFY2(count >= 0, payload.constData());
        right += count;
    }
    const int percent = 100 * right / (Cards * AllRight);
    QVERIFY2(percent >= share, qPrintable(u"%1 %"_s.arg(percent)));
}

QTEST_GUILESS_MAIN(LicencePropertiesTest)
#include "test_licence_properties.moc"
