#include "kiosk/roster.h"

#include "record/comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

bool sameName(const QString& told, const QString& known)
{
    const QString plain = folded(told);
    return !plain.isEmpty() && plain == folded(known);
}

// A first name may be told with the middle names, and the name one goes by is as good as the
// legal one: the last name and the birth date must fit as well.
bool givenFits(const Identity& told, const RosterEntry& entry)
{
    const FieldValue name = entry.values.value(u"legal_name");
    const QString given = name.part("given"_L1);
    const QString whole = given + name.part("middle"_L1);
    return sameName(told.given, given) || sameName(told.given + told.middle, given) ||
           sameName(told.given + told.middle, whole) || sameName(told.given, whole) ||
           sameName(told.given, entry.values.value(u"preferred_name").string());
}

bool furtherFits(const QString& further, const RosterEntry& entry)
{
    const QString plain = folded(further);
    if (plain.size() < 4)
        return false;
    const auto phoneEnds = [&](QStringView key) {
        return plain.size() == 4 && entry.values.value(key).string().endsWith(plain);
    };
    const QString zip = folded(entry.values.value(u"address").part("postal_code"_L1));
    return phoneEnds(u"mobile_phone") || phoneEnds(u"home_phone") ||
           (zip.size() >= 5 && plain.left(5) == zip.left(5));
}

bool fits(const Identity& told, const RosterEntry& entry)
{
    const FieldValue name = entry.values.value(u"legal_name");
    return told.birthDate.isValid() && told.birthDate == entry.birthDate &&
           sameName(told.family, name.part("family"_L1)) && givenFits(told, entry);
}

bool comesBefore(const RosterEntry& a, const RosterEntry& b)
{
    const auto arrived = [](const RosterEntry& entry) {
        return entry.appointment.status == AppointmentStatus::Arrived;
    };
    if (arrived(a) != arrived(b))
        return arrived(b);
    return a.appointment.startsAt < b.appointment.startsAt;
}

} // namespace

void Roster::apply(const QList<RosterEntry>& changes)
{
    m_known = true;
    for (const RosterEntry& each : changes) {
        if (each.removed || each.appointment.status == AppointmentStatus::Cancelled)
            m_entries.remove(each.appointment.id);
        else
            m_entries.insert(each.appointment.id, each);
    }
}

void Roster::clear()
{
    m_entries.clear();
    m_known = false;
}

Match Roster::find(const Identity& identity) const
{
    QList<RosterEntry> fitting;
    for (const RosterEntry& entry : m_entries) {
        if (fits(identity, entry) &&
            (identity.further.isEmpty() || furtherFits(identity.further, entry)))
            fitting.append(entry);
    }
    if (fitting.isEmpty())
        return {};
    std::sort(fitting.begin(), fitting.end(), &comesBefore);
    const PatientId first = fitting.first().appointment.patient;
    const bool onePerson = std::all_of(fitting.begin(), fitting.end(), [&](const auto& entry) {
        return entry.appointment.patient == first;
    });
    return onePerson ? Match{fitting.first(), false} : Match{std::nullopt, true};
}

} // namespace anteroom
