// When the kiosk says "you're checked in", the visit reaches the office exactly once, and what
// staff decide is in the record once and whole, whoever is killed at whatever moment (DESIGN.md §8,
// promises 1 and 2). This is the part that the sanitizers look at; at length, and with seeded bugs:
// tests/soak.

#include "kill_harness.h"
#include "tests/stage/records_place.h"

#include <QCoreApplication>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

int kills()
{
    return killsAskedFor(100);
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostDoubledNorHalf();
};

void TestKill::nothingIsLostDoubledNorHalf()
{
    const RecordsPlace records;
    KillPlan plan = KillPlan::usual();
    plan.databaseUrl = records.url();
    KillHarness harness(plan);
    QVERIFY2(harness.isReady(), harness.problem().constData());
    QVERIFY2(harness.killAtRandom(kills()), harness.problem().constData());
    QVERIFY2(harness.settle(), harness.problem().constData());
    const Reckoning reckoning = harness.reckon();
    qInfo("%d kiosks and %d offices killed: %d visits acknowledged, %d in the store, %d decisions "
          "made, %d turned down",
          harness.kioskKills(), harness.officeKills(), reckoning.acknowledged, reckoning.stored,
          reckoning.decided, reckoning.turnedDown);
    QVERIFY2(reckoning.complaint().isEmpty(), reckoning.complaint().constData());
    QVERIFY2(harness.officeKills() > 0, "the office has to die too");
    QVERIFY2(reckoning.acknowledged >= kills() / 10, "visits were going on all the while");
    QVERIFY2(reckoning.decided >= kills() / 10, "and so were decisions");
    QVERIFY(reckoning.stored >= reckoning.acknowledged);
}

int main(int argc, char** argv)
{
    // Many kills on a busy machine take longer than Qt Test allows a function by itself.
    qputenv("QTEST_FUNCTION_TIMEOUT", "1500000");
    QCoreApplication application(argc, argv);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_kill.moc"
