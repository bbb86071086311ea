#include "scanner/licence/aamva.h"
#include "scanner/licence/aamva_writer.h"

#include <QJsonDocument>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// Fictional cards of our own, one for each way in which issuers stray from the standard.
const QByteArray
    Whole("@\n\x1e\rANSI 636000100001DL00310255DLDAQT64235789\nDCSSAMPLE\nDDEN\n"
          "DACMICHAEL\nDDFN\nDADJOHN\nDDGN\nDCUJR\nDCAD\nDCBK\nDCDPH\nDBD06062019\n"
          "DBB06061986\nDBA12102024\nDBC1\nDAU068 in\nDAYBRO\nDAG2300 WEST BROAD STREET"
          "\nDAHAPT 4\nDAIRICHMOND\nDAJVA\nDAK232690000  \nDCF2424244747474786102204\n"
          "DCGUSA\nDDK1\nDDL1\nDDAF\r");

Licence read(const QByteArray& payload)
{
    const Result<Reading> reading = parseLicence(payload);
    return reading ? *reading->licence : Licence();
}

QStringList warningsOf(const QByteArray& payload)
{
    const Result<Reading> reading = parseLicence(payload);
    return reading ? reading->warnings : QStringList();
}

QByteArray version10(const QByteArray& elements)
{
    return "@\n\x1e\rANSI 636000100001DL00310100DL" + elements + "\r";
}

Licence fullLicence()
{
    Licence licence;
    licence.familyName = u"O'NEILL-GARCÍA"_s;
    licence.givenName = u"MARÍA JOSÉ"_s;
    licence.middleName = u"DEL CARMEN"_s;
    licence.suffix = u"III"_s;
    licence.familyNameTruncated = false;
    licence.givenNameTruncated = false;
    licence.middleNameTruncated = true;
    licence.birthDate = QDate(1958, 2, 28);
    licence.issueDate = QDate(2022, 3, 1);
    licence.expiryDate = QDate(2030, 2, 28);
    licence.sex = u"X"_s;
    licence.street1 = u"92 KESTREL LANE"_s;
    licence.street2 = u"UNIT 4"_s;
    licence.city = u"ALDER FALLS"_s;
    licence.region = u"VA"_s;
    licence.postalCode = u"004181234"_s;
    licence.country = u"USA"_s;
    licence.heightIn = 66;
    licence.weightLb = 140;
    licence.eyeColor = u"HAZ"_s;
    licence.hairColor = u"GRY"_s;
    licence.documentNumber = u"T64235789"_s;
    licence.issuerIin = u"636000"_s;
    licence.aamvaVersion = 10;
    licence.compliance = u"F"_s;
    licence.limitedDuration = false;
    licence.under21Until = QDate(2031, 1, 1);
    return licence;
}

} // namespace

class LicencePayloadsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeCardIsReadWithoutAWarningButItsAge();
    void whatAVisitDoesNotUseIsNotKept();
    void eachFieldNamesItsElement();
    void frameStrays_data();
    void frameStrays();
    void elementsRunTogetherAreParted();
    void lettersEncodedTwiceAreMended();
    void charactersThatTurnTextAreDropped();
    void anElementTooLongIsLeftOut();
    void twoSubfilesThatDisagreeAreSaid();
    void whatIsNoLicenceIsAProblem_data();
    void whatIsNoLicenceIsAProblem();
    void cutAnywhereItHarmsNothing();
    void anyByteFlippedItHarmsNothing();
    void theWriterAndTheParserAgree();
    void theWriterCutsWhatIsTooLong();
    void theWriterKeepsOffsets();
};

void LicencePayloadsTest::aWholeCardIsReadWithoutAWarningButItsAge()
{
    const Licence licence = read(Whole);
    QCOMPARE(licence.familyName, u"SAMPLE"_s);
    QCOMPARE(licence.givenName, u"MICHAEL"_s);
    QCOMPARE(licence.middleName, u"JOHN"_s);
    QCOMPARE(licence.suffix, u"JR"_s);
    QCOMPARE(licence.birthDate, QDate(1986, 6, 6));
    QCOMPARE(licence.street2, u"APT 4"_s);
    QCOMPARE(licence.postalCode, u"23269"_s);
    QCOMPARE(licence.heightIn, 68);
    QCOMPARE(licence.familyNameTruncated, false);
    QCOMPARE(warningsOf(Whole), QStringList{u"card.expired"_s});
}

void LicencePayloadsTest::whatAVisitDoesNotUseIsNotKept()
{
    const QByteArray marked = version10("DAQ1\nDCSDOE\nDACJO\nDCACLASSMARK\nDCBRESTRICTMARK\n"
                                        "DCDENDORSEMARK\nDDKDONORMARK\nDDLVETERANMARK\n"
                                        "DBH123456789\nDBI987654321\nDCK5555555\nZVZVASECRETMARK");
    const QByteArray json = QJsonDocument(parseLicence(marked)->toJson()).toJson();
    for (const char* secret : {"MARK", "123456789", "987654321", "5555555"})
        QVERIFY2(!json.contains(secret), secret);
}

void LicencePayloadsTest::eachFieldNamesItsElement()
{
    const Licence licence = read(Whole);
    QCOMPARE(licence.elements.value(u"family_name"_s), u"DCS"_s);
    QCOMPARE(licence.elements.value(u"birth_date"_s), u"DBB"_s);
    QCOMPARE(licence.elements.value(u"height_in"_s), u"DAU"_s);
}

void LicencePayloadsTest::frameStrays_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("warned");
    const auto changed = [](const QByteArray& from, const QByteArray& to) {
        QByteArray payload = Whole;
        return payload.replace(from, to);
    };
    QTest::newRow("RS missing") << changed("\x1e", "") << true;
    QTest::newRow("RS another byte") << changed("\x1e", "\x1c") << true;
    QTest::newRow("RS a digit, CR a letter") << changed("\x1e\rANSI", "6MANSI") << true;
    QTest::newRow("CR became LF") << changed("\r", "\n") << true;
    QTest::newRow("CR gone") << changed("\r", "") << true;
    QTest::newRow("every line ends in CR LF") << changed("\n", "\r\n") << true;
    QTest::newRow("bars for line ends") << changed("\n", "|") << true;
    QTest::newRow("blanks before the sign") << "  \n " + Whole << false;
    QTest::newRow("AAMVA for ANSI") << changed("ANSI ", "AAMVA") << true;
    QTest::newRow("no blank behind ANSI") << changed("ANSI ", "ANSI") << true;
    QTest::newRow("offsets zero") << changed("DL00310255", "DL00000000") << true;
    QTest::newRow("subfile type twice") << changed("DLDAQ", "DLDLDAQ") << false;
    QTest::newRow("no subfile type") << changed("DLDAQ", "DAQ") << true;
    QTest::newRow("ID card") << changed("DL0031", "ID0031").replace("DLDAQ", "IDDAQ") << false;
    QTest::newRow("lower case") << Whole.toLower() << true;
    QTest::newRow("control characters by name")
        << changed("\n", "<LF>").replace("\x1e", "<RS>").replace("\r", "<CR>") << true;
    QTest::newRow("no separators")
        << changed("\n", "").replace("\r", "").replace("\x1e", "") << true;
    QTest::newRow("indented") << changed("\n", "\n  ") << true;
    QTest::newRow("bytes behind the end") << Whole + "\r\n\n  \x04" << true;
    QTest::newRow("no header") << Whole.mid(Whole.indexOf("DAQ")) << true;
}

void LicencePayloadsTest::frameStrays()
{
    QFETCH(QByteArray, payload);
    QFETCH(bool, warned);
    const Licence strayed = read(payload);
    const Licence straight = read(Whole);
    QCOMPARE(strayed.familyName, straight.familyName);
    QCOMPARE(strayed.givenName, straight.givenName);
    QCOMPARE(strayed.middleName, straight.middleName);
    QCOMPARE(strayed.suffix, straight.suffix);
    QCOMPARE(strayed.birthDate, straight.birthDate);
    QCOMPARE(strayed.street1, straight.street1);
    QCOMPARE(strayed.street2, straight.street2);
    QCOMPARE(strayed.city, straight.city);
    QCOMPARE(strayed.region, straight.region);
    QCOMPARE(strayed.postalCode, straight.postalCode);
    QCOMPARE(strayed.documentNumber, straight.documentNumber);
    QCOMPARE(warningsOf(payload).size() > 1, warned);
}

void LicencePayloadsTest::elementsRunTogetherAreParted()
{
    const QByteArray payload = version10("DAQ1\nDCSDOE\nDDENDACJO\nDBC1DAYBRODAU070 in\n"
                                         "DBB11231976DBA12102040\nDAG1 MAIN ST\nDAIANYTOWN\n"
                                         "DAJVADAK232690000");
    const Licence licence = read(payload);
    QCOMPARE(licence.givenName, u"JO"_s);
    QCOMPARE(licence.eyeColor, u"BRO"_s);
    QCOMPARE(licence.heightIn, 70);
    QCOMPARE(licence.birthDate, QDate(1976, 11, 23));
    QCOMPARE(licence.expiryDate, QDate(2040, 12, 10));
    QCOMPARE(licence.postalCode, u"23269"_s);
    QVERIFY(warningsOf(payload).contains(u"element.glued"_s));
    // A name is not cut at letters that look like a code.
    const Licence named = read(version10("DAQ1\nDCSGALDADORO\nDACMADDACKER\nDADADDAMS\n"
                                         "DAG1 DAISY LANE\nDAIANYTOWN\nDBB11231976"));
    QCOMPARE(named.familyName, u"GALDADORO"_s);
    QCOMPARE(named.givenName, u"MADDACKER"_s);
    QCOMPARE(named.middleName, u"ADDAMS"_s);
    QCOMPARE(named.street1, u"1 DAISY LANE"_s);
}

void LicencePayloadsTest::lettersEncodedTwiceAreMended()
{
    const QString name = u"BÉLANGER"_s;
    QCOMPARE(read(version10("DAQ1\nDCS" + name.toLatin1())).familyName, name);
    QCOMPARE(read(version10("DAQ1\nDCS" + name.toUtf8())).familyName, name);
    const QByteArray twice = QString::fromLatin1(name.toUtf8()).toUtf8();
    QCOMPARE(read(version10("DAQ1\nDCS" + twice)).familyName, name);
    QVERIFY(warningsOf(version10("DAQ1\nDCS" + twice)).contains(u"text.encoding"_s));
}

void LicencePayloadsTest::charactersThatTurnTextAreDropped()
{
    const QByteArray turned = u"DAQ1\nDCSDOE\u202eNHOJ\u2066\nDACJO"_s.toUtf8();
    QCOMPARE(read(version10(turned)).familyName, u"DOENHOJ"_s);
    const QByteArray controls = QByteArray("DAQ1\nDCSDO\0E\x07\nDACJO", 19);
    QCOMPARE(read(version10(controls)).familyName, u"DOE"_s);
    QVERIFY(warningsOf(version10(controls)).contains(u"text.controls"_s));
}

void LicencePayloadsTest::anElementTooLongIsLeftOut()
{
    const QByteArray payload = version10("DAQ1\nDCS" + QByteArray(10'000, 'A') + "\nDACJO");
    QCOMPARE(read(payload).familyName, QString());
    QCOMPARE(read(payload).givenName, u"JO"_s);
    QVERIFY(warningsOf(payload).contains(u"element.long"_s));
    QCOMPARE(parseLicence(version10(QByteArray(100'000, 'A'))).problem().code, u"licence.long"_s);
}

void LicencePayloadsTest::twoSubfilesThatDisagreeAreSaid()
{
    const QByteArray payload = version10("DAQ1\nDCSDOE\nDACJO\rIDDAQ2\nDCSROE");
    QCOMPARE(read(payload).familyName, u"DOE"_s);
    QVERIFY(warningsOf(payload).contains(u"subfiles.disagree"_s));
}

void LicencePayloadsTest::whatIsNoLicenceIsAProblem_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"licence.not_one"_s;
    QTest::newRow("a web address")
        << QByteArray("https://example.org/?DAQ=1") << u"licence.not_one"_s;
    QTest::newRow("a health card")
        << QByteArray("shc:/5676290952432060346029243740") << u"licence.not_one"_s;
    QTest::newRow("a boarding pass")
        << QByteArray("M1DOE/JOHN           E1AAAAA") << u"licence.not_one"_s;
    QTest::newRow("talk of ANSI") << QByteArray("ANSI is a standards body") << u"licence.not_one"_s;
    QTest::newRow("zeros") << QByteArray(4000, '\0') << u"licence.not_one"_s;
    QTest::newRow("SQL") << QByteArray("'; DROP TABLE patient; --") << u"licence.not_one"_s;
    QTest::newRow("header alone") << QByteArray("@\n\x1e\rANSI 636000100001DL00310255DL")
                                  << u"licence.empty"_s;
    QTest::newRow("only codes") << version10("DAQ\nDCS\nDAC\nDAD\nDBB") << u"licence.empty"_s;
}

void LicencePayloadsTest::whatIsNoLicenceIsAProblem()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, code);
    const Result<Reading> reading = parseLicence(payload);
    QVERIFY(!reading.ok());
    QCOMPARE(reading.problem().code, code);
    QVERIFY(reading.problem().advice.endsWith(u'.'));
}

// A value that is read out of a damaged card is the card's own value or its beginning, never
// another field's.
void LicencePayloadsTest::cutAnywhereItHarmsNothing()
{
    for (qsizetype at = 0; at <= Whole.size(); ++at) {
        const Licence cut = read(Whole.left(at));
        QVERIFY(u"SAMPLE"_s.startsWith(cut.familyName));
        QVERIFY(u"MICHAEL"_s.startsWith(cut.givenName));
        QVERIFY(!cut.birthDate.isValid() || cut.birthDate == QDate(1986, 6, 6));
        QVERIFY(u"RICHMOND"_s.startsWith(cut.city));
    }
}

void LicencePayloadsTest::anyByteFlippedItHarmsNothing()
{
    int names = 0;
    for (qsizetype at = 0; at < Whole.size(); ++at) {
        for (const char mask : {'\x01', '\x20', '\x80', '\xff'}) {
            QByteArray flipped = Whole;
            flipped[at] = char(flipped[at] ^ mask);
            names += read(flipped).familyName == "SAMPLE"_L1 ? 1 : 0;
        }
    }
    // All but the flips inside the name itself and its code.
    QVERIFY(names > Whole.size() * 4 * 9 / 10);
}

void LicencePayloadsTest::theWriterAndTheParserAgree()
{
    Licence licence = fullLicence();
    const Result<Reading> reading = parseLicence(encodeLicence(licence));
    QVERIFY(reading.ok());
    QCOMPARE(reading->warnings, QStringList());
    licence.elements = reading->licence->elements;
    QVERIFY(*reading->licence == licence);

    Licence canadian = fullLicence();
    canadian.country = u"CAN"_s;
    canadian.region = u"ON"_s;
    canadian.postalCode = u"M5V3R7"_s;
    canadian.issuerIin = u"636012"_s;
    canadian.heightIn.reset();
    canadian.heightCm = 170;
    const Result<Reading> northern = parseLicence(encodeLicence(canadian));
    canadian.elements = northern->licence->elements;
    QVERIFY(*northern->licence == canadian);
}

void LicencePayloadsTest::theWriterCutsWhatIsTooLong()
{
    Licence licence = fullLicence();
    licence.familyName = QString(60, u'A');
    const Licence again = read(encodeLicence(licence));
    QCOMPARE(again.familyName, QString(40, u'A'));
    QCOMPARE(again.familyNameTruncated, true);
}

void LicencePayloadsTest::theWriterKeepsOffsets()
{
    const QByteArray payload = encodeLicence(fullLicence());
    QVERIFY(payload.startsWith("@\n\x1e\rANSI 636000100001DL"));
    const qsizetype offset = payload.mid(23, 4).toInt();
    const qsizetype length = payload.mid(27, 4).toInt();
    QVERIFY(payload.mid(offset).startsWith("DLDAQ"));
    QCOMPARE(offset + length, payload.size());
    QVERIFY(payload.endsWith('\r'));
}

QTEST_GUILESS_MAIN(LicencePayloadsTest)
#include "test_licence_payloads.moc"
