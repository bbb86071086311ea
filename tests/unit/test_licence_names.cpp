#include "scanner/licence/aamva.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

QByteArray card(const QByteArray& header, const QByteArray& elements)
{
    return "@\n\x1e\rANSI " + header + "DL" + elements + "\nDAQ1234567\nDBC2\r";
}

// FAMILY|GIVEN|MIDDLE|SUFFIX
QString nameOn(const QByteArray& payload)
{
    const Result<Reading> reading = parseLicence(payload);
    if (!reading)
        return reading.problem().code;
    const Licence& licence = *reading->licence;
    return QStringList({licence.familyName, licence.givenName, licence.middleName, licence.suffix})
        .join(u'|');
}

} // namespace

// How the names on cards of all versions and issuers are understood.
class LicenceNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeNames_data();
    void wholeNames();
    void givenNamesInOne_data();
    void givenNamesInOne();
    void namesApart_data();
    void namesApart();
    void theEncodingOfLetters_data();
    void theEncodingOfLetters();
    void marksOfTruncation_data();
    void marksOfTruncation();
    void aNamePartNamesItsElement();
};

void LicenceNamesTest::wholeNames_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("name");
    QTest::newRow("commas") << QByteArray("HOLLOWAY,IRIS,MAE,JR") << u"HOLLOWAY|IRIS|MAE|JR"_s;
    QTest::newRow("commas and blanks")
        << QByteArray("HOLLOWAY, IRIS, MAE") << u"HOLLOWAY|IRIS|MAE|"_s;
    QTest::newRow("at signs") << QByteArray("HOLLOWAY@IRIS@MAE@") << u"HOLLOWAY|IRIS|MAE|"_s;
    QTest::newRow("dollars") << QByteArray("HOLLOWAY$IRIS$MAE") << u"HOLLOWAY|IRIS|MAE|"_s;
    QTest::newRow("all empty but two") << QByteArray("HOLLOWAY,IRIS, ,") << u"HOLLOWAY|IRIS||"_s;
    QTest::newRow("no middle name") << QByteArray("HOLLOWAY,IRIS,NONE") << u"HOLLOWAY|IRIS||"_s;
    QTest::newRow("middle name behind a blank")
        << QByteArray("HOLLOWAY,IRIS MAE") << u"HOLLOWAY|IRIS|MAE|"_s;
    QTest::newRow("a suffix behind a blank")
        << QByteArray("HOLLOWAY,AMOS JR") << u"HOLLOWAY|AMOS||JR"_s;
    QTest::newRow("a suffix behind the family name")
        << QByteArray("HOLLOWAY JR,AMOS,P") << u"HOLLOWAY|AMOS|P|JR"_s;
    QTest::newRow("a suffix in the second place")
        << QByteArray("HOLLOWAY,III,AMOS") << u"HOLLOWAY|AMOS||III"_s;
    QTest::newRow("no suffix but an initial")
        << QByteArray("HOLLOWAY,IRIS,V") << u"HOLLOWAY|IRIS|V|"_s;
    QTest::newRow("an initial and a suffix")
        << QByteArray("HOLLOWAY,AMOS,I,V") << u"HOLLOWAY|AMOS|I|V"_s;
    QTest::newRow("two given names")
        << QByteArray("HOLLOWAY,IRIS ANN,MAE") << u"HOLLOWAY|IRIS ANN|MAE|"_s;
    QTest::newRow("two family names") << QByteArray("DE LA VEGA,IRIS,M") << u"DE LA VEGA|IRIS|M|"_s;
    QTest::newRow("hyphens and apostrophes")
        << QByteArray("O'DELL-SMYTHE,IRIS,M") << u"O'DELL-SMYTHE|IRIS|M|"_s;
    QTest::newRow("family name alone") << QByteArray("HOLLOWAY") << u"HOLLOWAY|||"_s;
    QTest::newRow("blanks, an initial last")
        << QByteArray("HOLLOWAY IRIS M") << u"HOLLOWAY|IRIS|M|"_s;
    QTest::newRow("blanks, an initial inside")
        << QByteArray("IRIS M HOLLOWAY") << u"HOLLOWAY|IRIS|M|"_s;
    QTest::newRow("blanks, an initial and a suffix")
        << QByteArray("AMOS M HOLLOWAY JR") << u"HOLLOWAY|AMOS|M|JR"_s;
    QTest::newRow("blanks, nothing tells the order") << QByteArray("HOLLOWAY IRIS") << u"|||"_s;
    QTest::newRow("many parts") << QByteArray("A,B,C,D,E,F,G") << u"A|B|C D E F G|"_s;
    QTest::newRow("nothing but commas") << QByteArray(",,,") << u"|||"_s;
}

void LicenceNamesTest::wholeNames()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, name);
    QCOMPARE(nameOn(card("6360060101", "DAA" + value)), name);
    // Pennsylvania has the given name first, whatever the blanks part.
    if (!value.contains(',') && !value.contains('@') && !value.contains('$'))
        QCOMPARE(nameOn(card("6360250101", "DAAIRIS MAE ROSE HOLLOWAY")),
                 u"HOLLOWAY|IRIS|MAE ROSE|"_s);
}

void LicenceNamesTest::givenNamesInOne_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<QString>("name");
    QTest::newRow("comma") << QByteArray("DCTIRIS,MAE") << u"HOLLOWAY|IRIS|MAE|"_s;
    QTest::newRow("blank") << QByteArray("DCTIRIS MAE") << u"HOLLOWAY|IRIS|MAE|"_s;
    QTest::newRow("dollar") << QByteArray("DCTIRIS$MAE") << u"HOLLOWAY|IRIS|MAE|"_s;
    QTest::newRow("three") << QByteArray("DCTIRIS,MAE,ROSE") << u"HOLLOWAY|IRIS|MAE ROSE|"_s;
    QTest::newRow("two words and a comma")
        << QByteArray("DCTIRIS ANN,MAE") << u"HOLLOWAY|IRIS ANN|MAE|"_s;
    QTest::newRow("comma and blanks") << QByteArray("DCTIRIS , MAE   ") << u"HOLLOWAY|IRIS|MAE|"_s;
    QTest::newRow("none behind a comma") << QByteArray("DCTIRIS,NONE") << u"HOLLOWAY|IRIS||"_s;
    QTest::newRow("a suffix") << QByteArray("DCTAMOS,P,JR") << u"HOLLOWAY|AMOS|P|JR"_s;
    QTest::newRow("a middle name of its own")
        << QByteArray("DCTIRIS ANN\nDADMAE") << u"HOLLOWAY|IRIS ANN|MAE|"_s;
    QTest::newRow("the given name of its own as well")
        << QByteArray("DCTIRIS MAE\nDACIRIS\nDADMAE") << u"HOLLOWAY|IRIS|MAE|"_s;
    QTest::newRow("padded with eighty blanks")
        << QByteArray("DCTIRIS") + QByteArray(80, ' ') << u"HOLLOWAY|IRIS||"_s;
}

void LicenceNamesTest::givenNamesInOne()
{
    QFETCH(QByteArray, elements);
    QFETCH(QString, name);
    for (const char* header : {"636045020001", "636012030001", "636017020002"})
        QCOMPARE(nameOn(card(header, "DCSHOLLOWAY,\n" + elements)), name);
}

void LicenceNamesTest::namesApart_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* name, const char* elements, const char* expected) {
        QTest::newRow(name) << QByteArray(elements) << QString::fromUtf8(expected);
    };
    row("plain", "DCSHOLLOWAY\nDACIRIS\nDADMAE", "HOLLOWAY|IRIS|MAE|");
    row("2000", "DABHOLLOWAY\nDACIRIS\nDADMAE\nDAEJR", "HOLLOWAY|IRIS|MAE|JR");
    row("2000, beside the whole", "DAAHOLLOWAY,IRIS,M\nDABHOLLOWAY\nDACIRIS\nDADMAE",
        "HOLLOWAY|IRIS|MAE|");
    row("padded", "DCSHOLLOWAY      \nDACIRIS        \nDADMAE   ", "HOLLOWAY|IRIS|MAE|");
    row("commas behind", "DCSHOLLOWAY,\nDACIRIS,\nDADMAE,", "HOLLOWAY|IRIS|MAE|");
    row("two middle names by comma", "DCSHOLLOWAY\nDACIRIS\nDADMAE,ROSE",
        "HOLLOWAY|IRIS|MAE ROSE|");
    row("two given names by comma", "DCSHOLLOWAY\nDACIRIS,ANN\nDADMAE", "HOLLOWAY|IRIS ANN|MAE|");
    row("an initial behind the given name", "DCSHOLLOWAY\nDACIRIS M", "HOLLOWAY|IRIS|M|");
    row("an initial there and NONE", "DCSHOLLOWAY\nDACIRIS M\nDADNONE", "HOLLOWAY|IRIS|M|");
    row("an initial there and a middle name", "DCSHOLLOWAY\nDACIRIS M\nDADROSE",
        "HOLLOWAY|IRIS M|ROSE|");
    row("two given names", "DCSHOLLOWAY\nDACIRIS ANN\nDADNONE", "HOLLOWAY|IRIS ANN||");
    row("initials alone", "DCSHOLLOWAY\nDACJ R", "HOLLOWAY|J R||");
    row("a suffix of its own", "DCSHOLLOWAY\nDACAMOS\nDCUSR", "HOLLOWAY|AMOS||SR");
    row("a word for one", "DCSHOLLOWAY\nDACAMOS\nDCUJUNIOR", "HOLLOWAY|AMOS||JUNIOR");
    row("too long for one", "DCSHOLLOWAY\nDACAMOS\nDCUJRDCADC", "HOLLOWAY|AMOS||");
    row("a ninth", "DCSHOLLOWAY IX\nDACAMOS", "HOLLOWAY|AMOS||IX");
    row("with a point", "DCSHOLLOWAY JR.\nDACAMOS", "HOLLOWAY|AMOS||JR.");
    row("in the given name", "DCSHOLLOWAY\nDACAMOS JR", "HOLLOWAY|AMOS||JR");
    row("behind the middle name", "DCSHOLLOWAY\nDACAMOS\nDADPAUL III", "HOLLOWAY|AMOS|PAUL|III");
    row("in the middle name's place", "DCSHOLLOWAY\nDACAMOS\nDADJR", "HOLLOWAY|AMOS||JR");
    row("twice", "DCSHOLLOWAY JR\nDACAMOS\nDCUJR", "HOLLOWAY|AMOS||JR");
    row("a family name that is a suffix's word", "DCSSR\nDACAMOS", "SR|AMOS||");
    row("an initial that is a suffix's letter", "DCSHOLLOWAY\nDACAMOS\nDADV", "HOLLOWAY|AMOS|V|");
    row("the whole in the family name", "DCSHOLLOWAY,IRIS,MAE", "HOLLOWAY|IRIS|MAE|");
    row("nothing words", "DCSHOLLOWAY\nDACIRIS\nDADunavl\nDCUN/A", "HOLLOWAY|IRIS||");
    row("nothing in two languages",
        "DCSHOLLOWAY\nDACIRIS\nDADNONE/AUCUN\nDCUNONE\xc2\xbf"
        "AUCUN",
        "HOLLOWAY|IRIS||");
    row("nothing signs", "DCSHOLLOWAY\nDACIRIS\nDAD-\nDCU***", "HOLLOWAY|IRIS||");
    row("no given name", "DCSHOLLOWAY\nDACNONE\nDADNONE", "HOLLOWAY|||");
    row("one name", "DCSHOLLOWAY", "HOLLOWAY|||");
    row("lower case", "DCSHolloway\nDACIris", "Holloway|Iris||");
    row("letters of codes", "DCSDADDARIO\nDACDACIA\nDADDADE", "DADDARIO|DACIA|DADE|");
    row("a code alone", "DCSDAC\nDACDCS\nDADDAD", "DAC|DCS|DAD|");
}

void LicenceNamesTest::namesApart()
{
    QFETCH(QByteArray, elements);
    QFETCH(QString, name);
    QCOMPARE(nameOn(card("636060040002", elements)), name);
}

void LicenceNamesTest::theEncodingOfLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Quebec") << u"LÉVÊQUE-GAGNÉ"_s;
    QTest::newRow("Puerto Rico") << u"NUÑEZ GARCÍA"_s;
    QTest::newRow("Latin-1's ends") << u"ÀÿÜ"_s;
    QTest::newRow("ß stays") << u"WEIß"_s;
}

void LicenceNamesTest::theEncodingOfLetters()
{
    QFETCH(QString, name);
    const QString expected = name + u"|ZOÉ||"_s;
    const auto spelled = [&](const QByteArray& family, const QByteArray& given) {
        return nameOn(card("604428080001", "DCS" + family + "\nDAC" + given));
    };
    const QString given = u"ZOÉ"_s;
    QCOMPARE(spelled(name.toUtf8(), given.toUtf8()), expected);
    QCOMPARE(spelled(name.toLatin1(), given.toLatin1()), expected);
    const auto twice = [](const QString& text) { return QString::fromLatin1(text.toUtf8()); };
    QCOMPARE(spelled(twice(name).toUtf8(), twice(given).toUtf8()), expected);
}

void LicenceNamesTest::marksOfTruncation_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<int>("truncated"); // 1, 0, -1 for unsaid
    QTest::newRow("T") << QByteArray("T") << 1;
    QTest::newRow("N") << QByteArray("N") << 0;
    QTest::newRow("U") << QByteArray("U") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("padded") << QByteArray("T  ") << 1;
    QTest::newRow("a word") << QByteArray("NONE") << -1;
    QTest::newRow("nonsense") << QByteArray("%s%n") << -1;
}

void LicenceNamesTest::marksOfTruncation()
{
    QFETCH(QByteArray, mark);
    QFETCH(int, truncated);
    const Result<Reading> reading =
        parseLicence(card("636000100001", "DCSHOLLOWAY\nDDE" + mark + "\nDACIRIS\nDDF" + mark));
    const auto said = [](const std::optional<bool>& flag) { return flag ? int(*flag) : -1; };
    QCOMPARE(said(reading->licence->familyNameTruncated), truncated);
    QCOMPARE(said(reading->licence->givenNameTruncated), truncated);
    QCOMPARE(said(reading->licence->middleNameTruncated), -1);
}

void LicenceNamesTest::aNamePartNamesItsElement()
{
    const auto elementsOf = [](const QByteArray& elements) {
        return parseLicence(card("636000030001", elements))->licence->elements;
    };
    const auto together = elementsOf("DCSHOLLOWAY JR\nDCTAMOS,PAUL");
    QCOMPARE(together.value(u"family_name"_s), u"DCS"_s);
    QCOMPARE(together.value(u"given_name"_s), u"DCT"_s);
    QCOMPARE(together.value(u"middle_name"_s), u"DCT"_s);
    QCOMPARE(together.value(u"suffix"_s), u"DCS"_s);
    const auto whole = elementsOf("DAAHOLLOWAY,AMOS,,JR");
    QCOMPARE(whole.value(u"given_name"_s), u"DAA"_s);
    QCOMPARE(whole.value(u"suffix"_s), u"DAA"_s);
    QVERIFY(!whole.contains(u"middle_name"_s));
    const auto moved = elementsOf("DCSHOLLOWAY\nDACAMOS\nDADJR");
    QCOMPARE(moved.value(u"suffix"_s), u"DAD"_s);
    QVERIFY(!moved.contains(u"middle_name"_s));
}

QTEST_GUILESS_MAIN(LicenceNamesTest)
#include "test_licence_names.moc"
