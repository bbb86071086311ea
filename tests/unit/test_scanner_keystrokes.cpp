#include "scanner/device/keystrokes.h"
#include "typist.h"

#include <cstring>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// What the events type, without a device.
QByteArray typed(const QByteArray& events, const QMap<QString, char>& keys = {})
{
    Keystrokes strokes(keys);
    QByteArray text;
    for (qsizetype at = 0; at < events.size(); at += qsizetype(sizeof(input_event))) {
        input_event event;
        std::memcpy(&event, events.constData() + at, sizeof(event));
        const auto stroke = strokes.take(event);
        if (stroke == Keystrokes::Stroke::Character)
            text.append(strokes.character());
        else if (stroke == Keystrokes::Stroke::Damage)
            text.append("<damage>");
    }
    return text;
}

QByteArray allOfAscii()
{
    QByteArray bytes;
    for (int byte = 0; byte < 128; ++byte)
        bytes.append(char(byte));
    return bytes;
}

} // namespace

// What a scanner means by the keys that it presses.
class ScannerKeystrokesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCharacterOfAscii();
    void everyByteByItsNumber();
    void keysAndModifiers_data();
    void keysAndModifiers();
};

void ScannerKeystrokesTest::everyCharacterOfAscii()
{
    QCOMPARE(typed(Typist().type(allOfAscii()).events()), allOfAscii());
}

void ScannerKeystrokesTest::everyByteByItsNumber()
{
    QByteArray all;
    Typist three;
    Typist four;
    for (int byte = 0; byte < 256; ++byte) {
        all.append(char(byte));
        three.number(QByteArray::number(byte).rightJustified(3, '0'));
        four.number(QByteArray::number(byte).rightJustified(4, '0'));
    }
    QCOMPARE(typed(three.events()), all);
    QCOMPARE(typed(four.events()), all);
}

void ScannerKeystrokesTest::keysAndModifiers_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Enter of the pad") << Typist().tap(KEY_KPENTER).events() << QByteArray("\r");
    QTest::newRow("digits of the pad")
        << Typist().tap(KEY_KP4).tap(KEY_KPDOT).tap(KEY_KP2).events() << QByteArray("4.2");
    QTest::newRow("Caps Lock") << Typist().tap(KEY_CAPSLOCK).type("aB1!").events()
                               << QByteArray("Ab1!");
    QTest::newRow("the Caps Lock light") << Typist()
                                                .event(EV_LED, LED_CAPSL, 1)
                                                .type("a")
                                                .event(EV_LED, LED_CAPSL, 0)
                                                .type("a")
                                                .events()
                                         << QByteArray("Aa");
    QTest::newRow("both Shifts") << Typist()
                                        .down(KEY_LEFTSHIFT)
                                        .down(KEY_RIGHTSHIFT)
                                        .up(KEY_LEFTSHIFT)
                                        .tap(KEY_A)
                                        .up(KEY_RIGHTSHIFT)
                                        .tap(KEY_A)
                                        .events()
                                 << QByteArray("Aa");
    QTest::newRow("record separator as Ctrl+6")
        << Typist().with(KEY_RIGHTCTRL, KEY_6).events() << QByteArray("\x1e");
    QTest::newRow("a held key is one") << Typist()
                                              .down(KEY_A)
                                              .event(EV_KEY, KEY_A, 2)
                                              .report()
                                              .event(EV_KEY, KEY_A, 2)
                                              .up(KEY_A)
                                              .events()
                                       << QByteArray("a");
    QTest::newRow("a function key of the settings")
        << Typist().type("a").tap(KEY_F9).type("b").events()
        << QByteArray("a\x1e"
                      "b");
    QTest::newRow("another function key")
        << Typist().type("a").tap(KEY_F8).type("b").events() << QByteArray("ab");
    QTest::newRow("a number beyond Latin-1")
        << Typist().number("0300").events() << QByteArray("<damage>");
    QTest::newRow("a number without end")
        << Typist().number("00000000065").events() << QByteArray("<damage>");
    QTest::newRow("Alt alone") << Typist().tap(KEY_LEFTALT).type("a").events() << QByteArray("a");
    QTest::newRow("events were lost")
        << Typist().down(KEY_LEFTSHIFT).event(EV_SYN, SYN_DROPPED, 0).tap(KEY_B).type("c").events()
        << QByteArray("<damage>c");
}

void ScannerKeystrokesTest::keysAndModifiers()
{
    QFETCH(QByteArray, events);
    QFETCH(QByteArray, text);
    QCOMPARE(typed(events, {{u"f9"_s, '\x1e'}}), text);
}

QTEST_GUILESS_MAIN(ScannerKeystrokesTest)
#include "test_scanner_keystrokes.moc"
