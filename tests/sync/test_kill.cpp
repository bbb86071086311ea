// When the kiosk says "you're checked in", the visit reaches the office exactly once, whoever is
// killed at whatever moment (DESIGN.md §8, promise 1).

#include "kill_harness.h"

#include <QCoreApplication>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;
using Victim = KillHarness::Victim;

namespace {

// Both can be set for a longer or another run.
int number(const char* name, int otherwise)
{
    bool isNumber = false;
    const int set = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? set : otherwise;
}

int moments()
{
    return number("ANTEROOM_KILL_MOMENTS", 200);
}

quint32 seed()
{
    return static_cast<quint32>(number("ANTEROOM_KILL_SEED", 20261124));
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostNorDoubled();
    void harnessSeesALoss();
};

void TestKill::nothingIsLostNorDoubled()
{
    KillHarness harness(QStringLiteral(ANTEROOM_VISIT_WRITER), seed());
    QVERIFY2(harness.isReady(), harness.problem().constData());
    QVERIFY2(harness.killAtRandom({Victim::Kiosk, Victim::Kiosk, Victim::Office, Victim::Both},
                                  moments()),
             harness.problem().constData());
    QVERIFY2(harness.settle(), harness.problem().constData());
    const Reckoning reckoning = harness.reckon();
    QVERIFY2(reckoning.complaint().isEmpty(), reckoning.complaint().constData());
    qInfo("%d moments: %d visits started, %d acknowledged, %d in the store", moments(),
          reckoning.started, reckoning.acknowledged, reckoning.stored);
    QVERIFY2(reckoning.acknowledged >= moments(), "visits were going on all the while");
    QVERIFY(reckoning.stored >= reckoning.acknowledged);
}

void TestKill::harnessSeesALoss()
{
    // The same program, but it says "checked in" before the visit is on the disk.
    KillHarness harness(QStringLiteral(ANTEROOM_VISIT_WRITER_ACK_FIRST), seed());
    QVERIFY2(harness.isReady(), harness.problem().constData());
    QVERIFY2(harness.killAtRandom({Victim::Kiosk}, moments() / 4), harness.problem().constData());
    QVERIFY2(harness.settle(), harness.problem().constData());
    const Reckoning reckoning = harness.reckon();
    qInfo("%lld of %d acknowledged visits lost", static_cast<long long>(reckoning.lost.size()),
          reckoning.acknowledged);
    QVERIFY2(!reckoning.lost.isEmpty(), "the seeded bug must be seen");
    QVERIFY(reckoning.complaint().contains("lost"));
}

int main(int argc, char** argv)
{
    // 200 moments on a busy machine take longer than Qt Test allows a function by itself.
    qputenv("QTEST_FUNCTION_TIMEOUT", "1500000");
    QCoreApplication application(argc, argv);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_kill.moc"
