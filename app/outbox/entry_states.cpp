#include "outbox/entry_states.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace anteroom::entryStates {

namespace {

using enum State;
using enum Event;

// What isn't here means nothing: an answer about an entry that is gone comes too late, and what is
// aside stays there until it is delivered after all or somebody wants it tried again.
constexpr Transition lines[] = {
    {Absent, Accepted, Waiting},
    {Absent, Recovered, Waiting},

    // Handed in or found once more: the entry that is here stands.
    {Waiting, Accepted, Waiting},
    {Waiting, Recovered, Waiting},
    {Aside, Accepted, Aside},
    {Aside, Recovered, Aside},

    {Waiting, RefusedForNow, Waiting},
    {Waiting, RefusedForGood, Aside},
    {Waiting, FoundDamaged, Aside},
    {Waiting, Delivered, Absent},

    {Aside, TriedAgain, Waiting},
    {Aside, Delivered, Absent},
};

constexpr std::array states{Absent, Waiting, Aside};
constexpr std::array events{Accepted,       Recovered,    Delivered, RefusedForNow,
                            RefusedForGood, FoundDamaged, TriedAgain};
static_assert(states.size() == size_t(Aside) + 1 && events.size() == size_t(TriedAgain) + 1);

} // namespace

std::span<const Transition> table()
{
    return lines;
}

std::span<const State> allStates()
{
    return states;
}

std::span<const Event> allEvents()
{
    return events;
}

std::optional<State> next(State from, Event event)
{
    const auto line = std::ranges::find_if(
        lines, [&](const Transition& each) { return each.from == from && each.event == event; });
    return line == std::end(lines) ? std::nullopt : std::optional(line->next);
}

Event refusalBy(int httpStatus)
{
    switch (httpStatus) {
    // About the moment or about this kiosk: it will be let in again, or the office mended.
    case 401:
    case 403:
    case 404:
    case 408:
    case 421:
    case 425:
    case 429:
        return RefusedForNow;
    default:
        return httpStatus >= 400 && httpStatus < 500 ? RefusedForGood : RefusedForNow;
    }
}

QString stateText(State state)
{
    switch (state) {
    case Waiting:
        return u"waiting"_s;
    case Aside:
        return u"aside"_s;
    case Absent:
        break;
    }
    return {};
}

State stateOf(const QString& text)
{
    const auto state = std::ranges::find_if(
        states, [&](State each) { return !text.isEmpty() && stateText(each) == text; });
    return state == states.end() ? Absent : *state;
}

} // namespace anteroom::entryStates
