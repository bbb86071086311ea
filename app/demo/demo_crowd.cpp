#include "demo/demo_crowd.h"

#include "demo/demo_person.h"

namespace anteroom {

namespace {

// Other people than those of the practice, which begins with the seed itself.
constexpr quint64 elsewhere = 0xC2B2AE3D27D4EB4F;

} // namespace

DemoCrowd::DemoCrowd(quint64 seed, const QDate& day) : m_random(seed ^ elsewhere), m_day(day) {}

Patient DemoCrowd::next()
{
    const DemoPerson person = DemoPerson::make(m_random, m_day);
    Patient patient;
    patient.id = PatientId::parse(m_random.uuid()).value();
    patient.values = person.values(m_random);
    return patient;
}

} // namespace anteroom
