#include "scanner/reading/printed_vote.h"

#include "scanner/reading/printed_letters.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr double gainedOfTheRest = 0.3;
constexpr double mostOfUnsure = 0.89; // what isn't sure is looked at by staff
constexpr double mostOfContested = 0.5;

// Where both may stand, O is as likely as 0.
bool isMixed(const QString& value)
{
    const auto has = [&](auto is) { return std::any_of(value.begin(), value.end(), is); };
    return has([](QChar c) { return c.isDigit(); }) && has([](QChar c) { return c.isLetter(); });
}

PrintedValue agreedOn(const PrintedValue& first, const PrintedValue& second)
{
    PrintedValue value = first;
    value.sure = first.sure || (second.sure && !isMixed(first.value));
    const double better = std::max(first.confidence, second.confidence);
    const double gained = better + (1 - better) * gainedOfTheRest;
    value.confidence =
        value.sure ? gained : std::max(first.confidence, std::min(gained, mostOfUnsure));
    return value;
}

PrintedValue contested(const PrintedValue& first, const PrintedValue& second)
{
    if (first.sure && !second.sure)
        return first;
    const bool secondIsBetter = !first.sure && second.confidence > first.confidence;
    PrintedValue value = secondIsBetter ? second : first;
    value.box = first.box;
    value.sure = false;
    value.confidence = std::min(value.confidence, mostOfContested);
    return value;
}

} // namespace

PrintedCard votedOn(const PrintedCard& first, const PrintedCard& second)
{
    PrintedCard voted = first;
    for (auto it = second.fields.begin(); it != second.fields.end(); ++it) {
        const auto own = first.fields.constFind(it.key());
        if (own == first.fields.constEnd()) {
            // One picture alone has seen it.
            if (it->sure)
                voted.fields.insert(it.key(),
                                    {it->value, it->normalised,
                                     std::min(it->confidence, mostOfUnsure), false, it->box});
            continue;
        }
        const bool agree = printedLetters(own->value) == printedLetters(it->value);
        voted.fields.insert(it.key(), agree ? agreedOn(*own, *it) : contested(*own, *it));
    }
    return voted;
}

} // namespace anteroom
