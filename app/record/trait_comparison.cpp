#include "record/trait_comparison.h"

#include "record/nicknames.h"
#include "record/text_likeness.h"

#include <algorithm>

namespace anteroom {

namespace {

// Where FEBRL's misspellings part from its other names: nine of ten of the former are above the
// first, of the latter one in a thousand.
constexpr double nearLikeness = 0.92;
constexpr double alikeLikeness = 0.84;
constexpr double swappedLikeness = 0.9;

bool stands(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && jaroWinkler(a, b) >= swappedLikeness;
}

bool isInitialOf(const QString& initial, const QString& name)
{
    return initial.size() == 1 && name.startsWith(initial);
}

bool containsAll(const QStringList& words, const QStringList& others)
{
    return !others.isEmpty() && std::all_of(others.begin(), others.end(), [&](const QString& each) {
        return words.contains(each);
    });
}

bool isOtherNameOf(const PersonTraits& a, const PersonTraits& b)
{
    return alsoCalled(a.given).contains(b.given) || a.preferred == b.given || a.middle == b.given ||
           isInitialOf(a.given, b.given) || containsAll(a.givenWords, b.givenWords);
}

Compared compareGiven(const PersonTraits& a, const PersonTraits& b)
{
    if (a.given.isEmpty() || b.given.isEmpty())
        return std::nullopt;
    if (a.given == b.given)
        return Agreement::Same;
    if (isOtherNameOf(a, b) || isOtherNameOf(b, a))
        return Agreement::AlsoCalled;
    return compareWords(a.given, b.given);
}

Compared compareFamily(const PersonTraits& a, const PersonTraits& b)
{
    if (a.family.isEmpty() || b.family.isEmpty())
        return std::nullopt;
    if (a.family == b.family)
        return Agreement::Same;
    if (containsAll(a.familyWords, b.familyWords) || containsAll(b.familyWords, a.familyWords))
        return Agreement::AlsoCalled;
    return compareWords(a.family, b.family);
}

bool differsOrUnknown(const Compared& compared)
{
    return !compared || *compared == Agreement::Differs;
}

// The year, then what may be day and month or month and day.
bool hasDayAndMonthSwapped(const QString& a, const QString& b)
{
    return a.size() == 8 && b.size() == 8 && a.left(4) == b.left(4) && a.mid(4, 2) == b.mid(6, 2) &&
           a.mid(6, 2) == b.mid(4, 2);
}

} // namespace

Compared compareWords(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return std::nullopt;
    if (a == b)
        return Agreement::Same;
    const double likeness = jaroWinkler(a, b);
    return likeness >= nearLikeness    ? Agreement::Near
           : likeness >= alikeLikeness ? Agreement::Alike
                                       : Agreement::Differs;
}

Compared compareCodes(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return std::nullopt;
    if (a == b)
        return Agreement::Same;
    return editSteps(a, b) <= 1 ? Agreement::Near : Agreement::Differs;
}

Compared compareLists(const QStringList& a, const QStringList& b)
{
    Compared best;
    for (const QString& each : a) {
        for (const QString& other : b) {
            const Compared compared = compareCodes(each, other);
            if (compared && (!best || *compared < *best))
                best = compared;
        }
    }
    return best;
}

Compared compareBirths(const QString& a, const QString& b)
{
    const Compared compared = compareCodes(a, b);
    if (compared != Agreement::Differs)
        return compared;
    if (hasDayAndMonthSwapped(a, b))
        return Agreement::Near;
    return editSteps(a, b) <= 2 ? Agreement::Alike : Agreement::Differs;
}

Compared compareExactly(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return std::nullopt;
    return a == b ? Agreement::Same : Agreement::Differs;
}

ComparedNames compareNames(const PersonTraits& a, const PersonTraits& b)
{
    const ComparedNames straight{compareGiven(a, b), compareFamily(a, b)};
    if (differsOrUnknown(straight.given) && differsOrUnknown(straight.family) &&
        stands(a.given, b.family) && stands(a.family, b.given))
        return {Agreement::Swapped, Agreement::Swapped};
    return straight;
}

ComparedLines compareLines(const PersonTraits& a, const PersonTraits& b)
{
    const ComparedLines straight{compareWords(a.street, b.street), compareWords(a.unit, b.unit)};
    if (!differsOrUnknown(straight.street) || !differsOrUnknown(straight.unit))
        return straight;
    const bool first = stands(a.street, b.unit);
    const bool second = stands(a.unit, b.street);
    // What is missing on one side contradicts nothing.
    if (first && (second || a.unit.isEmpty() || b.street.isEmpty()))
        return {Agreement::Swapped, second ? Compared(Agreement::Swapped) : std::nullopt};
    if (second && (a.street.isEmpty() || b.unit.isEmpty()))
        return {Agreement::Swapped, std::nullopt};
    return straight;
}

} // namespace anteroom
