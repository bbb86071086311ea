#include "scanner/licence/aamva.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

Licence read(const QByteArray& payload)
{
    const Result<Reading> reading = parseLicence(payload);
    return reading ? *reading->licence : Licence();
}

QByteArray version1(const QByteArray& elements)
{
    return "@\n\x1e\rANSI 6360430101DL00290100DL" + elements + "\r";
}

QByteArray version10(const QByteArray& elements)
{
    return "@\n\x1e\rANSI 636000100001DL00310010DL" + elements + "\r";
}

} // namespace

// How single values of a card are understood, whatever its issuer made of the standard.
class LicenceValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dates_data();
    void dates();
    void allDatesOfACardHaveOneOrder_data();
    void allDatesOfACardHaveOneOrder();
    void northOfTheBorderTheYearComesFirst();
    void heights_data();
    void heights();
    void weights_data();
    void weights();
    void codedValues_data();
    void codedValues();
    void addresses_data();
    void addresses();
    void postalCodes_data();
    void postalCodes();
    void wordsForNothingAreNothing();
};

void LicenceValuesTest::dates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("firstVersion");
    QTest::addColumn<QDate>("date");
    QTest::newRow("month first") << QByteArray("11231976") << false << QDate(1976, 11, 23);
    QTest::newRow("year first") << QByteArray("19761123") << true << QDate(1976, 11, 23);
    QTest::newRow("year first in a new card")
        << QByteArray("19761123") << false << QDate(1976, 11, 23);
    QTest::newRow("month first in an old card")
        << QByteArray("11231976") << true << QDate(1976, 11, 23);
    QTest::newRow("day and month exchanged")
        << QByteArray("19762311") << true << QDate(1976, 11, 23);
    QTest::newRow("dashes") << QByteArray("1976-11-23") << true << QDate(1976, 11, 23);
    QTest::newRow("slashes") << QByteArray("11/23/1976") << false << QDate(1976, 11, 23);
    QTest::newRow("day 00") << QByteArray("11001976") << false << QDate();
    QTest::newRow("a letter behind") << QByteArray("11231976M") << false << QDate(1976, 11, 23);
    QTest::newRow("a time behind")
        << QByteArray("1976-11-23 00.00.00.000000") << true << QDate(1976, 11, 23);
    QTest::newRow("blanks within") << QByteArray("11 23 1976") << false << QDate(1976, 11, 23);
    QTest::newRow("points") << QByteArray("23.11.1976") << false << QDate(1976, 11, 23);
    QTest::newRow("short parts") << QByteArray("1/5/1976") << false << QDate(1976, 1, 5);
    QTest::newRow("day first") << QByteArray("23111976") << false << QDate(1976, 11, 23);
    QTest::newRow("29 February") << QByteArray("02292000") << false << QDate(2000, 2, 29);
    QTest::newRow("no 29 February") << QByteArray("02291900") << false << QDate();
    QTest::newRow("seven digits") << QByteArray("1131990") << false << QDate();
    QTest::newRow("nine digits") << QByteArray("111319900") << false << QDate();
    QTest::newRow("month 00") << QByteArray("00231976") << false << QDate();
    QTest::newRow("before 1880") << QByteArray("11231876") << false << QDate();
    QTest::newRow("nines") << QByteArray("99999999") << false << QDate();
    QTest::newRow("other digits") << u"१११२३१९७६"_s.toUtf8() << false << QDate();
    QTest::newRow("two-digit year with dashes") << QByteArray("11-23-76") << false << QDate();
    QTest::newRow("two-digit year") << QByteArray("112376") << false << QDate();
    QTest::newRow("zeros") << QByteArray("00000000") << false << QDate();
    QTest::newRow("30 February") << QByteArray("02301976") << false << QDate();
    QTest::newRow("in the future") << QByteArray("11232076") << false << QDate();
    QTest::newRow("letters") << QByteArray("NOV23196") << false << QDate();
}

void LicenceValuesTest::dates()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, firstVersion);
    QFETCH(QDate, date);
    const QByteArray elements = "DAQ1\nDABDOE\nDACJO\nDBB" + value;
    QCOMPARE(read(firstVersion ? version1(elements) : version10(elements)).birthDate, date);
}

void LicenceValuesTest::allDatesOfACardHaveOneOrder_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("issue");
    QTest::addColumn<QDate>("expiry");
    QTest::newRow("month first") << QByteArray("DBB05061986\nDBD07082019\nDBA12312034")
                                 << QDate(1986, 5, 6) << QDate(2019, 7, 8) << QDate(2034, 12, 31);
    QTest::newRow("day first, as one date shows")
        << QByteArray("DBB05061986\nDBD07082019\nDBA31122034") << QDate(1986, 6, 5)
        << QDate(2019, 8, 7) << QDate(2034, 12, 31);
    QTest::newRow("year, day, month, as one date shows")
        << QByteArray("DBB19860506\nDBD20190807\nDBA20343112") << QDate(1986, 6, 5)
        << QDate(2019, 7, 8) << QDate(2034, 12, 31);
    QTest::newRow("two orders, one date may be either")
        << QByteArray("DBB05061986\nDBD07252019\nDBA31122034") << QDate() << QDate(2019, 7, 25)
        << QDate(2034, 12, 31);
    QTest::newRow("year first and month first, each date tells")
        << QByteArray("DBB19860506\nDBD07252019\nDBA20341231") << QDate(1986, 5, 6)
        << QDate(2019, 7, 25) << QDate(2034, 12, 31);
    QTest::newRow("one is unreadable") << QByteArray("DBB05061986\nDBD99999999\nDBA12312034")
                                       << QDate(1986, 5, 6) << QDate() << QDate(2034, 12, 31);
}

void LicenceValuesTest::allDatesOfACardHaveOneOrder()
{
    QFETCH(QByteArray, elements);
    QFETCH(QDate, birth);
    QFETCH(QDate, issue);
    QFETCH(QDate, expiry);
    const Licence licence = read(version10("DAQ1\nDCSDOE\n" + elements));
    QCOMPARE(licence.birthDate, birth);
    QCOMPARE(licence.issueDate, issue);
    QCOMPARE(licence.expiryDate, expiry);
}

void LicenceValuesTest::northOfTheBorderTheYearComesFirst()
{
    for (const char* issuer : {"604426", "604428", "604429", "604432", "604433", "636012", "636013",
                               "636016", "636017", "636028", "636044", "636048", "990876"}) {
        const Licence licence =
            read(QByteArray("@\n\x1e\rANSI ") + issuer +
                 "080001DL00310100DLDAQ1\nDCSDOE\nDACJO\nDBB19860506\nDBA20340506\nDAU178\r");
        QCOMPARE(licence.country, u"CAN"_s);
        QCOMPARE(licence.birthDate, QDate(1986, 5, 6));
        QCOMPARE(licence.heightCm, 178);
    }
}

void LicenceValuesTest::heights_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("inches");
    QTest::addColumn<int>("centimetres");
    QTest::newRow("inches") << QByteArray("070 in") << 70 << 0;
    QTest::newRow("capital") << QByteArray("071 IN") << 71 << 0;
    QTest::newRow("two digits") << QByteArray("62 in") << 62 << 0;
    QTest::newRow("glued") << QByteArray("063IN") << 63 << 0;
    QTest::newRow("metric") << QByteArray("178 cm") << 0 << 178;
    QTest::newRow("feet and inches") << QByteArray("5'-10\"") << 70 << 0;
    QTest::newRow("three digits") << QByteArray("510") << 70 << 0;
    QTest::newRow("no unit") << QByteArray("070") << 70 << 0;
    QTest::newRow("impossible") << QByteArray("513") << 0 << 0;
    QTest::newRow("dash alone") << QByteArray("5-10") << 70 << 0;
    QTest::newRow("zero inches") << QByteArray("6-00") << 72 << 0;
    QTest::newRow("feet alone") << QByteArray("6'") << 72 << 0;
    QTest::newRow("a zero before") << QByteArray("6'03\"") << 75 << 0;
    QTest::newRow("words") << QByteArray("5FT 10IN") << 70 << 0;
    QTest::newRow("feet and inches with a unit") << QByteArray("510 in") << 70 << 0;
    QTest::newRow("inch mark") << QByteArray("70\"") << 70 << 0;
    QTest::newRow("padded") << QByteArray("  070 IN ") << 70 << 0;
    QTest::newRow("metric in capitals") << QByteArray("178CM") << 0 << 178;
    QTest::newRow("nothing") << QByteArray("000 in") << 0 << 0;
    QTest::newRow("twelve inches") << QByteArray("5'12\"") << 0 << 0;
    QTest::newRow("a giant in inches") << QByteArray("178 in") << 0 << 0;
    QTest::newRow("a giant in centimeters") << QByteArray("510 cm") << 0 << 0;
    QTest::newRow("no unit, neither country's") << QByteArray("178") << 0 << 0;
    QTest::newRow("in its own element") << QByteArray("\nDAV178") << 0 << 178;
    QTest::newRow("feet in the metric element") << QByteArray("\nDAV5-01") << 61 << 0;
    QTest::newRow("nonsense") << QByteArray("TALL") << 0 << 0;
}

void LicenceValuesTest::heights()
{
    QFETCH(QByteArray, value);
    QFETCH(int, inches);
    QFETCH(int, centimetres);
    const Licence licence = read(version10("DAQ1\nDCSDOE\nDACJO\nDAU" + value));
    QCOMPARE(licence.heightIn.value_or(0), inches);
    QCOMPARE(licence.heightCm.value_or(0), centimetres);
}

void LicenceValuesTest::weights_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<int>("pounds");
    QTest::addColumn<QString>("warning");
    QTest::newRow("pounds") << QByteArray("DAW180") << 180 << QString();
    QTest::newRow("zeros before") << QByteArray("DAW095") << 95 << QString();
    QTest::newRow("with unit") << QByteArray("DAW180 LB") << 180 << QString();
    QTest::newRow("kilograms in the place of pounds")
        << QByteArray("DAW079 KG") << 0 << u"weight.metric"_s;
    QTest::newRow("kilograms") << QByteArray("DAX079") << 0 << u"weight.metric"_s;
    QTest::newRow("both") << QByteArray("DAW174\nDAX079") << 174 << QString();
    QTest::newRow("a range") << QByteArray("DCE4") << 0 << QString();
    QTest::newRow("zeros") << QByteArray("DAW000") << 0 << QString();
    QTest::newRow("nonsense") << QByteArray("DAWHEAVY") << 0 << u"weight.unknown"_s;
    QTest::newRow("a ton") << QByteArray("DAW2000") << 0 << u"weight.unknown"_s;
}

void LicenceValuesTest::weights()
{
    QFETCH(QByteArray, elements);
    QFETCH(int, pounds);
    QFETCH(QString, warning);
    const Result<Reading> reading = parseLicence(version10("DAQ1\nDCSDOE\n" + elements));
    QCOMPARE(reading->licence->weightLb.value_or(0), pounds);
    QCOMPARE(reading->warnings.join(u','), warning);
}

void LicenceValuesTest::codedValues_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<QString>("values"); // sex|eyes|hair|region|country|compliance
    const auto row = [](const char* name, const char* elements, const char* values) {
        QTest::newRow(name) << QByteArray(elements) << QString::fromLatin1(values);
    };
    row("the standard's", "DBC1\nDAYBRO\nDAZBLN\nDAJVA\nDCGUSA\nDDAF", "M|BRO|BLN|VA|USA|F");
    row("letters", "DBCF\nDAYBL \nDAZBR \nDAJva\nDCGUS\nDDAN", "F|BLU|BRO|VA|USA|N");
    row("words", "DBCFEMALE\nDAYBROWN\nDAZBLONDE\nDAJON\nDCGCANADA\nDDAM", "F|BRO|BLN|ON|CAN|M");
    row("not specified", "DBC9\nDAYUNK\nDAZUNK\nDAJQC\nDCGCDN", "X|||QC|CAN|");
    row("X", "DBCX\nDAYHAZ\nDAZBLO\nDAJCOA\nDCGMEX", "X|HAZ|BLN|COA|MEX|");
    row("nothing known", "DBC7\nDAYPLAID\nDAZTALL\nDAJVIRGINIA\nDCGUTO\nDDAZ", "|||||");
    row("zeros", "DBC0\nDAY000\nDAZ000\nDAJ00\nDDA0", "||||USA|");
    row("nothing", "DBC\nDAY   \nDAZNONE\nDAJ--\nDDA ", "||||USA|");
}

void LicenceValuesTest::codedValues()
{
    QFETCH(QByteArray, elements);
    QFETCH(QString, values);
    const Licence licence = read(version10("DAQ1\nDCSDOE\n" + elements));
    QCOMPARE(QStringList({licence.sex, licence.eyeColor, licence.hairColor, licence.region,
                          licence.country, licence.compliance})
                 .join(u'|'),
             values);
}

void LicenceValuesTest::addresses_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<QString>("address"); // street1|street2|city|region|postal code
    const auto row = [](const char* name, const char* elements, const char* address) {
        QTest::newRow(name) << QByteArray(elements) << QString::fromLatin1(address);
    };
    row("mailing", "DAG1 ELM ST\nDAHAPT 2\nDAIELMS\nDAJVA\nDAK23269",
        "1 ELM ST|APT 2|ELMS|VA|23269");
    row("commas behind", "DAG1 ELM ST,\nDAH,\nDAIELMS,\nDAJVA\nDAK23269",
        "1 ELM ST||ELMS|VA|23269");
    row("residence", "DAL1 ELM ST\nDAMAPT 2\nDANELMS\nDAOVA\nDAP23269",
        "1 ELM ST|APT 2|ELMS|VA|23269");
    row("both", "DAG1 ELM ST\nDAIELMS\nDAJVA\nDAK23269\nDAL9 OAK ST\nDAMAPT 9\nDANOAKS\nDAOMD",
        "1 ELM ST||ELMS|VA|23269");
    row("street of the residence alone", "DAG\nDAL1 ELM ST\nDAIELMS\nDAJVA\nDAK23269",
        "1 ELM ST||ELMS|VA|23269");
    row("the city again", "DAG1 ELM ST\nDAHELMS, VA 23269\nDAIELMS\nDAJVA\nDAK23269",
        "1 ELM ST||ELMS|VA|23269");
    row("a second line that begins like the city",
        "DAG1 ELM ST\nDAHELMS VAULT 3\nDAIELMS\nDAJVA\nDAK23269",
        "1 ELM ST|ELMS VAULT 3|ELMS|VA|23269");
    row("none in all", "DAGNONE\nDAHNONE\nDAINA\nDAJUNK\nDAK", "|||UNK|");
}

void LicenceValuesTest::addresses()
{
    QFETCH(QByteArray, elements);
    QFETCH(QString, address);
    const Licence licence = read(version10("DAQ1\nDCSDOE\n" + elements));
    QCOMPARE(QStringList({licence.street1, licence.street2, licence.city, licence.region,
                          licence.postalCode})
                 .join(u'|'),
             address.replace("UNK"_L1, QString()));
}

void LicenceValuesTest::postalCodes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("zeros behind") << QByteArray("232690000  ") << u"23269"_s;
    QTest::newRow("add-on") << QByteArray("232691234  ") << u"232691234"_s;
    QTest::newRow("dash") << QByteArray("23269-1234") << u"232691234"_s;
    QTest::newRow("dash and nothing") << QByteArray("23269-     ") << u"23269"_s;
    QTest::newRow("five") << QByteArray("23269") << u"23269"_s;
    QTest::newRow("leading zeros") << QByteArray("004180000  ") << u"00418"_s;
    QTest::newRow("Canada") << QByteArray("M5V 3R7    ") << u"M5V3R7"_s;
    QTest::newRow("letters") << QByteArray("UNKNOWN") << QString();
    QTest::newRow("a blank for the dash") << QByteArray("23269 1234 ") << u"232691234"_s;
    QTest::newRow("a number far behind") << QByteArray("23269     0") << u"23269"_s;
    QTest::newRow("eleven digits") << QByteArray("23269123400") << u"232691234"_s;
    QTest::newRow("eleven digits without add-on") << QByteArray("23269000000") << u"23269"_s;
    QTest::newRow("an add-on that ends in zeros") << QByteArray("232691000  ") << u"232691000"_s;
    QTest::newRow("Canada padded with zeros") << QByteArray("M5V3R700000") << u"M5V3R7"_s;
    QTest::newRow("Canada in lower case") << QByteArray("m5v 3r7") << u"M5V3R7"_s;
    QTest::newRow("too short") << QByteArray("2326") << QString();
    QTest::newRow("seven digits") << QByteArray("2326912") << QString();
    QTest::newRow("another country's") << QByteArray("SW1A 1AA") << QString();
}

void LicenceValuesTest::postalCodes()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    QCOMPARE(read(version10("DAQ1\nDCSDOE\nDACJO\nDAK" + value)).postalCode, code);
}

void LicenceValuesTest::wordsForNothingAreNothing()
{
    for (const char* word : {"NONE", "none", "NA", "N/A", "UNK", "UNAVL", "unavail", "NULL", "   ",
                             "-", "----", "*", ".", "0000", "NONE/AUCUNE"}) {
        const Licence licence = read(version10(QByteArray("DAQ1\nDCSDOE\nDACJO\nDAD") + word +
                                               "\nDAH" + word + "\nDCU" + word));
        QVERIFY2(licence.middleName.isEmpty(), word);
        QVERIFY2(licence.street2.isEmpty(), word);
        QVERIFY2(licence.suffix.isEmpty(), word);
    }
}

QTEST_GUILESS_MAIN(LicenceValuesTest)
#include "test_licence_values.moc"
