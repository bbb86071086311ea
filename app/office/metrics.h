#pragma once

#include "office/edge_counts.h"

#include <array>
#include <chrono>
#include <map>
#include <mutex>
#include <QByteArray>
#include <QDateTime>

namespace anteroom {

// What the office counts of its own work since it started: numbers by route and status, and nothing
// of patients or staff. A route's label is its pattern, so that no id and no name gets in.
class Metrics {
public:
    EdgeCounts edge;

    void answered(const QString& route, int status, std::chrono::microseconds took);

    // Prometheus' text format, version 0.0.4.
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] static QByteArray mediaType();

    // Upper bounds, in microseconds; the last is the deadline of an answer.
    static constexpr std::array<qint64, 9> bounds{1'000,   5'000,     10'000,    50'000,    100'000,
                                                  250'000, 1'000'000, 5'000'000, 30'000'000};

private:
    struct Durations {
        std::array<quint64, bounds.size()> within{}; // each bound counts what lower ones count
        quint64 count = 0;
        quint64 microseconds = 0;
    };
    void appendEdge(QByteArray& text) const;
    void appendRoutes(QByteArray& text) const;

    QDateTime m_since = QDateTime::currentDateTimeUtc();
    mutable std::mutex m_mutex;
    std::map<std::pair<QString, int>, quint64> m_answers; // by route and status
    std::map<QString, Durations> m_durations;             // by route
};

} // namespace anteroom
