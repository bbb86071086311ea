#include "scanner/licence/aamva.h"

#include "cards/licence_samples.h"
#include "cards/read_values.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

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
    void aSampleCutAnywhereSaysNothingElse();
    void noSampleCutAnywhereOrWithAnyByteFlippedHarms();

private:
    static void everySample();
};

void LicenceSamplesTest::everySample()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("asserted");
    const QList<LicenceSample> all = licenceSamples();
    if (all.isEmpty())
        QSKIP("No aamva/cases.jsonl in the test material: the licence samples were not run.");
    for (const LicenceSample& sample : all)
        QTest::newRow(qPrintable(sample.id)) << sample.payload << !sample.expected.isEmpty();
}

void LicenceSamplesTest::everyAssertedValueIsRight_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QJsonObject>("expected");
    const QList<LicenceSample> all = licenceSamples();
    if (all.isEmpty())
        QSKIP("No aamva/cases.jsonl in the test material: the licence samples were not run.");
    for (const LicenceSample& sample : all)
        if (!sample.expected.isEmpty())
            QTest::newRow(qPrintable(sample.id + u' ' + sample.source))
                << sample.id << sample.payload << sample.expected;
}

void LicenceSamplesTest::everyAssertedValueIsRight()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, payload);
    QFETCH(QJsonObject, expected);
    const Result<Reading> reading = parseLicence(payload);
    QVERIFY2(reading.ok(), reading.ok() ? "" : qPrintable(reading.problem().code));
    const QJsonObject fields = reading->licence->toJson();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (isLicenceQuirk(id, it.key()))
            continue;
        QCOMPARE(it.key() + u'=' + contentOf(it.key(), fields.value(it.key())),
                 it.key() + u'=' + contentOf(it.key(), it.value()));
    }
}

void LicenceSamplesTest::nothingReadIsOfAnotherShape()
{
    QFETCH(QByteArray, payload);
    QFETCH(bool, asserted);
    const Result<Reading> reading = parseLicence(payload);
    if (!reading.ok()) {
        QVERIFY(!asserted);
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
    QFETCH(QByteArray, payload);
    const Result<Reading> reading = parseLicence(payload);
    if (!reading.ok())
        return;
    const Result<Reading> again = Reading::fromJson(reading->toJson());
    QVERIFY(again.ok());
    QVERIFY(*again == *reading);
}

// A quirk that has gone is an excuse too many.
void LicenceSamplesTest::quirksAreStillQuirks()
{
    const QList<LicenceSample> all = licenceSamples();
    if (all.isEmpty())
        QSKIP("No aamva/cases.jsonl in the test material: the licence samples were not run.");
    qsizetype quirks = 0;
    for (const LicenceSample& sample : all) {
        const Result<Reading> reading = parseLicence(sample.payload);
        const QJsonObject fields = reading.ok() ? reading->licence->toJson() : QJsonObject();
        for (const LicenceQuirk& quirk : licenceQuirks()) {
            if (sample.id != QLatin1StringView(quirk.sample))
                continue;
            QVERIFY2(!saysTheSame(QString::fromLatin1(quirk.field), sample.expected, fields),
                     quirk.reason);
            ++quirks;
        }
    }
    QCOMPARE(quirks, licenceQuirks().size());
}

// What is read of a part of a card is what the whole says, or the beginning of it.
void LicenceSamplesTest::aSampleCutAnywhereSaysNothingElse()
{
    const QList<LicenceSample> all = licenceSamples();
    if (all.isEmpty())
        QSKIP("No aamva/cases.jsonl in the test material: the licence samples were not run.");
    constexpr qsizetype Step = 7;
    for (const LicenceSample& sample : all) {
        const Result<Reading> whole = parseLicence(sample.payload);
        const QJsonObject said = whole.ok() ? whole->licence->toJson() : QJsonObject();
        for (qsizetype at = sample.payload.size() - 1; at > 0; at -= Step) {
            const Result<Reading> part = parseLicence(sample.payload.left(at));
            if (!part)
                continue;
            const QJsonObject fields = part->licence->toJson();
            for (auto it = fields.begin(); it != fields.end(); ++it) {
                const QJsonValue own = said.value(it.key());
                const bool begun = own.toString().startsWith(it->toString());
                QVERIFY2(*it == own || (it->isString() && begun),
                         qPrintable(sample.id + u' ' + it.key() + u" at "_s + QString::number(at) +
                                    u": "_s + it->toVariant().toString()));
            }
        }
    }
}

void LicenceSamplesTest::noSampleCutAnywhereOrWithAnyByteFlippedHarms()
{
    const QList<LicenceSample> all = licenceSamples();
    if (all.isEmpty())
        QSKIP("No aamva/cases.jsonl in the test material: the licence samples were not run.");
    int read = 0;
    for (qsizetype i = 0; i < all.size(); i += 7) {
        const QByteArray& payload = all.at(i).payload;
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
