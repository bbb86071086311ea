// `./dev soak decisions [--count N] [--seed S] [--engine sqlite|postgres]`: eight members of staff
// make N decisions on overlapping check-ins, at one office on a file and then at three on one
// PostgreSQL database. Ends with one line of JSON; the exit status is 1 when a decision was lost,
// one overwrote what nobody had seen, or anything else is not as it was decided.

#include "tests/offices/own_cluster.h"
#include "tests/offices/rush_run.h"
#include "tests/stage/arguments.h"

#include <cstdio>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

bool rush(const char* engine, const RushPlan& plan, QJsonObject& all)
{
    const RecordsPlace place;
    const auto outcome = runRush(place, plan, [&](int made) {
        std::fprintf(stderr, "[%3d%%] %s: %d decisions made\n",
                     static_cast<int>(100LL * made / plan.decisions), engine, made);
    });
    if (!outcome) {
        std::fprintf(stderr, "%s: %s\n", engine, qPrintable(outcome.problem().advice));
        all.insert(QLatin1StringView(engine), QJsonObject{{u"unfinished"_s, 1}});
        return false;
    }
    if (!outcome->firstWrong.isEmpty())
        std::fprintf(stderr, "%s: %s\n", engine, outcome->firstWrong.constData());
    all.insert(QLatin1StringView(engine), outcome->toJson());
    return outcome->holds();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString engine = wordAfter(arguments, u"--engine"_s, u"both"_s);
    RushPlan plan;
    plan.decisions = wordAfter(arguments, u"--count"_s, u"100000"_s).toInt();
    plan.seed = wordAfter(arguments, u"--seed"_s, u"1"_s).toUInt();
    if (plan.decisions < 1) {
        std::fprintf(stderr, "--count wants a number above 0\n");
        return 2;
    }
    QJsonObject all{{u"name"_s, u"decisions"_s},
                    {u"seed"_s, qint64(plan.seed)},
                    {u"count"_s, plan.decisions},
                    {u"staff"_s, plan.staff}};
    bool holds = true;
    if (engine != u"postgres"_s)
        holds = rush("sqlite", plan, all) && holds;
    if (engine != u"sqlite"_s) {
        OwnCluster cluster;
        plan.offices = 3;
        holds = cluster.start() && rush("postgres", plan, all) && holds;
    }
    std::puts(QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return holds ? 0 : 1;
}
