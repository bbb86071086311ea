// What comes to an open port: browsers, scanners, those who are slow, too large or no HTTP at all.

#include "office/request_rate.h"
#include "office_caller.h"
#include "wire/device_key.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QTest>
#include <sys/socket.h>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int shortMilliseconds = 400;

// Deadlines that a test can wait for.
void impatient(QJsonObject& settings)
{
    settings[u"limits"_s] =
        QJsonObject{{u"header_ms"_s, shortMilliseconds},   {u"body_ms"_s, shortMilliseconds},
                    {u"idle_ms"_s, 2 * shortMilliseconds}, {u"connections"_s, 24},
                    {u"connections_per_address"_s, 20},    {u"requests_at_once"_s, 100'000}};
}

std::unique_ptr<QTcpSocket> plainConnection(quint16 port)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s, port);
    socket->waitForConnected(5000);
    return socket;
}

bool isClosed(QTcpSocket& socket, int milliseconds = 5000)
{
    QElapsedTimer clock;
    clock.start();
    while (socket.state() != QAbstractSocket::UnconnectedState && clock.elapsed() < milliseconds)
        socket.waitForReadyRead(50);
    return socket.state() == QAbstractSocket::UnconnectedState;
}

const QByteArray firstPart = "GET /v1/practice HTTP/1.1\r\nHost: office\r\n";

} // namespace

class OfficeEdge : public QObject {
    Q_OBJECT

private:
    RunningOffice m_office{&impatient};

    // After whatever was done to it.
    [[nodiscard]] bool stillAnswers()
    {
        OfficeCaller caller(m_office);
        return caller.ask("GET", u"/v1/practice"_s).status == 200;
    }

    // Connections are taken in the order in which they came: when one that came after the others
    // is cut, none of them is still in the queue, and from here on their number only falls.
    [[nodiscard]] bool hasTakenAllWhoCame()
    {
        const auto last = plainConnection(m_office.port());
        last->write("\n");
        return isClosed(*last);
    }

private Q_SLOTS:
    void cleanup()
    {
        // One who asks before the server has seen the others leave may be past the cap.
        QVERIFY(hasTakenAllWhoCame());
        QTRY_COMPARE(m_office.server().connections(), 0);
        QVERIFY(stillAnswers());
        QTRY_COMPARE(m_office.server().connections(), 0);
    }

    void answersWithWhatKeepsBrowsersFromStoringOrGuessing()
    {
        OfficeCaller caller(m_office);
        const auto answer = caller.ask("GET", u"/v1/practice"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("cache-control"), "no-store");
        QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff");
        QVERIFY(answer.headers.value("content-security-policy").contains("default-src 'none'"));
        QCOMPARE(answer.json()[u"name"_s].toString(), u"Alder Falls Family Practice"_s);
        QCOMPARE(
            QByteArray::fromBase64(answer.json()[u"sealing_key"_s].toString().toLatin1()).size(),
            32);
        QCOMPARE(answer.json()[u"consents"_s].toArray().size(), 2);
    }

    void keepsAConnectionForTheNextRequest()
    {
        OfficeCaller caller(m_office);
        QSslSocket* first = &caller.connected();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(caller.ask("GET", u"/v1/practice"_s).status, 200);
        QCOMPARE(&caller.connected(), first);
        QCOMPARE(first->sessionProtocol(), QSsl::TlsV1_3);
    }

    void answersPipelinedRequestsInOrder()
    {
        OfficeCaller caller(m_office);
        const QByteArray end = "\r\n";
        caller.write(firstPart + end + "GET /v1/queue HTTP/1.1\r\nHost: office\r\n" + end +
                     firstPart + end);
        QCOMPARE(caller.readAnswer().status, 200);
        QCOMPARE(caller.readAnswer().status, 401);
        QCOMPARE(caller.readAnswer().status, 200);
    }

    void tellsABrowserThatItSpeaksHttps()
    {
        const auto socket = plainConnection(m_office.port());
        socket->write("GET / HTTP/1.1\r\nHost: office\r\n\r\n");
        QVERIFY(isClosed(*socket));
        const QByteArray said = socket->readAll();
        QVERIFY2(said.startsWith("HTTP/1.1 400 "), said.constData());
        QVERIFY2(said.contains("This port speaks HTTPS"), said.constData());
    }

    void cutsWhatIsNoTls_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray("\x00\x01\x02\xff\xfe garbage \r\n\r\n", 18);
        QTest::newRow("a shell") << QByteArray("ls -l\n");
        QTest::newRow("TLS of no version") << QByteArray("\x16\x03\x09\x00\x05hello", 10);
        QTest::newRow("a record too long")
            << QByteArray("\x16\x03\x01\xff\xff", 5) + QByteArray(70'000, 'x');
    }
    void cutsWhatIsNoTls()
    {
        QFETCH(QByteArray, bytes);
        const auto socket = plainConnection(m_office.port());
        socket->write(bytes);
        QVERIFY(isClosed(*socket));
        QVERIFY(!socket->readAll().contains("HTTP"));
    }

    void cutsAHelloThatEndsTooSoon()
    {
        const auto socket = plainConnection(m_office.port());
        socket->write(QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11));
        socket->flush();
        QElapsedTimer clock;
        clock.start();
        QVERIFY(isClosed(*socket));
        QVERIFY(clock.elapsed() >= shortMilliseconds / 2);
    }

    void bearsAPortScanner()
    {
        for (int i = 0; i < 50; ++i) {
            const auto socket = plainConnection(m_office.port());
            if (i % 2 == 0)
                socket->abort(); // a reset
        }
    }

    void cutsThosePastTheConnectionCap()
    {
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < 20; ++i)
            idle.push_back(plainConnection(m_office.port()));
        QTRY_COMPARE(m_office.server().connections(), 20);
        const auto oneMore = plainConnection(m_office.port());
        QVERIFY(isClosed(*oneMore, shortMilliseconds / 2));
    }

    void refusesTls12()
    {
        QSslSocket socket;
        QSslConfiguration tls;
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        tls.setProtocol(QSsl::TlsV1_2);
        QT_WARNING_POP
        tls.setCaCertificates(QSslCertificate::fromData(m_office.authority(), QSsl::Pem));
        socket.setSslConfiguration(tls);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_office.port());
        QVERIFY(!socket.waitForEncrypted(2000));
    }

    void showsACertificateOfItsOwnAuthorityOnly()
    {
        QSslSocket socket;
        QSslConfiguration tls;
        tls.setCaCertificates({});
        socket.setSslConfiguration(tls);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_office.port());
        QVERIFY(!socket.waitForEncrypted(2000));
        socket.abort();
    }

    void refusesAClientCertificateOfAnotherAuthority()
    {
        const auto own = Authority::found(u"Somebody else"_s);
        const auto other = Authority::open(*own);
        const auto key = DeviceKey::generate(u"Kiosk 1"_s);
        const auto signedByOther = other->certifyDevice(key->certificateRequest, DeviceId::fresh());
        QVERIFY(signedByOther.ok());
        OfficeCaller stranger(m_office,
                              EnrolledKiosk{key->privateKey, signedByOther->certificate, {}});
        QCOMPARE(stranger.ask("GET", u"/v1/practice"_s).status, 0);
    }

    // The server's own certificate is of the right authority, but not for clients.
    void refusesTheServersCertificateAsAClients()
    {
        const EdgeIdentity& identity = m_office.server().office().identity;
        OfficeCaller stranger(m_office, EnrolledKiosk{identity.key, identity.certificate, {}});
        QCOMPARE(stranger.ask("GET", u"/v1/practice"_s).status, 0);
    }

    void refusesAHeaderOverItsLimit()
    {
        OfficeCaller caller(m_office);
        const auto answer =
            caller.ask("GET", u"/v1/practice"_s, QByteArray(), {{"X-Long", QByteArray(9000, 'x')}});
        QCOMPARE(answer.status, 431);
        QCOMPARE(answer.code(), u"request.header_limit"_s);
        QVERIFY(caller.isCutWithin(3000));
    }

    void refusesABodyOverItsLimitBeforeItIsSent()
    {
        OfficeCaller caller(m_office);
        caller.write("POST /v1/sessions HTTP/1.1\r\nHost: office\r\nContent-Type: "
                     "application/json\r\nContent-Length: 70000\r\n\r\n");
        auto answer = caller.readAnswer();
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.code(), u"request.body_limit"_s);

        OfficeCaller huge(m_office);
        huge.write("POST /v1/sessions HTTP/1.1\r\nHost: office\r\nContent-Length: 99999999999\r\n"
                   "\r\n");
        QCOMPARE(huge.readAnswer().status, 413);
    }

    void refusesABodyOverItsLimitThatIsSent()
    {
        OfficeCaller caller(m_office);
        const auto answer = caller.ask("POST", u"/v1/sessions"_s, QByteArray(500'000, ' '),
                                       {{"Content-Type", "application/json"}});
        QCOMPARE(answer.status, 413);
    }

    void refusesAChunkedBodyOverItsLimit()
    {
        OfficeCaller caller(m_office);
        caller.write("POST /v1/sessions HTTP/1.1\r\nHost: office\r\nContent-Type: "
                     "application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 10; ++i)
            caller.write("2710\r\n" + QByteArray(10'000, ' ') + "\r\n");
        QCOMPARE(caller.readAnswer().status, 413);
    }

    // The policy is held against the head; nobody uploads 8 MiB to be told to sign in.
    void refusesAStrangersBodyBeforeItIsSent()
    {
        OfficeCaller caller(m_office);
        caller.write("PUT /v1/blobs/" + QByteArray(64, '0') +
                     " HTTP/1.1\r\nHost: office\r\nContent-Length: 5000000\r\n"
                     "Expect: 100-continue\r\n\r\n");
        QCOMPARE(caller.readAnswer().status, 401);
    }

    void asksForABodyThatWaitsToBeAskedFor()
    {
        OfficeCaller caller(m_office);
        caller.write("POST /v1/sessions HTTP/1.1\r\nHost: office\r\nContent-Type: "
                     "application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(caller.readAnswer().status, 100);
        caller.write("{}");
        QCOMPARE(caller.readAnswer().status, 422);
    }

    void cutsAHeaderThatIsTooSlow()
    {
        OfficeCaller caller(m_office);
        QElapsedTimer clock;
        caller.write(firstPart);
        clock.start();
        // Letter by letter does not help: the deadline is for the whole header.
        while (caller.connected().state() == QAbstractSocket::ConnectedState &&
               clock.elapsed() < 5000) {
            caller.write("X");
            if (caller.isCutWithin(40))
                break;
        }
        QVERIFY(clock.elapsed() < 4 * shortMilliseconds);
    }

    void cutsABodyThatIsShorterThanItsLength()
    {
        OfficeCaller caller(m_office);
        caller.write("POST /v1/sessions HTTP/1.1\r\nHost: office\r\nContent-Type: "
                     "application/json\r\nContent-Length: 100\r\n\r\n{\"user\":\"sam\"");
        QCOMPARE(caller.readAnswer().status, 0);
        QVERIFY(caller.isCutWithin(3 * shortMilliseconds));
    }

    void cutsAConnectionThatIsIdle()
    {
        OfficeCaller caller(m_office);
        QCOMPARE(caller.ask("GET", u"/v1/practice"_s).status, 200);
        QVERIFY(!caller.isCutWithin(shortMilliseconds));
        QVERIFY(caller.isCutWithin(4 * shortMilliseconds));
    }

    // The other end sends its request and says that it will send no more, but reads on.
    void answersAHalfClosedConnection()
    {
        OfficeCaller caller(m_office);
        QSslSocket& socket = caller.connected();
        caller.write(firstPart + "\r\n");
        QCOMPARE(::shutdown(int(socket.socketDescriptor()), SHUT_WR), 0);
        QCOMPARE(caller.readAnswer().status, 200);
    }

    void refusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no HTTP") << QByteArray("hello there\r\n\r\n");
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        QTest::newRow("two lengths")
            << firstPart + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n";
        QTest::newRow("length and chunks")
            << firstPart + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
        QTest::newRow("negative length") << firstPart + "Content-Length: -1\r\n\r\n";
        QTest::newRow("a header without a colon") << firstPart + "broken\r\n\r\n";
        QTest::newRow("a NUL in a header") << firstPart + QByteArray("X: a\0b\r\n\r\n", 10);
    }
    void refusesWhatIsNoRequest()
    {
        QFETCH(QByteArray, bytes);
        OfficeCaller caller(m_office);
        caller.write(bytes);
        const auto answer = caller.readAnswer();
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"request.malformed"_s);
        QVERIFY(caller.isCutWithin(3000));
    }

    void saysWhichMethodsAnAddressTakes()
    {
        OfficeCaller caller(m_office);
        auto answer = caller.ask("POST", u"/v1/practice"_s);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.headers.value("allow"), "GET");
        QCOMPARE(caller.ask("BREW", u"/v1/help-calls"_s).status, 405);
        QCOMPARE(caller.ask("GET", u"/"_s).status, 404);
        QCOMPARE(caller.ask("GET", u"/v1/../v1/practice"_s).status, 404);
        QCOMPARE(caller.ask("GET", u"/v1/practice/"_s).status, 404);
        QCOMPARE(caller.ask("GET", u"/v1%2Fpractice"_s).status, 404);
        QCOMPARE(caller.ask("GET", u"http://elsewhere/v1/practice"_s).status, 404);
    }

    void takesOnlyJsonThatItCanRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QByteArray(" ") << 400;
        QTest::newRow("cut short") << QByteArray("{\"user\":\"sam\",\"passw") << 400;
        QTest::newRow("a list") << QByteArray("[]") << 400;
        QTest::newRow("nested") << QByteArray(2000, '[') + QByteArray(2000, ']') << 400;
        QTest::newRow("not UTF-8") << QByteArray("{\"user\":\"\xff\xfe\"}") << 400;
        QTest::newRow("wrong types") << QByteArray("{\"user\":1,\"password\":[]}") << 422;
        QTest::newRow("a member too many")
            << QByteArray("{\"user\":\"a\",\"password\":\"b\",\"root\":true}") << 422;
        QTest::newRow("a name of 10,000 letters")
            << "{\"password\":\"b\",\"user\":\"" + QByteArray(10'000, 'a') + "\"}" << 422;
    }
    void takesOnlyJsonThatItCanRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        OfficeCaller caller(m_office);
        const auto answer =
            caller.ask("POST", u"/v1/sessions"_s, body, {{"Content-Type", "application/json"}});
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.code().isEmpty());
        QCOMPARE(
            caller.ask("POST", u"/v1/sessions"_s, body, {{"Content-Type", "text/plain"}}).status,
            415);
    }

    void limitsHowOftenOneMayAsk()
    {
        RunningOffice slow([](QJsonObject& settings) {
            settings[u"limits"_s] =
                QJsonObject{{u"requests_per_second"_s, 1}, {u"requests_at_once"_s, 5}};
        });
        OfficeCaller caller(slow);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(caller.ask("GET", u"/v1/practice"_s).status, 200);
        const auto answer = caller.ask("GET", u"/v1/practice"_s);
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
    }

    void aBucketOfRequestsFillsAgain()
    {
        RequestRate rate(2, 3);
        const auto start = RequestRate::Clock::now();
        for (int i = 0; i < 3; ++i)
            QVERIFY(rate.allows("a", start));
        QVERIFY(!rate.allows("a", start));
        QVERIFY(rate.allows("b", start));
        QVERIFY(rate.allows("a", start + std::chrono::milliseconds(600)));
        QVERIFY(!rate.allows("a", start + std::chrono::milliseconds(700)));
    }
};

QTEST_GUILESS_MAIN(OfficeEdge)
#include "test_office_edge.moc"
