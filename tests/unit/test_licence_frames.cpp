#include "scanner/licence/aamva.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// Fictional people only. A modern card, and one of version 01.
const QByteArray
    Modern("@\n\x1e\rANSI 636000100002DL00410216ZV02570013DLDAQT64235789\nDCSVANDERBRUGGE\nDDEN\n"
           "DACMIRIAM\nDDFN\nDADDANIELLE\nDDGN\nDCAD\nDCBK\nDCDPH\nDBD06062019\nDBB06061986\n"
           "DBA12102034\nDBC2\nDAU068 in\nDAYBRO\nDAG2300 WEST BROAD STREET\nDAHAPT 4\n"
           "DAIDANVILLE\nDAJVA\nDAK232690000  \nDCF2424244747\nDCGUSA\nDDAF\nDDK1\r"
           "ZVZVA01\nZVBNO\r");
const QByteArray
    Old("@\n\x1e\rAAMVA6360060101DL00290179DLDAATHORNE,MIRIAM,D\nDAG12 MAIN AVE\nDAIWEST HAVEN\n"
        "DAJCT\nDAK06516      \nDAQ025995434\nDARD   \nDAS          \nDAT     \nDBA20330204\n"
        "DBB19610204\nDBC2\nDBD20161114\nDAU504\nDAYBRO\nDBF00\nDBHY\r");

struct Change {
    QByteArray from;
    QByteArray to;
};

QByteArray changed(QByteArray payload, std::initializer_list<Change> changes)
{
    for (const Change& change : changes)
        payload.replace(change.from, change.to);
    return payload;
}

QStringList valuesOf(const QByteArray& payload)
{
    const Result<Reading> reading = parseLicence(payload);
    if (!reading)
        return {reading.problem().code};
    const Licence& licence = *reading->licence;
    return {licence.familyName,
            licence.givenName,
            licence.middleName,
            licence.street1,
            licence.street2,
            licence.city,
            licence.region,
            licence.postalCode,
            licence.documentNumber,
            licence.birthDate.toString(Qt::ISODate),
            licence.issueDate.toString(Qt::ISODate),
            licence.expiryDate.toString(Qt::ISODate),
            licence.sex,
            licence.eyeColor,
            QString::number(licence.heightIn.value_or(0))};
}

Licence read(const QByteArray& payload)
{
    const Result<Reading> reading = parseLicence(payload);
    return reading ? *reading->licence : Licence();
}

QStringList warningsOf(const QByteArray& payload)
{
    const Result<Reading> reading = parseLicence(payload);
    return reading ? reading->warnings : QStringList{reading.problem().code};
}

} // namespace

// What scanners, keyboards and issuers do to the frame of a card: its values stay what they are.
class LicenceFramesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whateverBecomesOfTheFrameTheValuesAreTheCards_data();
    void whateverBecomesOfTheFrameTheValuesAreTheCards();
    void anIssuerIsNotGuessedFromALostDigit_data();
    void anIssuerIsNotGuessedFromALostDigit();
    void theVersionIsTheHeaders_data();
    void theVersionIsTheHeaders();
    void aJurisdictionsOwnSubfileIsReadPast_data();
    void aJurisdictionsOwnSubfileIsReadPast();
    void anIdentityCardBesideALicenceAgrees();
    void twoCardsInOnePayloadAreNotMixed();
    void whatMayBePartedInTwoWaysIsLeftOut_data();
    void whatMayBePartedInTwoWaysIsLeftOut();
    void whatStandsBehindTheEndIsNoValue();
    void aNameWithTheLettersOfTheFileTypeIsNoHeader();
};

void LicenceFramesTest::whateverBecomesOfTheFrameTheValuesAreTheCards_data()
{
    QTest::addColumn<QByteArray>("straight");
    QTest::addColumn<QByteArray>("strayed");
    const auto row = [](const char* name, const QByteArray& straight, const QByteArray& strayed) {
        QTest::newRow(name) << straight << strayed;
    };
    const auto modern = [&](const char* name, std::initializer_list<Change> changes) {
        row(name, Modern, changed(Modern, changes));
    };
    // The header.
    modern("LF and CR exchanged", {{"\n", "\1"}, {"\r", "\n"}, {"\1", "\r"}});
    modern("CR LF at each end", {{"\r", "\n"}, {"\n", "\r\n"}});
    modern("blank lines between", {{"\n", "\n\n"}});
    modern("sign lost", {{"@", ""}});
    modern("whole head lost but the file type", {{"@\n\x1e\r", ""}});
    modern("a letter before the file type", {{"\x1e\rANSI", "6MANSI"}});
    modern("a wide letter before the file type", {{"\rANSI", "\n\xc3\x94 ANSI"}});
    modern("AMVAA", {{"ANSI ", "AMVAA"}});
    modern("two blanks behind ANSI", {{"ANSI ", "ANSI  "}});
    modern("blanks inside the header", {{"636000100002", "636000 10 00 02"}});
    modern("version 13", {{"636000100002", "636000130002"}});
    modern("version 99", {{"636000100002", "636000990002"}});
    modern("number of entries lost", {{"636000100002", "6360001000"}});
    modern("entries and jurisdiction version lost", {{"636000100002", "63600010"}});
    modern("issuer unknown", {{"636000", "999999"}});
    // The directory.
    modern("letters for the offset", {{"DL00410216", "DLabac0216"}});
    modern("no offset", {{"DL00410216", "DL00000000"}});
    modern("offset from another origin", {{"DL00410216ZV0257", "DL00430216ZV0259"}});
    modern("offsets that point nowhere", {{"DL00410216ZV0257", "DL90410216ZV9257"}});
    modern("lengths that lie", {{"DL00410216ZV02570013", "DL00419999ZV02579999"}});
    modern("a digit of the directory lost", {{"DL00410216", "DL0410216"}});
    modern("no directory", {{"DL00410216ZV02570013", ""}});
    modern("the directory on a line of its own", {{"0013DLDAQ", "0013\nDLDAQ"}});
    modern("the directory behind a blank", {{"100002DL", "100002 DL"}});
    modern("subfile type thrice", {{"DLDAQ", "DLDLDLDAQ"}});
    modern("subfile type on a line of its own", {{"DLDAQ", "DL\nDAQ"}});
    modern("an enhanced card", {{"DL0041", "EN0041"}, {"DLDAQ", "ENDAQ"}});
    // The separators.
    for (const char* separator : {"|", ";", "~", "^", "\t", "\x1d", "\x1c", "\v", "\xc2\xb6",
                                  "\xe2\x86\xb5", "\xe2\x90\xa4"})
        row(qPrintable(u"separator "_s + QString::fromUtf8(separator)), Modern,
            changed(Modern, {{"\n", separator}}));
    modern("no separators", {{"\n", ""}, {"\r", ""}, {"\x1e", ""}});
    modern("blanks for separators", {{"\n", " "}, {"\r", " "}, {"\x1e", " "}});
    row("version 01 without separators", Old, changed(Old, {{"\n", ""}, {"\r", ""}, {"\x1e", ""}}));
    row("version 01 with blanks for separators", Old,
        changed(Old, {{"\n", " "}, {"\r", " "}, {"\x1e", " "}}));
    row("version 01 with a tail", Old, Old + "\\928\\111\\100\r\n");
    modern("a separator lost behind a value of its shape",
           {{"DDEN\n", "DDEN"}, {"DBC2\n", "DBC2"}, {"DAJVA\n", "DAJVA"}});
    modern("trailing blanks", {{"\n", "   \n"}});
    modern("trailing noise", {{"ZVBNO\r", "ZVBNO\r\n\x04\x04%%E?\r\n"}});
    // What keyboards and logs write.
    modern("names in angles", {{"\n", "<LF>"}, {"\r", "<CR>"}, {"\x1e", "<RS>"}});
    modern("names in brackets", {{"\n", "[LF]"}, {"\r", "[CR]"}, {"\x1e", "[RS]"}});
    modern("numbers in brackets", {{"\n", "[0A]"}, {"\r", "[0D]"}, {"\x1e", "[1E]"}});
    modern("Ctrl names", {{"\n", "<Ctrl-J>"}, {"\r", "<Ctrl-M>"}, {"\x1e", ""}});
    modern("carets", {{"\n", "^J"}, {"\r", "^M"}, {"\x1e", "^^"}});
    modern("backslashes", {{"\n", "\\n"}, {"\r", "\\r"}, {"\x1e", "\\u001e"}});
    modern("hex escapes", {{"\n", "\\x0a"}, {"\r", "\\x0d"}, {"\x1e", "\\x1e"}});
    modern("octal escapes", {{"\n", "\\012"}, {"\r", "\\015"}, {"\x1e", "\\036"}});
    modern("XML", {{"\n", "&#10;"}, {"\r", "&#13;"}, {"\x1e", "&#30;"}});
    modern("pictures of controls",
           {{"\n", "\xe2\x90\x8a"}, {"\r", "\xe2\x90\x8d"}, {"\x1e", "\xe2\x90\x9e"}});
    row("quoted", Modern,
        '"' + changed(Modern, {{"\n", "\\n"}, {"\r", "\\r"}, {"\x1e", "\\u001e"}}) + '"');
    row("lower case", Modern, Modern.toLower());
    row("percent-encoded", Modern, Modern.toPercentEncoding());
    row("base64", Modern, Modern.toBase64());
    row("base64 for web addresses", Modern, Modern.toBase64(QByteArray::Base64UrlEncoding));
    row("hexadecimal", Modern, Modern.toHex());
    row("hexadecimal with blanks", Modern, Modern.toHex(' ').toUpper());
    row("a byte order mark", Modern, "\xef\xbb\xbf" + Modern);
    row("undefined characters around subfiles", Modern,
        changed(Modern, {{"DLDAQ", "\xc2\x80"
                                   "DLDAQ"},
                         {"DDK1", "DDK1\xc2\x9f"}}));
    row("scanned twice", Modern, Modern + Modern);
    row("scanned once and a half", Modern, Modern.left(150) + Modern);
}

void LicenceFramesTest::whateverBecomesOfTheFrameTheValuesAreTheCards()
{
    QFETCH(QByteArray, straight);
    QFETCH(QByteArray, strayed);
    QCOMPARE(valuesOf(strayed), valuesOf(straight));
}

void LicenceFramesTest::anIssuerIsNotGuessedFromALostDigit_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("whole") << QByteArray("636000100002") << u"636000"_s;
    QTest::newRow("issuer lost its last digit, looks like New York")
        << QByteArray("63600100002") << QString();
    QTest::newRow("issuer lost its first") << QByteArray("36000100002") << QString();
    QTest::newRow("a letter in it") << QByteArray("63O000100002") << QString();
    QTest::newRow("last digit of all lost, the address agrees")
        << QByteArray("63600010000") << u"636000"_s;
    QTest::newRow("a digit too many, the address agrees")
        << QByteArray("6360001000021") << u"636000"_s;
    QTest::newRow("another's number and no count") << QByteArray("36004001") << QString();
}

void LicenceFramesTest::anIssuerIsNotGuessedFromALostDigit()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, issuer);
    const QByteArray payload = changed(Modern, {{"636000100002", header}});
    QCOMPARE(read(payload).issuerIin, issuer);
    QCOMPARE(valuesOf(payload), valuesOf(Modern));
    if (issuer.isEmpty())
        QVERIFY(warningsOf(payload).contains(u"frame.damaged"_s));
}

void LicenceFramesTest::theVersionIsTheHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("version"); // -1 for none
    QTest::newRow("00") << QByteArray("6360000001") << 0;
    QTest::newRow("01") << QByteArray("6360000101") << 1;
    QTest::newRow("02 as 2003 has it") << QByteArray("636000020001") << 2;
    QTest::newRow("02 in a header of 2000") << QByteArray("6360000201") << 2;
    QTest::newRow("11") << QByteArray("636000110002") << 11;
    QTest::newRow("42") << QByteArray("636000420002") << 42;
    QTest::newRow("damaged") << QByteArray("6360001") << -1;
    QTest::newRow("letters") << QByteArray("UNKNOWN") << -1;
}

void LicenceFramesTest::theVersionIsTheHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(int, version);
    QCOMPARE(read(changed(Modern, {{"636000100002", header}})).aamvaVersion.value_or(-1), version);
}

void LicenceFramesTest::aJurisdictionsOwnSubfileIsReadPast_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::newRow("elements") << QByteArray("ZVZVADACWRONG\nZVBDCSWRONG\nZVC");
    QTest::newRow("text that looks like elements")
        << QByteArray("ZVZVASEE\nDAVID AT DESK\nDCTWRONG NAME\nDAH9 WRONG STREET");
    QTest::newRow("bytes of a cipher") << QByteArray(
        "ZVZVA0Lc*e!9<HUKm,Yj-/\"/13`YZr\"[\\iYeQ\\F[bO;:$9Y:aI!s0VG`:&<hX^8s9+NkrYZJ");
    QTest::newRow("a payload of its own") << QByteArray("ZVZVA@DAQ1|DCSWRONG|DACWRONG|DCUJR");
}

// Wherever it stands, and whether the directory knows it or not.
void LicenceFramesTest::aJurisdictionsOwnSubfileIsReadPast()
{
    QFETCH(QByteArray, elements);
    const QByteArray own("DLDAQ77\nDCSHOLLOWAY\nDACIRIS\nDBB06061986\nDBC2\nDAIELMS\nDAJVA\r");
    const QByteArray foreign = elements + "\r";
    const auto number = [](qsizetype n) { return QByteArray::number(n).rightJustified(4, '0'); };
    const qsizetype body = 41;
    const QByteArray ownFirst = "@\n\x1e\rANSI 636000100002DL" + number(body) + number(own.size()) +
                                "ZV" + number(body + own.size()) + number(foreign.size()) + own +
                                foreign;
    const QByteArray foreignFirst = "@\n\x1e\rANSI 636000100002ZV" + number(body) +
                                    number(foreign.size()) + "DL" + number(body + foreign.size()) +
                                    number(own.size()) + foreign + own;
    for (const QByteArray& payload : {ownFirst, foreignFirst}) {
        const Licence licence = read(payload);
        QCOMPARE(licence.familyName, u"HOLLOWAY"_s);
        QCOMPARE(licence.givenName, u"IRIS"_s);
        QCOMPARE(licence.middleName, QString());
        QCOMPARE(licence.suffix, QString());
        QCOMPARE(licence.street2, QString());
        QCOMPARE(licence.documentNumber, u"77"_s);
    }
}

void LicenceFramesTest::anIdentityCardBesideALicenceAgrees()
{
    const QByteArray both = changed(
        Modern,
        {{"ZVZVA01\nZVBNO\r", "IDDAQT64235789\nDCSVANDERBRUGGE\nDACMIRIAM\nDBB06061986\r"}});
    QCOMPARE(valuesOf(both), valuesOf(Modern));
    QVERIFY(!warningsOf(both).contains(u"subfiles.disagree"_s));
    const QByteArray other = changed(both, {{"IDDAQT64235789", "IDDAQT99"}});
    QVERIFY(warningsOf(other).contains(u"subfiles.disagree"_s));
}

void LicenceFramesTest::twoCardsInOnePayloadAreNotMixed()
{
    const QByteArray other("@\n\x1e\rANSI 636015100001DL00310100DLDAQ9\nDCSOAKES\nDACABEL\nDCUJR\n"
                           "DAX080\nDDH01012030\r");
    for (const QByteArray& payload : {Modern + other, other + Modern}) {
        QCOMPARE(valuesOf(payload), valuesOf(Modern));
        QCOMPARE(read(payload).suffix, QString());
        QVERIFY(!read(payload).under18Until.isValid());
        QVERIFY(warningsOf(payload).contains(u"frame.repeated"_s));
    }
}

void LicenceFramesTest::whatMayBePartedInTwoWaysIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("separators");
    QTest::newRow("a street with the city's code in it")
        << QByteArray("2300 WEST BROAD STREET") << QByteArray("12 DAISY LANE") << false;
    QTest::newRow("a family name with a given name's code in it")
        << QByteArray("DCSVANDERBRUGGE\nDDEN\n") << QByteArray("DCSADACHI\n") << false;
    QTest::newRow("one separator lost between names")
        << QByteArray("DCSVANDERBRUGGE\nDDEN\nDACMIRIAM\n") << QByteArray("DCSADACHIDACMIRIAM\n")
        << true;
    QTest::newRow("one separator lost between street and city")
        << QByteArray("DAHAPT 4\nDAIDANVILLE") << QByteArray("DAHUNIT 4 DAISY WINGDAIDANVILLE")
        << true;
    QTest::newRow("a separator too many") << QByteArray("BROAD") << QByteArray("BR\nOAD") << true;
    QTest::newRow("letters lost") << QByteArray("MIRIAM") << QByteArray("MIR\xef\xbf\xbdM") << true;
    QTest::newRow("letters lost to a question mark")
        << QByteArray("DANVILLE") << QByteArray("DANV?LLE") << true;
}

// Each value is the card's own or absent, and something is said about it.
void LicenceFramesTest::whatMayBePartedInTwoWaysIsLeftOut()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, separators);
    QByteArray straight = changed(Modern, {{from, to}});
    if (!separators)
        straight = changed(straight, {{"\n", ""}, {"\r", ""}, {"\x1e", ""}});
    QVERIFY(warningsOf(straight).size() > 1);
    const QStringList found = valuesOf(straight);
    const QStringList wanted = valuesOf(Modern);
    int absent = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        absent += found.at(i).isEmpty() ? 1 : 0;
        QVERIFY2(found.at(i).isEmpty() || found.at(i) == wanted.at(i), qPrintable(found.at(i)));
    }
    QVERIFY(absent >= 1);
    QVERIFY(absent <= 3);
}

void LicenceFramesTest::whatStandsBehindTheEndIsNoValue()
{
    const QByteArray card(
        "@\n\x1e\rANSI 636000100001DL00310050DLDAQ1\nDCSHOLLOWAY\nDACIRIS\nDAD\r");
    for (const char* noise : {"", "\n", "\r\n", "NOISE", "\n%%E?", "\r\n\x04", "[TAB]", "ID",
                              "\n\n\nEND OF SCAN 17:03\n", "ZZ", "D", "\0"}) {
        const Licence licence = read(card + noise);
        QCOMPARE(licence.familyName, u"HOLLOWAY"_s);
        QCOMPARE(licence.givenName, u"IRIS"_s);
        QCOMPARE(licence.middleName, QString());
    }
}

void LicenceFramesTest::aNameWithTheLettersOfTheFileTypeIsNoHeader()
{
    const QByteArray headless("DAQ1\nDCSFRANSISCO\nDACHANSI\nDBB06061986\nDBA12102034\nDBC1\n"
                              "DAIELMS\nDAJVA\nDAK23269\n");
    QCOMPARE(read(headless).familyName, u"FRANSISCO"_s);
    QCOMPARE(read(headless).givenName, u"HANSI"_s);
    QVERIFY(!read(headless).aamvaVersion.has_value());
    QVERIFY(warningsOf(headless).contains(u"frame.missing"_s));
}

QTEST_GUILESS_MAIN(LicenceFramesTest)
#include "test_licence_frames.moc"
