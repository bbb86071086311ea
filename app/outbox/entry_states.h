#pragma once

#include <optional>
#include <QString>
#include <span>

// What may become of an entry of the outbox, as one table. Nothing here knows a disk, a network or
// a clock: OutboxFile keeps the state, Pump brings the events.
namespace anteroom::entryStates {

enum class State {
    Absent,  // never accepted, or delivered and forgotten
    Waiting, // to be delivered
    Aside    // refused for good; kept until staff have looked
};

enum class Event {
    Accepted,       // a visit was handed in
    Recovered,      // found whole in a broken file
    Delivered,      // the office gave its signed receipt
    RefusedForNow,  // the network, or an office that will think otherwise
    RefusedForGood, // sending it again can only be refused again
    FoundDamaged,   // the disk gives back other bytes than it was given
    TriedAgain      // staff asked for it, after the office was mended
};

struct Transition {
    State from;
    Event event;
    State next;
};

[[nodiscard]] std::span<const Transition> table();
[[nodiscard]] std::span<const State> allStates();
[[nodiscard]] std::span<const Event> allEvents();

// None: the event means nothing in that state, and nothing is to be written.
[[nodiscard]] std::optional<State> next(State from, Event event);

// What an answer of the office without a receipt is to an entry; 0 stands for no answer at all.
[[nodiscard]] Event refusalBy(int httpStatus);

// As the file has it; Absent is not in it.
[[nodiscard]] QString stateText(State state);
[[nodiscard]] State stateOf(const QString& text);

} // namespace anteroom::entryStates
