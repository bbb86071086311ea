#pragma once

#include <array>
#include <QByteArray>
#include <QJsonObject>

namespace anteroom {

// What can be wrong with records after a day of kills.
enum class Wrong {
    Lost,      // acknowledged, and not there
    Doubled,   // took effect more than once
    Half,      // a part of what belongs together
    Differing, // other than was handed in or decided
    Stranger   // there, and nobody's or turned down
};

// What is in the office's store, held against what kiosks and staff wrote down of it.
struct Reckoning {
    int started = 0;      // visits
    int acknowledged = 0; // of those, "you're checked in"
    int stored = 0;
    int asked = 0;   // decisions
    int decided = 0; // of those, which the office said were made
    int turnedDown = 0;
    int records = 0;
    int setAside = 0; // by the office, as what it cannot read
    QByteArray auditVerdict;

    void note(Wrong wrong, const QString& what);
    [[nodiscard]] int count(Wrong wrong) const { return m_counts[static_cast<size_t>(wrong)]; }
    // Empty when all is well, else how much of what is not, with an example of each.
    [[nodiscard]] QByteArray complaint() const;
    [[nodiscard]] QJsonObject toJson() const;

private:
    std::array<int, 5> m_counts{};
    std::array<QString, 5> m_first;
};

} // namespace anteroom
