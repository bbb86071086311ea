// The console's window, played by key presses and clicks as staff do it.

#include "console_window.h"

#include <QGuiApplication>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

class ConsoleWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ConsoleWindow> m_console;

    [[nodiscard]] FieldValue onRecord(const Reviewed& reviewed, const char* field) const
    {
        return m_console->office.submissions[reviewed.submission.submission.id]
            .submission.patient->values.value(QString::fromLatin1(field));
    }
    void openMaren()
    {
        m_console->signIn();
        m_console->open(waiting::maren());
    }

private Q_SLOTS:
    void init() { m_console = std::make_unique<ConsoleWindow>(QSize(1600, 1000)); }
    void cleanup()
    {
        const QStringList warnings = m_console->warnings();
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
        m_console.reset();
    }

    void signInByKeysAlone()
    {
        QVERIFY(m_console->named(u"Sign in"_s));
        m_console->signIn();
        QVERIFY(m_console->desk.session()->signedIn());
        QVERIFY(m_console->named(u"Waiting"_s));
        QVERIFY(!m_console->named(u"Sign in"_s));
    }

    void rowsAreNamedWithTheirState()
    {
        openMaren();
        QVERIFY(m_console->named(u"Address: To decide"_s));
        QVERIFY(m_console->named(u"Member ID: Check"_s));
        QVERIFY(m_console->named(u"Email: Confirmed"_s));
        m_console->goTo("address");
        m_console->click(u"Accept"_s);
        QVERIFY(m_console->named(u"Address: Confirmed"_s));
    }

    void keysGoOnWorkingAfterTheMouse()
    {
        openMaren();
        m_console->click(u"Member ID: Check"_s);
        m_console->press(Qt::Key_J);
        m_console->press(Qt::Key_A);
        QCOMPARE(onRecord(waiting::maren(), "coverage1.group").string(), u"0071-LINDEN"_s);
    }

    void anEditIsTypedAndSavedWithEnter()
    {
        openMaren();
        m_console->goTo("coverage1.group");
        m_console->press(Qt::Key_E);
        m_console->press(Qt::Key_A, Qt::ControlModifier);
        m_console->type(u"0099-ARK"_s);
        m_console->press(Qt::Key_Return);
        QCOMPARE(onRecord(waiting::maren(), "coverage1.group").string(), u"0099-ARK"_s);
        m_console->press(Qt::Key_J);
        QCOMPARE(m_console->desk.place(), KeyPlace::Review);
    }

    void anAddressIsEditedWithTab()
    {
        openMaren();
        m_console->goTo("address");
        m_console->press(Qt::Key_E);
        m_console->press(Qt::Key_Tab);
        m_console->press(Qt::Key_A, Qt::ControlModifier);
        m_console->type(u"Unit 5"_s);
        m_console->press(Qt::Key_Return);
        const FieldValue address = onRecord(waiting::maren(), "address");
        QCOMPARE(address.part("line1"_L1), u"92 Kestrel Lane"_s);
        QCOMPARE(address.part("line2"_L1), u"Unit 5"_s);
    }

    void aReasonOfOnesOwn()
    {
        openMaren();
        m_console->goTo("coverage1.plan");
        m_console->press(Qt::Key_R);
        m_console->press(Qt::Key_5);
        m_console->type(u"Plan ended in June, ask again"_s);
        m_console->press(Qt::Key_Return);
        const auto held = m_console->office.submissions[m_console->desk.review()->submission()];
        for (const ReviewedChange& change : held.submission.changes) {
            if (change.change.field->keyText() == u"coverage1.plan") {
                QCOMPARE(change.state, ChangeState::Rejected);
                QCOMPARE(change.decisions.last().reason, u"Plan ended in June, ask again"_s);
            }
        }
    }

    void aSearchByKeysOpensARecordAndGoesBack()
    {
        m_console->signIn();
        m_console->press(Qt::Key_Slash);
        m_console->type(u"castellan"_s);
        QTRY_COMPARE(m_console->desk.search()->count() + int(m_console->office.waiting()), 1);
        m_console->settle();
        m_console->press(Qt::Key_Return);
        QCOMPARE(m_console->desk.record()->title(), u"Maren Elise Castellan"_s);
        m_console->press(Qt::Key_J);
        m_console->press(Qt::Key_Escape);
        QCOMPARE(m_console->desk.page(), Desk::QueuePage);
        m_console->press(Qt::Key_J);
        QCOMPARE(m_console->desk.queue()->currentIndex(), 1);
    }

    void whoIsThisIsAnsweredWithADigit()
    {
        m_console->signIn();
        m_console->open(waiting::lena());
        QVERIFY(m_console->named(u"This one: Helena Vasko, record 11402, Same person"_s));
        m_console->press(Qt::Key_1);
        QCOMPARE(m_console->desk.review()->title(), u"Helena Vasko"_s);
        QVERIFY(m_console->named(u"Cell phone: To decide"_s));
    }

    void nothingOfAPatientIsLeftInTheSceneOfALockedDesk()
    {
        openMaren();
        QVERIFY(m_console->named(u"Maren Elise Castellan"_s));
        m_console->press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_console->named(u"Sign in"_s));
        const auto all = m_console->window()->findChildren<QObject*>();
        for (const QObject* each : all) {
            const QVariant text = each->property("text");
            QVERIFY2(!text.toString().contains(u"Castellan"), each->metaObject()->className());
        }
    }

    void helpIsAnsweredWithAClickToo()
    {
        m_console->signIn();
        m_console->click(u"Help: Kiosk 2"_s);
        QVERIFY(m_console->office.helpCalls.isEmpty());
        QVERIFY(!m_console->named(u"Help: Kiosk 2"_s));
    }

    void textOfAPatientIsNeverMarkup()
    {
        Reviewed reviewed =
            waiting::plain(u"<b>Bold</b>"_s, u"<img src=x>"_s, "pronouns", u"<i>they</i>"_s, 30);
        m_console->office.receive(reviewed);
        m_console->signIn();
        m_console->open(reviewed);
        QVERIFY(m_console->named(u"<b>Bold</b> <img src=x>"_s));
    }
};

int main(int argc, char* argv[])
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication program(argc, argv);
    ConsoleWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_console_window.moc"
