#pragma once

#include "simulated_practice.h"
#include "simulation_verdict.h"

#include <cstdio>

namespace anteroom {

// What came of one seed.
struct SimulationOutcome {
    SimulationVerdict verdict;
    QStringList history;    // everything that happened
    QByteArray historyHash; // the same seed has the same
    QMap<QString, int> faults;
    int submissions = 0; // that a kiosk acknowledged
    int decisions = 0;   // that the office said were made
    int requests = 0;
    qint64 drainedAfter = 0; // milliseconds from the network's return until all outboxes were empty
};

// A day in minutes, all of it from one seed: kiosks, an office and staff with their real parts
// (outbox, pump, routes, intake, review desk, store), between them a network that fails in every
// way (simulated_network.h), and people and machines that do what they do: kiosks and the office
// are ended and killed, disks are full, clocks are wrong, one visit comes from two kiosks, another
// has the identifier of one before. Then the network is well; a minute later every outbox must be
// empty, and when staff have their answers all is held against what people know.
//
// What it does not see, since one thing happens at a time: races between requests, and kills in the
// midst of a commit (tests/sync/kill_harness.h, `./dev soak power`).
class Simulation {
public:
    static constexpr int drainLimit = 60'000;

    explicit Simulation(const SimulatedPractice& practice) : m_practice(practice) {}

    // In a thread of its own, whose time is the simulated one; several may run at once.
    [[nodiscard]] SimulationOutcome run(quint32 seed) const;

private:
    const SimulatedPractice& m_practice;
};

// The office's log tells of every answer on standard error. As long as this lives it tells nobody,
// and what is to be said is said here.
class SilencedLog {
public:
    SilencedLog();
    ~SilencedLog();
    SilencedLog(const SilencedLog&) = delete;
    SilencedLog& operator=(const SilencedLog&) = delete;

    [[nodiscard]] std::FILE* standardError() const { return m_standardError; }

private:
    std::FILE* m_standardError;
};

} // namespace anteroom
