// Submissions that the office accepts a second, over TLS, each durable and receipted: from one
// device, and from 64 at once. Beside it bare SQLite committing the same rows durably, one
// submission a transaction, on the same disk in the same run.
//
//   bench_store_submissions [--devices N]

#include "tests/bench/bench_line.h"
#include "tests/bench/store/bare_rows.h"
#include "tests/bench/store/bench_practice.h"
#include "tests/bench/store/crowd.h"
#include "tests/bench/store/submitting_device.h"
#include "tests/stage/arguments.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace anteroom;

namespace {

constexpr int rounds = 4; // in turns, as a disk is not as fast now as it was a moment ago
constexpr int eachRound = 256;

int complain(const Problem& problem)
{
    std::fprintf(stderr, "bench_store_submissions: %s\n", qPrintable(problem.advice));
    return 1;
}

// The same number of submissions by the office and by bare SQLite, in turns.
Done compare(const QByteArray& bench, BareRows& bare, const OfficeAddress& office,
             const QList<DeviceIdentity>& identities)
{
    Crowd crowd;
    QList<SubmittingDevice*> devices;
    for (const DeviceIdentity& identity : identities) {
        devices.append(new SubmittingDevice(office, identity));
        crowd.emplace_back(devices.last());
    }
    const int each = eachRound / static_cast<int>(devices.size());
    double accepting = 0;
    double committing = 0;
    CrowdTally all;
    for (int round = 0; round < rounds; ++round) {
        for (SubmittingDevice* device : devices)
            device->plan(each, round * eachRound);
        const CrowdTally tally = askSoOften(crowd, each);
        if (tally.problem)
            return *tally.problem;
        accepting += tally.seconds;
        all.nanoseconds += tally.nanoseconds;
        for (SubmittingDevice* device : devices) {
            for (const SubmissionId& id : device->takeAccepted()) {
                if (const Done read = bare.read(id); !read)
                    return read;
            }
        }
        const auto written = bare.write();
        if (!written)
            return written.problem();
        committing += static_cast<double>(*written) / 1e9;
    }
    const auto count = static_cast<double>(all.nanoseconds.size());
    printBench(bench, count / accepting, "submissions/s", count / committing);
    printBench(bench + "_p99", all.milliseconds(0.99), "ms", 0);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int kiosks = wordAfter(QCoreApplication::arguments(), u"--devices"_s, u"64"_s).toInt();
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    BenchPractice practice(QCoreApplication::applicationDirPath(), folder.filePath(u"office"_s));
    if (const Done opened = practice.open(100); !opened)
        return complain(opened.problem());
    const auto identities = practice.enrol(kiosks);
    if (!identities)
        return complain(identities.problem());
    BareRows bare(practice.office().databaseFile(), folder.filePath(u"bare.db"_s));
    if (const Done opened = bare.open(); !opened)
        return complain(opened.problem());
    const OfficeAddress office = practice.address();
    if (const Done one =
            compare("store_submissions_one_device", bare, office, identities->mid(0, 1));
        !one)
        return complain(one.problem());
    const Done many = compare("store_submissions_" + QByteArray::number(kiosks) + "_devices", bare,
                              office, *identities);
    return many ? 0 : complain(many.problem());
}
