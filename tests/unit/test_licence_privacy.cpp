#include "scanner/licence/aamva.h"

#include <QJsonDocument>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// Each element that a visit doesn't use, with a value that is found again wherever it went.
const QByteArray
    ReadPast("DCACLASSMARK\nDCBRESTRICTMARK\nDCDENDORSEMARK\nDCE9\nDCF111222333\n"
             "DCHFEDERALMARK\nDCIBIRTHPLACEMARK\nDCJAUDITMARK\nDCK444555666\nDCLRACEMARK\n"
             "DCMCLASSMARK\nDCNENDORSEMARK\nDCORESTRICTMARK\nDCPCLASSMARK\n"
             "DCQENDORSEMARK\nDCRRESTRICTMARK\nDARCLASSMARK\nDASRESTRICTMARK\n"
             "DATENDORSEMARK\nDBEISSUEMARK\nDBFDUPLICATEMARK\nDBGMEDICALMARK\n"
             "DBH777888999\nDBI123121234\nDBJCUSTOMERMARK\nDBKNUMBERMARK\n"
             "DBL01011961\nDBM987654321\nDBNALIASMARK\nDBOALIASMARK\nDBPALIASMARK\n"
             "DBQALIASMARK\nDBRALIASMARK\nDBSALIASMARK\nDDB02021962\nDDC03031963\n"
             "DDKDONORMARK\nDDLVETERANMARK\nDDM1\nDDN1\nDDO1\nDDP1\nPAAPERMITMARK\n"
             "PABPERMITMARK\nPACPERMITMARK\nPADPERMITMARK\nPAEPERMITMARK\nPAFPERMITMARK\n"
             "ZVZVASECRETMARK\nZVBSECRETMARK");
const QByteArray
    Used("DAQT1\nDCSHOLLOWAY\nDACIRIS\nDBB06061986\nDBC2\nDAG1 ELM ST\nDAIELMS\nDAJVA");

QByteArray card(const QByteArray& elements, const char* header = "636000110001")
{
    return QByteArray("@\n\x1e\rANSI ") + header + "DL00310100DL" + elements + "\r";
}

// All that leaves the parser: the reading with its warnings and elements, or the problem.
QByteArray allThatLeaves(const QByteArray& payload)
{
    const Result<Reading> reading = parseLicence(payload);
    if (!reading)
        return (reading.problem().code + reading.problem().advice).toUtf8();
    return QJsonDocument(reading->toJson()).toJson() + reading->text.toUtf8();
}

} // namespace

// What is on a card and no business of a visit's does not leave the parser in any form.
class LicencePrivacyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOfWhatIsReadPastLeaves_data();
    void nothingOfWhatIsReadPastLeaves();
    void onlyUsedElementsAreNamed();
    void aWarningSaysNoValue();
    void aCardOfTheNewestVersionIsReadLikeAnother();
};

void LicencePrivacyTest::nothingOfWhatIsReadPastLeaves_data()
{
    QTest::addColumn<QByteArray>("payload");
    const QByteArray whole = card(Used + "\n" + ReadPast);
    const auto changed = [&whole](const char* from, const char* to) {
        QByteArray payload = whole;
        return payload.replace(from, to);
    };
    QTest::newRow("as it should be") << whole;
    QTest::newRow("read past first") << card(ReadPast + "\rDL" + Used);
    QTest::newRow("version 01") << card(Used + "\n" + ReadPast, "6360000101");
    QTest::newRow("no header") << Used + "\n" + ReadPast;
    QTest::newRow("no separators") << changed("\n", "").replace("\r", "");
    QTest::newRow("bars") << changed("\n", "|");
    QTest::newRow("twice") << whole + whole;
    QTest::newRow("no name and no number") << card(ReadPast);
}

void LicencePrivacyTest::nothingOfWhatIsReadPastLeaves()
{
    QFETCH(QByteArray, payload);
    const QByteArray all = allThatLeaves(payload).toUpper();
    for (const char* secret :
         {"MARK", "111222333", "444555666", "777888999", "123121234", "987654321", "1961",
          "1962", "1963",      "DCA",       "DCB",       "DCD",       "DBH",       "DBI",
          "DBM",  "DDK",       "DDL",       "DDM",       "DDN",       "VETERAN",   "DONOR"})
        QVERIFY2(!all.contains(secret), secret);
}

void LicencePrivacyTest::onlyUsedElementsAreNamed()
{
    const Result<Reading> reading = parseLicence(card(Used + "\n" + ReadPast));
    QCOMPARE(reading->licence->elements.values(),
             (QStringList{u"DBB"_s, u"DAI"_s, u"DAQ"_s, u"DCS"_s, u"DAC"_s, u"DAJ"_s, u"DBC"_s,
                          u"DAG"_s}));
}

// A warning is one of our own words, whatever the card says.
void LicencePrivacyTest::aWarningSaysNoValue()
{
    const Result<Reading> reading = parseLicence(card(
        "DAQT1\nDCSHOLLOWAY\nDACIRIS\nDBBXXSECRET\nDBCSECRET\nDAYSECRET\nDAZSECRET\nDAUSECRET\n"
        "DAWSECRET\nDAJSECRET\nDAKSECRET\nDCGSECRET\nDDASECRET\nSECRET LINE\nDCSSECRET"));
    QVERIFY(reading->warnings.size() >= 8);
    for (const QString& warning : reading->warnings) {
        QVERIFY(!warning.contains("SECRET"_L1, Qt::CaseInsensitive));
        for (const QChar c : warning)
            QVERIFY2(c.isLower() || c == u'.' || c == u'_', qPrintable(warning));
    }
}

void LicencePrivacyTest::aCardOfTheNewestVersionIsReadLikeAnother()
{
    for (const char* header : {"636000100001", "636000110001", "636000120001", "636000570001"}) {
        const Result<Reading> reading =
            parseLicence(card(Used + "\nDDM1\nDDN1\nDDO1\nDDP1\nDDF\nDBA06062034", header));
        QCOMPARE(reading->licence->familyName, u"HOLLOWAY"_s);
        QCOMPARE(reading->licence->expiryDate, QDate(2034, 6, 6));
        QCOMPARE(reading->licence->toJson().size(), 12);
        QVERIFY(!reading->warnings.contains(u"element.unknown"_s));
    }
}

QTEST_GUILESS_MAIN(LicencePrivacyTest)
#include "test_licence_privacy.moc"
