#include "scanner/device/scanner_devices.h"

#include <atomic>
#include <fcntl.h>
#include <malloc.h>
#include <pty.h>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/ioctl.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
extern "C" size_t __sanitizer_get_current_allocated_bytes();
#endif

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// The far end of a serial line: what is written to it, the kiosk's end reads.
class Line {
public:
    Line()
    {
        int kiosk = -1;
        char name[64] = {};
        if (::openpty(&m_scanner, &kiosk, name, nullptr, nullptr) != 0)
            return;
        m_node = QString::fromLatin1(name);
        ::close(kiosk);
    }
    ~Line() { unplug(); }

    [[nodiscard]] QString node() const { return m_node; }
    void send(QByteArrayView bytes) const
    {
        while (!bytes.isEmpty()) {
            const ssize_t sent = ::write(m_scanner, bytes.data(), size_t(bytes.size()));
            if (sent < 0)
                return;
            bytes = bytes.sliced(sent);
        }
    }
    void unplug()
    {
        if (m_scanner >= 0)
            ::close(m_scanner);
        m_scanner = -1;
    }

private:
    int m_scanner = -1;
    QString m_node;
};

// A /dev of the test's own, in which lines are plugged in by name.
class Plugs {
public:
    Plugs() { QDir(m_folder.path()).mkpath(u"serial/by-id"_s); }

    [[nodiscard]] DeviceTree tree() const { return {m_folder.path(), m_folder.path()}; }
    [[nodiscard]] QString pathOf(const QString& name) const
    {
        return m_folder.filePath(u"serial/by-id/"_s + name);
    }
    void plug(const QString& name, const Line& line) const
    {
        QFile::link(line.node(), pathOf(name));
    }
    void unplug(const QString& name) const { QFile::remove(pathOf(name)); }

private:
    QTemporaryDir m_folder;
};

ScannerSettings counter()
{
    ScannerSettings settings;
    settings.name = u"counter"_s;
    settings.path = u"/dev/serial/by-id/usb-Counter_*"_s;
    return settings;
}

QList<QByteArray> bytesOf(const QSignalSpy& spy)
{
    QList<QByteArray> bytes;
    for (const auto& arguments : spy)
        bytes.append(arguments.at(0).value<ScannerMessage>().bytes);
    return bytes;
}

QByteArray allBytesBut(const QByteArray& left)
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        if (!left.contains(char(byte)))
            bytes.append(char(byte));
    return bytes;
}

// What the program holds of its heap.
qint64 heldBytes()
{
#ifdef __SANITIZE_ADDRESS__
    return qint64(__sanitizer_get_current_allocated_bytes());
#else
    const auto heap = ::mallinfo2();
    return qint64(heap.uordblks + heap.hblkhd);
#endif
}

const QByteArray CardText = "@\n\x1e\rANSI 636000100002DL00410023ZV00640009"
                            "DLDAQ1\nDCSDOE\nDACJANE\n\rZVZVA01\n\r";

} // namespace

// A scanner on a serial line, played over a pseudo-terminal.
class ScannerSerialTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyByteComesThrough_data();
    void everyByteComesThrough();
    void aMessageMayComeInPieces();
    void withoutSuffixSilenceEnds();
    void twoScannersAtOnce();
    void unpluggedInMidMessageAndBack();
    void aMessageThatNeverEndsIsSaid();
    void aMegabyteASecond_data();
    void aMegabyteASecond();
};

void ScannerSerialTest::everyByteComesThrough_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("Enter") << QByteArray("\r");
    QTest::newRow("Enter and line feed") << QByteArray("\r\n");
    QTest::newRow("tab") << QByteArray("\t");
    QTest::newRow("a zero byte") << QByteArray("\0", 1);
    QTest::newRow("the last of Latin-1") << QByteArray("\xff");
    QTest::newRow("none") << QByteArray();
}

void ScannerSerialTest::everyByteComesThrough()
{
    QFETCH(QByteArray, suffix);
    Plugs plugs;
    Line line;
    plugs.plug(u"usb-Counter_1"_s, line);
    ScannerSettings settings = counter();
    settings.suffix = suffix;
    ScannerDevices devices({settings}, plugs.tree());
    QSignalSpy received(&devices, &ScannerDevices::received);
    devices.start();
    QCOMPARE(devices.present(), QStringList{u"counter"_s});

    const QByteArray message = allBytesBut(suffix);
    line.send(message + suffix);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(bytesOf(received), QList<QByteArray>{message});
    const auto first = received.at(0).at(0).value<ScannerMessage>();
    QCOMPARE(first.scanner, u"counter"_s);
    QCOMPARE(first.node, QFileInfo(line.node()).fileName());
}

void ScannerSerialTest::aMessageMayComeInPieces()
{
    Plugs plugs;
    Line line;
    plugs.plug(u"usb-Counter_1"_s, line);
    ScannerDevices devices({counter()}, plugs.tree());
    QSignalSpy received(&devices, &ScannerDevices::received);
    devices.start();
    // Far longer than the quiet time between the pieces: the suffix alone decides.
    for (const QByteArray piece : {"AB", "C", "D\rEF", "\r"}) {
        line.send(piece);
        QTest::qWait(250);
    }
    QTRY_COMPARE(bytesOf(received), (QList<QByteArray>{"ABCD", "EF"}));
}

void ScannerSerialTest::withoutSuffixSilenceEnds()
{
    Plugs plugs;
    Line line;
    plugs.plug(u"usb-Counter_1"_s, line);
    ScannerSettings settings = counter();
    settings.suffix.clear();
    ScannerDevices devices({settings}, plugs.tree());
    QSignalSpy received(&devices, &ScannerDevices::received);
    devices.start();
    line.send(CardText);
    QTRY_COMPARE(received.size(), 1);
    line.send("12345\r");
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(bytesOf(received), (QList<QByteArray>{CardText, "12345\r"}));

    // A busy thread is no silence.
    line.send("one ");
    QTest::qWait(20);
    QTest::qSleep(150);
    line.send("message");
    QTRY_COMPARE(received.size(), 3);
    QCOMPARE(bytesOf(received).constLast(), "one message");
}

void ScannerSerialTest::twoScannersAtOnce()
{
    Plugs plugs;
    Line left;
    Line right;
    plugs.plug(u"usb-Counter_1"_s, left);
    plugs.plug(u"usb-Desk_1"_s, right);
    ScannerSettings desk = counter();
    desk.name = u"desk"_s;
    desk.path = u"/dev/serial/by-id/usb-Desk_1"_s;
    ScannerDevices devices({counter(), desk}, plugs.tree());
    QMap<QString, QList<QByteArray>> heard;
    connect(&devices, &ScannerDevices::received, this, [&heard](const ScannerMessage& message) {
        heard[message.scanner].append(message.bytes);
    });
    devices.start();
    QCOMPARE(devices.present().size(), 2);
    for (int i = 0; i < 3; ++i) {
        left.send("LE");
        right.send("RI");
        QTest::qWait(5);
        left.send("FT\r");
        right.send("GHT\r");
        QTest::qWait(5);
    }
    QTRY_COMPARE(heard[u"counter"_s].size() + heard[u"desk"_s].size(), 6);
    QCOMPARE(heard[u"counter"_s], QList<QByteArray>(3, "LEFT"));
    QCOMPARE(heard[u"desk"_s], QList<QByteArray>(3, "RIGHT"));
}

void ScannerSerialTest::unpluggedInMidMessageAndBack()
{
    Plugs plugs;
    auto line = std::make_unique<Line>();
    plugs.plug(u"usb-Counter_1"_s, *line);
    ScannerDevices devices({counter()}, plugs.tree());
    QSignalSpy received(&devices, &ScannerDevices::received);
    QSignalSpy present(&devices, &ScannerDevices::presentChanged);
    devices.start();
    line->send("half a mess");
    QTest::qWait(20);
    line.reset();
    plugs.unplug(u"usb-Counter_1"_s);
    QTRY_VERIFY(devices.present().isEmpty());
    QCOMPARE(received.size(), 0);

    line = std::make_unique<Line>();
    plugs.plug(u"usb-Counter_2"_s, *line);
    QTRY_COMPARE(devices.present(), QStringList{u"counter"_s});
    line->send("age\rwhole\r");
    QTRY_COMPARE(bytesOf(received), (QList<QByteArray>{"age", "whole"}));
    QCOMPARE(present.size(), 3);

    // Pulled out with its file still there for a moment.
    line->unplug();
    QTRY_COMPARE(present.size(), 4);
}

void ScannerSerialTest::aMessageThatNeverEndsIsSaid()
{
    Plugs plugs;
    Line line;
    plugs.plug(u"usb-Counter_1"_s, line);
    ScannerDevices devices({counter()}, plugs.tree());
    QSignalSpy received(&devices, &ScannerDevices::received);
    QSignalSpy failed(&devices, &ScannerDevices::failed);
    devices.start();
    line.send("no Enter behind it");
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).toString(), u"counter"_s);
    QCOMPARE(failed.at(0).at(1).value<Problem>().code, u"scanner.unfinished"_s);
    line.send("12345\r");
    QTRY_COMPARE(bytesOf(received), QList<QByteArray>{"12345"});
}

void ScannerSerialTest::aMegabyteASecond_data()
{
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("short messages") << QByteArray("A\r") << QByteArray("\r");
    QTest::newRow("licences") << CardText + "\r" << QByteArray("\r");
    QTest::newRow("licences that never end")
        << QByteArray("@\n\x1e\rANSI 636000100020DL0041\n\r") << QByteArray("\n");
    QTest::newRow("tracks") << QByteArray("%VA?\r;6360?\r") << QByteArray("\r");
    QTest::newRow("without end") << QByteArray("x") << QByteArray("\r");
    QTest::newRow("without suffix") << QByteArray("A\r") << QByteArray();
}

void ScannerSerialTest::aMegabyteASecond()
{
    QFETCH(QByteArray, repeated);
    QFETCH(QByteArray, suffix);
    Plugs plugs;
    Line line;
    plugs.plug(u"usb-Counter_1"_s, line);
    ScannerSettings settings = counter();
    settings.suffix = suffix;
    ScannerDevices devices({settings}, plugs.tree());
    QSignalSpy received(&devices, &ScannerDevices::received);
    QSignalSpy failed(&devices, &ScannerDevices::failed);
    devices.start();

    QTimer tick;
    QElapsedTimer since;
    qint64 longestStall = 0;
    const qint64 before = heldBytes();
    qint64 most = before;
    connect(&tick, &QTimer::timeout, this, [&] {
        longestStall = std::max(longestStall, since.restart());
        most = std::max(most, heldBytes());
    });
    QElapsedTimer sending;
    std::atomic<bool> sent = false;
    std::atomic<qint64> took = 0;
    sending.start();
    std::thread scanner([&] {
        const QByteArray tenth = repeated.repeated(100'000 / repeated.size());
        for (int i = 1; i <= 10; ++i) {
            line.send(tenth);
            std::this_thread::sleep_for(
                std::chrono::milliseconds(std::max<qint64>(0, 100 * i - sending.elapsed())));
        }
        took = sending.elapsed();
        sent = true;
    });
    since.start();
    tick.start(5);
    QTRY_VERIFY_WITH_TIMEOUT(sent.load(), 30'000);
    scanner.join();
    QTest::qWait(50);
    const qint64 grown = most - before;
    tick.stop();
    qInfo("a megabyte in %lld ms, longest stall %lld ms, %lld KiB more held, %lld handed on",
          static_cast<long long>(took.load()), static_cast<long long>(longestStall),
          static_cast<long long>(grown / 1024), static_cast<long long>(received.size()));
    QVERIFY2(longestStall < 250, qPrintable(QString::number(longestStall)));
    QVERIFY2(grown < 1024 * 1024, qPrintable(QString::number(grown)));
    QVERIFY(received.size() <= ScannerDevice::mostPerSecond * (2 + took.load() / 1000));
    QTRY_VERIFY(failed.size() >= 1);
    QVERIFY(failed.size() <= 2 * (2 + took.load() / 1000)); // not one a message

    // The next good card is read, when what never ended is forgotten.
    QTest::qWait(2500);
    received.clear();
    line.send(CardText + suffix);
    QTRY_VERIFY(bytesOf(received).contains(CardText));
}

QTEST_GUILESS_MAIN(ScannerSerialTest)
#include "test_scanner_serial.moc"
