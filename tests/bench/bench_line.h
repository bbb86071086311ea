#pragma once

#include <cstdio>
#include <QByteArray>
#include <QJsonObject>

#include "record/canonical_json.h"

namespace anteroom {

// One measured figure beside what it is held against, measured in the same run. Lower or higher is
// better as the unit says; the ratio is value over reference.
inline void printBench(const QByteArray& bench, double value, const QByteArray& unit,
                       double reference)
{
    const QJsonObject line{{QStringLiteral("bench"), QString::fromLatin1(bench)},
                           {QStringLiteral("value"), value},
                           {QStringLiteral("unit"), QString::fromLatin1(unit)},
                           {QStringLiteral("reference"), reference},
                           {QStringLiteral("ratio"), reference > 0 ? value / reference : 0}};
    std::puts(canonicalJson(line).constData());
    std::fflush(stdout);
}

// The value below which the given share (0 to 1) of the samples lies.
template <class Samples>
double percentile(Samples samples, double share)
{
    if (samples.isEmpty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto place = static_cast<qsizetype>(share * static_cast<double>(samples.size() - 1));
    return static_cast<double>(samples[place]);
}

} // namespace anteroom
