// `./dev soak simulate [--count N] [--seed S] [--history]`: N seeds from S on, each a practice's
// day in simulated time (tests/simulation/simulation.h). A seed that fails is named with what was
// found;
// `--count 1 --seed S --history` plays it again and tells everything that happens in it. Ends with
// one line of JSON; the exit status is 1 when anything was not as it should be.

#include "simulation.h"

#include <cstdio>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

quint32 numberAfter(const QStringList& arguments, const QString& name, quint32 otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    bool isNumber = false;
    const quint32 number = arguments.value(at + 1).toUInt(&isNumber);
    return at >= 0 && isNumber ? number : otherwise;
}

QJsonObject jsonOf(const QMap<QString, int>& counts)
{
    QJsonObject json;
    for (const auto& [kind, times] : counts.asKeyValueRange())
        json.insert(QString(kind).replace(u' ', u'_'), times);
    return json;
}

// What all seeds together came to.
struct Total {
    quint32 runs = 0;
    int submissions = 0;
    int decisions = 0;
    int requests = 0;
    qint64 slowestDrain = 0;
    QMap<QString, int> faults;
    QJsonArray failed; // seeds
    SimulationVerdict verdict;

    void add(quint32 seed, const SimulationOutcome& outcome)
    {
        ++runs;
        submissions += outcome.submissions;
        decisions += outcome.decisions;
        requests += outcome.requests;
        slowestDrain = std::max(slowestDrain, outcome.drainedAfter);
        for (const auto& [kind, times] : outcome.faults.asKeyValueRange())
            faults[kind] += times;
        if (!outcome.verdict.holds())
            failed.append(qint64{seed});
        verdict.add(outcome.verdict);
    }
};

void tell(quint32 seed, const SimulationOutcome& outcome)
{
    std::fprintf(stderr, "seed %u (%s):\n", seed, outcome.historyHash.left(16).constData());
    for (const QString& complaint : outcome.verdict.complaints)
        std::fprintf(stderr, "  %s\n", qPrintable(complaint));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 count = numberAfter(arguments, u"--count"_s, 1000);
    const quint32 first = numberAfter(arguments, u"--seed"_s, 1);
    const bool stops = arguments.contains(u"--until-failed"_s);
    const bool tellsAll = arguments.contains(u"--history"_s);
    const SimulatedPractice practice = SimulatedPractice::found();
    const Simulation simulation(practice);
    Total total;
    for (quint32 seed = first; seed < first + count && !(stops && !total.verdict.holds()); ++seed) {
        const SimulationOutcome outcome = simulation.run(seed);
        total.add(seed, outcome);
        if (tellsAll) {
            for (const QString& line : outcome.history)
                std::fprintf(stderr, "%s\n", qPrintable(line));
        }
        if (tellsAll || !outcome.verdict.holds())
            tell(seed, outcome);
        if (total.runs % 50 == 0)
            std::fprintf(stderr, "%u of %u seeds, %lld failed\n", total.runs, count,
                         static_cast<long long>(total.failed.size()));
    }
    QJsonObject json = jsonOf(total.verdict.violations);
    json.insert(u"name"_s, u"simulate"_s);
    json.insert(u"seed"_s, qint64{first});
    json.insert(u"runs"_s, qint64{total.runs});
    json.insert(u"submissions"_s, total.submissions);
    json.insert(u"decisions"_s, total.decisions);
    json.insert(u"requests"_s, total.requests);
    json.insert(u"slowest_drain_ms"_s, total.slowestDrain);
    json.insert(u"faults"_s, jsonOf(total.faults));
    json.insert(u"failed_seeds"_s, total.failed);
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return total.verdict.holds() ? 0 : 1;
}
