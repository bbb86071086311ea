// What stands before the office's routes, without a network: the line of a proxy, who is on this
// machine, and what the figures say.

#include "office/caller.h"
#include "office/http/proxy_line.h"
#include "office/metrics.h"
#include "office/readiness.h"
#include "record/canonical_json.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;
using State = ProxyLineState;

class OfficeHttpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProxySaysWhoseConnectionItIs()
    {
        const std::string_view bytes = "PROXY TCP4 192.0.2.7 192.0.2.1 51234 8443\r\n\x16\x03";
        ProxyLine line;
        for (size_t i = 0; i < bytes.size() - 2; ++i)
            QCOMPARE(readProxyLine(bytes.substr(0, i), line), State::Incomplete);
        QCOMPARE(readProxyLine(bytes, line), State::Whole);
        QCOMPARE(line.address, u"192.0.2.7"_s);
        QCOMPARE(line.bytes, bytes.size() - 2);
        QCOMPARE(readProxyLine("PROXY TCP6 2001:db8::0:7 ::1 1 2\r\n", line), State::Whole);
        QCOMPARE(line.address, u"2001:db8::7"_s);
        QCOMPARE(readProxyLine("PROXY UNKNOWN\r\n", line), State::Whole);
        QCOMPARE(line.address, u"unknown"_s);
    }

    void whatIsNoLineOfAProxy()
    {
        ProxyLine line;
        for (const char* text :
             {"GET / HTTP/1.1\r\n", "\x16\x03\x01", "PROXY\tTCP4", "PROXY TCP4\r\n",
              "PROXY TCP4 1.2.3 192.0.2.1 1 2\r\n", "PROXY TCP4 ::1 ::1 1 2\r\n",
              "PROXY TCP6 192.0.2.7 ::1 1 2\r\n", "PROXY UDP4 192.0.2.7 192.0.2.1 1 2\r\n",
              "PROXY TCP4 192.0.2.7 192.0.2.1 1 2 3\r\n"})
            QCOMPARE(readProxyLine(text, line), State::Malformed);
        QCOMPARE(readProxyLine("PROXY TCP4 " + std::string(200, '1'), line), State::Malformed);
    }

    void programsOnThisMachineAreThoseOfLoopback()
    {
        for (const QString& here : {u"127.0.0.1"_s, u"127.8.0.1"_s, u"::1"_s})
            QVERIFY((Caller{here, {}, {}}.passes(Policy::ThisMachine)));
        for (const QString& there : {u"192.0.2.7"_s, u"10.127.0.1"_s, u"::2"_s, u"unknown"_s, u""_s,
                                     u"::ffff:192.0.2.7"_s})
            QVERIFY((!Caller{there, {}, {}}.passes(Policy::ThisMachine)));
    }

    void figuresAddUp()
    {
        Metrics metrics;
        using std::chrono::microseconds;
        metrics.answered(u"GET /v1/queue"_s, 200, microseconds(900));
        metrics.answered(u"GET /v1/queue"_s, 200, microseconds(70'000));
        metrics.answered(u"GET /v1/queue"_s, 503, microseconds(60'000'000));
        const QByteArray text = metrics.text();
        const auto has = [&text](const QByteArray& line) {
            return text.contains('\n' + line + '\n');
        };
        QVERIFY(has("anteroom_requests_total{route=\"GET /v1/queue\",status=\"200\"} 2"));
        QVERIFY(has("anteroom_requests_total{route=\"GET /v1/queue\",status=\"503\"} 1"));
        const QByteArray bucket = "anteroom_request_seconds_bucket{route=\"GET /v1/queue\",le=";
        QVERIFY(has(bucket + "\"0.001\"} 1"));
        QVERIFY(has(bucket + "\"0.05\"} 1"));
        QVERIFY(has(bucket + "\"0.1\"} 2"));
        QVERIFY(has(bucket + "\"30\"} 2"));
        QVERIFY(has(bucket + "\"+Inf\"} 3"));
        QVERIFY(has("anteroom_request_seconds_sum{route=\"GET /v1/queue\"} 60.0709"));
        QVERIFY(has("anteroom_request_seconds_count{route=\"GET /v1/queue\"} 3"));
    }

    void readinessIsLookedAtOnceASecond()
    {
        int looks = 0;
        Readiness readiness([&looks] {
            ++looks;
            return ReadinessFound{true, looks == 1};
        });
        const auto now = Readiness::Clock::now();
        for (int i = 0; i < 100; ++i)
            QVERIFY(readiness.found(now + std::chrono::milliseconds(9 * i)).isReady());
        QCOMPARE(looks, 1);
        QVERIFY(!readiness.found(now + Readiness::staysTrue).isReady());
        QCOMPARE(looks, 2);
    }

    void aKeyThatStandsTwiceIsFound()
    {
        for (const char* good :
             {"{\"a\":1,\"b\":{\"a\":2},\"c\":[{\"a\":3},{\"a\":4}]}", "{\"a\":\"a\",\"b\":\"a:\"}",
              "{\"a\":\"\\\"b\\\":1\",\"b\":\"{\"}", "{}"})
            QVERIFY2(eachKeyOnce(good), good);
        for (const char* bad : {"{\"a\":1,\"a\":1}", "{\"b\":[{\"a\":1,\"c\":{},\"a\":2}]}",
                                "{\"a\":1,\"\\u0061\":2}", "{\"\":1,\"\":2}"}) {
            const Done found = eachKeyOnce(bad);
            QVERIFY2(!found, bad);
            QCOMPARE(found.problem().code, u"json.key_twice"_s);
        }
    }
};

QTEST_APPLESS_MAIN(OfficeHttpTest)
#include "test_office_http.moc"
