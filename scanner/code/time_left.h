#pragma once

#include "scanner/code/code_reader.h"

#include <chrono>
#include <ctime>

namespace anteroom {

// What is left of an effort.
class TimeLeft {
public:
    explicit TimeLeft(const ReadingEffort& effort)
        : m_wallEnd(std::chrono::steady_clock::now() +
                    std::chrono::milliseconds(effort.wallMilliseconds))
        , m_processorEnd(processorTime() + std::chrono::milliseconds(effort.processorMilliseconds))
    {
    }

    [[nodiscard]] bool isOver() const { return !isEnoughFor(std::chrono::milliseconds(0)); }
    [[nodiscard]] bool isEnoughFor(std::chrono::microseconds work) const
    {
        return std::chrono::steady_clock::now() + work < m_wallEnd &&
               processorTime() + work < m_processorEnd;
    }

private:
    static std::chrono::microseconds processorTime()
    {
        return std::chrono::microseconds(std::clock() / (CLOCKS_PER_SEC / 1'000'000));
    }

    std::chrono::steady_clock::time_point m_wallEnd;
    std::chrono::microseconds m_processorEnd;
};

} // namespace anteroom
