// Those who mean harm, or whose network does, beside a kiosk that goes on working: nothing that
// comes to the port may make others wait.

#include "office_caller.h"

#include <arpa/inet.h>
#include <atomic>
#include <csignal>
#include <deque>
#include <netinet/in.h>
#include <QElapsedTimer>
#include <QTest>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int deadline = 1500;
constexpr int cap = 120;
constexpr int capPerAddress = 50;
constexpr qint64 longestWait = 1000; // of the good one, on top of what a busy machine takes anyway

void besieged(QJsonObject& settings)
{
    settings[u"limits"_s] =
        QJsonObject{{u"header_ms"_s, deadline},      {u"body_ms"_s, deadline},
                    {u"idle_ms"_s, deadline},        {u"answer_ms"_s, deadline},
                    {u"connections"_s, cap},         {u"connections_per_address"_s, capPerAddress},
                    {u"requests_at_once"_s, 100'000}};
}

// A TCP connection from a loopback address of one's choice, so that there are many "machines".
class Intruder {
public:
    Intruder(const char* from, quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in own{};
        own.sin_family = AF_INET;
        own.sin_addr.s_addr = ::inet_addr(from);
        ::bind(m_socket, reinterpret_cast<sockaddr*>(&own), sizeof own);
        sockaddr_in office{};
        office.sin_family = AF_INET;
        office.sin_port = htons(port);
        office.sin_addr.s_addr = ::inet_addr("127.0.0.1");
        m_isThere = ::connect(m_socket, reinterpret_cast<sockaddr*>(&office), sizeof office) == 0;
    }
    ~Intruder() { ::close(m_socket); }
    Intruder(const Intruder&) = delete;
    Intruder& operator=(const Intruder&) = delete;

    void say(const QByteArray& bytes) const
    {
        static_cast<void>(
            ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT));
    }
    [[nodiscard]] bool isCut() const
    {
        char byte = 0;
        const auto got = ::recv(m_socket, &byte, 1, MSG_DONTWAIT);
        return !m_isThere || got == 0 || (got < 0 && errno != EAGAIN);
    }

private:
    int m_socket;
    bool m_isThere = false;
};

// A kiosk at work, in a thread of its own: each question on a connection of its own, as after a
// cut.
class GoodKiosk {
public:
    explicit GoodKiosk(RunningOffice& office, const EnrolledKiosk& kiosk)
        : m_thread([this, &office, kiosk] { work(office, kiosk); })
    {
    }
    ~GoodKiosk() { end(); }

    void end()
    {
        m_ends = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    [[nodiscard]] int answers() const { return m_answers; }
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] qint64 worst() const { return m_worst; }

private:
    void work(RunningOffice& office, const EnrolledKiosk& kiosk)
    {
        while (!m_ends) {
            QElapsedTimer clock;
            clock.start();
            OfficeCaller caller(office, kiosk);
            const bool isGood = caller.ask("GET", u"/v1/roster?since=0"_s).status == 200;
            ++(isGood ? m_answers : m_failures);
            m_worst = std::max(m_worst.load(), clock.elapsed());
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }

    std::atomic<bool> m_ends = false;
    std::atomic<int> m_answers = 0;
    std::atomic<int> m_failures = 0;
    std::atomic<qint64> m_worst = 0;
    std::thread m_thread;
};

const QByteArray hello("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11); // and no more of it
const QByteArray toSessions = "POST /v1/sessions HTTP/1.1\r\nHost: office\r\n"
                              "Content-Type: application/json\r\n";

} // namespace

class OfficeSiege : public QObject {
    Q_OBJECT

private:
    RunningOffice m_office{&besieged};
    EnrolledKiosk m_kiosk = m_office.enrolledKiosk();
    qint64 m_usual = 0; // the longest wait without a siege
    std::unique_ptr<GoodKiosk> m_good;

    using Callers = std::vector<std::unique_ptr<OfficeCaller>>;
    Callers callers(int count)
    {
        Callers all;
        for (int i = 0; i < count; ++i) {
            all.push_back(std::make_unique<OfficeCaller>(m_office));
            static_cast<void>(all.back()->connected());
        }
        return all;
    }

    // Each says a byte of what it has to say every now and then, until all are cut; false when they
    // aren't in three times the deadline.
    static bool dripUntilCut(Callers& all, const QByteArray& bytes)
    {
        QElapsedTimer clock;
        clock.start();
        for (qsizetype at = 0; clock.elapsed() < 3 * deadline + 2000; ++at) {
            qsizetype cut = 0;
            for (const auto& each : all) {
                QSslSocket& socket = each->lastSocket();
                if (socket.state() == QAbstractSocket::ConnectedState) {
                    socket.write(bytes.mid(at % bytes.size(), 1));
                    socket.flush();
                    socket.waitForReadyRead(1);
                }
                cut += socket.state() != QAbstractSocket::ConnectedState;
            }
            if (cut == qsizetype(all.size()))
                return true;
            QTest::qWait(30);
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::signal(SIGPIPE, SIG_IGN); // as anteroom-office does
        GoodKiosk alone(m_office, m_kiosk);
        QTRY_VERIFY_WITH_TIMEOUT(alone.answers() >= 20, 60'000);
        alone.end();
        QCOMPARE(alone.failures(), 0);
        m_usual = alone.worst();
    }

    void init() { m_good = std::make_unique<GoodKiosk>(m_office, m_kiosk); }

    void cleanup()
    {
        const int before = m_good->answers();
        QTRY_VERIFY_WITH_TIMEOUT(m_good->answers() > before + 2, 30'000);
        m_good->end();
        QCOMPARE(m_good->failures(), 0);
        qInfo("%d answers, the slowest %lld ms, without a siege %lld ms", m_good->answers(),
              static_cast<long long>(m_good->worst()), static_cast<long long>(m_usual));
        QVERIFY2(m_good->worst() <= longestWait + m_usual,
                 qPrintable(QString::number(m_good->worst())));
        m_good.reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_office.server().connections(), 0, 5 * deadline);
    }

    void handshakesThatAreNeverFinished()
    {
        std::vector<std::unique_ptr<Intruder>> all;
        for (const char* from : {"127.0.0.2", "127.0.0.3"}) {
            for (int i = 0; i < capPerAddress; ++i) {
                all.push_back(std::make_unique<Intruder>(from, m_office.port()));
                all.back()->say(i % 2 == 0 ? hello : QByteArray());
            }
        }
        const auto areCut = [&all] {
            return std::all_of(all.begin(), all.end(),
                               [](const auto& each) { return each->isCut(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(areCut(), 5 * deadline);
    }

    // One machine gets no more than its share, however often it comes.
    void aFloodOfConnectionsFromOnePlace()
    {
        std::vector<std::unique_ptr<Intruder>> held;
        QElapsedTimer clock;
        clock.start();
        int most = 0;
        for (int i = 0; clock.elapsed() < deadline && i < 2000; ++i) {
            held.push_back(std::make_unique<Intruder>("127.0.0.2", m_office.port()));
            if (held.size() > 300)
                held.erase(held.begin());
            most = std::max(most, m_office.server().connections());
        }
        QVERIFY2(most <= cap, qPrintable(QString::number(most)));
        // A slow machine has not come to look at most of them yet.
        QTRY_VERIFY_WITH_TIMEOUT(m_office.server().office().metrics->edge.pastAddressCap > 0,
                                 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_office.server().connections() <= capPerAddress + 2, 5000);
    }

    // Many machines hold all connections that there are and come again when they are cut.
    void aFloodOfConnectionsFromManyPlaces()
    {
        const QByteArrayList places{"127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5"};
        std::deque<std::unique_ptr<Intruder>> held;
        QElapsedTimer clock;
        clock.start();
        int most = 0;
        for (int i = 0; clock.elapsed() < 2 * deadline; ++i) {
            held.push_back(
                std::make_unique<Intruder>(places[i % places.size()].constData(), m_office.port()));
            held.back()->say(hello);
            if (held.size() > 4 * capPerAddress)
                held.pop_front();
            most = std::max(most, m_office.server().connections());
            QTest::qWait(2);
        }
        QVERIFY2(most > cap / 2 && most <= 2 * cap, qPrintable(QString::number(most)));
        QVERIFY(m_office.server().office().metrics->edge.pastCap > 0);
    }

    void headersAByteAtATime()
    {
        Callers slow = callers(12);
        QVERIFY(dripUntilCut(slow, "GET /v1/practice HTTP/1.1\r\nHost: office\r\nX-Long: " +
                                       QByteArray(4000, 'x')));
    }

    void bodiesAByteAtATime()
    {
        Callers slow = callers(12);
        for (const auto& each : slow)
            each->write(toSessions + "Content-Length: 10000\r\n\r\n");
        QVERIFY(dripUntilCut(slow, QByteArray(10'000, ' ')));
    }

    void chunksAByteAtATime()
    {
        Callers slow = callers(12);
        for (const auto& each : slow)
            each->write(toSessions + "Transfer-Encoding: chunked\r\n\r\n");
        QVERIFY(dripUntilCut(slow, "1\r\n \r\n"));
    }

    // Requests without end to somebody who never reads an answer.
    void answersThatNobodyTakes()
    {
        Callers deaf = callers(4);
        const QByteArray one = "GET /v1/practice HTTP/1.1\r\nHost: office\r\n\r\n";
        for (const auto& each : deaf) {
            each->lastSocket().setReadBufferSize(1);
            each->lastSocket().write(one.repeated(5000));
            each->lastSocket().flush();
        }
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 2 * deadline) {
            for (const auto& each : deaf)
                each->lastSocket().flush();
            QTest::qWait(20);
        }
        deaf.clear();
    }

    // What a body's chunks say besides their sizes is kept by nobody: it is refused before it is
    // long.
    void chunksThatSayWithoutEnd_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("an extension") << QByteArray("1;a=") << QByteArray(16'000, 'b');
        QTest::newRow("a size") << QByteArray("0") << QByteArray(16'000, '0');
        QTest::newRow("a trailer") << QByteArray("0\r\nX: ") << QByteArray(16'000, 'b');
        QTest::newRow("trailers") << QByteArray("0\r\n") << QByteArray("X: y\r\n").repeated(2000);
    }
    void chunksThatSayWithoutEnd()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, more);
        const auto& malformed = m_office.server().office().metrics->edge.malformed;
        const quint64 before = malformed;
        OfficeCaller caller(m_office);
        caller.write(toSessions + "Transfer-Encoding: chunked\r\n\r\n" + start);
        QSslSocket& socket = caller.connected();
        qint64 sent = 0;
        while (socket.bytesAvailable() == 0 && sent < 20'000'000 &&
               socket.state() == QAbstractSocket::ConnectedState) {
            sent += socket.write(more);
            socket.waitForBytesWritten(100);
            socket.waitForReadyRead(1); // what is written past the answer may cost the answer
        }
        const auto answer = caller.readAnswer();
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"request.malformed"_s);
        QVERIFY2(sent < 4'000'000, qPrintable(QString::number(sent)));
        QCOMPARE(malformed, before + 1);
    }

    // A request whose end two readers could see at two places is no request, and what stands behind
    // it isn't either.
    void nothingIsSmuggled_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray head = "POST /v1/sessions HTTP/1.1\r\nHost: office\r\n";
        const auto row = [&](const char* name, const QByteArray& rest) {
            QTest::newRow(name) << head + rest;
        };
        row("the length twice, alike", "Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd");
        row("a list of lengths", "Content-Length: 4, 4\r\n\r\nabcd");
        row("a length with a sign", "Content-Length: +4\r\n\r\nabcd");
        row("a length in hex", "Content-Length: 0x4\r\n\r\nabcd");
        row("a length past all numbers", "Content-Length: 18446744073709551617\r\n\r\na");
        row("a blank before the colon", "Content-Length : 4\r\n\r\nabcd");
        row("chunks and a length",
            "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n");
        row("chunks twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "0\r\n\r\n");
        row("an encoding that isn't ours", "Transfer-Encoding: gzip\r\n\r\n");
        row("chunks inside another", "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n");
        row("chunks after another", "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
        row("nearly chunks", "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n");
        row("lines that end early", "Content-Length: 4\n\nabcd");
        row("two hosts", "Host: elsewhere\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("no host") << QByteArray("GET /v1/practice HTTP/1.1\r\n\r\n");
        QTest::newRow("chunks in HTTP/1.0")
            << QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    }
    void nothingIsSmuggled()
    {
        QFETCH(QByteArray, request);
        OfficeCaller caller(m_office);
        caller.write(request + "GET /v1/practice HTTP/1.1\r\nHost: office\r\n\r\n");
        const auto answer = caller.readAnswer();
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"request.malformed"_s);
        QCOMPARE(caller.readAnswer(5000).status, 0); // nothing more is answered
        QVERIFY(caller.isCutWithin(5000));
    }

    void chunksThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("chunks");
        QTest::newRow("no size") << QByteArray("\r\nabcd\r\n0\r\n\r\n");
        QTest::newRow("a size that is no number") << QByteArray("zz\r\nab\r\n0\r\n\r\n");
        QTest::newRow("a size past all numbers") << QByteArray("fffffffffffffffff\r\nab");
        QTest::newRow("a negative size") << QByteArray("-1\r\nab\r\n0\r\n\r\n");
        QTest::newRow("longer than its size") << QByteArray("1\r\nab\r\n0\r\n\r\n");
    }
    void chunksThatAreNone()
    {
        QFETCH(QByteArray, chunks);
        OfficeCaller caller(m_office);
        caller.write(toSessions + "Transfer-Encoding: chunked\r\n\r\n" + chunks);
        const auto answer = caller.readAnswer();
        QVERIFY2(answer.status == 400 || answer.status == 413, answer.body.constData());
        QVERIFY(caller.isCutWithin(5000));
    }

    void chunksThatAreGoodAreTaken()
    {
        OfficeCaller caller(m_office);
        caller.write(toSessions + "Transfer-Encoding: chunked\r\n\r\n1;a=b\r\n{\r\n1\r\n}\r\n0\r\n"
                                  "X: trailer\r\n\r\n");
        QCOMPARE(caller.readAnswer().status, 422); // read, and no user in it
        QCOMPARE(caller.ask("GET", u"/v1/practice"_s).status, 200);
    }

    // Also the last chunk in pieces, each in a record of its own.
    void chunksThatComeInBytesAreTaken()
    {
        for (const QByteArray& chunks : {QByteArray("0\r\n\r\n"), QByteArray("0\r\nX: y\r\n\r\n"),
                                         QByteArray("2;a\r\n{}\r\n0\r\n\r\n")}) {
            OfficeCaller caller(m_office);
            caller.write(toSessions + "Transfer-Encoding: chunked\r\n\r\n");
            for (const char byte : chunks) {
                caller.write(QByteArray(1, byte));
                QTest::qWait(10);
            }
            QCOMPARE(caller.readAnswer().status, chunks.contains('{') ? 422 : 400);
        }
    }

    // What is longer than its length is the next request, and none.
    void aBodyLongerThanItsLength()
    {
        OfficeCaller caller(m_office);
        caller.write(toSessions + "Content-Length: 2\r\n\r\n{}{\"user\":\"sam\"}\r\n\r\n");
        QCOMPARE(caller.readAnswer().status, 422);
        QCOMPARE(caller.readAnswer().status, 400);
        QVERIFY(caller.isCutWithin(5000));
    }

    void thoseWhoCloseOneHalf()
    {
        Callers half = callers(20);
        for (const auto& each : half) {
            each->write("GET /v1/practice HTTP/1.1\r\nHost: office\r\n");
            ::shutdown(int(each->lastSocket().socketDescriptor()), SHUT_WR);
        }
        for (const auto& each : half)
            QVERIFY(each->isCutWithin(3 * deadline));
    }

    // A stop answers a request that is under way, and waits for nobody who never ends his.
    void aStopDrainsInTime()
    {
        RunningOffice office;
        OfficeCaller half(office);
        half.write(toSessions + "Content-Length: 2\r\n\r\n{");
        OfficeCaller never(office);
        never.write(toSessions + "Content-Length: 2000\r\n\r\n{");
        OfficeCaller listening(office, office.signedIn(RunningOffice::secretaryUser));
        listening.write("GET /v1/events HTTP/1.1\r\nHost: office\r\nAuthorization: Bearer " +
                        office.signedIn(RunningOffice::secretaryUser) + "\r\n\r\n");
        QCOMPARE(listening.readAnswer().status, 200);
        QTRY_VERIFY(office.server().connections() >= 3);
        QElapsedTimer clock;
        clock.start();
        std::atomic<qint64> took = -1;
        std::thread stopping([&] {
            office.stop();
            took = clock.elapsed();
        });
        QVERIFY(listening.isCutWithin(2000));
        half.write("}");
        QCOMPARE(half.readAnswer().status, 422); // read, and no user in it
        stopping.join();
        QVERIFY2(took < 5000, qPrintable(QString::number(took)));
        QVERIFY(never.isCutWithin(1000));
    }

    void theOfficeSaysHowItIs()
    {
        OfficeCaller caller(m_office);
        const auto health = caller.ask("GET", u"/healthz"_s);
        QCOMPARE(health.status, 200);
        QCOMPARE(
            health.json(),
            (QJsonObject{
                {u"live"_s, true}, {u"ready"_s, true}, {u"database"_s, true}, {u"room"_s, true}}));
        QCOMPARE(caller.ask("GET", u"/healthz/live"_s).status, 200);
        const auto metrics = caller.ask("GET", u"/metrics"_s);
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.headers.value("content-type").startsWith("text/plain; version=0.0.4"));
        const QByteArray text = metrics.body;
        QVERIFY(text.contains("anteroom_requests_total{route=\"GET /healthz\",status=\"200\"} "));
        QVERIFY(
            text.contains("anteroom_request_seconds_bucket{route=\"GET /v1/roster\",le=\"+Inf\"}"));
        QVERIFY(text.contains("\nanteroom_connections "));
        for (const char* name : {"Kiosk 1", "Morgan", "morgan", "Sam Lee", "Castellan"})
            QVERIFY2(!text.contains(name), name);
        // Each line is a comment, or a name, labels and a number.
        for (const QByteArray& line : text.split('\n')) {
            bool isNumber = line.isEmpty() || line.startsWith("# ");
            if (!isNumber)
                line.mid(line.lastIndexOf(' ') + 1).toDouble(&isNumber);
            QVERIFY2(isNumber, line.constData());
        }
    }
};

QTEST_GUILESS_MAIN(OfficeSiege)
#include "test_office_siege.moc"
