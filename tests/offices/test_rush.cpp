// Eight members of staff decide on the same few records at once, at one office on a file and at
// three on one database. The long form is tests/soak/soak_decisions.

#include "tests/offices/own_cluster.h"
#include "tests/offices/rush_run.h"

#include <QJsonDocument>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

RushOutcome rushWith(RushPlan plan)
{
    const RecordsPlace place;
    plan.offices = RecordsPlace::onServer() ? 3 : 1;
    const auto outcome = runRush(place, plan, [](int) {});
    if (!outcome)
        qFatal("%s", qPrintable(outcome.problem().advice));
    return *outcome;
}

QByteArray told(const RushOutcome& outcome)
{
    return QJsonDocument(outcome.toJson()).toJson(QJsonDocument::Compact) + outcome.firstWrong;
}

} // namespace

class Rush : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OwnCluster> m_cluster;

    static void addEngines()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("one office on a file") << false;
        QTest::newRow("three offices on a server") << true;
    }
    // False when there is no server.
    [[nodiscard]] bool turnTo(bool onServer)
    {
        m_cluster.reset();
        if (!onServer)
            return true;
        m_cluster = std::make_unique<OwnCluster>();
        return m_cluster->start();
    }

private Q_SLOTS:
    void noneIsLostAndNoneOverwritesANewerOneUnseen_data() { addEngines(); }
    void noneIsLostAndNoneOverwritesANewerOneUnseen()
    {
        QFETCH(const bool, onServer);
        if (!turnTo(onServer))
            QSKIP("PostgreSQL 15 is not here: ./dev test installs it.");
        RushPlan plan;
        plan.decisions = 400;
        const RushOutcome outcome = rushWith(plan);
        QVERIFY2(outcome.holds(), told(outcome).constData());
        QVERIFY(outcome.reckoning.decisions >= plan.decisions);
        QVERIFY(outcome.counts.stale > 50);
        QVERIFY(outcome.counts.otherwise > 0);
    }

    void anOfficeThatForgetsWhichVersionWasSeenIsCaught()
    {
        QVERIFY(turnTo(false));
        RushPlan plan;
        plan.decisions = 60;
        plan.staff = 3;
        plan.bin = QStringLiteral(ANTEROOM_DECIDES_UNSEEN);
        const RushOutcome outcome = rushWith(plan);
        QVERIFY2(outcome.counts.unseen > 0, told(outcome).constData());
        QVERIFY2(outcome.reckoning.overwritten > 0, told(outcome).constData());
    }
};

QTEST_GUILESS_MAIN(Rush)
#include "test_rush.moc"
