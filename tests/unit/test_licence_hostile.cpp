#include "scanner/licence/aamva.h"

#include <ctime>
#include <QRandomGenerator>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// In milliseconds; the sanitizers take their time.
#ifdef __SANITIZE_ADDRESS__
constexpr double Slowness = 3;
#else
constexpr double Slowness = 1;
#endif
constexpr double LongestParse = 50 * Slowness; // for any payload
constexpr double UsualParse = 1 * Slowness;

const QByteArray Card(
    "@\n\x1e\rANSI 636000100002DL00410216ZV02570013DLDAQT64235789\nDCSHOLLOWAY\nDDEN\nDACIRIS\n"
    "DDFN\nDADMAE\nDDGN\nDCAD\nDCBK\nDCDPH\nDBD06062019\nDBB06061986\nDBA12102034\nDBC2\n"
    "DAU068 in\nDAYBRO\nDAG12 ELM STREET\nDAHAPT 4\nDAIELMS\nDAJVA\nDAK232690000  \n"
    "DCF2424244747\nDCGUSA\nDDAF\nDDK1\rZVZVA01\r");
const QByteArray Header("@\n\x1e\rANSI 636000100001DL00310100DL");

QByteArray filled(const QByteArray& piece)
{
    return Header + piece.repeated((MaxLicencePayload - Header.size()) / piece.size());
}

// Processor time, so that what else the machine does is not counted, and the fastest of a few
// rounds, so that the first one's compiling of expressions isn't.
double millisecondsFor(const QByteArray& payload)
{
    double fastest = std::numeric_limits<double>::max();
    for (int round = 0; round < 3; ++round) {
        const std::clock_t started = std::clock();
        (void)parseLicence(payload);
        fastest = std::min(fastest, 1000.0 * double(std::clock() - started) / CLOCKS_PER_SEC);
    }
    return fastest;
}

// Whether a value is the card's own or the beginning of it.
bool isOf(const QString& value, QLatin1StringView whole)
{
    return whole.startsWith(value);
}

// Whether the value is absent, the card's own, or its own with one letter lost, changed or added.
bool isOneLetterOff(const QString& value, QLatin1StringView whole)
{
    if (value.isEmpty() || value == whole)
        return true;
    const QString own = whole.toString();
    qsizetype same = 0;
    while (same < std::min(value.size(), own.size()) && value.at(same) == own.at(same))
        ++same;
    const QString rest = value.mid(same);
    const QString ownRest = own.mid(same);
    for (qsizetype lost = same; lost < own.size(); ++lost)
        if (value == (own.left(lost) + own.mid(lost + 1)).trimmed())
            return true;
    return rest.mid(1) == ownRest || rest.mid(1) == ownRest.mid(1);
}

bool isInCode(qsizetype at)
{
    const qsizetype line = std::max(Card.lastIndexOf('\n', at - 1), Card.lastIndexOf('\r', at - 1));
    return at - line <= 3;
}

} // namespace

// Payloads that are damaged, or made to harm.
class LicenceHostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyPayloadIsReadInTime_data();
    void anyPayloadIsReadInTime();
    void aUsualCardTakesNoMillisecond();
    void whatAnElementHoldsIsText_data();
    void whatAnElementHoldsIsText();
    void anElementOf100KilobytesIsRefused();
    void cutAnywhereEachValueIsItsBeginning();
    void oneByteChangesNoMoreThanOneLetter_data();
    void oneByteChangesNoMoreThanOneLetter();
    void twoLinesExchangedChangeNothing();
    void noiseIsNoCard();
};

void LicenceHostileTest::anyPayloadIsReadInTime_data()
{
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char* name, const QByteArray& piece) {
        QTest::newRow(name) << filled(piece);
    };
    row("one letter", "A");
    row("blanks", " ");
    row("line ends", "\n");
    row("every line a code", "DAX\n");
    row("every line an unknown code", "DEZ\n");
    row("codes without values", "DAX");
    row("all codes without ends", "DCSDACDADDAGDAHDAIDAQDCFDCK");
    row("dates without ends", "DBA06061986DBB06061986");
    row("marks", "DDENDDFNDDGN");
    row("empty dates", "DBA ");
    row("dates with blanks", "DBA" + QByteArray(500, ' '));
    row("subfile types", "DL");
    row("subfile types and codes", "DLDAQ1");
    row("subfiles of the jurisdiction", "ZVZVA");
    row("the letter of those", "Z");
    row("a CR that became a letter", "MZVZVA");
    row("headers", "ANSI 636000");
    row("headers behind signs", "@\n\x1e\rANSI 636000100001DL00310100DLDAQ1\n");
    row("signs", "@");
    row("file types", "AAMVA");
    row("digits", "6");
    row("directory entries", "ZV00410216");
    row("written controls", "<LF>");
    row("opened brackets", "<");
    row("escapes", "\\n");
    row("carets", "^J");
    row("percents", "%0A");
    row("wide letters", "\xc3\x89");
    row("letters encoded twice", "\xc3\x83\xe2\x80\xb0");
    row("broken UTF-8", "\xc3");
    row("names with commas", "DAAA,B,C,D,E,F,G,H\n");
    row("a name of commas", ",");
    row("strays in codes", "D\xc3\x94"
                           "C\xc3\x94S1\n");
    row("question marks", "A?");
    QTest::newRow("base64 of a card of codes") << filled("DAX").toBase64().left(MaxLicencePayload);
    QTest::newRow("hexadecimal of blanks") << filled(" ").toHex().left(MaxLicencePayload);
    QTest::newRow("no header, codes") << QByteArray("DAX").repeated(5000);
    QTest::newRow("no header, lines") << QByteArray("DAX1\n").repeated(3000);
}

void LicenceHostileTest::anyPayloadIsReadInTime()
{
    QFETCH(QByteArray, payload);
    QVERIFY(payload.size() <= MaxLicencePayload);
    const double took = millisecondsFor(payload);
    QVERIFY2(took <= LongestParse, qPrintable(u"%1 ms"_s.arg(took)));
}

void LicenceHostileTest::aUsualCardTakesNoMillisecond()
{
    QVERIFY(parseLicence(Card).ok());
    const double took = millisecondsFor(Card);
    QVERIFY2(took <= UsualParse, qPrintable(u"%1 ms"_s.arg(took)));
}

void LicenceHostileTest::whatAnElementHoldsIsText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("read");
    QTest::newRow("format string") << QByteArray("%s%n%x") << u"%s%n%x"_s;
    QTest::newRow("markup") << QByteArray("<b>X</b><img src=x>") << u"<b>X</b><img src=x>"_s;
    QTest::newRow("SQL") << QByteArray("X'); DROP TABLE patient;--")
                         << u"X'); DROP TABLE patient;--"_s;
    QTest::newRow("a path") << QByteArray("../../etc/passwd") << u"../../etc/passwd"_s;
    QTest::newRow("shell") << QByteArray("$(reboot)`reboot`") << u"(reboot)`reboot`"_s;
    QTest::newRow("NUL") << QByteArray("A\0B", 3) << u"AB"_s;
    QTest::newRow("bell and escape") << QByteArray("A\x07\x1b[31mB") << u"A[31mB"_s;
    QTest::newRow("backspaces") << QByteArray("A\x08\x08\x7f"
                                              "B")
                                << u"AB"_s;
    QTest::newRow("right to left") << u"A\u202eB\u202c\u2066C\u2069"_s.toUtf8() << u"ABC"_s;
    QTest::newRow("marks of direction") << u"A\u200e\u200f\u061cB"_s.toUtf8() << u"AB"_s;
    QTest::newRow("nothing wide") << u"A\u200b\u200d\u2060\ufeff\u00adB"_s.toUtf8() << u"AB"_s;
    QTest::newRow("line and paragraph") << u"A\u2028\u2029B"_s.toUtf8() << u"AB"_s;
    QTest::newRow("deleted characters") << u"A\U000e0041B"_s.toUtf8() << QString();
}

void LicenceHostileTest::whatAnElementHoldsIsText()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, read);
    const Result<Reading> reading =
        parseLicence(Header + "DAQ1\nDCS" + value + "\nDACIRIS\nDBB06061986\n");
    QVERIFY(reading.ok());
    if (!read.isEmpty())
        QCOMPARE(reading->licence->familyName, read);
    QCOMPARE(reading->licence->givenName, u"IRIS"_s);
    for (const QChar c : reading->licence->familyName)
        QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
}

void LicenceHostileTest::anElementOf100KilobytesIsRefused()
{
    const QByteArray payload = Header + "DAQ1\nDCS" + QByteArray(100'000, 'A') + "\nDACIRIS\r";
    QCOMPARE(parseLicence(payload).problem().code, u"licence.long"_s);
    const QByteArray long100Megabytes(100'000'000, 'D');
    QVERIFY(!parseLicence(long100Megabytes).ok());
    QVERIFY(millisecondsFor(long100Megabytes) <= LongestParse);
}

void LicenceHostileTest::cutAnywhereEachValueIsItsBeginning()
{
    for (qsizetype at = 0; at <= Card.size(); ++at) {
        const Result<Reading> reading = parseLicence(Card.left(at));
        if (!reading)
            continue;
        const Licence& licence = *reading->licence;
        QVERIFY(isOf(licence.familyName, "HOLLOWAY"_L1));
        QVERIFY(isOf(licence.givenName, "IRIS"_L1));
        QVERIFY(isOf(licence.middleName, "MAE"_L1));
        QVERIFY(isOf(licence.street1, "12 ELM STREET"_L1));
        QVERIFY(isOf(licence.street2, "APT 4"_L1));
        QVERIFY(isOf(licence.city, "ELMS"_L1));
        QVERIFY(isOf(licence.region, "VA"_L1));
        QVERIFY(isOf(licence.documentNumber, "T64235789"_L1));
        QVERIFY(licence.suffix.isEmpty());
        QVERIFY(!licence.birthDate.isValid() || licence.birthDate == QDate(1986, 6, 6));
        QVERIFY(!licence.expiryDate.isValid() || licence.expiryDate == QDate(2034, 12, 10));
        QVERIFY(!licence.heightIn || licence.heightIn == 68);
        QVERIFY(!licence.heightCm);
    }
}

void LicenceHostileTest::oneByteChangesNoMoreThanOneLetter_data()
{
    QTest::addColumn<int>("mask"); // of the byte; 0: it is lost, -1: it is there twice
    QTest::newRow("lost") << 0;
    QTest::newRow("twice") << -1;
    for (const int mask : {0x01, 0x04, 0x10, 0x20, 0x40, 0x80, 0xff})
        QTest::newRow(qPrintable(u"flipped %1"_s.arg(mask, 0, 16))) << mask;
}

// Damage to one byte of a value or a separator is damage to one letter, or the value is absent;
// no value becomes another field's.
void LicenceHostileTest::oneByteChangesNoMoreThanOneLetter()
{
    QFETCH(int, mask);
    for (qsizetype at = Card.indexOf("DAQ") + 3; at < Card.size(); ++at) {
        // A code that became another one's can't be told from it.
        if (isInCode(at))
            continue;
        QByteArray payload = Card;
        if (mask == 0)
            payload.remove(at, 1);
        else if (mask < 0)
            payload.insert(at, Card.at(at));
        else
            payload[at] = char(uchar(payload.at(at)) ^ uchar(mask));
        const Result<Reading> reading = parseLicence(payload);
        QVERIFY(reading.ok());
        const Licence& licence = *reading->licence;
        const std::pair<QString, QLatin1StringView> values[] = {
            {licence.familyName, "HOLLOWAY"_L1},
            {licence.givenName, "IRIS"_L1},
            {licence.middleName, "MAE"_L1},
            {licence.suffix, ""_L1},
            {licence.street1, "12 ELM STREET"_L1},
            {licence.street2, "APT 4"_L1},
            {licence.city, "ELMS"_L1},
            {licence.documentNumber, "T64235789"_L1},
            {licence.region, "VA"_L1},
            {licence.country, "USA"_L1},
            {licence.eyeColor, "BRO"_L1},
            {licence.issuerIin, "636000"_L1}};
        for (const auto& [value, whole] : values)
            QVERIFY2(isOneLetterOff(value, whole),
                     qPrintable(u"%1: %2 for %3"_s.arg(at).arg(value, whole)));
        QVERIFY(!licence.heightCm);
        QVERIFY(!licence.weightLb);
    }
}

void LicenceHostileTest::twoLinesExchangedChangeNothing()
{
    const qsizetype from = Card.indexOf("DAQ");
    const qsizetype end = Card.indexOf('\r', from);
    const QList<QByteArray> lines = Card.mid(from, end - from).split('\n');
    const Licence straight = *parseLicence(Card)->licence;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QList<QByteArray> moved = lines;
        moved.swapItemsAt(0, i);
        const QByteArray payload = Card.left(from) + moved.join('\n') + Card.mid(end);
        QVERIFY(*parseLicence(payload)->licence == straight);
    }
}

void LicenceHostileTest::noiseIsNoCard()
{
    QRandomGenerator random(20);
    for (int round = 0; round < 500; ++round) {
        QByteArray noise(random.bounded(2000), Qt::Uninitialized);
        for (char& c : noise)
            c = char(random.bounded(256));
        QVERIFY(!parseLicence(noise).ok());
    }
    // Letters of codes alone, in any order.
    for (int round = 0; round < 500; ++round) {
        QByteArray letters = Header;
        while (letters.size() < 1000)
            letters.append("DABCSQG1\n "[random.bounded(10)]);
        const Result<Reading> reading = parseLicence(letters);
        if (reading)
            QVERIFY(Reading::fromJson(reading->toJson()).ok());
    }
}

QTEST_GUILESS_MAIN(LicenceHostileTest)
#include "test_licence_hostile.moc"
