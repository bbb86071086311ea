// What a kiosk cannot mend reaches the office once for each change, however the network is.

#include "kiosk/trouble_teller.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

class TestTroubleTeller : public QObject {
    Q_OBJECT

private:
    using Told = std::function<void(Done)>;
    QList<KioskTrouble> m_told;
    QList<Told> m_open;
    std::unique_ptr<TroubleTeller> m_teller;

    static KioskTrouble refused(int visits)
    {
        return {{{u"submission.schema"_s, visits}}, 0, false};
    }
    void answer(const Done& heard) { m_open.takeFirst()(heard); }

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_open.clear();
        m_teller = std::make_unique<TroubleTeller>(
            [this](const KioskTrouble& trouble, QObject*, Told told) {
                m_told.append(trouble);
                m_open.append(std::move(told));
            });
    }

    void theSameIsToldOnce()
    {
        m_teller->note(refused(1));
        m_teller->note(refused(1));
        answer({});
        m_teller->note(refused(1));
        QCOMPARE(m_told, (QList<KioskTrouble>{refused(1)}));
    }

    void aStrangeCodeHidesNothingElse()
    {
        KioskTrouble strange = refused(2);
        strange.noRoom = true;
        strange.aside.insert(u"Sha-256"_s, 1);
        strange.aside.insert(u"<html>"_s, 3);
        for (char c = 'a'; c <= 'z'; ++c) {
            for (const char* end : {"one", "two"})
                strange.aside.insert(u"%1.%2"_s.arg(QChar::fromLatin1(c), QLatin1String(end)), 1);
        }
        m_teller->note(strange);
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told[0].asideCount(), strange.asideCount());
        QVERIFY(m_told[0].noRoom);
        QVERIFY(KioskTrouble::fromJson(m_told[0].toJson()).ok());
        answer({});
        m_teller->note(strange);
        QCOMPARE(m_told.size(), 1);
    }

    void aCodeWithDigitsKeepsItsName()
    {
        KioskTrouble trouble;
        trouble.aside.insert(u"sha256.malformed"_s, 1);
        m_teller->note(trouble);
        QCOMPARE(m_told, QList<KioskTrouble>{trouble});
        const auto heard = KioskTrouble::fromJson(trouble.toJson());
        QVERIFY(heard && *heard == trouble);
    }

    void whatChangesWhileItIsToldFollows()
    {
        m_teller->note(refused(1));
        m_teller->note(refused(2));
        m_teller->note({});
        QCOMPARE(m_told.size(), 1);
        answer({});
        QCOMPARE(m_told, (QList<KioskTrouble>{refused(1), {}}));
    }

    void anOfficeThatIsAwayIsToldWhenItIsBack()
    {
        m_teller->note(refused(1));
        answer(problem("wire.unreachable", QString()));
        m_teller->note(refused(2)); // waits for its turn
        QCOMPARE(m_told.size(), 1);
        m_teller->tellAgain();
        answer({});
        QCOMPARE(m_told, (QList<KioskTrouble>{refused(1), refused(2)}));
        // Another office, perhaps: it hears it too.
        m_teller->tellAgain();
        QCOMPARE(m_told.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestTroubleTeller)
#include "test_trouble_teller.moc"
