#pragma once

#include <atomic>
#include <QtGlobal>

namespace anteroom {

// What the listening edge counts of itself, for GET /metrics.
struct EdgeCounts {
    std::atomic<int> connections = 0; // open now
    std::atomic<int> waitingWork = 0; // requests with a worker or waiting for one
    std::atomic<quint64> taken = 0;   // connections since the start, and of these:
    std::atomic<quint64> pastCap = 0;
    std::atomic<quint64> pastAddressCap = 0;
    std::atomic<quint64> notGreeted = 0; // no TLS, a wrong certificate, too slow
    std::atomic<quint64> malformed = 0;  // requests that could not be read
    std::atomic<quint64> tooFast = 0;    // requests past the rate
    std::atomic<quint64> busy = 0;       // requests that found no room to wait
};

} // namespace anteroom
