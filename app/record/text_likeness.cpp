#include "record/text_likeness.h"

#include <algorithm>
#include <array>
#include <QVarLengthArray>

namespace anteroom {

namespace {

constexpr qsizetype usualLength = 32; // longer ones take memory from the heap
constexpr qsizetype longestPrefix = 4;
constexpr double prefixShare = 0.1; // Winkler's p

double jaro(QStringView a, QStringView b)
{
    const qsizetype reach = std::max<qsizetype>(std::max(a.size(), b.size()) / 2 - 1, 0);
    QVarLengthArray<bool, usualLength> taken(b.size(), false);
    QVarLengthArray<QChar, usualLength> common;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype until = std::min(b.size(), i + reach + 1);
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j < until; ++j) {
            if (!taken[j] && a[i] == b[j]) {
                taken[j] = true;
                common.append(a[i]);
                break;
            }
        }
    }
    if (common.isEmpty())
        return 0;
    qsizetype at = 0;
    qsizetype misplaced = 0;
    for (qsizetype j = 0; j < b.size(); ++j) {
        if (taken[j] && common[at++] != b[j])
            ++misplaced;
    }
    const auto shared = static_cast<double>(common.size());
    return (shared / static_cast<double>(a.size()) + shared / static_cast<double>(b.size()) +
            (shared - static_cast<double>(misplaced) / 2) / shared) /
           3;
}

} // namespace

double jaroWinkler(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    if (a == b)
        return 1;
    const double plain = jaro(a, b);
    const qsizetype most = std::min({longestPrefix, a.size(), b.size()});
    qsizetype prefix = 0;
    while (prefix < most && a[prefix] == b[prefix])
        ++prefix;
    return plain + static_cast<double>(prefix) * prefixShare * (1 - plain);
}

int editSteps(QStringView a, QStringView b)
{
    using Line = QVarLengthArray<int, usualLength>;
    std::array<Line, 3> lines; // the one before the last, the last, this one
    for (Line& line : lines)
        line.resize(b.size() + 1);
    auto& [older, old, now] = lines;
    for (qsizetype j = 0; j <= b.size(); ++j)
        old[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int changed = old[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[j] = std::min({old[j] + 1, now[j - 1] + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], older[j - 2] + 1);
        }
        std::swap(older, old);
        std::swap(old, now);
    }
    return old[b.size()];
}

} // namespace anteroom
