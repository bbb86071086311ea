#include "scanner/healthcard/compact_jws.h"
#include "scanner/healthcard/health_card_reader.h"

#include "signed_cards.h"

#include <QElapsedTimer>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Issued = 1'764'000'000; // November 2025
const QDateTime Now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);

QString judged(const TrustList& trust, const QByteArray& jws, const QDateTime& at = Now)
{
    const Reading reading = HealthCardReader(trust).readJws(jws, at);
    const QString verdict = reading.verdict ? verdictName(*reading.verdict) : QString();
    return reading.reason.isEmpty() ? verdict : verdict + u' ' + reading.reason;
}

QJsonObject with(QJsonObject payload, QLatin1StringView key, const QJsonValue& value)
{
    payload.insert(key, value);
    return payload;
}

} // namespace

// Health cards signed by an issuer that the test itself is.
class HealthCardsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCardSaysWhoItIsOfAndWhatIsOnIt();
    void timesAreJudged();
    void whoIsNotListedIsNotBelieved();
    void whatWasChangedAfterwardsIsBad();
    void everyByteOfACardMatters();
    void noOtherAlgorithmIsTaken_data();
    void noOtherAlgorithmIsTaken();
    void bombsAndGarbageAreUnreadable_data();
    void bombsAndGarbageAreUnreadable();
    void revokedCardsAreSaidToBe_data();
    void revokedCardsAreSaidToBe();
    void keysThatAreNotGoodAreNotUsed_data();
    void keysThatAreNotGoodAreNotUsed();
    void aCardInSeveralCodesIsJoined();
    void twoCardsInSeveralCodesAreToldApart();
    void codesThatMakeNoSenseAreSaidToBeDamaged_data();
    void codesThatMakeNoSenseAreSaidToBeDamaged();
    void forgottenPartsAreGone();
    void aFloodOfPartsIsBounded();
    void checkingTakesUnderThreeMilliseconds();

private:
    TestIssuer m_issuer{u"https://cards.fernpost.example/r4"_s};
};

void HealthCardsTest::aCardSaysWhoItIsOfAndWhatIsOnIt()
{
    HealthCardReader reader(m_issuer.trusted());
    const Reading reading = reader.readJws(m_issuer.sign(m_issuer.payload(Issued)), Now);
    QCOMPARE(reading.kind, ReadingKind::HealthCard);
    QCOMPARE(*reading.verdict, Verdict::Verified);
    QVERIFY(reading.reason.isEmpty());
    QCOMPARE(reading.warnings, QStringList());
    const HealthCard& card = *reading.healthCard;
    QCOMPARE(card.familyName, u"Anyperson"_s);
    QCOMPARE(card.givenName, u"Jolie B."_s);
    QCOMPARE(card.birthDate, u"1951-01-20"_s);
    QCOMPARE(card.issuerName, u"Fernpost Clinic"_s);
    QCOMPARE(card.issuedAt.toSecsSinceEpoch(), Issued);
    QVERIFY(!card.expiresAt.isValid());
    QCOMPARE(card.types, QStringList{u"immunization"_s});
    QCOMPARE(card.entries.size(), 2);
    QCOMPARE(card.entries.at(0).code, u"207"_s);
    QCOMPARE(card.entries.at(1).date, u"2021-01"_s);

    const auto again = Reading::fromJson(reading.toJson());
    QVERIFY(again.ok());
    QVERIFY(*again == reading);
}

void HealthCardsTest::timesAreJudged()
{
    const auto at = [&](const char* key, const QJsonValue& value) {
        return judged(m_issuer.trusted(),
                      m_issuer.sign(with(m_issuer.payload(Issued), QLatin1StringView(key), value)));
    };
    const qint64 now = Now.toSecsSinceEpoch();
    QCOMPARE(at("exp", now + 1), u"verified"_s);
    QCOMPARE(at("exp", now), u"expired expired"_s);
    QCOMPARE(at("exp", double(now) - 0.5), u"expired expired"_s);
    QCOMPARE(at("nbf", now + 1), u"not_yet_valid not_yet_valid"_s);
    QCOMPARE(at("nbf", double(now) * 1000), u"not_yet_valid not_yet_valid"_s); // milliseconds
    QCOMPARE(at("nbf", double(Issued) + 0.657), u"verified"_s);
    QCOMPARE(at("nbf", u"yesterday"_s), u"unreadable payload.time"_s);
    QCOMPARE(at("exp", u"never"_s), u"unreadable payload.time"_s);
    QCOMPARE(at("exp", 1e300), u"verified"_s);
}

void HealthCardsTest::whoIsNotListedIsNotBelieved()
{
    const TestIssuer other(u"https://cards.elsewhere.example"_s);
    const QByteArray good = m_issuer.sign(m_issuer.payload(Issued));
    QCOMPARE(judged({}, good), u"unlisted_issuer key.unknown"_s);
    QCOMPARE(judged(other.trusted(), good), u"unlisted_issuer key.unknown"_s);

    // A listed issuer's key doesn't vouch for somebody else's address.
    const QByteArray borrowed = m_issuer.sign(other.payload(Issued));
    TrustList both = m_issuer.trusted();
    both.sets += other.trusted().sets;
    both.directory.insert(other.address(), u"Elsewhere"_s);
    QCOMPARE(judged(both, borrowed), u"unlisted_issuer issuer.unlisted"_s);

    // Nor do keys suffice where there is a directory.
    TrustList unnamed = m_issuer.trusted();
    unnamed.directory = {{u"https://cards.elsewhere.example"_s, u"Elsewhere"_s}};
    QCOMPARE(judged(unnamed, good), u"unlisted_issuer issuer.unlisted"_s);
    unnamed.directory.clear();
    QCOMPARE(judged(unnamed, good), u"verified"_s);
}

void HealthCardsTest::whatWasChangedAfterwardsIsBad()
{
    const QByteArray good = m_issuer.sign(m_issuer.payload(Issued));
    const QList<QByteArray> parts = good.split('.');
    QJsonObject forged = m_issuer.payload(Issued);
    forged.insert("nbf"_L1, Issued - 1);
    const QList<QByteArray> other = m_issuer.sign(forged).split('.');
    QCOMPARE(judged(m_issuer.trusted(), parts[0] + '.' + other[1] + '.' + parts[2]),
             u"bad_signature signature.wrong"_s);
    QCOMPARE(judged(m_issuer.trusted(), parts[0] + '.' + parts[1] + '.'),
             u"bad_signature signature.form"_s);
    QCOMPARE(judged(m_issuer.trusted(), good + "AAAA"), u"bad_signature signature.form"_s);
    const QByteArray zeros(86, 'A'); // r and s are 0
    QCOMPARE(judged(m_issuer.trusted(), parts[0] + '.' + parts[1] + '.' + zeros),
             u"bad_signature signature.wrong"_s);
}

void HealthCardsTest::everyByteOfACardMatters()
{
    const QByteArray good = m_issuer.sign(m_issuer.payload(Issued));
    HealthCardReader reader(m_issuer.trusted());
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray changed = good;
        changed[at] = changed[at] == 'x' ? 'y' : 'x';
        // The last character of a part has bits that mean nothing.
        const bool isLast = at + 1 == good.size() || good[at + 1] == '.';
        const Reading reading = reader.readJws(changed, Now);
        QVERIFY2(isLast || *reading.verdict != Verdict::Verified, qPrintable(QString::number(at)));
        QVERIFY(*reader.readJws(good.left(at), Now).verdict != Verdict::Verified);
    }
    QCOMPARE(*reader.readJws(good, Now).verdict, Verdict::Verified);
}

void HealthCardsTest::noOtherAlgorithmIsTaken_data()
{
    QTest::addColumn<QByteArray>("header");
    const QByteArray id = m_issuer.keyId().toLatin1();
    QTest::newRow("none") << "{\"zip\":\"DEF\",\"alg\":\"none\",\"kid\":\"" + id + "\"}";
    QTest::newRow("HS256") << "{\"zip\":\"DEF\",\"alg\":\"HS256\",\"kid\":\"" + id + "\"}";
    QTest::newRow("no alg") << "{\"zip\":\"DEF\",\"kid\":\"" + id + "\"}";
    QTest::newRow("no zip") << "{\"alg\":\"ES256\",\"kid\":\"" + id + "\"}";
    QTest::newRow("no kid") << QByteArray("{\"zip\":\"DEF\",\"alg\":\"ES256\"}");
    QTest::newRow("a list") << QByteArray("[\"ES256\"]");
}

void HealthCardsTest::noOtherAlgorithmIsTaken()
{
    QFETCH(QByteArray, header);
    const QByteArray jws = m_issuer.signBytes(header, deflated("{}"));
    QVERIFY(judged(m_issuer.trusted(), jws).startsWith(u"unreadable jws."));
}

void HealthCardsTest::bombsAndGarbageAreUnreadable_data()
{
    QTest::addColumn<QByteArray>("jws");
    QTest::addColumn<QString>("judgement");
    const auto row = [&](const char* name, const QByteArray& content, const char* judgement) {
        QTest::newRow(name) << m_issuer.signBytes(m_issuer.header(), content)
                            << QString::fromLatin1(judgement);
    };
    row("a bomb of 100 MB", deflated(QByteArray(100'000'000, ' ')), "unreadable deflate.long");
    row("a zlib stream", qCompress("{}").mid(4), "unreadable deflate.malformed");
    row("cut short", deflated("{\"iss\":1}").chopped(3), "unreadable deflate.malformed");
    row("not deflated", "{\"iss\":1}", "unreadable deflate.malformed");
    row("a text", deflated("\"eyJ\""), "unreadable json.malformed");
    row("a list", deflated("[1]"), "unreadable json.not_object");
    row("nested deeply", deflated(QByteArray(100, '{')), "unreadable json.deep");
    row("empty", deflated("{}"), "unreadable payload.issuer");
    row("an issuer over http", deflated("{\"iss\":\"http://a.example\",\"nbf\":1}"),
        "unreadable payload.issuer");
    row("an issuer with a slash", deflated("{\"iss\":\"https://a.example/\",\"nbf\":1}"),
        "unreadable payload.issuer");
    QTest::newRow("four parts") << QByteArray("eyJ.a.b.c") << u"unreadable jws.malformed"_s;
    QTest::newRow("nothing") << QByteArray() << u"unreadable jws.malformed"_s;
    QTest::newRow("half a megabyte") << QByteArray(500'000, 'A') << u"unreadable jws.long"_s;
}

void HealthCardsTest::bombsAndGarbageAreUnreadable()
{
    QFETCH(QByteArray, jws);
    QFETCH(QString, judgement);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(judged(m_issuer.trusted(), jws), judgement);
    QVERIFY(clock.elapsed() < 1000);
}

void HealthCardsTest::revokedCardsAreSaidToBe_data()
{
    QTest::addColumn<QJsonObject>("list");
    QTest::addColumn<QString>("judgement");
    const auto list = [&](const QJsonArray& rids) {
        return QJsonObject{{u"kid"_s, m_issuer.keyId()},
                           {u"method"_s, u"rid"_s},
                           {u"ctr"_s, 1},
                           {u"rids"_s, rids}};
    };
    const QString before = u"abc."_s + QString::number(Issued);
    const QString after = u"abc."_s + QString::number(Issued + 1);
    QTest::newRow("named") << list({u"abc"_s}) << u"revoked revoked"_s;
    QTest::newRow("issued too early") << list({after}) << u"revoked revoked"_s;
    QTest::newRow("issued later") << list({before}) << u"verified"_s;
    QTest::newRow("others") << list({u"abd"_s, u"ab"_s}) << u"verified"_s;
    const QString unusable = u"unlisted_issuer revocation_list.unusable"_s;
    QTest::newRow("twice") << list({u"x"_s, u"x.1"_s}) << unusable;
    QTest::newRow("too long") << list({QString(25, u'x')}) << unusable;
    QTest::newRow("not base64url") << list({u"a=b"_s}) << unusable;
    QTest::newRow("of another method") << with(list({}), "method"_L1, u"ex"_s) << unusable;
    QTest::newRow("of another version") << with(list({}), "ctr"_L1, 2) << unusable;
    QTest::newRow("of another key") << with(list({u"abc"_s}), "kid"_L1, u"k"_s) << u"verified"_s;
}

void HealthCardsTest::revokedCardsAreSaidToBe()
{
    QFETCH(QJsonObject, list);
    QFETCH(QString, judgement);
    TrustList trust = m_issuer.trusted();
    trust.sets[0].keys = {with(m_issuer.jwk(), "crlVersion"_L1, 1)};
    trust.sets[0].revocationLists = {list};
    QJsonObject payload = m_issuer.payload(Issued);
    payload.insert("vc"_L1, with(payload.value("vc"_L1).toObject(), "rid"_L1, u"abc"_s));
    QCOMPARE(judged(trust, m_issuer.sign(payload)), judgement);
}

void HealthCardsTest::keysThatAreNotGoodAreNotUsed_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QString>("code");
    const QJsonObject good = m_issuer.jwk();
    const TestIssuer other(u"https://other.example"_s);
    QTest::newRow("private") << with(good, "d"_L1, u"AAAA"_s) << u"key.private"_s;
    QTest::newRow("for encryption") << with(good, "use"_L1, u"enc"_s) << u"key.use"_s;
    QTest::newRow("for ES384") << with(good, "alg"_L1, u"ES384"_s) << u"key.algorithm"_s;
    QTest::newRow("RSA") << with(good, "kty"_L1, u"RSA"_s) << u"key.kind"_s;
    QTest::newRow("another's name") << with(other.jwk(), "kid"_L1, m_issuer.keyId()) << u"key.id"_s;
    QTest::newRow("another's certificate")
        << with(good, "x5c"_L1, QJsonArray{u"MIIB"_s}) << u"key.certificate"_s;
}

void HealthCardsTest::keysThatAreNotGoodAreNotUsed()
{
    QFETCH(QJsonObject, jwk);
    QFETCH(QString, code);
    TrustList trust = m_issuer.trusted();
    trust.sets[0].keys = {jwk};
    QCOMPARE(judged(trust, m_issuer.sign(m_issuer.payload(Issued))),
             u"unlisted_issuer key.unknown"_s);
    QCOMPARE(IssuerKeys(trust).refusedKeys().value(m_issuer.keyId()).code, code);
}

void HealthCardsTest::aCardInSeveralCodesIsJoined()
{
    const QByteArray jws = m_issuer.sign(m_issuer.payload(Issued));
    HealthCardReader reader(m_issuer.trusted());
    const QList<QByteArray> codes = numericCodes(jws, 3);
    const std::pair<int, int> steps[] = {{2, 1}, {0, 2}, {2, 2}, {0, 2}};
    for (const auto& [part, read] : steps) {
        const Reading reading = reader.readCode(codes[part], Now);
        QCOMPARE(*reading.verdict, Verdict::Incomplete);
        QCOMPARE(*reading.healthCard->codesInAll, 3);
        QCOMPARE(*reading.healthCard->codesRead, read);
    }
    const Reading whole = reader.readCode(codes[1], Now);
    QCOMPARE(*whole.verdict, Verdict::Verified);
    QCOMPARE(whole.warnings, QStringList{u"card.parts"_s});
    QCOMPARE(*reader.readCode(numericCode(jws), Now).verdict, Verdict::Verified);
}

void HealthCardsTest::twoCardsInSeveralCodesAreToldApart()
{
    QJsonObject second = m_issuer.payload(Issued + 5);
    const QList<QByteArray> first = numericCodes(m_issuer.sign(m_issuer.payload(Issued)), 2);
    const QList<QByteArray> other = numericCodes(m_issuer.sign(second), 2);
    HealthCardReader reader(m_issuer.trusted());
    QCOMPARE(*reader.readCode(first[0], Now).verdict, Verdict::Incomplete);
    QCOMPARE(*reader.readCode(other[0], Now).verdict, Verdict::Incomplete);
    const Reading whole = reader.readCode(other[1], Now);
    QCOMPARE(*whole.verdict, Verdict::Verified);
    QCOMPARE(whole.healthCard->issuedAt.toSecsSinceEpoch(), Issued + 5);
    QCOMPARE(reader.readCode(first[1], Now).healthCard->issuedAt.toSecsSinceEpoch(), Issued);
}

void HealthCardsTest::codesThatMakeNoSenseAreSaidToBeDamaged_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char* code :
         {"shc:/", "shc:", "shc:/1", "shc:/5a", "shc:/99", "shc:/0/2/56", "shc:/3/2/56",
          "shc:/1/999/56", "shc:/1/2/3/56", "shc:/-1/2/56", "shc:56", "shc:/1/2/"})
        QTest::newRow(code) << QByteArray(code);
}

void HealthCardsTest::codesThatMakeNoSenseAreSaidToBeDamaged()
{
    QFETCH(QByteArray, code);
    const Reading reading = HealthCardReader(m_issuer.trusted()).readCode(code, Now);
    QCOMPARE(*reading.verdict, Verdict::Unreadable);
    QCOMPARE(reading.reason, u"code.malformed"_s);
}

void HealthCardsTest::forgottenPartsAreGone()
{
    const QList<QByteArray> codes = numericCodes(m_issuer.sign(m_issuer.payload(Issued)), 2);
    HealthCardReader reader(m_issuer.trusted());
    (void)reader.readCode(codes[0], Now);
    reader.forget();
    QCOMPARE(*reader.readCode(codes[1], Now).verdict, Verdict::Incomplete);
}

void HealthCardsTest::aFloodOfPartsIsBounded()
{
    HealthCardReader reader(m_issuer.trusted());
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 3000; ++i) {
        const QByteArray code = "shc:/" + QByteArray::number(1 + i % 4) + "/4/" +
                                QByteArray::number(10 + i % 60) + QByteArray(200, '1');
        (void)reader.readCode(code, Now);
    }
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    // What was there before the flood may be gone; what comes after it is read.
    const QList<QByteArray> codes = numericCodes(m_issuer.sign(m_issuer.payload(Issued)), 4);
    for (int part = 0; part < 3; ++part)
        (void)reader.readCode(codes[part], Now);
    QCOMPARE(*reader.readCode(codes[3], Now).verdict, Verdict::Verified);
}

void HealthCardsTest::checkingTakesUnderThreeMilliseconds()
{
    const QByteArray jws = m_issuer.sign(m_issuer.payload(Issued));
    HealthCardReader reader(m_issuer.trusted());
    qint64 quickest = 1'000'000'000;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(*reader.readJws(jws, Now).verdict, Verdict::Verified);
        quickest = std::min(quickest, clock.nsecsElapsed());
    }
    qInfo("a card is read and checked in %.2f ms", double(quickest) / 1e6);
    QVERIFY(quickest < 3'000'000);
}

QTEST_GUILESS_MAIN(HealthCardsTest)
#include "test_health_cards.moc"
