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
    return "@\n\x1e\rANSI 636000100001DL00310100DL" + elements + "\r";
}

} // namespace

// How single values of a card are understood, whatever its issuer made of the standard.
class LicenceValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeNames_data();
    void wholeNames();
    void givenNamesOfVersion2_data();
    void givenNamesOfVersion2();
    void aSuffixInTheFamilyNameIsTakenOut();
    void dates_data();
    void dates();
    void heights_data();
    void heights();
    void postalCodes_data();
    void postalCodes();
    void wordsForNothingAreNothing();
};

void LicenceValuesTest::wholeNames_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("name"); // family|given|middle|suffix
    QTest::newRow("commas") << QByteArray("DAAPUBLIC,JOHN,Q,JR") << u"PUBLIC|JOHN|Q|JR"_s;
    QTest::newRow("no middle") << QByteArray("DAAPUBLIC,JOHN,,SR") << u"PUBLIC|JOHN||SR"_s;
    QTest::newRow("two middle") << QByteArray("DAAPUBLIC,JOHN,QUINCY ADAM,")
                                << u"PUBLIC|JOHN|QUINCY ADAM|"_s;
    QTest::newRow("two parts") << QByteArray("DAAPUBLIC,JOHN QUINCY") << u"PUBLIC|JOHN|QUINCY|"_s;
    QTest::newRow("dollars") << QByteArray("DAAPUBLIC$JOHN$Q") << u"PUBLIC|JOHN|Q|"_s;
    QTest::newRow("at signs") << QByteArray("DAAPUBLIC@JOHN@Q@") << u"PUBLIC|JOHN|Q|"_s;
    QTest::newRow("hyphen") << QByteArray("DAAAL-MAAR,DIANA,R") << u"AL-MAAR|DIANA|R|"_s;
    QTest::newRow("two words") << QByteArray("DAAVAN DYKE,JOHN") << u"VAN DYKE|JOHN||"_s;
    QTest::newRow("placeholder") << QByteArray("DAAPUBLIC,JOHN,NONE") << u"PUBLIC|JOHN||"_s;
}

void LicenceValuesTest::wholeNames()
{
    QFETCH(QByteArray, element);
    QFETCH(QString, name);
    const Licence licence = read(version1(element + "\nDAQ1234567\nDBB19761123"));
    QCOMPARE(
        QStringList({licence.familyName, licence.givenName, licence.middleName, licence.suffix})
            .join(u'|'),
        name);
    const QByteArray pennsylvania = "@\n\x1e\rANSI 6360250101DL00290100DLDAAJOHN Q PUBLIC\nDAQ1\r";
    QCOMPARE(read(pennsylvania).familyName, u"PUBLIC"_s);
    QCOMPARE(read(pennsylvania).givenName, u"JOHN"_s);
}

void LicenceValuesTest::givenNamesOfVersion2_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<QString>("names"); // given|middle
    QTest::newRow("comma") << QByteArray("DCTMARY,ANN") << u"MARY|ANN"_s;
    QTest::newRow("blank") << QByteArray("DCTMARY ANN LEE") << u"MARY|ANN LEE"_s;
    QTest::newRow("two words before a comma") << QByteArray("DCTMARY ANN,LEE") << u"MARY ANN|LEE"_s;
    QTest::newRow("middle apart") << QByteArray("DCTMARY ANN\nDADLEE") << u"MARY ANN|LEE"_s;
    QTest::newRow("one") << QByteArray("DCTMARY   ") << u"MARY|"_s;
}

void LicenceValuesTest::givenNamesOfVersion2()
{
    QFETCH(QByteArray, elements);
    QFETCH(QString, names);
    const Licence licence =
        read("@\n\x1e\rANSI 636000030001DL00310100DLDCSDOE\n" + elements + "\nDAQ1\r");
    QCOMPARE(licence.givenName + u'|' + licence.middleName, names);
}

void LicenceValuesTest::aSuffixInTheFamilyNameIsTakenOut()
{
    const Licence junior = read(version10("DAQ1\nDCSDOE JR\nDACJOHN"));
    QCOMPARE(junior.familyName, u"DOE"_s);
    QCOMPARE(junior.suffix, u"JR"_s);
    // One letter may be a name of its own.
    const Licence five = read(version10("DAQ1\nDCSHENRY V\nDACJOHN"));
    QCOMPARE(five.familyName, u"HENRY V"_s);
}

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
}

void LicenceValuesTest::postalCodes()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    QCOMPARE(read(version10("DAQ1\nDCSDOE\nDACJO\nDAK" + value)).postalCode, code);
}

void LicenceValuesTest::wordsForNothingAreNothing()
{
    for (const char* word : {"NONE", "none", "NA", "N/A", "UNK", "UNAVL", "NULL", "   "}) {
        const Licence licence = read(version10(QByteArray("DAQ1\nDCSDOE\nDACJO\nDAD") + word +
                                               "\nDAH" + word + "\nDCU" + word));
        QVERIFY2(licence.middleName.isEmpty(), word);
        QVERIFY2(licence.street2.isEmpty(), word);
        QVERIFY2(licence.suffix.isEmpty(), word);
    }
}

QTEST_GUILESS_MAIN(LicenceValuesTest)
#include "test_licence_values.moc"
