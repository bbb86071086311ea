#pragma once

#include <QMap>
#include <QStringList>

namespace anteroom {

// What was found wrong when a run was over: how often, by kind, and what exactly.
struct SimulationVerdict {
    QMap<QString, int> violations; // every kind is there, also with 0
    QStringList complaints;

    SimulationVerdict();
    void complain(const QString& kind, const QString& about);
    void add(const SimulationVerdict& other);
    [[nodiscard]] bool holds() const { return complaints.isEmpty(); }
};

} // namespace anteroom
