#include "console/desk_keys.h"
#include "desk/waiting_patients.h"

#include <QSignalSpy>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// The whole desk, by keys.
class ConsoleDesk : public QObject {
    Q_OBJECT

    QDateTime m_now;
    std::unique_ptr<FakeOffice> m_office;
    std::shared_ptr<EvidenceStore> m_pictures;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DeskKeys> m_keys;

    void signIn()
    {
        m_desk->session()->signIn(u"ines.calloway"_s, u"linden street"_s);
        m_office->answerAll();
        m_office->connectEvents();
        m_office->answerAll();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        m_keys->press(key, modifiers.toInt());
        m_office->answerAll();
    }
    void open(const Reviewed& reviewed)
    {
        m_desk->openCheckIn(m_desk->queue()->rowOf(reviewed.submission.submission.id.text()));
        m_office->answerAll();
    }
    [[nodiscard]] QStringList hints() const
    {
        QStringList all;
        const QVariantList lines = m_keys->hints();
        for (const QVariant& line : lines)
            all.append(line.toMap()[u"keys"_s].toStringList().join(u'+') + u' ' +
                       line.toMap()[u"text"_s].toString());
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_now = waiting::now();
        const Clock clock = [this] { return m_now; };
        m_office = std::make_unique<FakeOffice>(clock);
        waiting::fill(*m_office);
        m_pictures = std::make_shared<EvidenceStore>();
        m_desk = std::make_unique<Desk>(*m_office, m_pictures, clock);
        m_keys = std::make_unique<DeskKeys>(*m_desk);
        m_office->answerAll();
    }
    void cleanup()
    {
        m_keys.reset();
        m_desk.reset();
    }

    void theDeskKnowsThePracticeBeforeAnybodySignsIn()
    {
        QCOMPARE(m_desk->session()->practiceName(), u"Linden Street Family Medicine"_s);
        QCOMPARE(m_desk->session()->title(), u"Good morning"_s);
        QCOMPARE(m_desk->session()->clock(), u"10:34"_s);
    }

    void aWrongPasswordSaysWhatToDoAndOpensNothing()
    {
        m_desk->session()->signIn(u"ines.calloway"_s, u"guess"_s);
        QCOMPARE(m_desk->session()->state(), DeskSession::SigningIn);
        m_office->answerAll();
        QVERIFY(!m_desk->session()->signedIn());
        QCOMPARE(m_desk->session()->problemText(),
                 u"The user name or the password is not right."_s);
        m_desk->session()->signIn(u"ines.calloway"_s, QString());
        QCOMPARE(m_desk->session()->problemText(), u"Type your user name and your password."_s);
        QCOMPARE(m_desk->queue()->count(), 0);
    }

    void keysMeanNothingUntilSomebodyIsSignedIn()
    {
        QVERIFY(!m_keys->press(Qt::Key_Return, 0));
        QVERIFY(!m_keys->press(Qt::Key_Slash, 0));
    }

    void aMorningByKeysAlone()
    {
        signIn();
        QCOMPARE(m_desk->queue()->count(), 7);
        for (int i = 0; i < 6; ++i)
            press(Qt::Key_J);
        press(Qt::Key_Return);
        QCOMPARE(m_desk->review()->title(), u"Maren Elise Castellan"_s);
        press(Qt::Key_A);
        press(Qt::Key_A, Qt::ShiftModifier);
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_J);
        QCOMPARE(m_desk->review()->currentChange()->change.field->keyText(),
                 u"coverage1.member_id"_s);
        QCOMPARE(m_desk->evidence()->readText(), u"BFX 4417 2083 01"_s);
        press(Qt::Key_R);
        press(Qt::Key_1);
        QVERIFY(m_desk->review()->allDecided());
        press(Qt::Key_N);
        QCOMPARE(m_desk->review()->title(), u"Beatriz Anselmo"_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_desk->place(), KeyPlace::Queue);
    }

    void theHintsSayOnlyWhatWorksNow()
    {
        signIn();
        QCOMPARE(hints(), QStringList({u"J+K move"_s, u"Enter open"_s, u"H answer the help call"_s,
                                       u"/ search"_s}));
        open(waiting::maren());
        QVERIFY(hints().contains(u"A accept"_s));
        m_office->cutEvents();
        QVERIFY(!hints().contains(u"A accept"_s));
        m_office->connectEvents();
        m_office->answerAll();
        open(waiting::oluwadara());
        press(Qt::Key_J);
        QVERIFY(hints().contains(u"A use patient’s"_s));
        QVERIFY(hints().contains(u"R keep record"_s));
    }

    void lettersAreTextWhereTextIsTyped()
    {
        signIn();
        press(Qt::Key_Slash);
        QVERIFY(m_desk->typing());
        QVERIFY(!m_keys->press(Qt::Key_A, 0));
        QVERIFY(!m_keys->press(Qt::Key_Question, Qt::ShiftModifier));
        press(Qt::Key_Escape);
        QCOMPARE(m_desk->page(), Desk::QueuePage);
    }

    void theLineThatComesBackReadsEverythingAnew()
    {
        signIn();
        open(waiting::maren());
        m_office->cutEvents();
        QVERIFY(!m_desk->line()->live());
        QTRY_VERIFY(m_desk->line()->lost());
        QCOMPARE(m_desk->line()->chipText(), u"No connection since 10:34"_s);
        m_office->colleagueDecides(m_desk->review()->submission(),
                                   waiting::changeOf(waiting::maren(), "address"),
                                   DecisionKind::Accept);
        m_office->trouble = problem("wire.unreachable", u"The office does not answer."_s);
        m_office->answerAll();
        m_office->trouble.reset();
        m_office->asked.clear();
        m_desk->line()->tryNow();
        QCOMPARE(m_office->eventStarts, 2);
        m_office->connectEvents();
        m_office->answerAll();
        QCOMPARE(m_desk->line()->chipText(), u"Live"_s);
        QVERIFY(m_office->asked.contains(u"queue"_s));
        QVERIFY(m_office->asked.contains(u"submission"_s));
        QCOMPARE(m_desk->review()->shown(0, "state"_L1).toString(), u"confirmed"_s);
    }

    void eventsReadWhatTheyName()
    {
        signIn();
        open(waiting::maren());
        m_office->asked.clear();
        Q_EMIT m_office->submissionChanged(waiting::oluwadara().submission.submission.id);
        m_office->answerAll();
        QVERIFY(!m_office->asked.contains(u"submission"_s));
        QVERIFY(m_office->asked.contains(u"queue"_s));
    }

    void lockingClearsEverything_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("the key") << 0;
        QTest::newRow("nobody there") << 1;
        QTest::newRow("the office ended it") << 2;
    }
    void lockingClearsEverything()
    {
        QFETCH(int, how);
        m_desk->session()->setIdleTime(how == 1 ? 50 : 60'000);
        signIn();
        open(waiting::maren());
        m_desk->evidence()->setCurrentIndex(1);
        m_office->answerAll();
        press(Qt::Key_Slash);
        m_desk->search()->setText(u"Vasko"_s);
        QVERIFY(m_pictures->has(m_desk->review()->reviewed().submission.images[0].sha256));
        const auto kept = m_desk->review()->reviewed().submission.images;
        if (how == 0)
            m_keys->press(Qt::Key_L, Qt::ControlModifier);
        if (how == 2)
            m_office->endSession();
        QTRY_VERIFY(!m_desk->session()->signedIn());
        m_office->answerAll();
        QCOMPARE(m_desk->queue()->count(), 0);
        QCOMPARE(m_desk->help()->count(), 0);
        QCOMPARE(m_desk->review()->count(), 0);
        QCOMPARE(m_desk->review()->title(), QString());
        QCOMPARE(m_desk->evidence()->count(), 0);
        QVERIFY(m_desk->evidence()->source().isEmpty());
        for (const ImageReference& image : kept)
            QVERIFY(!m_pictures->has(image.sha256));
        QCOMPARE(m_desk->search()->text(), QString());
        QCOMPARE(m_desk->record()->title(), QString());
        QCOMPARE(m_desk->history()->count(), 0);
        QCOMPARE(m_desk->session()->staffName(), QString());
        QCOMPARE(m_desk->notice(), QString());
        QVERIFY(!m_office->sessionOpen);
        QVERIFY(m_office->asked.contains(u"signOut"_s));
        QCOMPARE(m_desk->session()->userName(), u"ines.calloway"_s);
    }

    void somebodyAtTheDeskKeepsItOpen()
    {
        m_desk->session()->setIdleTime(150);
        signIn();
        for (int i = 0; i < 5; ++i) {
            QTest::qWait(60);
            m_desk->session()->touch();
        }
        QVERIFY(m_desk->session()->signedIn());
    }

    void searchOpensARecordWithItsHistory()
    {
        signIn();
        press(Qt::Key_Slash);
        m_desk->search()->setText(u"castellan"_s);
        QTRY_COMPARE(m_office->waiting(), 1);
        m_office->answerAll();
        QCOMPARE(m_desk->search()->count(), 1);
        press(Qt::Key_Return);
        QCOMPARE(m_desk->record()->title(), u"Maren Elise Castellan"_s);
        QCOMPARE(m_desk->history()->count(), 5);
        QCOMPARE(m_desk->place(), KeyPlace::Record);
        press(Qt::Key_Escape);
        QCOMPARE(m_desk->page(), Desk::QueuePage);
        QCOMPARE(m_desk->record()->count(), 0);
    }

    void todayOpensTheRecordOfAVisit()
    {
        signIn();
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_desk->today()->count(), 6);
        QCOMPARE(m_desk->today()->shown(0, "chipText"_L1).toString(), u"Late 9 min"_s);
        QCOMPARE(m_desk->today()->shown(1, "chipText"_L1).toString(), u"Checked in"_s);
        press(Qt::Key_J);
        press(Qt::Key_Return);
        QCOMPARE(m_desk->record()->title(), u"Maren Elise Castellan"_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_desk->page(), Desk::TodayPage);
    }

    void helpIsAnsweredFromAnywhere()
    {
        signIn();
        open(waiting::maren());
        QCOMPARE(m_desk->help()->count(), 1);
        press(Qt::Key_H);
        QCOMPARE(m_desk->help()->count(), 0);
    }
};

QTEST_MAIN(ConsoleDesk)
#include "test_console_desk.moc"
