#pragma once

#include "record/result.h"

#include <chrono>
#include <functional>
#include <memory>
#include <QList>

namespace anteroom {

// What a crowd has done together.
struct CrowdTally {
    QList<qint64> nanoseconds; // of each request that was answered as it should be
    qint64 failed = 0;
    double seconds = 0;
    std::optional<Problem> problem; // of the first that failed

    [[nodiscard]] double perSecond() const;
    [[nodiscard]] double milliseconds(double share) const; // the latency of that share (0 to 1)
};

// One of a crowd: each of them has a connection and a thread of its own.
class CrowdMember {
public:
    virtual ~CrowdMember() = default;
    // Connects and prepares; not part of what is measured.
    [[nodiscard]] virtual Done prepare() = 0;
    // What it does before the next request, and is no part of its latency.
    virtual void ponder() {}
    [[nodiscard]] virtual Done ask() = 0;
};

using Crowd = std::vector<std::unique_ptr<CrowdMember>>;

// Has each of them ask again and again for a while. They begin together once all are prepared.
[[nodiscard]] CrowdTally askForAWhile(const Crowd& crowd, std::chrono::milliseconds duration);

// Has each of them ask so many times.
[[nodiscard]] CrowdTally askSoOften(const Crowd& crowd, int times);

} // namespace anteroom
