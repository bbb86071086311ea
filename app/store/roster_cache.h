#pragma once

#include "record/appointment.h"

#include <mutex>
#include <QHash>

namespace anteroom {

// How the entries of the roster read, so that a change that every kiosk fetches is put together
// once. Whatever an entry says of its appointment and its patient moves it to another sequence
// (RosterFeed), so that one of the same sequence reads the same. For use by many threads.
class RosterCache {
public:
    [[nodiscard]] std::optional<RosterEntry> find(const AppointmentId& id, qint64 sequence) const;
    void keep(const RosterEntry& entry);

private:
    mutable std::mutex m_mutex;
    QHash<AppointmentId, RosterEntry> m_entries; // each at the latest sequence that was asked for
};

} // namespace anteroom
