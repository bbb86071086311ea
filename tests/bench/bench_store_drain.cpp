// The morning after: many kiosks that have queued visits all deliver them at once, each one visit
// after another as the pump does, while another kiosk has a patient in front of it every quarter of
// a second. How long until all is delivered, and how long that patient's submission waits. Beside
// them bare SQLite committing the same rows, as many as it takes a second.
//
//   bench_store_drain [--kiosks N] [--visits N]
//
// 200 kiosks with 500 visits each stand for a practice that was cut off for a day.

#include "record/media_types.h"
#include "tests/bench/bench_line.h"
#include "tests/bench/store/bare_rows.h"
#include "tests/bench/store/bench_practice.h"
#include "tests/bench/store/crowd.h"
#include "tests/bench/store/submitting_device.h"
#include "tests/stage/arguments.h"

#include <atomic>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <thread>

using namespace Qt::StringLiterals;
using namespace anteroom;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype BareRowsRead = 300;

int complain(const Problem& problem)
{
    std::fprintf(stderr, "bench_store_drain: %s\n", qPrintable(problem.advice));
    return 1;
}

// A kiosk in front of which people stand, one every quarter of a second, until it is told to stop.
class LiveKiosk {
public:
    LiveKiosk(const OfficeAddress& office, const DeviceIdentity& identity)
        : m_device(office, identity), m_thread([this] { m_tally = work(); })
    {
    }

    [[nodiscard]] CrowdTally stop()
    {
        m_stops = true;
        m_thread.join();
        return m_tally;
    }

private:
    CrowdTally work()
    {
        CrowdTally tally;
        Done done = m_device.prepare();
        for (int number = 0; done && !m_stops; ++number) {
            m_device.plan(1, number);
            QElapsedTimer clock;
            clock.start();
            done = m_device.ask();
            tally.nanoseconds.append(clock.nsecsElapsed());
            std::this_thread::sleep_for(250ms);
        }
        if (!done)
            tally.problem = done.problem();
        return tally;
    }

    SubmittingDevice m_device;
    std::atomic<bool> m_stops = false;
    CrowdTally m_tally;
    std::thread m_thread;
};

// What bare SQLite takes a second of what the office now has.
Result<double> bareRate(BenchPractice& practice, const QString& folder,
                        const QList<SubmissionId>& accepted)
{
    BareRows bare(practice.office().databaseFile(), folder + u"/bare.db"_s);
    if (const Done opened = bare.open(); !opened)
        return opened.problem();
    const QList<SubmissionId> some = accepted.first(std::min(accepted.size(), BareRowsRead));
    for (const SubmissionId& id : some) {
        if (const Done read = bare.read(id); !read)
            return read.problem();
    }
    const auto written = bare.write();
    if (!written)
        return written.problem();
    return double(some.size()) * 1e9 / double(*written);
}

Done measure(BenchPractice& practice, const QString& folder, int kiosks, int visits)
{
    const auto identities = practice.enrol(kiosks + 1);
    if (!identities)
        return identities.problem();
    const OfficeAddress office = practice.address();
    Crowd crowd;
    QList<SubmittingDevice*> devices;
    for (int i = 0; i < kiosks; ++i) {
        devices.append(new SubmittingDevice(office, (*identities)[i]));
        crowd.emplace_back(devices.last());
        devices.last()->plan(visits, i * visits);
    }
    LiveKiosk live(office, identities->last());
    const CrowdTally drained = askSoOften(crowd, visits);
    const CrowdTally lived = live.stop();
    if (drained.problem || lived.problem)
        return drained.problem ? *drained.problem : *lived.problem;
    const auto bare = bareRate(practice, folder, devices.first()->takeAccepted());
    if (!bare)
        return bare.problem();
    printBench("store_drain", drained.perSecond(), "submissions/s", *bare);
    printBench("store_drain_of_" + QByteArray::number(kiosks) + "_kiosks", drained.seconds, "s",
               double(drained.nanoseconds.size()) / *bare);
    printBench("store_drain_live_p99", lived.milliseconds(0.99), "ms", 0);
    printBench("store_drain_live_longest", lived.milliseconds(1), "ms", 0);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int kiosks = wordAfter(arguments, u"--kiosks"_s, u"200"_s).toInt();
    const int visits = wordAfter(arguments, u"--visits"_s, u"20"_s).toInt();
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    BenchPractice practice(QCoreApplication::applicationDirPath(), folder.filePath(u"office"_s));
    if (const Done opened = practice.open(100); !opened)
        return complain(opened.problem());
    const Done done = measure(practice, folder.path(), kiosks, visits);
    return done ? 0 : complain(done.problem());
}
