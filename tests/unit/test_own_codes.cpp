#include "scanner/appointment/base45.h"
#include "scanner/appointment/token.h"
#include "scanner/code/code_reader.h"
#include "scanner/code/code_writer.h"
#include "scanner/healthcard/link_reader.h"

#include <QJsonDocument>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now = QDateTime::fromSecsSinceEpoch(1'790'000'040, Qt::UTC);

QByteArray link(const QJsonObject& json)
{
    return "shlink:/" +
           QJsonDocument(json)
               .toJson(QJsonDocument::Compact)
               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QJsonObject goodLink()
{
    return {{u"url"_s, u"https://links.fernpost.example/abc"_s},
            {u"key"_s, QString(43, u'A')},
            {u"label"_s, u"Vaccinations"_s},
            {u"flag"_s, u"LP"_s}};
}

} // namespace

// The code on a reminder or a letter, and what else is a code of few words: a health link.
class OwnCodesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void base45IsThatOfTheStandard_data();
    void base45IsThatOfTheStandard();
    void whatIsNoBase45IsRefused_data();
    void whatIsNoBase45IsRefused();
    void aTokenComesBackAsItWas();
    void aTokenFitsASmallCode();
    void aTokenIsGoodUntilItsMinute();
    void anotherPracticesTokenIsNotBelieved();
    void aTokenChangedAnywhereIsNotBelieved();
    void aLinkIsShownAsWhatItIs();
    void linksThatAreNoneAreSaidToBeDamaged_data();
    void linksThatAreNoneAreSaidToBeDamaged();

private:
    SigningKeys m_practice = SigningKeys::generate();
    AppointmentCode m_code{AppointmentId::fresh(), Now.addDays(3)};
};

void OwnCodesTest::base45IsThatOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("AB") << QByteArray("AB") << QByteArray("BB8"); // RFC 9285 §4.3
    QTest::newRow("Hello!!") << QByteArray("Hello!!") << QByteArray("%69 VD92EX0");
    QTest::newRow("base-45") << QByteArray("base-45") << QByteArray("UJCLQE7W581");
    QTest::newRow("ietf!") << QByteArray("ietf!") << QByteArray("QED8WEX0");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
}

void OwnCodesTest::base45IsThatOfTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(toBase45(bytes), text);
    QCOMPARE(fromBase45(text), bytes);
}

void OwnCodesTest::whatIsNoBase45IsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"A", "BB8A", "GGW", ":::", "::", "ab8", "BB\n", "B_8"})
        QTest::newRow(text) << QByteArray(text);
}

void OwnCodesTest::whatIsNoBase45IsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromBase45(text));
}

void OwnCodesTest::aTokenComesBackAsItWas()
{
    const QByteArray token = appointmentToken(m_code, m_practice).value();
    QVERIFY(looksLikeAppointmentToken(token));
    const Reading reading = readAppointmentToken(token, m_practice.publicKey, Now);
    QCOMPARE(reading.kind, ReadingKind::Appointment);
    QCOMPARE(*reading.verdict, Verdict::Verified);
    QVERIFY(*reading.appointment == m_code);
    QVERIFY(*Reading::fromJson(reading.toJson()) == reading);
}

// Version 5 with correction L holds 154 characters of the alphanumeric kind (ISO/IEC 18004 table
// 7).
void OwnCodesTest::aTokenFitsASmallCode()
{
    const QByteArray token = appointmentToken(m_code, m_practice).value();
    QVERIFY2(token.size() <= 154, qPrintable(QString::number(token.size())));
    const QImage code = drawCode(Symbology::Qr, token).value();
    const QImage gray = code.convertToFormat(QImage::Format_Grayscale8);
    const auto found = readCodes(
        {gray.constBits(), gray.width(), gray.height(), gray.bytesPerLine()}, PictureEffort);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().bytes, token);
}

void OwnCodesTest::aTokenIsGoodUntilItsMinute()
{
    const QByteArray token = appointmentToken(m_code, m_practice).value();
    const auto at = [&](const QDateTime& time) {
        return *readAppointmentToken(token, m_practice.publicKey, time).verdict;
    };
    QCOMPARE(at(m_code.expiresAt.addSecs(-61)), Verdict::Verified);
    QCOMPARE(at(m_code.expiresAt), Verdict::Expired);
    QCOMPARE(at(m_code.expiresAt.addYears(1)), Verdict::Expired);
}

void OwnCodesTest::anotherPracticesTokenIsNotBelieved()
{
    const QByteArray token = appointmentToken(m_code, SigningKeys::generate()).value();
    QCOMPARE(*readAppointmentToken(token, m_practice.publicKey, Now).verdict,
             Verdict::BadSignature);
    QCOMPARE(*readAppointmentToken(token, {}, Now).verdict, Verdict::UnlistedIssuer);
}

void OwnCodesTest::aTokenChangedAnywhereIsNotBelieved()
{
    const QByteArray token = appointmentToken(m_code, m_practice).value();
    for (qsizetype at = 0; at < token.size(); ++at) {
        QByteArray changed = token;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        QVERIFY(*readAppointmentToken(changed, m_practice.publicKey, Now).verdict !=
                    Verdict::Verified ||
                at < 10); // of the prefix, which is asked elsewhere
        QVERIFY(*readAppointmentToken(token.left(at), m_practice.publicKey, Now).verdict ==
                Verdict::Unreadable);
    }
}

void OwnCodesTest::aLinkIsShownAsWhatItIs()
{
    const QByteArray payload = link(goodLink());
    QVERIFY(looksLikeHealthLink(payload));
    QVERIFY(looksLikeHealthLink("https://viewer.example/#" + payload));
    QVERIFY(!looksLikeHealthLink("https://viewer.example/"));
    for (const QByteArray& each : {payload, "https://viewer.example/a#" + payload}) {
        const Reading reading = readHealthLink(each, Now);
        QVERIFY(!reading.verdict);
        QCOMPARE(reading.warnings, QStringList());
        QCOMPARE(reading.healthLink->address, u"https://links.fernpost.example/abc"_s);
        QCOMPARE(reading.healthLink->label, u"Vaccinations"_s);
        QVERIFY(!QJsonDocument(reading.toJson()).toJson().contains(QByteArray(43, 'A')));
    }
    QJsonObject old = goodLink();
    old.insert("exp"_L1, Now.toSecsSinceEpoch());
    QCOMPARE(*readHealthLink(link(old), Now).verdict, Verdict::Expired);
    QJsonObject odd = goodLink();
    odd.insert("label"_L1, QString(u"<b>\u202e"_s + QString(200, u'x')));
    odd.insert("flag"_L1, u"XYZ"_s);
    const Reading reading = readHealthLink(link(odd), Now);
    QCOMPARE(reading.warnings, (QStringList{u"link.long_label"_s, u"link.flags"_s}));
    QCOMPARE(reading.healthLink->label.size(), 80);
    QVERIFY(!reading.healthLink->label.contains(QChar(0x202e)));
}

void OwnCodesTest::linksThatAreNoneAreSaidToBeDamaged_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("reason");
    const auto without = [](QLatin1StringView key) {
        QJsonObject json = goodLink();
        json.remove(key);
        return link(json);
    };
    QTest::newRow("nothing") << QByteArray("shlink:/") << u"link.malformed"_s;
    QTest::newRow("no base64") << QByteArray("shlink:/***") << u"link.malformed"_s;
    QTest::newRow("no address") << without("url"_L1) << u"link.malformed"_s;
    QTest::newRow("no key") << without("key"_L1) << u"link.key"_s;
    QJsonObject shortKey = goodLink();
    shortKey.insert("key"_L1, u"AAAA"_s);
    QTest::newRow("a short key") << link(shortKey) << u"link.key"_s;
    QTest::newRow("a megabyte") << link({{u"url"_s, QString(1'000'000, u'x')}})
                                << u"link.malformed"_s;
}

void OwnCodesTest::linksThatAreNoneAreSaidToBeDamaged()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, reason);
    const Reading reading = readHealthLink(payload, Now);
    QCOMPARE(*reading.verdict, Verdict::Unreadable);
    QCOMPARE(reading.reason, reason);
}

QTEST_GUILESS_MAIN(OwnCodesTest)
#include "test_own_codes.moc"
