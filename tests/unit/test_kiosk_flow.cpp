#include "kiosk/flow_table.h"

#include <QSet>
#include <QTest>

using namespace anteroom::flow;
using namespace Qt::StringLiterals;

// The table of a visit: every pair of screen and event is decided, and the ways people take.
class TestKioskFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsDecided();
    void everyScreenIsReachedAndLeft();
    void everyScreenLeadsHome();
    void nothingNewIsFourTaps();
    void nothingNewWithPaperEndsWithTheSignature();
    void movedPatientSeesInsuranceAndSummary();
    void strangerChecksInBlind();
    void attemptsRunOut();
    void sendingIsNotTakenBack();
    void backUndoesTheWayOn_data();
    void backUndoesTheWayOn();
    void tableIsPrinted();

private:
    static QList<Screen> walk(Screen from, const QList<std::pair<Event, Facts>>& steps);
};

namespace {

Facts found()
{
    Facts facts;
    facts.recognised = true;
    return facts;
}

QList<const Transition*> linesFor(Screen screen, Event event)
{
    QList<const Transition*> lines;
    for (const Transition& line : table()) {
        if (line.from == screen && line.event == event)
            lines.append(&line);
    }
    return lines;
}

} // namespace

QList<Screen> TestKioskFlow::walk(Screen from, const QList<std::pair<Event, Facts>>& steps)
{
    QList<Screen> way{from};
    for (const auto& [event, facts] : steps) {
        if (const auto to = next(way.last(), event, facts))
            way.append(*to);
    }
    return way;
}

void TestKioskFlow::everyPairIsDecided()
{
    for (const Screen screen : allScreens()) {
        for (const Event event : allEvents()) {
            const auto lines = linesFor(screen, event);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const bool last = i + 1 == lines.size();
                // The last line holds always: no visit is stuck for lack of a case. None before it
                // does: every line can be taken.
                QVERIFY2((lines[i]->guard == nullptr) == last,
                         qPrintable(screenName(screen) + u" "_s + eventName(event)));
            }
            if (lines.isEmpty() && event != Event::StartOver && event != Event::TimeUp)
                QVERIFY(!next(screen, event, {}));
        }
    }
}

void TestKioskFlow::everyScreenIsReachedAndLeft()
{
    for (const Screen screen : allScreens()) {
        const auto all = table();
        QVERIFY(std::any_of(all.begin(), all.end(),
                            [&](const Transition& line) { return line.next == screen; }));
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const Transition& line) {
            return line.from == screen && line.next != screen;
        }));
    }
}

void TestKioskFlow::everyScreenLeadsHome()
{
    for (const Screen screen : allScreens()) {
        const bool kept = screen == Screen::Sending;
        for (const Event event : {Event::StartOver, Event::TimeUp})
            QCOMPARE(next(screen, event, {}), kept ? Screen::Sending : Screen::Welcome);
    }
}

void TestKioskFlow::nothingNewIsFourTaps()
{
    // Start, scan my license, yes that's me, all of this is right; the scan itself is no tap.
    QCOMPARE(walk(Screen::Welcome, {{Event::Start, {}},
                                    {Event::ChooseLicence, {}},
                                    {Event::IdentityGiven, found()},
                                    {Event::Yes, found()},
                                    {Event::Confirmed, found()},
                                    {Event::Committed, found()}}),
             (QList<Screen>{Screen::Welcome, Screen::Identify, Screen::ScanLicence,
                            Screen::IsThisYou, Screen::Details, Screen::Sending, Screen::Done}));
}

void TestKioskFlow::nothingNewWithPaperEndsWithTheSignature()
{
    Facts due = found();
    due.paperDue = true;
    due.papersAsked = true;
    QCOMPARE(next(Screen::Details, Event::Confirmed, due), Screen::Consent);
    QCOMPARE(next(Screen::Consent, Event::Answered, due), Screen::Consent); // the next paper
    due.paperDue = false;
    QCOMPARE(next(Screen::Consent, Event::Answered, due), Screen::Sending);
    QCOMPARE(next(Screen::TypeSignature, Event::Answered, due), Screen::Sending);
}

void TestKioskFlow::movedPatientSeesInsuranceAndSummary()
{
    Facts moved = found();
    moved.somethingNew = true;
    Facts due = moved;
    due.paperDue = true;
    QCOMPARE(
        walk(Screen::Details, {{Event::Confirmed, moved},
                               {Event::NewCard, moved},
                               {Event::PictureTaken, moved},
                               {Event::PictureTaken, moved},
                               {Event::CardDone, due},
                               {Event::Answered, moved},
                               {Event::Send, moved}}),
        (QList<Screen>{Screen::Details, Screen::Insurance, Screen::CardFront, Screen::CardBack,
                       Screen::CardFields, Screen::Consent, Screen::Summary, Screen::Sending}));
}

void TestKioskFlow::strangerChecksInBlind()
{
    QCOMPARE(walk(Screen::TypeIdentity, {{Event::IdentityGiven, {}},
                                         {Event::GoOn, {}},
                                         {Event::Confirmed, {}},
                                         {Event::KeepCard, {}},
                                         {Event::Send, {}}}),
             (QList<Screen>{Screen::TypeIdentity, Screen::NotFound, Screen::Details,
                            Screen::Insurance, Screen::Summary, Screen::Sending}));
}

void TestKioskFlow::attemptsRunOut()
{
    Facts last;
    last.attemptsLeft = false;
    last.several = true;
    QCOMPARE(next(Screen::TypeIdentity, Event::IdentityGiven, last), Screen::NotFound);
    QCOMPARE(next(Screen::NotFound, Event::TryAgain, last), Screen::NotFound);
    QCOMPARE(next(Screen::NotFound, Event::Back, last), Screen::NotFound);
    QCOMPARE(next(Screen::IsThisYou, Event::No, last), Screen::NotFound);
}

void TestKioskFlow::sendingIsNotTakenBack()
{
    for (const Event event : allEvents()) {
        const auto to = next(Screen::Sending, event, {});
        const bool ends = event == Event::Committed || event == Event::CommitFailed;
        QVERIFY(ends ? to != Screen::Sending : !to || to == Screen::Sending);
    }
}

void TestKioskFlow::backUndoesTheWayOn_data()
{
    QTest::addColumn<Screen>("from");
    QTest::addColumn<Event>("event");
    const auto add = [](Screen from, Event event) {
        QTest::addRow("%s %s", qPrintable(screenName(from)), qPrintable(eventName(event)))
            << from << event;
    };
    add(Screen::Welcome, Event::Start);
    add(Screen::Identify, Event::ChooseLicence);
    add(Screen::Identify, Event::ChooseTyping);
    add(Screen::IsThisYou, Event::Yes);
    add(Screen::Details, Event::Edit);
    add(Screen::Details, Event::EditInsurance);
    add(Screen::Insurance, Event::NewCard);
    add(Screen::CardFront, Event::PictureTaken);
    add(Screen::Consent, Event::TypeName);
}

void TestKioskFlow::backUndoesTheWayOn()
{
    QFETCH(Screen, from);
    QFETCH(Event, event);
    const auto there = next(from, event, found());
    QVERIFY(there.has_value());
    QCOMPARE(next(*there, Event::Back, found()), from);
}

void TestKioskFlow::tableIsPrinted()
{
    QString printed;
    for (const Transition& line : table()) {
        printed += u"%1 | %2 | %3 | %4\n"_s.arg(
            line.from ? screenName(*line.from) : u"(any)"_s, eventName(line.event),
            QLatin1StringView(line.guardName), screenName(line.next));
    }
    qInfo().noquote() << u"\nfrom | event | when | to\n"_s + printed;
    QVERIFY(printed.count(u'\n') > 60);
}

QTEST_APPLESS_MAIN(TestKioskFlow)
#include "test_kiosk_flow.moc"
