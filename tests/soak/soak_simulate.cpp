// `./dev soak simulate [--count N] [--seed S] [--history]`: N seeds from S on, each a practice's
// day in simulated time (tests/simulation/simulation.h). A seed that fails is named with what was
// found;
// `--count 1 --seed S --history` plays it again and tells everything that happens in it. Ends with
// one line of JSON; the exit status is 1 when anything was not as it should be.

#include "simulation.h"
#include "tests/stage/arguments.h"

#include <cstdio>
#include <mutex>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>
#include <thread>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const QMap<QString, int>& counts)
{
    QJsonObject json;
    for (const auto& [kind, times] : counts.asKeyValueRange())
        json.insert(QString(kind).replace(u' ', u'_'), times);
    return json;
}

// What all seeds together came to, and what is told of them on the way.
class Total {
public:
    Total(quint32 first, quint32 count, const QStringList& options)
        : m_first(first), m_count(count), m_tellsAll(options.contains(u"--history"_s))
    {
    }

    // The seed that is next; none when there is nothing more to do.
    [[nodiscard]] std::optional<quint32> next();
    void add(quint32 seed, const SimulationOutcome& outcome);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] bool holds() const { return m_verdict.holds(); }

private:
    void tell(quint32 seed, const SimulationOutcome& outcome);

    quint32 m_first;
    quint32 m_count;
    bool m_tellsAll;
    SilencedLog m_silence;
    std::mutex m_mutex;
    quint32 m_begun = 0;
    quint32 m_runs = 0;
    int m_submissions = 0;
    int m_decisions = 0;
    int m_requests = 0;
    qint64 m_slowestDrain = 0;
    QMap<QString, int> m_faults;
    std::set<quint32> m_failed; // seeds
    SimulationVerdict m_verdict;
};

std::optional<quint32> Total::next()
{
    const std::lock_guard lock(m_mutex);
    if (m_begun == m_count)
        return std::nullopt;
    return m_first + m_begun++;
}

void Total::add(quint32 seed, const SimulationOutcome& outcome)
{
    const std::lock_guard lock(m_mutex);
    ++m_runs;
    m_submissions += outcome.submissions;
    m_decisions += outcome.decisions;
    m_requests += outcome.requests;
    m_slowestDrain = std::max(m_slowestDrain, outcome.drainedAfter);
    for (const auto& [kind, times] : outcome.faults.asKeyValueRange())
        m_faults[kind] += times;
    m_verdict.add(outcome.verdict);
    if (!outcome.verdict.holds())
        m_failed.insert(seed);
    tell(seed, outcome);
}

void Total::tell(quint32 seed, const SimulationOutcome& outcome)
{
    std::FILE* const out = m_silence.standardError();
    if (m_tellsAll) {
        for (const QString& line : outcome.history)
            std::fprintf(out, "%s\n", qPrintable(line));
    }
    if (m_tellsAll || !outcome.verdict.holds())
        std::fprintf(out, "seed %u (%s):\n", seed, outcome.historyHash.left(16).constData());
    for (const QString& complaint : outcome.verdict.complaints)
        std::fprintf(out, "  %s\n", qPrintable(complaint));
    if (m_runs % 50 == 0)
        std::fprintf(out, "%u of %u seeds, %zu failed\n", m_runs, m_count, m_failed.size());
}

QJsonObject Total::toJson() const
{
    QJsonArray failed;
    for (const quint32 seed : m_failed)
        failed.append(qint64{seed});
    QJsonObject json = jsonOf(m_verdict.violations);
    json.insert(u"name"_s, u"simulate"_s);
    json.insert(u"seed"_s, qint64{m_first});
    json.insert(u"runs"_s, qint64{m_runs});
    json.insert(u"submissions"_s, m_submissions);
    json.insert(u"decisions"_s, m_decisions);
    json.insert(u"requests"_s, m_requests);
    json.insert(u"slowest_drain_ms"_s, m_slowestDrain);
    json.insert(u"faults"_s, jsonOf(m_faults));
    json.insert(u"failed_seeds"_s, failed);
    return json;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SimulatedPractice practice = SimulatedPractice::found();
    const Simulation simulation(practice);
    Total total(numberAfter(arguments, u"--seed"_s, 1u),
                numberAfter(arguments, u"--count"_s, 1000u), arguments);
    // Each waits for its outboxes' threads most of the time.
    std::vector<std::thread> jobs(std::max(1u, numberAfter(arguments, u"--jobs"_s, 4u)));
    for (std::thread& job : jobs)
        job = std::thread([&] {
            while (const auto seed = total.next())
                total.add(*seed, simulation.run(*seed));
        });
    for (std::thread& job : jobs)
        job.join();
    std::puts(QJsonDocument(total.toJson()).toJson(QJsonDocument::Compact).constData());
    return total.holds() ? 0 : 1;
}
