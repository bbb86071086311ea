#include "console/match_model.h"
#include "desk/waiting_patients.h"

#include <QSignalSpy>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

class ConsoleWho : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeOffice> m_office;
    std::unique_ptr<MatchModel> m_who;

    [[nodiscard]] QStringList verdicts(int row) const
    {
        QStringList all;
        const QVariantList tiles = m_who->shown(row, "tiles"_L1).toList();
        for (const QVariant& tile : tiles)
            all.append(tile.toMap()[u"verdict"_s].toString());
        return all;
    }

    [[nodiscard]] QStringList reasons(int row) const
    {
        QStringList all;
        const QVariantList lines = m_who->shown(row, "reasons"_L1).toList();
        for (const QVariant& line : lines)
            all.append(line.toMap()[u"text"_s].toString());
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<FakeOffice>(&waiting::now);
        waiting::fill(*m_office);
        m_who = std::make_unique<MatchModel>(*m_office, &waiting::now);
        m_who->look(waiting::lena().submission);
        m_office->answerAll();
    }

    void recordsAreRankedBestFirstAndSayWhy()
    {
        QCOMPARE(m_who->count(), 2);
        QCOMPARE(m_who->shown(0, "name"_L1).toString(), u"Helena Vasko"_s);
        QCOMPARE(m_who->shown(0, "standing"_L1).toString(), u"Same person"_s);
        QCOMPARE(verdicts(0), QStringList({u"agrees"_s, u"agrees"_s, u"agrees"_s}));
        QCOMPARE(reasons(0), QStringList({u"Birth date: the same"_s, u"Last name: the same"_s,
                                          u"First name: another form of the same name"_s}));
        QCOMPARE(m_who->shown(1, "name"_L1).toString(), u"Lena Vaskova"_s);
        QCOMPARE(m_who->shown(1, "standing"_L1).toString(), u"Likely"_s);
        QCOMPARE(verdicts(1), QStringList({u"unknown"_s, u"unknown"_s, u"unknown"_s}));
        QCOMPARE(reasons(1),
                 QStringList({u"First name: the same"_s, u"Last name: nearly the same"_s,
                              u"Birth date: nearly the same"_s}));
        QCOMPARE(m_who->shown(1, "cap"_L1).toString(), u"2"_s);
        QCOMPARE(m_who->shown(1, "spokenName"_L1).toString(),
                 u"This one: Lena Vaskova, record 20991, Likely"_s);
    }

    void howeverSureNobodyIsChosenBeforehand()
    {
        QCOMPARE(m_office->asked.count(u"matchPatient"_s), 0);
        QCOMPARE(m_who->currentIndex(), 0);
        QVERIFY(!m_who->matching());
    }

    void whatThePatientGaveIsListed()
    {
        QStringList given;
        const QVariantList lines = m_who->given();
        for (const QVariant& line : lines)
            given.append(line.toMap()[u"value"_s].toString());
        QCOMPARE(given, QStringList({u"Lena Vasko"_s, u"07/02/1979"_s, u"(417) 555-0155"_s,
                                     u"Harbor Oak Mutual"_s, u"Signed at 10:27"_s}));
    }

    void choosingOneMatchesThatRecord()
    {
        QSignalSpy matched(m_who.get(), &MatchModel::matched);
        const QString helena = m_who->keyAt(0);
        m_who->choose(0);
        m_who->choose(1); // while the first is under way
        m_office->answerAll();
        QCOMPARE(m_office->asked.count(u"matchPatient"_s), 1);
        QCOMPARE(matched.count(), 1);
        const auto id = waiting::lena().submission.submission.id;
        QCOMPARE(m_office->submissions[id].submission.patient->id.text(), helena);
    }

    void aNewPatientGetsARecordOfTheirOwn()
    {
        QSignalSpy matched(m_who.get(), &MatchModel::matched);
        m_who->chooseNew();
        m_office->answerAll();
        QCOMPARE(matched.count(), 1);
        const auto id = waiting::lena().submission.submission.id;
        QCOMPARE(m_office->submissions[id].version, 1);
    }

    void someoneElseIsSearchedFor()
    {
        m_who->beginSearch();
        QCOMPARE(m_who->count(), 0);
        m_who->searchFor(u"Castel"_s);
        m_who->searchFor(u"Castellan"_s);
        m_office->answerAll();
        QCOMPARE(m_who->count(), 1);
        // What was searched for is not ranked.
        QVERIFY(m_who->shown(0, "standing"_L1).toString().isEmpty());
        QVERIFY(reasons(0).isEmpty());
        QVERIFY(m_who->endSearch());
        m_office->answerAll();
        QCOMPARE(m_who->count(), 2);
        QVERIFY(!m_who->endSearch());
    }

    void nobodyFoundSaysWhatToDo()
    {
        m_who->beginSearch();
        m_who->searchFor(u"Nobody of that name"_s);
        m_office->answerAll();
        QCOMPARE(m_who->emptyText(),
                 u"Nobody is found. Try a part of the name, or the birth date."_s);
    }

    void aMatchThatFailedIsSaidAndCanBeMadeAgain()
    {
        QSignalSpy noticed(m_who.get(), &MatchModel::noticed);
        m_office->trouble = problem("wire.unreachable", u"The office does not answer."_s);
        m_who->choose(0);
        m_office->answerAll();
        QCOMPARE(noticed.count(), 1);
        QVERIFY(!m_who->matching());
        m_office->trouble.reset();
        m_who->choose(0);
        m_office->answerAll();
        QCOMPARE(m_office->asked.count(u"matchPatient"_s), 2);
    }

    void withoutALineNobodyIsMatched()
    {
        m_who->setLive(false);
        m_who->choose(0);
        m_who->chooseNew();
        QCOMPARE(m_office->waiting(), 0);
    }
};

QTEST_MAIN(ConsoleWho)
#include "test_console_who.moc"
