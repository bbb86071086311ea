// What becomes of an entry, by the table alone.

#include "outbox/entry_states.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace anteroom;
using namespace anteroom::entryStates;
using namespace Qt::StringLiterals;

class TestOutboxStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPairHasOneLineAtMost();
    void onlyReceiptsRemove();
    void nothingComesFromNowhere();
    void asideIsLeftByStaffOrReceipt();
    void whatIsForTheMomentChangesNothing();
    void acceptedIsThereUntilDelivered();
    void statusesOfTheOffice_data();
    void statusesOfTheOffice();
    void textsNameStates();
};

void TestOutboxStates::eachPairHasOneLineAtMost()
{
    QSet<std::pair<int, int>> pairs;
    for (const Transition& line : table()) {
        const std::pair pair(int(line.from), int(line.event));
        QVERIFY(!pairs.contains(pair));
        pairs.insert(pair);
        QCOMPARE(entryStates::next(line.from, line.event), std::optional(line.next));
    }
    int meaningless = 0;
    for (const State state : allStates()) {
        for (const Event event : allEvents())
            meaningless += entryStates::next(state, event) ? 0 : 1;
    }
    QCOMPARE(pairs.size() + meaningless, qsizetype(allStates().size() * allEvents().size()));
}

void TestOutboxStates::onlyReceiptsRemove()
{
    for (const Transition& line : table())
        QCOMPARE(line.next == State::Absent, line.event == Event::Delivered);
}

void TestOutboxStates::nothingComesFromNowhere()
{
    for (const Event event : allEvents()) {
        const bool brings = event == Event::Accepted || event == Event::Recovered;
        QCOMPARE(entryStates::next(State::Absent, event).has_value(), brings);
    }
}

void TestOutboxStates::asideIsLeftByStaffOrReceipt()
{
    for (const Event event : allEvents()) {
        const auto next = entryStates::next(State::Aside, event);
        const bool leaves = next && *next != State::Aside;
        QCOMPARE(leaves, event == Event::TriedAgain || event == Event::Delivered);
    }
}

void TestOutboxStates::whatIsForTheMomentChangesNothing()
{
    for (const State state : allStates())
        QCOMPARE(entryStates::next(state, Event::RefusedForNow).value_or(state), state);
}

void TestOutboxStates::acceptedIsThereUntilDelivered()
{
    QRandomGenerator random(20261127);
    for (int life = 0; life < 1000; ++life) {
        State state = State::Absent;
        bool owed = false;
        for (int i = 0; i < 30; ++i) {
            const Event event = allEvents()[random.bounded(quint32(allEvents().size()))];
            state = entryStates::next(state, event).value_or(state);
            owed = event == Event::Accepted || event == Event::Recovered ||
                   (owed && event != Event::Delivered);
            QCOMPARE(state != State::Absent, owed);
        }
    }
}

void TestOutboxStates::statusesOfTheOffice_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("forGood");
    for (const int status : {0, 200, 301, 401, 403, 404, 408, 421, 425, 429, 500, 502, 503, 599})
        QTest::addRow("%d", status) << status << false;
    for (const int status : {400, 405, 409, 410, 411, 412, 413, 415, 422, 431})
        QTest::addRow("%d", status) << status << true;
}

void TestOutboxStates::statusesOfTheOffice()
{
    QFETCH(int, status);
    QFETCH(bool, forGood);
    QCOMPARE(refusalBy(status), forGood ? Event::RefusedForGood : Event::RefusedForNow);
}

void TestOutboxStates::textsNameStates()
{
    for (const State state : allStates())
        QCOMPARE(stateOf(stateText(state)), state);
    QCOMPARE(stateOf(u"elsewhere"_s), State::Absent);
}

QTEST_GUILESS_MAIN(TestOutboxStates)
#include "test_outbox_states.moc"
