#include "plugged_keyboards.h"
#include "scanner/device/scanner_devices.h"
#include "typist.h"

#include <atomic>
#include <cstring>
#include <fcntl.h>
#include <linux/input.h>
#include <linux/uinput.h>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

ScannerSettings wedge(const QString& name = u"counter"_s, const QString& usb = u"0c2e:0b61"_s)
{
    ScannerSettings settings;
    settings.name = name;
    settings.kind = ScannerKind::Wedge;
    settings.usb = usb;
    return settings;
}

const QByteArray CardText = "@\n\x1e\rANSI 636000100002DL00410023ZV00640009"
                            "DLDAQ1\nDCSDOE\nDACJANE\n\rZVZVA01\n\r";
const QByteArray Swipe = "%VARICHMOND^DOE$JANE$M^123 MAIN ST^?";
const QByteArray SecondTrack = ";6360000162345678=300919761123=?";

} // namespace

// A scanner that types, played with recorded events through a pipe.
class ScannerWedgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCardIsOneMessage_data();
    void aCardIsOneMessage();
    void tracksWithEnterBehindEach();
    void eventsMayComeInPieces();
    void twoScannersAtOnce();
    void onlyWhatIsNamedIsOpened();
    void unpluggedInMidMessageAndBack();
    void lostKeysDropTheMessage();
    void aStormOfKeys();
    void aRealDeviceIsGrabbed();
};

void ScannerWedgeTest::aCardIsOneMessage_data()
{
    QTest::addColumn<QByteArray>("events"); // of one scan
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("control characters by Ctrl")
        << Typist().type(CardText).enter().events() << CardText;
    Typist numbers;
    for (const char c : CardText)
        c < ' ' ? numbers.number(QByteArray::number(int(c)).rightJustified(3, '0'))
                : numbers.type(c);
    QTest::newRow("control characters by Alt") << numbers.enter().events() << CardText;
    Typist enters;
    for (const char c : CardText)
        c == '\n' || c == '\r' ? enters.enter() : enters.type(c);
    QByteArray lines = CardText;
    QTest::newRow("each line end is Enter") << enters.enter().events() << lines.replace('\n', '\r');
    Typist dropped;
    QByteArray left;
    for (const char c : CardText)
        if (c >= ' ' || c == '\r') {
            dropped.type(c);
            left.append(c);
        }
    QTest::newRow("others are lost") << dropped.enter().events() << left;
}

void ScannerWedgeTest::aCardIsOneMessage()
{
    QFETCH(QByteArray, events);
    QFETCH(QByteArray, bytes);
    PluggedKeyboards plugs;
    plugs.plug(3, u"0c2e:0b61"_s, u"usb-Scanner-event-kbd"_s);
    Keyboard keyboard(plugs, 3);
    ScannerDevices devices({wedge()}, plugs.tree());
    QSignalSpy received(&devices, &ScannerDevices::received);
    devices.start();
    QCOMPARE(devices.present(), QStringList{u"counter"_s});
    for (int i = 1; i <= 2; ++i) {
        keyboard.send(events);
        QTRY_COMPARE(received.size(), i);
        QTest::qWait(150);
        QCOMPARE(received.size(), i);
        const auto message = received.at(i - 1).at(0).value<ScannerMessage>();
        // Where the card's last CR was typed as the scanner's, it is the suffix.
        const QByteArray got = message.bytes;
        QVERIFY2(got == bytes || got + '\r' == bytes, got.toPercentEncoding().constData());
        QCOMPARE(message.scanner, u"counter"_s);
        QCOMPARE(message.node, u"event3"_s);
    }
}

void ScannerWedgeTest::tracksWithEnterBehindEach()
{
    PluggedKeyboards plugs;
    plugs.plug(3, u"0801:0001"_s, u"usb-Reader-event-kbd"_s);
    Keyboard keyboard(plugs, 3);
    ScannerDevices devices({wedge(u"stripe"_s, u"0801:0001"_s)}, plugs.tree());
    QSignalSpy received(&devices, &ScannerDevices::received);
    devices.start();
    const QByteArray third = "%10232190000  D               2509140BROBLU?";
    const auto at = [&](qsizetype i) { return received.at(i).at(0).value<ScannerMessage>().bytes; };

    keyboard.send(Typist().type(Swipe).enter().type(SecondTrack).enter().type(third).enter());
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(at(0), Swipe + '\r' + SecondTrack + '\r' + third);
    // Two swipes and a code behind each other, without a third track and without silence.
    keyboard.send(Typist().type(Swipe).enter().type(SecondTrack).enter().type(Swipe).enter());
    keyboard.send(Typist().type(SecondTrack).enter().type("12345").enter());
    QTRY_COMPARE(received.size(), 4);
    QCOMPARE(at(1), Swipe + '\r' + SecondTrack);
    QCOMPARE(at(2), at(1));
    QCOMPARE(at(3), "12345");
    // All on one line, and one track alone.
    keyboard.send(Typist().type(Swipe + SecondTrack + third).enter());
    QTRY_COMPARE(received.size(), 5);
    QCOMPARE(at(4), Swipe + SecondTrack + third);
    keyboard.send(Typist().type(SecondTrack).enter());
    QTRY_COMPARE(received.size(), 6);
    QCOMPARE(at(5), SecondTrack);
}

void ScannerWedgeTest::eventsMayComeInPieces()
{
    const QByteArray events = Typist().type("A~1").enter().events();
    PluggedKeyboards plugs;
    plugs.plug(3, u"0c2e:0b61"_s, u"usb-Scanner-event-kbd"_s);
    Keyboard keyboard(plugs, 3);
    ScannerDevices devices({wedge()}, plugs.tree());
    QSignalSpy received(&devices, &ScannerDevices::received);
    devices.start();
    for (qsizetype at = 0; at < events.size(); at += 7) {
        keyboard.send(events.mid(at, 7));
        QTest::qWait(at % 5 == 0 ? 3 : 0);
    }
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).value<ScannerMessage>().bytes, "A~1");
}

void ScannerWedgeTest::twoScannersAtOnce()
{
    PluggedKeyboards plugs;
    plugs.plug(3, u"0c2e:0b61"_s, u"usb-Scanner_1-event-kbd"_s);
    plugs.plug(4, u"0c2e:0b61"_s, u"usb-Scanner_2-event-kbd"_s);
    Keyboard left(plugs, 3);
    Keyboard right(plugs, 4);
    ScannerDevices devices({wedge()}, plugs.tree());
    QMap<QString, QByteArray> heard;
    connect(&devices, &ScannerDevices::received, this,
            [&heard](const ScannerMessage& message) { heard[message.node].append(message.bytes); });
    devices.start();
    QCOMPARE(devices.present().size(), 2);
    left.send(Typist().down(KEY_LEFTSHIFT).tap(KEY_L));
    right.send(Typist().type("ri"));
    left.send(Typist().tap(KEY_E).up(KEY_LEFTSHIFT));
    right.send(Typist().type("ght").enter());
    left.send(Typist().type("FT").enter());
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(heard.value(u"event3"_s), "LEFT");
    QCOMPARE(heard.value(u"event4"_s), "right");
}

void ScannerWedgeTest::onlyWhatIsNamedIsOpened()
{
    PluggedKeyboards plugs;
    plugs.plug(2, u"046d:c31c"_s, u"usb-Logitech_Keyboard-event-kbd"_s);
    plugs.plug(3, u"0c2e:0b61"_s, u"usb-Scanner-event-kbd"_s);
    Keyboard staff(plugs, 2);
    ScannerSettings byPath = wedge(u"by path"_s);
    byPath.usb.clear();
    byPath.path = u"/dev/input/by-id/usb-Scan*-event-kbd"_s;
    for (const ScannerSettings& settings : {wedge(), byPath}) {
        QCOMPARE(nodesOf(settings, plugs.tree()),
                 QStringList{QFileInfo(plugs.path(u"dev/input/event3"_s)).canonicalFilePath()});
        ScannerDevices devices({settings}, plugs.tree());
        QSignalSpy received(&devices, &ScannerDevices::received);
        devices.start();
        QCOMPARE(devices.present(), QStringList{settings.name});
        staff.send(Typist().type("secret").enter());
        QTest::qWait(200);
        QCOMPARE(received.size(), 0);
    }
}

void ScannerWedgeTest::unpluggedInMidMessageAndBack()
{
    PluggedKeyboards plugs;
    ScannerDevices devices({wedge()}, plugs.tree());
    QSignalSpy received(&devices, &ScannerDevices::received);
    QSignalSpy present(&devices, &ScannerDevices::presentChanged);
    devices.start();
    QVERIFY(devices.present().isEmpty());
    for (int i = 1; i <= 3; ++i) {
        plugs.plug(i, u"0c2e:0b61"_s, u"usb-Scanner-event-kbd"_s);
        auto keyboard = std::make_unique<Keyboard>(plugs, i);
        QTRY_COMPARE(devices.present(), QStringList{u"counter"_s});
        keyboard->send(Typist().type("whole").enter().down(KEY_LEFTSHIFT).type("half"));
        QTRY_COMPARE(received.size(), i);
        keyboard.reset();
        plugs.unplug(i, u"usb-Scanner-event-kbd"_s);
        QTRY_VERIFY(devices.present().isEmpty());
        QCOMPARE(present.size(), 2 * i);
    }
    for (const auto& arguments : received)
        QCOMPARE(arguments.at(0).value<ScannerMessage>().bytes, "whole");
}

void ScannerWedgeTest::lostKeysDropTheMessage()
{
    PluggedKeyboards plugs;
    plugs.plug(3, u"0c2e:0b61"_s, u"usb-Scanner-event-kbd"_s);
    Keyboard keyboard(plugs, 3);
    ScannerDevices devices({wedge()}, plugs.tree());
    QSignalSpy received(&devices, &ScannerDevices::received);
    QSignalSpy failed(&devices, &ScannerDevices::failed);
    devices.start();
    keyboard.send(Typist()
                      .type("before")
                      .enter()
                      .type("12")
                      .event(EV_SYN, SYN_DROPPED, 0)
                      .report()
                      .type("45")
                      .enter());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(1).value<Problem>().code, u"scanner.lost_keys"_s);
    keyboard.send(Typist().type("after").enter());
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(received.at(0).at(0).value<ScannerMessage>().bytes, "before");
    QCOMPARE(received.at(1).at(0).value<ScannerMessage>().bytes, "after");
}

void ScannerWedgeTest::aStormOfKeys()
{
    PluggedKeyboards plugs;
    plugs.plug(3, u"0c2e:0b61"_s, u"usb-Scanner-event-kbd"_s);
    Keyboard keyboard(plugs, 3);
    ScannerDevices devices({wedge()}, plugs.tree());
    QSignalSpy received(&devices, &ScannerDevices::received);
    QSignalSpy failed(&devices, &ScannerDevices::failed);
    devices.start();
    // Eight thousand reports a second is what USB can carry; here it is as fast as a pipe goes.
    const QByteArray storm = Typist().type("x").enter().events().repeated(500);
    QTimer tick;
    QElapsedTimer since;
    qint64 longestStall = 0;
    connect(&tick, &QTimer::timeout, this,
            [&] { longestStall = std::max(longestStall, since.restart()); });
    std::atomic<bool> sent = false;
    QElapsedTimer sending;
    sending.start();
    std::thread scanner([&] {
        while (sending.elapsed() < 1000)
            keyboard.send(storm);
        sent = true;
    });
    since.start();
    tick.start(5);
    QTRY_VERIFY_WITH_TIMEOUT(sent.load(), 20'000);
    scanner.join();
    QTest::qWait(50);
    tick.stop();
    qInfo("a second of keys, longest stall %lld ms, %lld messages handed on",
          static_cast<long long>(longestStall), static_cast<long long>(received.size()));
    QVERIFY2(longestStall < 250, qPrintable(QString::number(longestStall)));
    QVERIFY(received.size() <= ScannerDevice::mostPerSecond * (2 + sending.elapsed() / 1000));
    QTRY_VERIFY(failed.size() >= 1);
    QCOMPARE(failed.at(0).at(1).value<Problem>().code, u"scanner.flood"_s);
    QTest::qWait(1100);
    received.clear();
    keyboard.send(Typist().type("12345").enter());
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).value<ScannerMessage>().bytes, "12345");
}

// With a keyboard of the kernel's own: what the scanner types is seen by nobody else.
void ScannerWedgeTest::aRealDeviceIsGrabbed()
{
    const int uinput = ::open("/dev/uinput", O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    if (uinput < 0)
        QSKIP("no /dev/uinput here: the grab of a real event device is not tested");
    ::ioctl(uinput, UI_SET_EVBIT, EV_KEY);
    for (int key = KEY_ESC; key <= KEY_KPDOT; ++key)
        ::ioctl(uinput, UI_SET_KEYBIT, key);
    uinput_setup setup{};
    setup.id = {BUS_USB, 0x1209, 0xa17e, 1};
    std::strcpy(setup.name, "Anteroom test scanner");
    QCOMPARE(::ioctl(uinput, UI_DEV_SETUP, &setup), 0);
    QCOMPARE(::ioctl(uinput, UI_DEV_CREATE), 0);

    const ScannerSettings settings = wedge(u"real"_s, u"1209:a17e"_s);
    QTRY_VERIFY(!nodesOf(settings, {}).isEmpty());
    const QString node = nodesOf(settings, {}).constFirst();
    const int other = ::open(QFile::encodeName(node).constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(other >= 0);

    auto devices = std::make_unique<ScannerDevices>(QList{settings});
    QSignalSpy received(devices.get(), &ScannerDevices::received);
    devices->start();
    QTRY_COMPARE(devices->present(), QStringList{u"real"_s});
    const QByteArray events = Typist().type("12345").enter().events();
    QCOMPARE(::write(uinput, events.constData(), size_t(events.size())), events.size());
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).value<ScannerMessage>().bytes, "12345");
    input_event seen;
    QVERIFY(::read(other, &seen, sizeof(seen)) < 0);

    // Given back when nobody reads it any longer.
    devices.reset();
    QCOMPARE(::write(uinput, events.constData(), size_t(events.size())), events.size());
    QTRY_VERIFY(::read(other, &seen, sizeof(seen)) > 0);
    ::close(other);

    // Another program's scanner is left alone.
    const int thief = ::open(QFile::encodeName(node).constData(), O_RDONLY | O_NONBLOCK);
    QCOMPARE(::ioctl(thief, EVIOCGRAB, 1), 0);
    ScannerDevices late({settings});
    QSignalSpy failed(&late, &ScannerDevices::failed);
    late.start();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(1).value<Problem>().code, u"scanner.taken"_s);
    ::close(thief);
    QTRY_COMPARE(late.present(), QStringList{u"real"_s});
    ::ioctl(uinput, UI_DEV_DESTROY);
    ::close(uinput);
    QTRY_VERIFY(late.present().isEmpty());
}

QTEST_GUILESS_MAIN(ScannerWedgeTest)
#include "test_scanner_wedge.moc"
