#pragma once

#include <cstdio>
#include <QString>

namespace anteroom {

// What the demo is doing, a line each, at once.
inline void say(const QString& line)
{
    std::printf("demo: %s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace anteroom
