// Server-sent events as the console hears them, with the office restarting under it.

#include "kiosk_side.h"
#include "wire/event_stream.h"

using namespace anteroom;
using namespace Qt::StringLiterals;

class TestWireEvents : public QObject {
    Q_OBJECT

private:
    PracticeAuthority m_authority;

private Q_SLOTS:
    void eventsCome();
    void eventsComeAgainAfterARestart();
    void eventsEndWithTheSession();
    void eventsAreStrange();
};

void TestWireEvents::eventsCome()
{
    FakeOffice office(m_authority);
    OfficeClient client(office.address());
    EventStream events(client);
    QSignalSpy queue(&events, &EventStream::queueChanged);
    QSignalSpy help(&events, &EventStream::helpChanged);
    QSignalSpy submission(&events, &EventStream::submissionChanged);
    events.start();
    QTRY_VERIFY(events.isConnected());
    QCOMPARE(queue.size(), 1);
    const SubmissionId id = SubmissionId::fresh();
    office.sayEvent("event: queue\ndata: {}\n\nevent: help\ndata: {}\n\n");
    office.sayEvent("event: submission\ndata: {\"submission\":\"" + id.text().toLatin1() +
                    "\"}\n\n");
    QTRY_COMPARE(submission.size(), 1);
    QCOMPARE(submission[0][0].value<SubmissionId>(), id);
    QCOMPARE(queue.size(), 2);
    QCOMPARE(help.size(), 2);
    events.stop();
    QVERIFY(!events.isConnected());
}

void TestWireEvents::eventsComeAgainAfterARestart()
{
    FakeOffice office(m_authority);
    OfficeClient client(office.address());
    EventStream events(client);
    events.start();
    QTRY_VERIFY(events.isConnected());
    QSignalSpy queue(&events, &EventStream::queueChanged);
    office.close();
    QTRY_VERIFY(!events.isConnected());
    office.open();
    QTRY_VERIFY_WITH_TIMEOUT(events.isConnected(), 10'000);
    QVERIFY2(!queue.isEmpty(), "what happened meanwhile is asked for");
}

void TestWireEvents::eventsEndWithTheSession()
{
    FakeOffice office(m_authority);
    office.answersInstead = [](const HeardRequest&) {
        return FakeOffice::problemAnswer(401, u"session.ended"_s);
    };
    OfficeClient client(office.address());
    client.setToken("old");
    QSignalSpy ended(&client, &OfficeClient::sessionEnded);
    EventStream events(client);
    events.start();
    QTRY_COMPARE(ended.size(), 1);
    QTest::qWait(1500);
    QCOMPARE(office.heard().size(), 1);
    QVERIFY(!events.isConnected());
}

void TestWireEvents::eventsAreStrange()
{
    FakeOffice office(m_authority);
    OfficeClient client(office.address());
    EventStream events(client);
    QSignalSpy submission(&events, &EventStream::submissionChanged);
    events.start();
    QTRY_VERIFY(events.isConnected());
    office.sayEvent("event: submission\ndata: {\"submission\":\"';--\"}\n\n"
                    "event: submission\ndata: no JSON\n\nevent: surprise\ndata: x\n\n");
    office.sayEvent("data: " + QByteArray(100'000, 'a'));
    QTRY_VERIFY(!events.isConnected());
    QTRY_VERIFY_WITH_TIMEOUT(events.isConnected(), 10'000);
    QCOMPARE(submission.size(), 0);
}

QTEST_GUILESS_MAIN(TestWireEvents)
#include "test_wire_events.moc"
