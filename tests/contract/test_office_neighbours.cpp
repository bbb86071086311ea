// Two offices on one PostgreSQL database, as behind a balancer: what happens at one is known at the
// other.

#include "office_caller.h"
#include "record/canonical_json.h"

#include <QElapsedTimer>
#include <QTest>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 1000;

// A console whose events come from one office.
class ListeningConsole {
public:
    ListeningConsole(RunningOffice& office, const QByteArray& token) : m_caller(office, token)
    {
        m_caller.write("GET /v1/events HTTP/1.1\r\nHost: office\r\nAuthorization: Bearer " + token +
                       "\r\n\r\n");
        if (m_caller.readAnswer().status != 200)
            qFatal("The console may not listen.");
        QTest::qWait(300);
    }

    bool hears(const QByteArray& event, int milliseconds = soon)
    {
        QElapsedTimer clock;
        clock.start();
        QByteArray heard;
        while (!heard.contains(event) && clock.elapsed() < milliseconds) {
            m_caller.connected().waitForReadyRead(50);
            heard += m_caller.connected().readAll();
        }
        return heard.contains(event);
    }

private:
    OfficeCaller m_caller;
};

QByteArray about(const Submission& visit)
{
    return "{\"submission\":\"" + visit.id.text().toLatin1() + "\"}";
}

} // namespace

class OfficeNeighbours : public QObject {
    Q_OBJECT

private:
    RunningOffice m_first;
    std::unique_ptr<RunningOffice> m_second = std::make_unique<RunningOffice>(m_first);
    EnrolledKiosk m_kiosk = m_first.enrolledKiosk();

    HttpAnswer sendToSecond(const Submission& visit)
    {
        OfficeCaller caller(*m_second, m_kiosk);
        return caller.askSealed("PUT", u"/v1/submissions/"_s + visit.id.text(),
                                canonicalJson(visit.toJson()));
    }

private Q_SLOTS:
    void whoSignedInAtOneIsKnownAtTheOther()
    {
        OfficeCaller sam(*m_second, m_first.signedIn(RunningOffice::secretaryUser));
        QCOMPARE(sam.ask("GET", u"/v1/queue"_s).status, 200);
    }

    void aConsoleHearsOfAVisitThatTheOtherOfficeTookIn()
    {
        ListeningConsole console(m_first, m_first.signedIn(RunningOffice::secretaryUser));
        const Submission visit = blindVisit({{u"email"_s, u"event@example.org"_s}});
        QCOMPARE(sendToSecond(visit).status, 201);
        QVERIFY(console.hears(about(visit)));
    }

    void aKioskThatWaitsIsToldOfAnAppointmentAtOnce()
    {
        OfficeCaller waiting(m_first, m_kiosk);
        const auto now = waiting.ask("GET", u"/v1/roster?since=0"_s).json();
        waiting.write(
            "GET /v1/roster?wait=25&since=" + QByteArray::number(now[u"sequence"_s].toInteger()) +
            " HTTP/1.1\r\nHost: office\r\n\r\n");
        QTest::qWait(300);
        const auto booked = m_second->bookedPatient({});
        const Submission visit = visitOf(booked, {{u"email"_s, u"new@example.org"_s}});
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(sendToSecond(visit).status, 201);
        QCOMPARE(waiting.readAnswer(5000).status, 200);
        QVERIFY(clock.elapsed() < 3000);
    }

    void aDecisionAtOneIsTheDifferenceThatTheOtherShows()
    {
        const auto booked = m_first.bookedPatient({{u"email"_s, u"old@example.org"_s}});
        const Submission visit = visitOf(booked, {{u"email"_s, u"new@example.org"_s}});
        QCOMPARE(sendToSecond(visit).status, 201);
        const QString path =
            u"/v1/submissions/"_s + visit.id.text() + u"/decisions/"_s + visit.changes[0].id.text();
        const auto decideAt = [&](RunningOffice& office) {
            OfficeCaller staff(office, office.signedIn(RunningOffice::secretaryUser));
            return staff.ask(
                "PUT", path,
                QJsonObject{{u"id"_s, DecisionId::fresh().text()}, {u"kind"_s, u"accept"_s}},
                {{"If-Match", "\"1\""}});
        };
        QCOMPARE(decideAt(m_first).status, 200);
        const auto late = decideAt(*m_second);
        QCOMPARE(late.status, 409);
        QVERIFY(late.json().contains(u"current"_s));
    }

    void aLostConnectionToTheServerIsMadeAgain()
    {
        ListeningConsole console(m_first, m_first.signedIn(RunningOffice::secretaryUser));
        const auto ended = m_first.records().backDoor()->executeOnce(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
            "AND datname = current_database()"_s);
        QVERIFY(ended.ok());
        QVERIFY(console.hears("event: queue", 10'000)); // something may have been missed
        QTest::qWait(2500);                             // the other's is back as well
        const Submission visit = blindVisit({{u"email"_s, u"event@example.org"_s}});
        QCOMPARE(sendToSecond(visit).status, 201);
        QVERIFY(console.hears(about(visit), 3000));
    }
};

QTEST_GUILESS_MAIN(OfficeNeighbours)
#include "test_office_neighbours.moc"
