#include "store/roster_cache.h"

namespace anteroom {

std::optional<RosterEntry> RosterCache::find(const AppointmentId& id, qint64 sequence) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_entries.constFind(id);
    if (known == m_entries.cend() || known->sequence != sequence)
        return std::nullopt;
    return *known;
}

void RosterCache::keep(const RosterEntry& entry)
{
    const std::lock_guard lock(m_mutex);
    // Those of days before are never asked for again.
    if (m_entries.size() >= RosterChanges::maxEntries)
        m_entries.clear();
    m_entries.insert(entry.appointment.id, entry);
}

} // namespace anteroom
