#include "scanner/licence/aamva.h"
#include "scanner/licence/aamva_writer.h"

#include "frames/camera_frames.h"

#include <QJsonArray>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

Reading licenceReading()
{
    Reading reading = parseLicence(encodeLicence(seededLicence(7))).value();
    reading.symbology = Symbology::Pdf417;
    reading.corners = {QPointF(1, 2), QPointF(300.5, 4), QPointF(299, 90.1), QPointF(0, 88)};
    return reading;
}

Reading codeReading()
{
    Reading reading;
    reading.symbology = Symbology::Qr;
    reading.text = u"https://example.org/\u202e<b>'; DROP TABLE"_s;
    return reading;
}

} // namespace

// A reading crosses from the decoder's process as JSON; nothing of it is taken on trust.
class ScannerReadingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonAndBackIsTheSame();
    void theFieldsHaveTheNamesOfTheCommandLine();
    void aReadingOutOfShapeIsRefused_data();
    void aReadingOutOfShapeIsRefused();
    void whatWasReadOffPrintIsNotSure();
    void everySymbologyHasAName();
};

void ScannerReadingsTest::jsonAndBackIsTheSame()
{
    for (const Reading& reading : {licenceReading(), codeReading()}) {
        const Result<Reading> again = Reading::fromJson(reading.toJson());
        QVERIFY(again.ok());
        QVERIFY(*again == reading);
    }
}

void ScannerReadingsTest::theFieldsHaveTheNamesOfTheCommandLine()
{
    const QJsonObject json = licenceReading().toJson();
    QCOMPARE(json.value("kind"_L1).toString(), u"licence"_s);
    QCOMPARE(json.value("symbology"_L1).toString(), u"pdf417"_s);
    QCOMPARE(json.value("corners"_L1).toArray().at(1).toArray(), QJsonArray({300.5, 4}));
    const QJsonObject fields = json.value("fields"_L1).toObject();
    for (const char* name : {"family_name", "given_name", "birth_date", "postal_code",
                             "document_number", "aamva_version"})
        QVERIFY2(fields.contains(QLatin1StringView(name)), name);
    QVERIFY(!fields.contains("text"_L1));
    QCOMPARE(codeReading().toJson().value("fields"_L1).toObject().keys(), QStringList{u"text"_s});
}

void ScannerReadingsTest::aReadingOutOfShapeIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const QString& key, const QJsonValue& value) {
        QTest::newRow(name) << key << value;
    };
    row("unknown kind", u"kind"_s, u"passport"_s);
    row("kind a number", u"kind"_s, 3);
    row("unknown symbology", u"symbology"_s, u"morse"_s);
    row("no corners", u"corners"_s, QJsonValue::Null);
    row("three corners", u"corners"_s,
        QJsonArray{QJsonArray{0, 0}, QJsonArray{0, 0}, QJsonArray{0, 0}});
    row("corner far away", u"corners"_s,
        QJsonArray{QJsonArray{1e9, 0}, QJsonArray{0, 0}, QJsonArray{0, 0}, QJsonArray{0, 0}});
    row("a field nobody knows", u"fields"_s, QJsonObject{{u"organ_donor"_s, true}});
    row("a date that is none", u"fields"_s, QJsonObject{{u"birth_date"_s, u"1976-02-31"_s}});
    row("a flag in words", u"fields"_s, QJsonObject{{u"limited_duration"_s, u"yes"_s}});
    row("a height below nothing", u"fields"_s, QJsonObject{{u"height_in"_s, -1}});
    row("a name without end", u"fields"_s, QJsonObject{{u"family_name"_s, QString(10'000, u'A')}});
    row("a thousand warnings", u"warnings"_s,
        QJsonArray::fromStringList(QStringList(1000, u"x"_s)));
    row("a warning in sentences", u"warnings"_s, QJsonArray{QString(65, u'x')});
    row("elements that are objects", u"elements"_s, QJsonObject{{u"family_name"_s, QJsonObject()}});
}

void ScannerReadingsTest::aReadingOutOfShapeIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = licenceReading().toJson();
    QVERIFY(Reading::fromJson(json).ok());
    json.insert(key, value);
    const Result<Reading> reading = Reading::fromJson(json);
    QVERIFY(!reading.ok());
    QCOMPARE(reading.problem().code, u"reading.malformed"_s);
}

void ScannerReadingsTest::whatWasReadOffPrintIsNotSure()
{
    Reading reading = licenceReading();
    QVERIFY(!reading.toJson().contains("sure"_L1));
    reading.licence->sure = false;
    QJsonObject json = reading.toJson();
    QCOMPARE(json.value("sure"_L1), QJsonValue(false));
    const Result<Reading> again = Reading::fromJson(json);
    QVERIFY(again.ok() && !again->licence->sure);
    json.insert(u"sure"_s, true);
    QVERIFY(!Reading::fromJson(json).ok());
}

void ScannerReadingsTest::everySymbologyHasAName()
{
    for (int i = 0; i <= int(Symbology::UpcE); ++i) {
        const QString name = symbologyName(Symbology(i));
        QVERIFY(!name.isEmpty());
        QCOMPARE(symbologyNamed(name), Symbology(i));
    }
    QVERIFY(!symbologyNamed(u"QR"_s));
}

QTEST_GUILESS_MAIN(ScannerReadingsTest)
#include "test_scanner_readings.moc"
