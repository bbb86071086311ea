#include "scanner/code/code_parts.h"

#include <algorithm>

namespace anteroom {

namespace {

bool belongTogether(const FoundCode& a, const FoundCode& b)
{
    return a.part && b.part && a.symbology == b.symbology && a.part->id == b.part->id;
}

// In order, each once.
QList<FoundCode> partsOf(const FoundCode& code, const QList<FoundCode>& codes)
{
    QList<FoundCode> parts;
    for (const FoundCode& other : codes)
        if (belongTogether(code, other))
            parts.append(other);
    std::stable_sort(parts.begin(), parts.end(), [](const FoundCode& a, const FoundCode& b) {
        return a.part->index < b.part->index;
    });
    const auto samePlace = [](const FoundCode& a, const FoundCode& b) {
        return a.part->index == b.part->index;
    };
    parts.erase(std::unique(parts.begin(), parts.end(), samePlace), parts.end());
    return parts;
}

// Every index from 0 on, as many as one of them says. PDF417 may leave it to the last to say so.
bool isWhole(const QList<FoundCode>& parts)
{
    int count = 0;
    for (const FoundCode& code : parts)
        count = std::max(count, code.part->count);
    return parts.size() == count && parts.constFirst().part->index == 0 &&
           parts.constLast().part->index == count - 1;
}

FoundCode joined(const QList<FoundCode>& parts)
{
    FoundCode whole = parts.constFirst();
    whole.part.reset();
    for (const FoundCode& code : parts.sliced(1)) {
        whole.bytes += code.bytes;
        whole.text += code.text;
    }
    return whole;
}

} // namespace

QList<FoundCode> joinedParts(const QList<FoundCode>& codes)
{
    QList<FoundCode> whole;
    QList<FoundCode> done;
    for (const FoundCode& code : codes) {
        const auto isOfIt = [&](const FoundCode& other) { return belongTogether(code, other); };
        if (std::any_of(done.begin(), done.end(), isOfIt))
            continue;
        const QList<FoundCode> parts = partsOf(code, codes);
        if (parts.isEmpty() || !isWhole(parts)) {
            whole.append(code);
        } else {
            whole.append(joined(parts));
            done.append(code);
        }
    }
    return whole;
}

bool holdsPart(const QList<FoundCode>& codes, const FoundCode& part)
{
    return std::any_of(codes.begin(), codes.end(), [&](const FoundCode& code) {
        return belongTogether(code, part) && code.part->index == part.part->index;
    });
}

bool missesParts(const QList<FoundCode>& codes)
{
    const QList<FoundCode> joined = joinedParts(codes);
    return std::any_of(joined.begin(), joined.end(),
                       [](const FoundCode& code) { return code.part.has_value(); });
}

} // namespace anteroom
