#include "scanner/licence/aamva.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// What a visit uses, so what a sample's source may hold us to. Donor marks and the date on which
// the card's design was revised are not among them.
const QStringList Used{u"family_name"_s,
                       u"given_name"_s,
                       u"middle_name"_s,
                       u"suffix"_s,
                       u"street1"_s,
                       u"street2"_s,
                       u"city"_s,
                       u"region"_s,
                       u"postal_code"_s,
                       u"country"_s,
                       u"birth_date"_s,
                       u"issue_date"_s,
                       u"expiry_date"_s,
                       u"sex"_s,
                       u"height_in"_s,
                       u"height_cm"_s,
                       u"weight_lb"_s,
                       u"eye_color"_s,
                       u"hair_color"_s,
                       u"document_number"_s,
                       u"issuer_iin"_s,
                       u"aamva_version"_s,
                       u"compliance"_s,
                       u"limited_duration"_s,
                       u"family_name_truncated"_s,
                       u"given_name_truncated"_s,
                       u"middle_name_truncated"_s};

// Where a source asserts its own habit rather than what the card says (SOURCES.md, aamva).
struct Quirk {
    const char* sample;
    const char* field;
    const char* reason;
};
const Quirk Quirks[] = {
    {"D016", "eye_color", "kept as written, BL; the standard's code for blue is BLU"},
    {"D016", "hair_color", "kept as written, BR; the standard's code for brown is BRO"},
    {"D037", "weight_lb", "the middle of weight range 4; the card has no weight"},
    {"D043", "postal_code", "0000 cut out of 0210800000; the code is 02108"},
    {"D044", "postal_code", "0000 cut out of 0210800000; the code is 02108"},
    {"D059", "middle_name", "NONE stands for no middle name"},
    {"D059", "suffix", "NONE stands for no suffix"},
    {"D063", "document_number", "NONE stands for no number"},
    {"D065", "document_number", "NONE stands for no number"},
    {"D067", "document_number", "NONE stands for no number"},
    {"D068", "document_number", "NONE stands for no number"},
    {"D069", "document_number", "NONE stands for no number"},
    {"D065", "postal_code", "kept with the 0000 that stands for no add-on"},
    {"D067", "postal_code", "kept with the 0000 that stands for no add-on"},
    {"D068", "postal_code", "kept with the 0000 that stands for no add-on"},
    {"D069", "postal_code", "kept with the 0000 that stands for no add-on"},
    {"D089", "hair_color", "given to the source's generator, but not on the card"},
    {"D079", "limited_duration", "DDD is empty; the card doesn't say"},
};

bool isQuirk(const QString& sample, const QString& field)
{
    for (const Quirk& quirk : Quirks)
        if (sample == QLatin1StringView(quirk.sample) && field == QLatin1StringView(quirk.field))
            return true;
    return false;
}

QString samplesPath()
{
    return QStringLiteral(ANTEROOM_TEST_MATERIAL "/aamva/cases.jsonl");
}

QList<QJsonObject> samples()
{
    QList<QJsonObject> all;
    QFile file(samplesPath());
    if (!file.open(QIODevice::ReadOnly))
        return all;
    while (!file.atEnd()) {
        const QJsonObject sample = QJsonDocument::fromJson(file.readLine()).object();
        if (sample.contains("payload"_L1))
            all.append(sample);
    }
    return all;
}

QByteArray payloadOf(const QJsonObject& sample)
{
    return sample.value("payload"_L1).toString().toUtf8();
}

} // namespace

// Cards of other people's test suites, each with the values that its own source asserts.
class LicenceSamplesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAssertedValueIsRight_data();
    void everyAssertedValueIsRight();
    void nothingReadIsOfAnotherShape_data() { everySample(); }
    void nothingReadIsOfAnotherShape();
    void everySampleGoesThroughJsonUnchanged_data() { everySample(); }
    void everySampleGoesThroughJsonUnchanged();
    void quirksAreStillQuirks();
    void noSampleCutAnywhereOrWithAnyByteFlippedHarms();

private:
    static void everySample();
};

void LicenceSamplesTest::everySample()
{
    QTest::addColumn<QJsonObject>("sample");
    const QList<QJsonObject> all = samples();
    if (all.isEmpty())
        QSKIP("No aamva/cases.jsonl in the test material: the licence samples were not run.");
    for (const QJsonObject& sample : all)
        QTest::newRow(qPrintable(sample.value("id"_L1).toString())) << sample;
}

void LicenceSamplesTest::everyAssertedValueIsRight_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("sample");
    const QList<QJsonObject> all = samples();
    if (all.isEmpty())
        QSKIP("No aamva/cases.jsonl in the test material: the licence samples were not run.");
    for (const QJsonObject& sample : all)
        if (!sample.value("expected"_L1).toObject().isEmpty())
            QTest::newRow(qPrintable(sample.value("id"_L1).toString() + u' ' +
                                     sample.value("source"_L1).toString()))
                << sample.value("id"_L1).toString() << sample;
}

void LicenceSamplesTest::everyAssertedValueIsRight()
{
    QFETCH(QString, id);
    QFETCH(QJsonObject, sample);
    const Result<Reading> reading = parseLicence(payloadOf(sample));
    QVERIFY2(reading.ok(), reading.ok() ? "" : qPrintable(reading.problem().code));
    const QJsonObject fields = reading->licence->toJson();
    const QJsonObject expected = sample.value("expected"_L1).toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!Used.contains(it.key()) || isQuirk(id, it.key()))
            continue;
        const QByteArray found = QJsonDocument(QJsonArray{it.key(), fields.value(it.key())})
                                     .toJson(QJsonDocument::Compact);
        const QByteArray wanted =
            QJsonDocument(QJsonArray{it.key(), it.value()}).toJson(QJsonDocument::Compact);
        QCOMPARE(found, wanted);
    }
}

void LicenceSamplesTest::nothingReadIsOfAnotherShape()
{
    QFETCH(QJsonObject, sample);
    const Result<Reading> reading = parseLicence(payloadOf(sample));
    if (!reading.ok()) {
        QVERIFY(sample.value("expected"_L1).toObject().isEmpty());
        return;
    }
    const Licence& licence = *reading->licence;
    QVERIFY(licence.sex.isEmpty() || u"MFX"_s.contains(licence.sex));
    QVERIFY(!licence.birthDate.isValid() || licence.birthDate.year() >= 1880);
    QVERIFY(licence.region.isEmpty() || licence.region.size() == 2);
    QVERIFY(!licence.postalCode.contains(u' '));
    QVERIFY(!(licence.heightIn && licence.heightCm));
    for (const QString& name : {licence.familyName, licence.givenName, licence.middleName}) {
        QVERIFY(!name.contains(u'\n'));
        QVERIFY(name != "NONE"_L1);
    }
}

void LicenceSamplesTest::everySampleGoesThroughJsonUnchanged()
{
    QFETCH(QJsonObject, sample);
    const Result<Reading> reading = parseLicence(payloadOf(sample));
    if (!reading.ok())
        return;
    const Result<Reading> again = Reading::fromJson(reading->toJson());
    QVERIFY(again.ok());
    QVERIFY(*again == *reading);
}

// A quirk that has gone is an excuse too many.
void LicenceSamplesTest::quirksAreStillQuirks()
{
    const QList<QJsonObject> all = samples();
    if (all.isEmpty())
        QSKIP("No aamva/cases.jsonl in the test material: the licence samples were not run.");
    for (const QJsonObject& sample : all) {
        const Result<Reading> reading = parseLicence(payloadOf(sample));
        for (const Quirk& quirk : Quirks) {
            if (sample.value("id"_L1).toString() != QLatin1StringView(quirk.sample))
                continue;
            const QLatin1StringView field(quirk.field);
            QVERIFY2(reading->licence->toJson().value(field) !=
                         sample.value("expected"_L1).toObject().value(field),
                     quirk.reason);
        }
    }
}

void LicenceSamplesTest::noSampleCutAnywhereOrWithAnyByteFlippedHarms()
{
    const QList<QJsonObject> all = samples();
    if (all.isEmpty())
        QSKIP("No aamva/cases.jsonl in the test material: the licence samples were not run.");
    int read = 0;
    for (qsizetype i = 0; i < all.size(); i += 7) {
        const QByteArray payload = payloadOf(all.at(i));
        for (qsizetype at = 0; at < payload.size(); ++at) {
            QByteArray flipped = payload;
            flipped[at] = char(~flipped[at]);
            read += parseLicence(flipped).ok() ? 1 : 0;
            read += parseLicence(payload.left(at)).ok() ? 1 : 0;
        }
    }
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(LicenceSamplesTest)
#include "test_licence_samples.moc"
