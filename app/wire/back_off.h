#pragma once

#include <chrono>
#include <functional>

namespace anteroom {

// How long to wait before trying again: doubling from `first` up to `longest`, less a random share
// of at most half, so that fifty kiosks don't return to a restarted office in step.
class BackOff {
public:
    // From 0 to 1, any as likely as the others.
    using Chance = std::function<double()>;
    [[nodiscard]] static double systemChance();

    BackOff(std::chrono::milliseconds first, std::chrono::milliseconds longest,
            Chance chance = &systemChance)
        : m_first(first), m_longest(longest), m_chance(std::move(chance))
    {
    }

    // The wait after one more failure.
    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    Chance m_chance;
    int m_failures = 0;
};

} // namespace anteroom
