// The practice's computer breaks while patients check in, and the records come back elsewhere.

#include "restore_drill.h"

using namespace anteroom;

class TestRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void atMostASecondIsMissing();
};

void TestRestore::atMostASecondIsMissing()
{
    RestoreDrill drill({4711, 60, 3, {}});
    QVERIFY2(drill.prepare(), drill.problem().constData());
    for (int i = 0; i < 2; ++i)
        QVERIFY2(drill.drill(1500), drill.problem().constData());
    const DrillReckoning& reckoning = drill.reckoning();
    qInfo("%s", QJsonDocument(reckoning.toJson()).toJson(QJsonDocument::Compact).constData());
    QVERIFY2(reckoning.holds(), drill.problem().constData());
    QVERIFY2(reckoning.acknowledged > 10, "there was traffic");
    QVERIFY(reckoning.stored > 0);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "test_restore.moc"
