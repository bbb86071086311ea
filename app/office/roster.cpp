#include "office/answers.h"
#include "office/request_reading.h"
#include "store/roster_feed.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 longestWait = 25; // seconds
constexpr qint64 lastSequence = 1LL << 52;

} // namespace

Reply rosterSince(Office& office, const Request& request)
{
    const auto since = queryNumber(request, "since", 0, 0, lastSequence);
    if (!since)
        return Response::problem(since.problem());
    const auto wait = queryNumber(request, "wait", 0, 0, longestWait);
    if (!wait)
        return Response::problem(wait.problem());
    // Before the look, so that what is announced meanwhile ends the wait at once.
    const quint64 heard = office.announcements->heard(Topic::Roster);
    if (const Done turned = office.turnRosterToToday(); !turned)
        return Response::problem(turned.problem());
    const auto changes = office.store->read([&](const Snapshot& snapshot) {
        return RosterFeed::since(snapshot, *since, office.consents.required(), *office.rosterCache);
    });
    if (!changes)
        return Response::problem(changes.problem());
    if (changes->entries.isEmpty() && *wait > 0 && request.mayWait)
        return Waiting{Topic::Roster, heard, std::chrono::seconds(*wait)};
    return Response::json(200, changes->toJson());
}

} // namespace anteroom
