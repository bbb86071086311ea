// An office under mixed traffic of consoles and kiosks, all over TLS: searches, records opened,
// decisions, rosters. First ever more of them at once, until 99 % no longer come within 100 ms; of
// the rates before that the highest counts. Beside it what the least server that Boost.Beast makes
// answers with the same bytes, asked by as many in the same run. Last, searches alone.
//
//   bench_store_traffic [--patients N] [--seconds S] [--practice FOLDER] [--minutes M]
//
// --practice keeps the practice for the next run: a million patients take their time. --minutes
// goes on at the highest rate and prints how the office's memory grows meanwhile.

#include "record/canonical_json.h"
#include "record/media_types.h"
#include "tests/bench/bench_line.h"
#include "tests/bench/store/bare_server.h"
#include "tests/bench/store/bench_practice.h"
#include "tests/bench/store/crowd.h"
#include "tests/bench/store/mixed_traffic.h"
#include "tests/stage/arguments.h"
#include "tests/stage/process_memory.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace anteroom;

namespace {

constexpr double LongestWait = 100; // ms, for 99 %

struct Wish {
    int patients = 10'000;
    std::chrono::seconds each{8};
    std::chrono::minutes longer{0};
    QString practice;
};

Wish wishOf(const QStringList& arguments)
{
    Wish wish;
    wish.patients = wordAfter(arguments, u"--patients"_s, QString::number(wish.patients)).toInt();
    wish.each = std::chrono::seconds(wordAfter(arguments, u"--seconds"_s, u"8"_s).toInt());
    wish.longer = std::chrono::minutes(wordAfter(arguments, u"--minutes"_s, u"0"_s).toInt());
    wish.practice = wordAfter(arguments, u"--practice"_s, {});
    return wish;
}

int complain(const Problem& problem)
{
    std::fprintf(stderr, "bench_store_traffic: %s\n", qPrintable(problem.advice));
    return 1;
}

struct HighestRate {
    int people = 0;
    CrowdTally tally;
};

Result<HighestRate> highestRate(MixedTraffic& traffic, std::chrono::seconds each)
{
    HighestRate highest;
    for (const int people : {2, 4, 8, 16, 32, 64, 96}) {
        const CrowdTally tally = askForAWhile(traffic.crowd(people), each);
        if (tally.problem)
            return *tally.problem;
        std::fprintf(stderr, "%d at once: %.0f a second, 99 %% within %.1f ms\n", people,
                     tally.perSecond(), tally.milliseconds(0.99));
        if (tally.milliseconds(0.99) > LongestWait)
            break;
        if (tally.perSecond() > highest.tally.perSecond())
            highest = {people, tally};
    }
    return highest;
}

// How much the office holds at the end of the time, as a share of what it held after a tenth.
Done watchMemory(MixedTraffic& traffic, int people, std::chrono::minutes longer, qint64 office)
{
    const auto part = std::chrono::milliseconds(longer) / 10;
    double first = 0;
    for (int i = 1; i <= 10; ++i) {
        const CrowdTally tally = askForAWhile(traffic.crowd(people), part);
        if (tally.problem)
            return *tally.problem;
        const double bytes = residentKilobytes(office) * 1024;
        first = first == 0 ? bytes : first;
        std::fprintf(stderr, "%d of 10: %.1f MB\n", i, bytes / 1e6);
        if (i == 10)
            printBench("store_traffic_memory", bytes / 1e6, "MB", first / 1e6);
    }
    return {};
}

Done measure(const Wish& wish, BenchPractice& practice, const QString& folder)
{
    MixedTraffic traffic(practice);
    if (const Done ready = traffic.prepare(); !ready)
        return ready;
    const auto highest = highestRate(traffic, wish.each);
    if (!highest)
        return highest.problem();
    BareServer bare(QCoreApplication::applicationDirPath(), practice, folder);
    if (const Done started = bare.start(traffic.answers()); !started)
        return started;
    const CrowdTally least =
        askForAWhile(traffic.crowdFor(bare.address(), std::max(1, highest->people)), wish.each);
    if (least.problem)
        return *least.problem;
    const QByteArray of = QByteArray::number(wish.patients);
    printBench("store_traffic_" + of, highest->tally.perSecond(), "requests/s", least.perSecond());
    printBench("store_traffic_" + of + "_p99", highest->tally.milliseconds(0.99), "ms",
               least.milliseconds(0.99));
    const CrowdTally searches = askForAWhile(traffic.searchers(4), wish.each);
    if (searches.problem)
        return *searches.problem;
    printBench("store_search_" + of + "_p99", searches.milliseconds(0.99), "ms",
               least.milliseconds(0.99));
    if (wish.longer.count() > 0)
        return watchMemory(traffic, highest->people, wish.longer, practice.office().processId());
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const Wish wish = wishOf(QCoreApplication::arguments());
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    BenchPractice practice(QCoreApplication::applicationDirPath(),
                           wish.practice.isEmpty() ? folder.filePath(u"office"_s) : wish.practice);
    if (const Done opened = practice.open(wish.patients); !opened)
        return complain(opened.problem());
    const Done done = measure(wish, practice, folder.path());
    return done ? 0 : complain(done.problem());
}
