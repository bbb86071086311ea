#include "tests/offices/rush_tables.h"

#include "record/canonical_json.h"
#include "sealing/sealing.h"
#include "tests/offices/overlapping_visits.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace anteroom {

const ProposedChange* RushTable::change(const ChangeId& id) const
{
    for (const Submission& visit : visits) {
        for (const ProposedChange& each : visit.changes) {
            if (each.id == id)
                return &each;
        }
    }
    return nullptr;
}

RushTables::RushTables(const SeveralOffices& offices, const DeviceIdentity& kiosk, quint32 seed)
    : m_random(seed)
    , m_sealingKey(kiosk.practice.sealingKey)
    , m_kioskClient(offices.address(0), kiosk.credentials)
    , m_deskClient(offices.address(1))
    , m_kiosk(m_kioskClient)
    , m_desk(m_deskClient)
{
}

bool RushTables::signIn()
{
    std::optional<bool> in;
    m_desk.signIn(u"morgan"_s, SeveralOffices::password, this,
                  [&](const Result<Session>& session) { in = session.ok(); });
    return waitUntil([&] { return in.has_value(); }, 30'000) && *in;
}

void RushTables::lay(int visits, std::function<void(std::shared_ptr<RushTable>)> laid)
{
    if (m_table)
        return;
    m_table = std::make_shared<RushTable>();
    m_table->visits = overlappingVisits(m_random, visits);
    m_laid = std::move(laid);
    m_done = 0;
    send();
}

// The office may be without its database for a moment.
void RushTables::again(void (RushTables::*step)())
{
    QTimer::singleShot(100, this, [this, step] { (this->*step)(); });
}

void RushTables::send()
{
    const Submission& visit = m_table->visits[m_done];
    const auto sealed = seal(canonicalJson(visit.toJson()), m_sealingKey);
    m_kiosk.putSubmission(visit.id, *sealed, this, [this](const KioskOffice::Delivery& delivery) {
        if (!delivery.receipt)
            return again(&RushTables::send);
        m_table->pending += static_cast<int>(m_table->visits[m_done].changes.size());
        if (++m_done < m_table->visits.size())
            return send();
        m_done = 0;
        match();
    });
}

void RushTables::match()
{
    const auto answered = [this](const Result<Reviewed>& outcome) { matched(outcome); };
    const SubmissionId id = m_table->visits[m_done].id;
    if (m_done == 0)
        m_desk.openRecord(id, this, answered);
    else
        m_desk.matchPatient(id, m_table->patient, this, answered);
}

void RushTables::matched(const Result<Reviewed>& outcome)
{
    if (!outcome)
        return again(&RushTables::match);
    m_table->patient = outcome->submission.patient->id;
    m_table->known = outcome->version;
    if (++m_done < m_table->visits.size())
        return match();
    m_laid(std::exchange(m_table, nullptr));
}

} // namespace anteroom
