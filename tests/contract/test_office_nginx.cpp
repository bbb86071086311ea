// The documented set-up for production: nginx passes TLS on to the office's Unix socket.

#include "office_caller.h"
#include "record/canonical_json.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTcpServer>
#include <QTest>
#include <unistd.h>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto nginx = "/usr/sbin/nginx";

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("No port is free.");
    return server.serverPort();
}

// kiosk-config/office/nginx.conf with its places replaced by those of a test, and a second door to
// which a test says where it comes from.
class PrivateNginx {
public:
    PrivateNginx(const QString& folder, const QString& officeSocket)
        : m_port(freePort()), m_farPort(freePort())
    {
        QFile shipped(QStringLiteral(ANTEROOM_SOURCE_DIR "/kiosk-config/office/nginx.conf"));
        if (!shipped.open(QIODevice::ReadOnly))
            qFatal("The configuration is not there.");
        QString text = QString::fromUtf8(shipped.readAll());
        const auto put = [&text](const QString& place, const QString& instead) {
            if (text.count(place) != 1)
                qFatal("nginx.conf has not one \"%s\"", qPrintable(place));
            text.replace(place, instead);
        };
        put(u"server unix:/run/anteroom-office/office.sock;"_s,
            u"server unix:%1;"_s.arg(officeSocket));
        put(u"listen 8443;"_s, u"listen 127.0.0.1:%1;"_s.arg(m_port));
        put(u"listen [::]:8443;"_s, {});
        put(u"/run/nginx.pid"_s, folder + u"/nginx.pid"_s);
        put(u"/var/log/nginx/error.log"_s, folder + u"/nginx.log"_s);
        put(u"user www-data;"_s, ::geteuid() == 0 ? u"user root;"_s : QString());
        put(u"worker_processes auto;"_s, u"worker_processes 1;"_s);
        put(u"    server {\n"_s, u"    server {\n"
                                 "        listen 127.0.0.1:%1 proxy_protocol;\n"
                                 "        set_real_ip_from 127.0.0.1;\n"
                                 "        proxy_pass office;\n"
                                 "        proxy_protocol on;\n"
                                 "    }\n"
                                 "    server {\n"_s.arg(m_farPort));
        QFile written(folder + u"/nginx.conf"_s);
        if (!written.open(QIODevice::WriteOnly) || written.write(text.toUtf8()) < 0)
            qFatal("The configuration cannot be written.");
        written.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QString::fromLatin1(nginx),
                        {u"-p"_s, folder, u"-e"_s, folder + u"/nginx.log"_s, u"-c"_s,
                         written.fileName(), u"-g"_s, u"daemon off;"_s});
        m_process.waitForStarted();
    }
    ~PrivateNginx()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }

    [[nodiscard]] bool isListening()
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 20'000 && m_process.state() == QProcess::Running) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, m_port);
            if (socket.waitForConnected(1000))
                return true;
            QTest::qWait(50);
        }
        qWarning("%s", m_process.readAll().constData());
        return false;
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 farPort() const { return m_farPort; }

private:
    quint16 m_port;
    quint16 m_farPort;
    QProcess m_process;
};

bool isCut(QAbstractSocket& socket)
{
    QElapsedTimer clock;
    clock.start();
    while (socket.state() != QAbstractSocket::UnconnectedState && clock.elapsed() < 15'000)
        socket.waitForReadyRead(50);
    return socket.state() == QAbstractSocket::UnconnectedState;
}

} // namespace

class OfficeNginx : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_place;
    QString m_socket = m_place.path() + u"/office.sock"_s;
    std::unique_ptr<RunningOffice> m_office;
    std::unique_ptr<PrivateNginx> m_nginx;
    EnrolledKiosk m_kiosk;

    // What the office answers to one request by somebody who comes from an address.
    HttpAnswer askedFrom(const QByteArray& address, const QByteArray& request)
    {
        OfficeCaller caller(*m_office);
        caller.comeThrough(m_nginx->farPort(),
                           "PROXY TCP4 " + address + " 127.0.0.1 40000 8443\r\n");
        caller.write(request);
        return caller.readAnswer();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(QString::fromLatin1(nginx)))
            QSKIP("nginx is not installed: apt-get install nginx libnginx-mod-stream");
        m_office = std::make_unique<RunningOffice>(
            [this](QJsonObject& settings) { settings[u"listen"_s] = u"unix:"_s + m_socket; });
        m_nginx = std::make_unique<PrivateNginx>(m_place.path(), m_socket);
        QVERIFY(m_nginx->isListening());
        m_office->reachThrough(m_nginx->port());
        m_kiosk = m_office->enrolledKiosk(); // an enrolment through nginx
    }

    void theSocketIsForItsUserAndGroupAlone()
    {
        const auto others = QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(m_socket) & others));
        QVERIFY(QFile::permissions(m_socket) & QFileDevice::WriteGroup);
    }

    void aVisitComesInAndStaffHearOfIt()
    {
        const QByteArray token = m_office->signedIn(RunningOffice::secretaryUser);
        OfficeCaller listener(*m_office, token);
        listener.write("GET /v1/events HTTP/1.1\r\nHost: office\r\nAuthorization: Bearer " + token +
                       "\r\n\r\n");
        QCOMPARE(listener.readAnswer().status, 200);

        OfficeCaller kiosk(*m_office, m_kiosk);
        const Submission visit = blindVisit({{u"email"_s, u"noa@example.org"_s}});
        QCOMPARE(kiosk
                     .askSealed("PUT", u"/v1/submissions/"_s + visit.id.text(),
                                canonicalJson(visit.toJson()))
                     .status,
                 201);
        QByteArray heard;
        QElapsedTimer clock;
        clock.start();
        while (!heard.contains(visit.id.text().toLatin1()) && clock.elapsed() < 5000) {
            listener.connected().waitForReadyRead(50);
            heard += listener.connected().readAll();
        }
        QVERIFY(heard.contains(visit.id.text().toLatin1()));
    }

    void aRosterWaitsForAChange()
    {
        OfficeCaller kiosk(*m_office, m_kiosk);
        const auto now = kiosk.ask("GET", u"/v1/roster?since=0"_s);
        QCOMPARE(now.status, 200);
        const auto sequence = QByteArray::number(now.json()[u"sequence"_s].toInteger());
        kiosk.write("GET /v1/roster?wait=20&since=" + sequence +
                    " HTTP/1.1\r\nHost: office\r\n\r\n");
        QVERIFY(!kiosk.connected().waitForReadyRead(300));
        static_cast<void>(m_office->bookedPatient({{u"email"_s, u"maren@example.org"_s}}));
        m_office->server().office().announceRecordChange();
        const auto changed = kiosk.readAnswer();
        QCOMPARE(changed.status, 200);
        QVERIFY(!changed.json()[u"entries"_s].toArray().isEmpty());
    }

    void largeBodiesComeWhole()
    {
        const QByteArray image = "\xff\xd8\xff" + QByteArray(5'000'000, 'x');
        OfficeCaller kiosk(*m_office, m_kiosk);
        QCOMPARE(kiosk.askSealed("PUT", u"/v1/blobs/"_s + Sha256::of(image).hex(), image).status,
                 201);
    }

    void noHeaderMakesAKiosk_data()
    {
        QTest::addColumn<QByteArray>("header");
        const QByteArray print =
            QCryptographicHash::hash(QSslCertificate(m_kiosk.certificate).toDer(),
                                     QCryptographicHash::Sha256)
                .toHex();
        const QByteArray certificate =
            QUrl::toPercentEncoding(QString::fromLatin1(m_kiosk.certificate));
        QTest::newRow("fingerprint") << "X-SSL-Client-Fingerprint: " + print;
        QTest::newRow("certificate") << "X-SSL-Client-Cert: " + certificate;
        QTest::newRow("verified") << QByteArray("X-SSL-Client-Verify: SUCCESS");
        QTest::newRow("RFC 9440") << "Client-Cert: :" +
                                         QSslCertificate(m_kiosk.certificate).toDer().toBase64() +
                                         ":";
        QTest::newRow("forwarded") << QByteArray("Forwarded: for=127.0.0.1;by=kiosk");
    }
    void noHeaderMakesAKiosk()
    {
        QFETCH(QByteArray, header);
        const auto colon = header.indexOf(':');
        OfficeCaller stranger(*m_office);
        QCOMPARE(stranger
                     .ask("GET", u"/v1/roster?since=0"_s, QByteArray(),
                          {{header.left(colon), header.mid(colon + 2)}})
                     .status,
                 401);
    }

    // A line like nginx's own is to the office what should have been TLS.
    void nobodyCanSayWhereHeComesFrom()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_nginx->port());
        QVERIFY(socket.waitForConnected());
        socket.write(
            "PROXY TCP4 127.0.0.1 127.0.0.1 1 2\r\nGET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(isCut(socket));
        QVERIFY(!socket.readAll().contains("anteroom_"));
    }

    void figuresAreForProgramsOnThisMachine()
    {
        const QByteArray request = "GET /metrics HTTP/1.1\r\nHost: office\r\n";
        QCOMPARE(askedFrom("127.0.0.1", request + "\r\n").status, 200);
        for (const QByteArray& lie : {QByteArray(), QByteArray("X-Forwarded-For: 127.0.0.1\r\n"),
                                      QByteArray("X-Real-IP: 127.0.0.1\r\n")}) {
            const auto answer = askedFrom("192.0.2.7", request + lie + "\r\n");
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.code(), u"policy.forbidden"_s);
        }
    }

    void whoComesWithoutAProxyIsCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
        QTest::newRow("no address") << QByteArray("PROXY TCP4 somewhere 127.0.0.1 1 2\r\n");
        QTest::newRow("an endless line") << "PROXY TCP4 " + QByteArray(5000, '1');
    }
    void whoComesWithoutAProxyIsCut()
    {
        QFETCH(QByteArray, bytes);
        QLocalSocket socket;
        socket.connectToServer(m_socket);
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        socket.waitForDisconnected(15'000);
        QCOMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(!socket.readAll().contains("HTTP/1.1 2"));
    }

    // The file of an office that was killed is in nobody's way; that of a living one is left alone.
    void aSocketThatWasLeftIsTakenOver()
    {
        const QString left = m_place.path() + u"/left.sock"_s;
        const auto listenThere = [&left](QJsonObject& settings) {
            settings[u"listen"_s] = u"unix:"_s + left;
        };
        const auto office = std::make_unique<RunningOffice>(listenThere);
        const auto second = Server::start(office->folder());
        QVERIFY(!second);
        QCOMPARE(second.problem().code, u"edge.address"_s);
        const QString kept = left + u".kept"_s;
        QVERIFY(QFile::rename(left, kept));
        office->stop();
        QVERIFY(QFile::rename(kept, left));
        RunningOffice again(listenThere);
        QVERIFY(QFile::exists(left));
    }

    void cleanupTestCase() { m_nginx.reset(); }
};

QTEST_GUILESS_MAIN(OfficeNginx)
#include "test_office_nginx.moc"
