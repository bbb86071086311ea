#pragma once

#include "record/appointment.h"

#include <optional>
#include <QHash>
#include <QList>

namespace anteroom {

// What a person tells of themselves to be found, by licence or by typing.
struct Identity {
    QString given;
    QString middle; // only from a licence
    QString family;
    QDate birthDate;
    // One more thing, asked where two share all of the above: the last four digits of a phone on
    // record, or a ZIP code. Empty while not asked.
    QString further;
};
ANTEROOM_UNPRINTABLE(Identity)

struct Match {
    std::optional<RosterEntry> entry; // exactly one person fits
    bool several = false;             // more than one does; nothing of them is told
};
ANTEROOM_UNPRINTABLE(Match)

// Today's appointments as this kiosk may see them, in memory alone: a stolen kiosk shows no
// patient (DESIGN.md §8, promise 4).
class Roster {
public:
    void apply(const QList<RosterEntry>& changes);
    void clear();

    // Whether the office has told the roster since the start. While it hasn't, nobody is found and
    // every check-in is blind.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] qsizetype count() const { return m_entries.size(); }

    // Exact match on name and birth date, as people compare names: case, accents, blanks,
    // hyphens and apostrophes apart. One person or none; of a person's visits the first that
    // they haven't arrived for.
    [[nodiscard]] Match find(const Identity& identity) const;

private:
    QHash<AppointmentId, RosterEntry> m_entries;
    bool m_known = false;
};

} // namespace anteroom
