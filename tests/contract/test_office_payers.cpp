// A payer added at a console reaches the kiosks with what they ask of the practice.

#include "office_caller.h"
#include "wire/practice.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

class OfficePayers : public QObject {
    Q_OBJECT

private:
    RunningOffice m_office;

    Result<Practice> practice()
    {
        OfficeCaller anyone(m_office);
        return Practice::fromJson(anyone.ask("GET", u"/v1/practice"_s).json());
    }

private Q_SLOTS:
    void isAddedAndTold()
    {
        QVERIFY(practice()->payers.isEmpty());
        OfficeCaller secretary(m_office, m_office.signedIn(RunningOffice::secretaryUser));
        const auto answer = secretary.ask("POST", u"/v1/payers"_s,
                                          QJsonObject{{u"name"_s, u"Tidewater Mutual"_s},
                                                      {u"payer_id"_s, u"TW204"_s},
                                                      {u"phone"_s, u"(800) 555-0142"_s}});
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json()[u"phone"_s].toString(), u"+18005550142"_s);
        const auto told = practice();
        QVERIFY(told.ok());
        QCOMPARE(told->payers.size(), 1);
        QCOMPARE(told->payers[0].part("payer_id"_L1), u"TW204"_s);
        const auto again = Practice::fromJson(told->toJson());
        QVERIFY(again.ok() && *again == *told);
    }

    void isTakenOutAgain()
    {
        const QJsonObject payer{{u"name"_s, u"Larkspur Health"_s}};
        OfficeCaller secretary(m_office, m_office.signedIn(RunningOffice::secretaryUser));
        const qsizetype before = practice()->payers.size();
        QCOMPARE(secretary.ask("POST", u"/v1/payers"_s, payer).status, 201);
        OfficeCaller anyone(m_office);
        QCOMPARE(anyone.ask("POST", u"/v1/payers/removals"_s, payer).status, 401);
        QCOMPARE(practice()->payers.size(), before + 1);
        QCOMPARE(secretary.ask("POST", u"/v1/payers/removals"_s, payer).status, 204);
        QCOMPARE(practice()->payers.size(), before);
        const auto again = secretary.ask("POST", u"/v1/payers/removals"_s, payer);
        QCOMPARE(again.status, 404);
        QCOMPARE(again.json()[u"code"_s].toString(), u"payer.unknown"_s);
        QCOMPARE(secretary.ask("POST", u"/v1/payers/removals"_s, QJsonObject()).status, 422);
    }

    void whatIsNoPayerIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("no name") << QJsonObject{{u"payer_id"_s, u"TW204"_s}};
        QTest::newRow("a sign") << QJsonObject{{u"name"_s, u"?"_s}};
        QTest::newRow("long") << QJsonObject{{u"name"_s, QString(201, u'a')}};
        QTest::newRow("phone") << QJsonObject{{u"name"_s, u"A B"_s}, {u"phone"_s, u"12"_s}};
        QTest::newRow("more") << QJsonObject{{u"name"_s, u"A B"_s}, {u"fax"_s, u"12"_s}};
        QTest::newRow("list") << QJsonObject{{u"name"_s, QJsonArray{u"A"_s}}};
    }

    void whatIsNoPayerIsRefused()
    {
        QFETCH(QJsonObject, json);
        OfficeCaller secretary(m_office, m_office.signedIn(RunningOffice::secretaryUser));
        const qsizetype before = practice()->payers.size();
        QCOMPARE(secretary.ask("POST", u"/v1/payers"_s, json).status, 422);
        QCOMPARE(practice()->payers.size(), before);
    }

    void aPracticeFromBeforeThereWereAnyIsRead()
    {
        QJsonObject json = practice()->toJson();
        json.remove(u"payers"_s);
        QVERIFY(Practice::fromJson(json)->payers.isEmpty());
        json.insert(u"payers"_s, QJsonArray{QJsonObject{{u"fax"_s, u"1"_s}}});
        QVERIFY(!Practice::fromJson(json).ok());
    }
};

QTEST_GUILESS_MAIN(OfficePayers)
#include "test_office_payers.moc"
