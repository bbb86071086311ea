// The kiosk as a person meets it: how long from its start to the first frame, how long from a
// touch to the next screen, and what it still holds after 200 visits.

#include "tests/bench/bench_line.h"
#include "tests/demo/demo_stage.h"
#include "tests/demo/visit_script.h"
#include "tests/stage/process_memory.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace anteroom;

namespace {

constexpr int starts = 7;
constexpr int touches = 40;
constexpr int visits = 200;
constexpr int warmVisits = 20; // what is made once is made by then

// Milliseconds from starting the program to its "first frame", or nothing.
std::optional<qint64> firstFrame(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("first frame")) {
        if (!process.waitForReadyRead(20'000))
            return std::nullopt;
        said += process.readAllStandardOutput();
    }
    const qint64 elapsed = clock.elapsed();
    process.kill();
    process.waitForFinished();
    return elapsed;
}

// Milliseconds from starting the kiosk to the screen that a patient can touch.
Result<qint64> firstScreen(const QString& program, const QStringList& arguments,
                           const QString& socket)
{
    DrivenProgram kiosk(program, arguments, socket);
    QElapsedTimer clock;
    clock.start();
    if (const Done started = kiosk.start(); !started)
        return started.problem();
    if (const Done stands = kiosk.waitFor(u"Start in English"_s); !stands)
        return stands.problem();
    return clock.elapsed();
}

// The window stands before the screen in it does: both are said.
Done benchStart(const QString& programs, const DemoStage& stage)
{
    const QStringList arguments{u"--data"_s, stage.folder() + u"/kiosk"_s, u"--tray"_s,
                                stage.trayFolder()};
    const QString socket = stage.folder() + u"/start.sock"_s;
    QList<qint64> kiosk;
    QList<qint64> screen;
    QList<qint64> empty;
    // Taken in turns, so that both meet the same machine.
    for (int i = 0; i < starts; ++i) {
        const auto plain = firstFrame(programs + u"/empty_window"_s, {});
        const auto real = firstFrame(programs + u"/anteroom-kiosk"_s,
                                     QStringList(arguments) << u"--driver"_s << socket);
        const auto touchable = firstScreen(programs + u"/anteroom-kiosk"_s, arguments, socket);
        if (!plain || !real)
            return problem("bench.start", u"A program showed no first frame."_s);
        if (!touchable)
            return touchable.problem();
        screen.append(*touchable);
        empty.append(*plain);
        kiosk.append(*real);
    }
    printBench("kiosk_first_frame", percentile(kiosk, 0.5), "ms", percentile(empty, 0.5));
    printBench("kiosk_first_screen", percentile(screen, 0.5), "ms", percentile(empty, 0.5));
    return {};
}

// There and back, so that every touch changes the whole screen.
Result<QList<int>> touchTimes(DrivenProgram& program, const QString& first,
                              const QString& firstSays, const QString& second,
                              const QString& secondSays)
{
    QList<int> times;
    for (int i = 0; i < touches; ++i) {
        const auto there = program.tapUntil(first, secondSays);
        if (!there)
            return there.problem();
        const auto back = program.tapUntil(second, firstSays);
        if (!back)
            return back.problem();
        times << *there << *back;
    }
    return times;
}

Done benchTouch(const QString& programs, DemoStage& stage)
{
    DrivenProgram plain(programs + u"/plain_screens"_s, {}, stage.folder() + u"/plain.sock"_s);
    plain.setEnvironment(u"QT_QUICK_BACKEND"_s, u"software"_s);
    if (const Done started = plain.start(); !started)
        return started;
    const auto reference = touchTimes(plain, u"first"_s, u"first"_s, u"second"_s, u"second"_s);
    if (!reference)
        return reference.problem();
    const auto kiosk = touchTimes(stage.kiosk(), u"Start in English"_s, u"Start in English"_s,
                                  u"Back"_s, u"How would you like to check in?"_s);
    if (!kiosk)
        return kiosk.problem();
    printBench("kiosk_touch_p95", percentile(*kiosk, 0.95), "ms", percentile(*reference, 0.95));
    return {};
}

Done benchMemory(DemoStage& stage)
{
    const DemoVisitor& visitor = stage.visitor(DemoStory::NothingChanged);
    double warm = 0;
    for (int i = 1; i <= visits; ++i) {
        VisitScript script(stage.kiosk(), {});
        const Done done = i == 1 ? script.checkInUnchanged(stage.wallet(visitor))
                                 : script.checkInAgain(stage.wallet(visitor));
        if (!done)
            return done;
        if (i == warmVisits)
            warm = residentKilobytes(stage.kiosk().pid());
    }
    printBench("kiosk_memory_200_visits", residentKilobytes(stage.kiosk().pid()), "kB", warm);
    return {};
}

Done bench(const QString& programs, const QString& folder, const QString& which)
{
    DemoStage stage(programs, folder);
    if (const Done prepared = stage.prepare(100, 1); !prepared)
        return prepared;
    if (const Done lifted = stage.office().liftRequestLimits(); !lifted)
        return lifted;
    if (const Done started = stage.startOffice(); !started)
        return started;
    if (const Done started = stage.startKiosk({}); !started)
        return started;
    if (which != u"memory") {
        if (const Done done = benchTouch(programs, stage); !done)
            return done;
    }
    if (which != u"touch") {
        if (const Done done = benchMemory(stage); !done)
            return done;
    }
    stage.kiosk().stop();
    return benchStart(programs, stage);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    const QString programs = QCoreApplication::applicationDirPath();
    const QTemporaryDir folder(programs + u"/bench-XXXXXX"_s);
    const Done done = bench(programs, folder.path(), app.arguments().value(1));
    if (!done)
        std::fprintf(stderr, "bench_kiosk: %s\n", qPrintable(done.problem().advice));
    return done ? 0 : 1;
}
