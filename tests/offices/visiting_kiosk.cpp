#include "tests/offices/visiting_kiosk.h"

#include "scripted_visit.h"

namespace anteroom {

namespace {

using namespace std::chrono_literals;
constexpr int chairs = 3; // visits that wait at one kiosk

} // namespace

VisitingKiosk::VisitingKiosk(const OfficeAddress& office, DeviceIdentity identity,
                             quint32 firstSeed)
    : m_identity(std::move(identity))
    , m_outbox(m_folder.path(), m_identity.practice.sealingKey)
    , m_client(office, m_identity.credentials)
    , m_pump(m_outbox, m_client, m_identity.practice.receiptKey)
    , m_lastSeed(firstSeed)
{
    connect(&m_pump, &Pump::delivered, this, [this](const SubmissionId& id) {
        m_visits[id].acknowledged = true;
        ++m_acknowledged;
        Q_EMIT acknowledgedOne();
    });
    connect(&m_next, &QTimer::timeout, this, &VisitingKiosk::feed);
    m_next.setInterval(50ms);
    connect(&m_wake, &QTimer::timeout, &m_pump, &Pump::wake);
    m_wake.setInterval(200ms);
}

bool VisitingKiosk::open()
{
    std::optional<bool> opened;
    m_outbox.open(this, [&](const Result<OutboxOpening>& opening) { opened = opening.ok(); });
    if (!waitUntil([&] { return opened.has_value(); }, 20'000) || !*opened)
        return false;
    m_pump.start();
    return true;
}

void VisitingKiosk::begin()
{
    m_wake.start();
    m_next.start();
}

bool VisitingKiosk::end()
{
    m_next.stop();
    const bool emptied = waitUntil([this] { return m_outbox.count() == OutboxCount(); }, 60'000);
    m_wake.stop();
    m_pump.stop();
    return emptied;
}

void VisitingKiosk::feed()
{
    if (m_outbox.count().waiting >= chairs)
        return;
    const ScriptedVisit visit = scriptedVisit(++m_lastSeed, imageBytes);
    m_visits.insert(visit.submission.id, {m_lastSeed});
    m_outbox.accept(visit.submission, visit.images, this, [](const Done&) {});
}

} // namespace anteroom
