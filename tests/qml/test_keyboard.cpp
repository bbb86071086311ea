#include "gallery_page.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using anteroom::GalleryPage;

/// The kiosk's own keyboard types into the field that has the focus, and so do hardware keys.
class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lettersCapitalsAndErase();
    void accents();
    void signsPage();
    void hardwareKeysGoOn();
    void nextFieldGoesToTheDateAndAPadComes();
    void fullNumbersMoveOn();
    void lastFieldFinishes();
    void touchingAKeyLeavesTheFocus();
    void lettersDoNotEnterNumbers();
    void spanishHasItsLetters();
    void eachKindHasItsKeys();

private:
    void press(const QString& name);
    [[nodiscard]] QString text(const QString& objectName) const;
    void clear(const QString& objectName);

    std::unique_ptr<GalleryPage> m_page;
};

void TestKeyboard::init()
{
    m_page = std::make_unique<GalleryPage>(anteroom::PageLook{u"KioskTyped"_s});
    QVERIFY(m_page->root());
    m_page->view().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_page->view()));
}

void TestKeyboard::cleanup()
{
    QCOMPARE(m_page->warnings(), QStringList());
    m_page.reset();
}

void TestKeyboard::press(const QString& name)
{
    QQuickItem* key = m_page->spoken(name);
    QVERIFY2(key, qPrintable(u"no key “%1”"_s.arg(name)));
    m_page->tap(key);
    QCoreApplication::processEvents();
}

QString TestKeyboard::text(const QString& objectName) const
{
    return m_page->named(objectName)->property("text").toString();
}

void TestKeyboard::clear(const QString& objectName)
{
    QVERIFY(m_page->named(objectName)->setProperty("text", QString()));
    m_page->named(u"keyboard"_s)->setProperty("shift", 0);
}

void TestKeyboard::lettersCapitalsAndErase()
{
    press(u"s"_s);
    QCOMPARE(text(u"lastName"_s), u"Castellans"_s);
    press(u"Erase"_s);
    press(u"Erase"_s);
    QCOMPARE(text(u"lastName"_s), u"Castella"_s);
    press(u"-"_s);
    press(u"R"_s); // after a hyphen a capital comes by itself, and the key shows it
    press(u"e"_s);
    press(u"Capital letter"_s);
    press(u"Y"_s);
    QCOMPARE(text(u"lastName"_s), u"Castella-ReY"_s);
    press(u"Capital letter"_s);
    press(u"Capital letter"_s);
    press(u"A"_s);
    press(u"B"_s);
    press(u"Capitals stay on"_s);
    press(u"c"_s);
    QCOMPARE(text(u"lastName"_s), u"Castella-ReYABc"_s);
}

void TestKeyboard::accents()
{
    clear(u"lastName"_s);
    press(u"Letters with accents"_s);
    press(u"Capital letter"_s);
    press(u"Ñ"_s);
    press(u"ú"_s);
    press(u"ł"_s);
    QCOMPARE(text(u"lastName"_s), u"Ñúł"_s);
    press(u"Letters"_s);
    press(u"Space"_s);
    press(u"O"_s);
    press(u"’"_s);
    QCOMPARE(text(u"lastName"_s), u"Ñúł O’"_s);
}

void TestKeyboard::signsPage()
{
    clear(u"lastName"_s);
    press(u"Numbers and signs"_s);
    press(u"4"_s);
    press(u"#"_s);
    press(u"@"_s);
    QCOMPARE(text(u"lastName"_s), u"4#@"_s);
}

void TestKeyboard::hardwareKeysGoOn()
{
    QTest::keyClick(&m_page->view(), Qt::Key_X);
    QTest::keyClick(&m_page->view(), Qt::Key_Backspace);
    QTest::keyClick(&m_page->view(), Qt::Key_Y);
    QCOMPARE(text(u"lastName"_s), u"Castellany"_s);
}

void TestKeyboard::nextFieldGoesToTheDateAndAPadComes()
{
    QVERIFY(m_page->spoken(u"q"_s));
    press(u"Next field"_s);
    QVERIFY2(!m_page->spoken(u"q"_s), "a date wants a number pad");
    QVERIFY(m_page->named(u"birthDate"_s)->setProperty("month", QString()));
    press(u"1"_s);
    press(u"2"_s);
    QCOMPARE(m_page->named(u"birthDate"_s)->property("month").toString(), u"12"_s);
}

void TestKeyboard::fullNumbersMoveOn()
{
    QQuickItem* date = m_page->named(u"birthDate"_s);
    for (const char* part : {"month", "day", "year"})
        QVERIFY(date->setProperty(part, QString()));
    QSignalSpy edited(date, SIGNAL(edited(QString, QString, QString)));
    QVERIFY(QMetaObject::invokeMethod(date, "take"));
    for (const QString& digit : {u"0"_s, u"3"_s, u"1"_s, u"4"_s, u"1"_s, u"9"_s, u"8"_s, u"4"_s})
        press(digit);
    QCOMPARE(date->property("month").toString(), u"03"_s);
    QCOMPARE(date->property("day").toString(), u"14"_s);
    QCOMPARE(date->property("year").toString(), u"1984"_s);
    QVERIFY(date->property("complete").toBool());
    QCOMPARE(edited.size(), 8);
    QCOMPARE(edited.last().at(2).toString(), u"1984"_s);
    press(u"5"_s);
    QCOMPARE(date->property("year").toString(), u"1984"_s);
}

void TestKeyboard::lastFieldFinishes()
{
    QSignalSpy finished(m_page->named(u"keyboard"_s), SIGNAL(finished()));
    press(u"Next field"_s);
    press(u"Next field"_s);
    press(u"Next field"_s);
    QCOMPARE(finished.size(), 0);
    press(u"Done"_s);
    QCOMPARE(finished.size(), 1);
}

void TestKeyboard::touchingAKeyLeavesTheFocus()
{
    const QQuickItem* before = m_page->view().activeFocusItem();
    QVERIFY(before->inherits("QQuickTextField"));
    press(u"k"_s);
    QCOMPARE(m_page->view().activeFocusItem(), before);
}

void TestKeyboard::lettersDoNotEnterNumbers()
{
    QQuickItem* date = m_page->named(u"birthDate"_s);
    QVERIFY(date->setProperty("month", QString()));
    QVERIFY(QMetaObject::invokeMethod(date, "take"));
    QTest::keyClick(&m_page->view(), Qt::Key_A);
    QTest::keyClick(&m_page->view(), Qt::Key_7);
    QCOMPARE(date->property("month").toString(), u"7"_s);
}

void TestKeyboard::spanishHasItsLetters()
{
    clear(u"lastName"_s);
    QVERIFY(m_page->named(u"keyboard"_s)->setProperty("language", u"es-MX"_s));
    QCoreApplication::processEvents();
    press(u"ñ"_s);
    press(u"Letters with accents"_s);
    press(u"á"_s);
    QCOMPARE(text(u"lastName"_s), u"ñá"_s);
}

void TestKeyboard::eachKindHasItsKeys()
{
    m_page = std::make_unique<GalleryPage>(anteroom::PageLook{u"KioskAddress"_s});
    m_page->view().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_page->view()));
    press(u"Q"_s); // a sentence begins with a capital
    press(u"Next field"_s);
    for (int i = 0; i < 7; ++i)
        press(u"4"_s);
    QCOMPARE(m_page->spoken(u"ZIP code"_s)->property("text").toString(), u"44444"_s);
    press(u"Next field"_s);
    press(u"q"_s); // an email address does not
    QCOMPARE(m_page->spoken(u"Email"_s)->property("text").toString(), u"q"_s);
    QVERIFY(m_page->spoken(u"Done"_s));
}

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
