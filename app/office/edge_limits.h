#pragma once

#include <chrono>
#include <QtGlobal>

namespace anteroom {

// What the listening edge takes from anyone. Each is a setting under "limits" in office.json.
struct EdgeLimits {
    int headerBytes = 8 * 1024;
    qint64 bodyBytes = 10 * 1024 * 1024;
    std::chrono::milliseconds headerDeadline{10'000}; // the TLS handshake's too
    std::chrono::milliseconds bodyDeadline{30'000};
    std::chrono::milliseconds idleDeadline{60'000};   // between two requests
    std::chrono::milliseconds answerDeadline{30'000}; // for the other end to take an answer
    std::chrono::milliseconds stopDeadline{4'000};    // for what is under way when stopping
    int connections = 512;
    int connectionsPerAddress = 64;
    // Of one device or, for those without a certificate, one address.
    int requestsPerSecond = 100;
    int requestsAtOnce = 400;
    int waitingWork = 1024; // requests that may wait for a worker
    int workers = 32;       // those that write together are committed together
};

} // namespace anteroom
