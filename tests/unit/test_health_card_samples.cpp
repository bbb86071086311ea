#include "scanner/decoder/payload_reader.h"
#include "scanner/healthcard/issuer_keys.h"
#include "scanner/trust/trust_files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// Where our verdict on a card is good although its source lists errors: findings about its form,
// or what only asking the network shows. "A card can have a good signature and still be listed
// with errors" (SOURCES.md).
struct Finding {
    const char* sample;
    const char* reason;
};
constexpr Finding FormOnly[] = {
    {"D010", "long addresses in its bundle"},
    {"D031", "blanks around the file's JSON"},
    {"D032", "long addresses in its bundle"},
    {"D034", "printed as many codes, which is no longer allowed"},
    {"D043", "a byte order mark before its JSON"},
    {"D064", "one of its two cards is good"},
};

// Outcomes that hang on another list of issuers than the one in the folder.
constexpr const char* OtherList[] = {"D066"};

QString folder()
{
    return QStringLiteral(ANTEROOM_TEST_MATERIAL "/shc/");
}

QByteArray fileOf(const QString& name)
{
    QFile file(folder() + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject cases()
{
    return QJsonDocument::fromJson(fileOf(u"cases.json"_s)).object();
}

bool isFormOnly(const QString& id)
{
    return std::any_of(std::begin(FormOnly), std::end(FormOnly),
                       [&](const Finding& each) { return id == QLatin1StringView(each.sample); });
}

bool hangsOnOtherList(const QString& id)
{
    return std::any_of(std::begin(OtherList), std::end(OtherList),
                       [&](const char* each) { return id == QLatin1StringView(each); });
}

// Cards as text; pictures are read in test_scanner_scan, keys below.
bool isSignedText(const QString& type)
{
    return type == "jws"_L1 || type == "healthcard"_L1 || type == "qrnumeric"_L1 ||
           type == "fhirhealthcard"_L1;
}

void eachCase(bool (*isOne)(const QString& type))
{
    QTest::addColumn<QJsonObject>("sample");
    const QJsonArray all = cases().value("cases"_L1).toArray();
    if (all.isEmpty())
        QSKIP("No shc/cases.json in the test material: the health card samples were not run.");
    for (const QJsonValue& each : all)
        if (isOne(each["type"_L1].toString()))
            QTest::newRow(qPrintable(each["id"_L1].toString() + u' ' + each["name"_L1].toString()))
                << each.toObject();
}

} // namespace

// Health cards of other people's test suites, with the outcomes that their sources assert.
class HealthCardSamplesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cardsAreJudgedAsTheirSourcesJudge_data() { eachCase(&isSignedText); }
    void cardsAreJudgedAsTheirSourcesJudge();
    void anUnlistedIssuerIsSaidToBe();
    void keysAreJudgedAsTheirSourcesJudge_data()
    {
        eachCase([](const QString& type) { return type == "jwks-key"_L1; });
    }
    void keysAreJudgedAsTheirSourcesJudge();
    void linksAreShownAndNotFetched_data()
    {
        eachCase([](const QString& type) { return type == "shlink"_L1; });
    }
    void linksAreShownAndNotFetched();
    void noSampleCutAnywhereHarms();

private:
    [[nodiscard]] static DecoderSettings settings();
};

DecoderSettings HealthCardSamplesTest::settings()
{
    DecoderSettings settings;
    settings.at =
        QDateTime::fromString(cases().value("validation_time_iso"_L1).toString(), Qt::ISODate);
    settings.trust = TrustFiles::read(folder() + u"keys"_s)->list;
    return settings;
}

void HealthCardSamplesTest::cardsAreJudgedAsTheirSourcesJudge()
{
    QFETCH(QJsonObject, sample);
    const QString id = sample.value("id"_L1).toString();
    PayloadReader reader(settings());
    QList<Reading> readings;
    const QJsonArray files = sample.value("files"_L1).toArray();
    for (const QJsonValue& file : files) {
        std::optional<Problem> problem;
        readings += reader.read(fileOf(u"files/"_s + file.toString()), problem);
    }
    QVERIFY(!readings.isEmpty());
    const bool verified = readings.constLast().verdict == Verdict::Verified;
    if (!hangsOnOtherList(id))
        QCOMPARE(verified, sample.value("accept"_L1).toBool() || isFormOnly(id));
    QVERIFY(verified == readings.constLast().reason.isEmpty());
}

// D066: the same good card, with a list of others.
void HealthCardSamplesTest::anUnlistedIssuerIsSaidToBe()
{
    if (cases().isEmpty())
        QSKIP("No shc/cases.json in the test material: the health card samples were not run.");
    DecoderSettings others = settings();
    others.trust.directory = {{u"https://cards.elsewhere.example"_s, u"Elsewhere"_s}};
    std::optional<Problem> problem;
    const QList<Reading> readings =
        PayloadReader(others).read(fileOf(u"files/example-00-d-jws.txt"_s), problem);
    QCOMPARE(*readings.constFirst().verdict, Verdict::UnlistedIssuer);
    QCOMPARE(readings.constFirst().reason, u"issuer.unlisted"_s);
}

void HealthCardSamplesTest::keysAreJudgedAsTheirSourcesJudge()
{
    QFETCH(QJsonObject, sample);
    const auto files = TrustFiles::read(folder() + u"files/"_s +
                                        sample.value("files"_L1).toArray().at(0).toString());
    QVERIFY2(files.ok(), files.ok() ? "" : qPrintable(files.problem().advice));
    const bool good = IssuerKeys(files->list).refusedKeys().isEmpty();
    QCOMPARE(good, sample.value("accept"_L1).toBool());
}

void HealthCardSamplesTest::linksAreShownAndNotFetched()
{
    QFETCH(QJsonObject, sample);
    std::optional<Problem> problem;
    const QString file = sample.value("files"_L1).toArray().at(0).toString();
    const QList<Reading> readings =
        PayloadReader(settings()).read(fileOf(u"files/"_s + file), problem);
    QCOMPARE(readings.size(), 1);
    QCOMPARE(readings.constFirst().kind, ReadingKind::HealthLink);
    QVERIFY(readings.constFirst().verdict != Verdict::Verified);
    QCOMPARE(readings.constFirst().warnings, QStringList{u"link.not_https"_s});
    QCOMPARE(readings.constFirst().healthLink->label, u"Sample Set 1"_s);
}

void HealthCardSamplesTest::noSampleCutAnywhereHarms()
{
    const QByteArray file = fileOf(u"files/example-00-e-file.smart-health-card"_s);
    if (file.isEmpty())
        QSKIP("No shc/files in the test material: the health card samples were not run.");
    PayloadReader reader(settings());
    const qsizetype end = file.lastIndexOf('}');
    for (qsizetype at = 0; at < end; ++at) {
        std::optional<Problem> problem;
        QVERIFY(reader.read(file.left(at), problem).isEmpty());
    }
}

QTEST_GUILESS_MAIN(HealthCardSamplesTest)
#include "test_health_card_samples.moc"
