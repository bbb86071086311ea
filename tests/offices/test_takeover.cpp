// The PostgreSQL server dies under two offices and its standby takes over. The long form is
// tests/soak/soak_failover.

#include "tests/offices/failover_drill.h"

#include <QJsonDocument>
#include <QTest>

using namespace anteroom;

class Takeover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLostWithThePrimary()
    {
        FailoverDrill drill(7);
        const Done prepared = drill.prepare();
        if (!prepared && prepared.problem().code == QLatin1StringView("pair.absent"))
            QSKIP("PostgreSQL 15 is not here: ./dev test installs it.");
        QVERIFY2(prepared.ok(), qPrintable(prepared ? QString() : prepared.problem().advice));
        for (int i = 0; i < 2; ++i)
            QVERIFY(drill.failOver().ok());
        QVERIFY(drill.reckon().ok());
        const FailoverReckoning& so = drill.reckoning();
        const QByteArray told = QJsonDocument(so.toJson()).toJson(QJsonDocument::Compact);
        QVERIFY2(so.holds(), (told + drill.firstWrong()).constData());
        QVERIFY(so.visits.acknowledged > 10);
        QVERIFY(so.rush.decisions > 10);
        qInfo("%s", told.constData());
    }
};

QTEST_GUILESS_MAIN(Takeover)
#include "test_takeover.moc"
