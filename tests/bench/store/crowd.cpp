#include "tests/bench/store/crowd.h"

#include "tests/bench/bench_line.h"

#include <barrier>
#include <QElapsedTimer>
#include <thread>

namespace anteroom {

namespace {

using GoesOn = std::function<bool(int asked, qint64 nanoseconds)>;

struct OneTally {
    QList<qint64> nanoseconds;
    qint64 failed = 0;
    std::optional<Problem> problem;

    void note(const Done& done, qint64 took)
    {
        if (done) {
            nanoseconds.append(took);
            return;
        }
        ++failed;
        if (!problem)
            problem = done.problem();
    }
};

OneTally askOn(CrowdMember& member, std::barrier<>& begin, const QElapsedTimer& clock,
               const GoesOn& goesOn)
{
    OneTally tally;
    const Done ready = member.prepare();
    begin.arrive_and_wait(); // all are prepared
    begin.arrive_and_wait(); // the clock runs
    if (!ready) {
        tally.note(ready, 0);
        return tally;
    }
    for (int asked = 0; goesOn(asked, clock.nsecsElapsed()); ++asked) {
        member.ponder();
        const qint64 before = clock.nsecsElapsed();
        const Done done = member.ask();
        tally.note(done, clock.nsecsElapsed() - before);
        if (tally.failed > 100)
            break;
    }
    return tally;
}

CrowdTally askWhile(const Crowd& crowd, const GoesOn& goesOn)
{
    std::barrier begin(static_cast<std::ptrdiff_t>(crowd.size()) + 1);
    QElapsedTimer clock;
    std::vector<OneTally> tallies(crowd.size());
    std::vector<std::thread> threads;
    for (size_t i = 0; i < crowd.size(); ++i)
        threads.emplace_back([&, i] { tallies[i] = askOn(*crowd[i], begin, clock, goesOn); });
    begin.arrive_and_wait();
    clock.start();
    begin.arrive_and_wait();
    for (std::thread& thread : threads)
        thread.join();
    CrowdTally all;
    all.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    for (OneTally& tally : tallies) {
        all.nanoseconds += tally.nanoseconds;
        all.failed += tally.failed;
        if (!all.problem)
            all.problem = tally.problem;
    }
    return all;
}

} // namespace

double CrowdTally::perSecond() const
{
    return seconds > 0 ? static_cast<double>(nanoseconds.size()) / seconds : 0;
}

double CrowdTally::milliseconds(double share) const
{
    return percentile(nanoseconds, share) / 1e6;
}

CrowdTally askForAWhile(const Crowd& crowd, std::chrono::milliseconds duration)
{
    const qint64 longest = std::chrono::nanoseconds(duration).count();
    return askWhile(crowd, [longest](int, qint64 elapsed) { return elapsed < longest; });
}

CrowdTally askSoOften(const Crowd& crowd, int times)
{
    return askWhile(crowd, [times](int asked, qint64) { return asked < times; });
}

} // namespace anteroom
