// `./dev soak kill [--count N] [--seed S] [--database URL]`: kiosks and the office are killed with
// -9 at N random moments, while visits are handed in and staff decide on them. Ends with one line
// of JSON; the exit status is 1 when anything was lost, doubled, half there or otherwise not as it
// should be. Interrupted, it reckons what came of the kills so far.

#include "kill_harness.h"
#include "office/progress_line.h"
#include "record/canonical_json.h"
#include "tests/stage/arguments.h"

#include <csignal>
#include <cstdio>
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t isInterrupted = 0;

void interrupt(int)
{
    isInterrupted = 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = wordAfter(arguments, u"--count"_s, u"10000"_s).toInt();
    const quint32 seed = wordAfter(arguments, u"--seed"_s, u"1"_s).toUInt();
    if (count < 1) {
        std::fprintf(stderr, "--count wants a number above 0\n");
        return 2;
    }
    KillPlan plan = KillPlan::usual();
    plan.seed = seed;
    plan.databaseUrl = wordAfter(arguments, u"--database"_s, {});
    KillHarness harness(plan);
    ProgressLine progress;
    std::signal(SIGINT, &interrupt);
    std::signal(SIGTERM, &interrupt);
    QElapsedTimer clock;
    clock.start();
    bool went = harness.isReady() && harness.killAtRandom(count, [&](int kills) {
        progress.show(u"kills"_s, kills, count);
        return isInterrupted == 0;
    });
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    progress.show(u"emptying the outboxes"_s, 0, 0);
    went = went && harness.settle();
    progress.show(u"reckoning"_s, 0, 0);
    const Reckoning reckoning = went ? harness.reckon() : Reckoning();
    const QByteArray complaint = went ? reckoning.complaint() : harness.problem();
    if (!complaint.isEmpty())
        std::fprintf(stderr, "\n%s\n", complaint.constData());

    const int kills = harness.kioskKills() + harness.officeKills();
    QJsonObject json = reckoning.toJson();
    json.insert(u"name"_s, u"kill"_s);
    json.insert(u"seed"_s, qint64(seed));
    json.insert(u"wanted"_s, count);
    json.insert(u"kills"_s, kills);
    json.insert(u"kiosk_kills"_s, harness.kioskKills());
    json.insert(u"office_kills"_s, harness.officeKills());
    json.insert(u"kills_per_second"_s, kills / seconds);
    json.insert(u"unfinished"_s, went ? 0 : 1);
    std::puts(canonicalJson(json).constData());
    return complaint.isEmpty() ? 0 : 1;
}
