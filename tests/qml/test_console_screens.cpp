// A picture of every screen of the console, in both sizes it is made for: nothing is cut, nothing
// complains. The pictures are left in build/<preset>/screens/console.

#include "console_window.h"

#include <QGuiApplication>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

class ConsoleScreens : public QObject {
    Q_OBJECT

    std::unique_ptr<ConsoleWindow> m_console;

    void keep(const QString& name)
    {
        QVERIFY(m_console->save(name));
        const QStringList cut = m_console->cutWords();
        QVERIFY2(cut.isEmpty(), qPrintable(name + u": "_s + cut.join(u" | "_s)));
        const QStringList warnings = m_console->warnings();
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
        QCOMPARE(m_console->window()->title(), u"Anteroom front desk"_s);
    }
    void signInScreens();
    void reviewScreens();
    void otherPages();
    void troubledScreens();

private Q_SLOTS:
    void everyScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1600") << QSize(1600, 1000);
        QTest::newRow("1366") << QSize(1366, 768);
    }
    void everyScreen()
    {
        QFETCH(QSize, size);
        m_console = std::make_unique<ConsoleWindow>(size);
        QVERIFY(m_console->window());
        signInScreens();
        reviewScreens();
        otherPages();
        troubledScreens();
        m_console.reset();
    }
};

void ConsoleScreens::signInScreens()
{
    keep(u"01-sign-in"_s);
    m_console->type(u"ines.calloway"_s);
    m_console->press(Qt::Key_Return);
    m_console->type(u"guess"_s);
    m_console->press(Qt::Key_Return);
    keep(u"02-sign-in-refused"_s);
    m_console->press(Qt::Key_A, Qt::ControlModifier);
    m_console->type(u"linden street"_s);
    m_console->press(Qt::Key_Return);
    m_console->office.connectEvents();
    m_console->settle();
    QVERIFY(m_console->desk.session()->signedIn());
    keep(u"03-queue"_s);
}

void ConsoleScreens::reviewScreens()
{
    m_console->open(waiting::maren());
    m_console->goTo("coverage1.payer");
    keep(u"04-payer-unknown"_s);
    m_console->press(Qt::Key_D);
    m_console->settle();
    keep(u"04-payer-adding"_s);
    m_console->press(Qt::Key_Return);
    m_console->settle();
    keep(u"04-payer-added"_s);
    m_console->desk.dismissNotice();
    m_console->press(Qt::Key_D, Qt::ShiftModifier);
    m_console->settle();
    keep(u"04-payer-taken-out"_s);
    m_console->desk.dismissNotice();
    m_console->desk.review()->accept();
    m_console->office.trouble = problem("wire.timeout", u"The office takes too long."_s);
    m_console->goTo("coverage1.rx_bin");
    m_console->desk.review()->accept();
    m_console->settle();
    m_console->office.trouble.reset();
    keep(u"04-not-saved"_s);
    m_console->desk.dismissNotice();
    m_console->goTo("coverage1.member_id");
    keep(u"05-review"_s);
    m_console->press(Qt::Key_R);
    keep(u"06-reject-reasons"_s);
    m_console->press(Qt::Key_5);
    m_console->type(u"This is the card of her sister"_s);
    keep(u"07-reject-words"_s);
    m_console->press(Qt::Key_Escape);
    m_console->press(Qt::Key_Escape);
    m_console->goTo("address");
    m_console->press(Qt::Key_E);
    keep(u"08-edit-address"_s);
    m_console->press(Qt::Key_Escape);
    m_console->goTo("email");
    keep(u"09-decided"_s);

    m_console->open(waiting::oluwadara());
    keep(u"10-conflict"_s);
    m_console->office.colleagueDecides(m_console->desk.review()->submission(),
                                       waiting::changeOf(waiting::oluwadara(), "legal_name"),
                                       DecisionKind::Accept);
    m_console->settle();
    keep(u"11-colleague"_s);
    m_console->open(waiting::lena());
    keep(u"12-who-is-this"_s);
    m_console->press(Qt::Key_Slash);
    m_console->type(u"vasko"_s);
    keep(u"13-someone-else"_s);
    m_console->press(Qt::Key_Escape);
    m_console->press(Qt::Key_Escape);
}

void ConsoleScreens::otherPages()
{
    m_console->press(Qt::Key_Question, Qt::ShiftModifier);
    keep(u"14-keys"_s);
    m_console->press(Qt::Key_Escape);
    m_console->press(Qt::Key_Slash);
    keep(u"15-search-empty"_s);
    m_console->type(u"a"_s);
    m_console->type(u"n"_s);
    QTRY_VERIFY(m_console->office.waiting() > 0 || m_console->desk.search()->count() > 0);
    m_console->settle();
    keep(u"16-search"_s);
    m_console->press(Qt::Key_Escape);
    m_console->press(Qt::Key_2, Qt::ControlModifier);
    keep(u"17-today"_s);
    m_console->press(Qt::Key_J);
    m_console->press(Qt::Key_Return);
    m_console->desk.record()->setCurrentIndex(m_console->desk.record()->rowOf(u"address"_s));
    keep(u"18-record"_s);
    m_console->press(Qt::Key_F);
    m_console->press(Qt::Key_E);
    keep(u"19-record-edit"_s);
    m_console->press(Qt::Key_Escape);
    m_console->press(Qt::Key_Escape);
    m_console->press(Qt::Key_1, Qt::ControlModifier);
}

void ConsoleScreens::troubledScreens()
{
    m_console->open(waiting::maren());
    m_console->goTo("coverage1.member_id");
    m_console->office.cutEvents();
    QTRY_VERIFY(m_console->desk.line()->lost());
    keep(u"20-offline"_s);
    m_console->office.connectEvents();
    m_console->settle();

    m_console->office.pictures.clear();
    m_console->open(waiting::lena());
    m_console->open(waiting::maren());
    keep(u"21-no-picture"_s);

    m_console->desk.review()->refresh();
    m_console->open(waiting::plain({}, {}, "pronouns", u"x"_s, 14));
    m_console->desk.openCheckIn(0);
    m_console->office.submissions.clear();
    m_console->office.helpCalls.clear();
    Q_EMIT m_console->office.queueChanged();
    m_console->desk.review()->close();
    m_console->settle();
    keep(u"22-nobody-waits"_s);

    m_console->press(Qt::Key_L, Qt::ControlModifier);
    keep(u"23-locked"_s);
    m_console->office.trouble = problem("wire.unreachable", u"The office does not answer."_s);
    m_console->type(u"linden street"_s);
    m_console->press(Qt::Key_Return);
    keep(u"24-office-away"_s);
    m_console->office.trouble.reset();
    m_console->press(Qt::Key_A, Qt::ControlModifier);
    m_console->type(u"linden street"_s);
    QTest::keyClick(m_console->window(), Qt::Key_Return);
    m_console->office.answerNext();
    QTRY_VERIFY(m_console->desk.queue()->patience()->step() >= Patience::Words);
    QVERIFY(m_console->window()->grabWindow().save(
        QStringLiteral(ANTEROOM_BINARY_DIR) +
        u"/screens/console/25-loading-%1.png"_s.arg(m_console->window()->width())));
}

int main(int argc, char* argv[])
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication program(argc, argv);
    ConsoleScreens screens;
    return QTest::qExec(&screens, argc, argv);
}

#include "test_console_screens.moc"
