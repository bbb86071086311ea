// What a decoder that was taken over can do: nothing (DESIGN.md §2). The acts are those of
// scanner/decoder/trial_acts.cpp, done inside the real decoder while this thread plays a kiosk's
// screen at 30 frames a second.

#include "decoder_at_hand.h"

#include "scanner/channel/unique_fd.h"
#include "scanner/client/decoder_client.h"
#include "scanner/code/code_writer.h"
#include "scanner/decoder/path_lock.h"

#include <algorithm>
#include <arpa/inet.h>
#include <csignal>
#include <fcntl.h>
#include <QElapsedTimer>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // of a machine that also builds
constexpr int FrameMilliseconds = 33;
#if defined(__SANITIZE_ADDRESS__) // nothing is optimised, and both sides check each access
constexpr bool IsSanitized = true;
constexpr QSize CameraSize(640, 360);
constexpr qint64 MostBetweenFrames = 100;
constexpr qint64 MostToNextCard = 3000;
#else
constexpr bool IsSanitized = false;
constexpr QSize CameraSize(1920, 1080);
constexpr qint64 MostBetweenFrames = 50;
constexpr qint64 MostToNextCard = 1000;
#endif

QImage cardBeforeTheCamera()
{
    const QImage code = drawCode(Symbology::Qr, "a good card").value();
    QImage frame(CameraSize, QImage::Format_RGB32);
    frame.fill(Qt::lightGray);
    QPainter painter(&frame);
    painter.drawImage(frame.rect().center() - code.rect().center(), code);
    return frame;
}

// What the kiosk's screen does with the camera: a frame each 33 ms is drawn and offered.
class Screen : public QObject {
public:
    Screen(DecoderClient& decoder, const QImage& frame) : m_decoder(decoder), m_frame(frame)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Screen::show);
        m_clock.start();
        m_timer.start(FrameMilliseconds);
    }

    // Milliseconds from one frame to the next.
    [[nodiscard]] const QList<qint64>& gaps() const { return m_gaps; }

private:
    void show()
    {
        m_gaps.append(m_clock.restart());
        QPainter(&m_preview).drawImage(m_preview.rect(), m_frame);
        m_decoder.offer({++m_shown, m_frame});
    }

    DecoderClient& m_decoder;
    QImage m_frame;
    QImage m_preview{1080, 608, QImage::Format_RGB32};
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<qint64> m_gaps;
    quint64 m_shown = 0;
};

qint64 percentile(QList<qint64> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.value((values.size() - 1) * percent / 100);
}

// What a process locked by lockPaths() alone can still do, a bit for each; 128 where it cannot be
// locked.
int doneBehindTheLock()
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || !lockPaths())
        return 128;
    int done = 0;
    if (::open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0 || errno != EACCES)
        done |= 1;
    if (::open("/tmp/anteroom-trial", O_WRONLY | O_CREAT | O_CLOEXEC, 0600) >= 0 || errno != EACCES)
        done |= 2;
    sockaddr_in somebody{};
    somebody.sin_family = AF_INET;
    somebody.sin_port = htons(9);
    somebody.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(socket, reinterpret_cast<sockaddr*>(&somebody), sizeof somebody) == 0 ||
        errno != EACCES)
        done |= 4;
    if (::kill(::getppid(), SIGWINCH) == 0 || errno != EPERM)
        done |= 8;
    return done;
}

} // namespace

class ScannerSandboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatATakenOverDecoderTriesIsRefused_data();
    void whatATakenOverDecoderTriesIsRefused();
    void theScreenNeverStalled();
    void theLockOnPathsHoldsByItself();

private:
    QList<qint64> m_gaps;      // of all acts
    QList<qint64> m_nextCards; // milliseconds from the refusal to the next good card
};

void ScannerSandboxTest::whatATakenOverDecoderTriesIsRefused_data()
{
    QTest::addColumn<QByteArray>("act");
    QTest::addColumn<QString>("code");
    const auto add = [](const char* name, const QByteArray& act, const QString& code) {
        QTest::newRow(name) << act << code;
    };
    const QString refused = u"trial.refused"_s;
    const QString killed = u"picture.kills_decoder"_s;
    const QByteArray parent = ' ' + QByteArray::number(QCoreApplication::applicationPid());
    add("open a file", "open", refused);
    add("connect", "connect", killed);
    add("fork", "fork", refused);
    add("run a program", "exec", killed);
    add("start a thread", "thread", refused);
    add("be traced", "trace", killed);
    add("trace the kiosk", "trace_parent" + parent, killed);
    add("kill the kiosk", "kill_parent" + parent, killed);
    add("signal the kiosk", "signal_parent" + parent, refused);
    add("read the kiosk's memory", "read_parent" + parent, killed);
    add("take 2 GB", "memory", refused);
    add("make instructions", "instructions", refused);
    // An instrumented one may write to files, as far as its limit of their size lets it: not at
    // all.
    add("write to what it is given", "write_request", IsSanitized ? killed : refused);
    add("find other descriptors", "descriptors", refused);
    add("call what helped others", "other_calls", refused);
    add("talk to somebody else", "say_elsewhere", refused);
    add("spin", "spin", killed);
    add("abort", "abort", killed);
    add("write without end", "chatter", killed);
    add("answer without end", "flood", killed);
    add("answer too long", "answer_too_long", killed);
}

void ScannerSandboxTest::whatATakenOverDecoderTriesIsRefused()
{
    QFETCH(QByteArray, act);
    QFETCH(QString, code);
    if (IsSanitized && act == "memory")
        QSKIP("An instrumented decoder has no limit of memory.");
    const UniqueFd leaked(::open("/dev/null", O_RDONLY)); // to every program that is started
    DecoderClient decoder(decoderProgram());
    if (IsSanitized)
        decoder.setTimeForARequest(std::chrono::seconds(3));
    QSignalSpy found(&decoder, &DecoderClient::readingsFound);
    QSignalSpy refused(&decoder, &DecoderClient::pictureRefused);
    Screen screen(decoder, cardBeforeTheCamera());
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), Patience);
    QTest::qWait(500); // in which the reserve gets ready
    const qsizetype before = screen.gaps().size();

    decoder.readPicture("anteroom trial: " + act);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(refused.constFirst().at(1).value<Problem>().code, code);
    found.clear();
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), Patience);
    const qint64 nextCard = clock.elapsed();
    QTest::qWait(300);

    const QList<qint64> gaps = screen.gaps().mid(before);
    qInfo("next card after %lld ms; %lld frames, longest gap %lld ms", nextCard,
          qint64(gaps.size()), percentile(gaps, 100));
    m_nextCards.append(nextCard);
    m_gaps += gaps;
}

void ScannerSandboxTest::theScreenNeverStalled()
{
    if (m_gaps.isEmpty())
        QSKIP("Looks at what the acts before it took.");
    const qint64 gap = percentile(m_gaps, 99);
    const qint64 card = percentile(m_nextCards, 100);
    qInfo("%lld frames: half within %lld ms, 99 %% within %lld ms; the next card after %lld ms at "
          "most",
          qint64(m_gaps.size()), percentile(m_gaps, 50), gap, card);
    QVERIFY2(gap <= MostBetweenFrames, qPrintable(QString::number(gap)));
    QVERIFY2(card <= MostToNextCard, qPrintable(QString::number(card)));
}

void ScannerSandboxTest::theLockOnPathsHoldsByItself()
{
    if (::syscall(SYS_landlock_create_ruleset, nullptr, size_t(0), 1U) < 6)
        QSKIP("This kernel's Landlock knows no signals.");
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(doneBehindTheLock());
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_MAIN(ScannerSandboxTest)
#include "test_scanner_sandbox.moc"
