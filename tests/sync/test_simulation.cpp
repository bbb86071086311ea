// A practice's day in simulated time, over and over with everything that goes wrong
// (tests/simulation/simulation.h): nothing is lost, doubled, half there or applied unseen, and a
// minute after the network's return every outbox is empty. `./dev soak simulate` runs more of them.

#include "simulation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <sched.h>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// A hundred run faster than under the sanitizers: the test soak_simulate.
constexpr quint32 seeds = 25;

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seedsHold();
    void sameSeedIsSameHistory();
    void otherProcessHasSameHistory();
    void processEndsWellOnOneCore();
    void seededBugIsCaught_data();
    void seededBugIsCaught();

private:
    const SilencedLog m_silence;
    const SimulatedPractice m_practice = SimulatedPractice::found();
};

void TestSimulation::seedsHold()
{
    const Simulation simulation(m_practice);
    QMap<QString, int> faults;
    int submissions = 0;
    int decisions = 0;
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        const SimulationOutcome outcome = simulation.run(seed);
        QVERIFY2(
            outcome.verdict.holds(),
            qPrintable(
                u"seed %1 (./dev soak simulate --count 1 --seed %1 --history): %2"_s.arg(seed).arg(
                    outcome.verdict.complaints.join(u", "_s))));
        submissions += outcome.submissions;
        decisions += outcome.decisions;
        for (const auto& [kind, times] : outcome.faults.asKeyValueRange())
            faults[kind] += times;
    }
    qInfo("%d submissions, %d decisions", submissions, decisions);
    QVERIFY2(submissions > int(5 * seeds), "visits went on all the while");
    QVERIFY2(decisions > int(5 * seeds), "and so did staff");
    // No kind of trouble has quietly fallen out of the simulation.
    const char* const kinds[] = {"answer cut",
                                 "answer lost",
                                 "asking cut",
                                 "asking lost",
                                 "bad gateway",
                                 "busy",
                                 "clock jump",
                                 "cut off",
                                 "delayed",
                                 "disk full",
                                 "doubled",
                                 "kill",
                                 "kill while accepting",
                                 "late",
                                 "out",
                                 "refused",
                                 "restart",
                                 "same from two",
                                 "same id",
                                 "silence",
                                 "stranger"};
    for (const char* kind : kinds)
        QVERIFY2(faults.value(QString::fromLatin1(kind)) > 0, kind);
}

void TestSimulation::sameSeedIsSameHistory()
{
    const Simulation simulation(m_practice);
    for (const quint32 seed : {7u, 8u, 9u}) {
        const SimulationOutcome first = simulation.run(seed);
        const SimulationOutcome second = simulation.run(seed);
        for (qsizetype i = 0; i < std::min(first.history.size(), second.history.size()); ++i)
            QCOMPARE(second.history[i], first.history[i]);
        QCOMPARE(second.historyHash, first.historyHash);
        QVERIFY(first.history.size() > 100);
    }
    QVERIFY(simulation.run(7).historyHash != simulation.run(8).historyHash);
}

// Nothing in it depends on where things lie in memory, or on keys made anew.
void TestSimulation::otherProcessHasSameHistory()
{
    QProcess process;
    process.start(QStringLiteral(ANTEROOM_SIMULATE),
                  {u"--count"_s, u"1"_s, u"--seed"_s, u"7"_s, u"--history"_s});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray hash = Simulation(m_practice).run(7).historyHash.left(16);
    QVERIFY(process.readAllStandardError().contains(hash));
}

// On one core a thread's end and its program's come one after the other (wire/openssl_at_exit.h).
void TestSimulation::processEndsWellOnOneCore()
{
    for (int i = 0; i < 5; ++i) {
        QProcess process;
        process.setChildProcessModifier([] {
            cpu_set_t one;
            CPU_ZERO(&one);
            CPU_SET(static_cast<size_t>(sched_getcpu()), &one);
            sched_setaffinity(0, sizeof one, &one);
        });
        process.start(QStringLiteral(ANTEROOM_SIMULATE),
                      {u"--count"_s, u"1"_s, u"--jobs"_s, u"1"_s});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
}

void TestSimulation::seededBugIsCaught_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("violation");

    QTest::newRow("the outbox says thank you before the visit is on the disk")
        << QStringLiteral(ANTEROOM_SIMULATE_THANKS_FIRST) << u"lost"_s;
    QTest::newRow("the pump takes any good answer for a receipt")
        << QStringLiteral(ANTEROOM_SIMULATE_ANY_ANSWER) << u"lost"_s;
    QTest::newRow("a decision is applied whatever version was looked at")
        << QStringLiteral(ANTEROOM_SIMULATE_DECIDES_UNSEEN) << u"unseen_overwritten"_s;
    QTest::newRow("a decision that comes again is not known")
        << QStringLiteral(ANTEROOM_SIMULATE_DECIDES_AGAIN) << u"decision_unasked"_s;
}

void TestSimulation::seededBugIsCaught()
{
    QFETCH(QString, program);
    QFETCH(QString, violation);
    QProcess process;
    process.start(program, {u"--count"_s, u"12"_s});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 1);
    const auto said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY2(said.value(violation).toInt() > 0, process.readAllStandardError().constData());
    QVERIFY(!said.value("failed_seeds"_L1).toArray().isEmpty());
}

int main(int argc, char** argv)
{
    // They may take longer on a busy machine than Qt Test allows a function by itself.
    qputenv("QTEST_FUNCTION_TIMEOUT", "900000");
    QCoreApplication application(argc, argv);
    TestSimulation test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_simulation.moc"
