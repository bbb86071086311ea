#include "kiosk/idle_reset.h"

#include <QSignalSpy>
#include <QTest>

using namespace anteroom;
using namespace std::chrono_literals;

// Nobody there: the question, the countdown, and then everything goes.
class TestKioskIdle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAfterAMinuteAndEndsAfterFifteenSeconds();
    void anyTouchExtends();
    void tenTimesAndThenNoMore();
    void gettingOnCountsAnew();
    void nobodyIsAskedOnWelcome();
    void farewellLeavesByItself();
};

void TestKioskIdle::asksAfterAMinuteAndEndsAfterFifteenSeconds()
{
    IdleReset idle({});
    QSignalSpy over(&idle, &IdleReset::timeUp);
    idle.watch(IdleReset::Watch::Visit);
    idle.advance(59s);
    QVERIFY(!idle.isAsking());
    idle.advance(1s);
    QVERIFY(idle.isAsking());
    QCOMPARE(idle.secondsLeft(), 15);
    idle.advance(14s);
    QCOMPARE(idle.secondsLeft(), 1);
    QCOMPARE(over.count(), 0);
    idle.advance(1s);
    QCOMPARE(over.count(), 1);
    QVERIFY(!idle.isAsking());
}

void TestKioskIdle::anyTouchExtends()
{
    IdleReset idle({});
    QSignalSpy over(&idle, &IdleReset::timeUp);
    idle.watch(IdleReset::Watch::Visit);
    idle.advance(74s);
    idle.touched();
    QVERIFY(!idle.isAsking());
    idle.advance(59s);
    QVERIFY(!idle.isAsking());
    QCOMPARE(over.count(), 0);
}

void TestKioskIdle::tenTimesAndThenNoMore()
{
    IdleReset idle({});
    QSignalSpy over(&idle, &IdleReset::timeUp);
    idle.watch(IdleReset::Watch::Visit);
    for (int i = 0; i < 10; ++i) {
        idle.advance(70s);
        idle.touched();
        QVERIFY(!idle.isAsking());
    }
    idle.advance(70s);
    idle.touched();
    QVERIFY(idle.isAsking());
    idle.advance(5s);
    QCOMPARE(over.count(), 1);
}

void TestKioskIdle::gettingOnCountsAnew()
{
    IdleReset idle({});
    for (int i = 0; i < 10; ++i) {
        idle.watch(IdleReset::Watch::Visit);
        idle.advance(70s);
        idle.touched();
    }
    idle.watch(IdleReset::Watch::Visit); // another screen
    idle.advance(70s);
    idle.touched();
    QVERIFY(!idle.isAsking());
}

void TestKioskIdle::nobodyIsAskedOnWelcome()
{
    IdleReset idle({});
    QSignalSpy over(&idle, &IdleReset::timeUp);
    idle.watch(IdleReset::Watch::Off);
    idle.advance(3600s);
    QVERIFY(!idle.isAsking());
    QCOMPARE(over.count(), 0);
    // A language that somebody chose and left is put back without a question.
    idle.watch(IdleReset::Watch::Quietly);
    idle.advance(60s);
    QVERIFY(!idle.isAsking());
    QCOMPARE(over.count(), 1);
}

void TestKioskIdle::farewellLeavesByItself()
{
    IdleReset idle({});
    QSignalSpy over(&idle, &IdleReset::timeUp);
    idle.watch(IdleReset::Watch::Farewell);
    QCOMPARE(idle.secondsLeft(), 12);
    idle.advance(6s);
    idle.touched(); // the next person touching it doesn't keep the one before on the screen
    QCOMPARE(idle.secondsLeft(), 6);
    idle.advance(6s);
    QCOMPARE(over.count(), 1);
}

QTEST_GUILESS_MAIN(TestKioskIdle)
#include "test_kiosk_idle.moc"
