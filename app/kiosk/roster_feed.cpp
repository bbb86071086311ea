#include "kiosk/roster_feed.h"

namespace anteroom {

namespace {

constexpr std::chrono::seconds longPoll{20};

} // namespace

RosterFeed::RosterFeed(Roster& roster, OfficeClient& client, QObject* parent)
    : QObject(parent), m_roster(roster), m_office(client)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RosterFeed::ask);
}

void RosterFeed::start()
{
    ask();
}

void RosterFeed::ask()
{
    // The first question and the first after a failure are answered at once: whether the office is
    // there must not take twenty seconds to be known.
    const bool waits = m_since > 0 && m_online;
    m_office.roster(m_since, waits ? longPoll : std::chrono::seconds(0), this,
                    [this](const Result<RosterChanges>& answer) { take(answer); });
}

void RosterFeed::take(const Result<RosterChanges>& answer)
{
    setOnline(answer.ok());
    if (!answer) {
        m_again.start(m_backOff.next());
        return;
    }
    m_backOff.reset();
    // A sequence that went back: another database answers now; begin anew.
    if (answer->sequence < m_since) {
        m_since = 0;
        m_roster.clear();
    } else {
        m_since = answer->sequence;
        m_roster.apply(answer->entries);
        Q_EMIT rosterChanged();
    }
    // An office that answers every poll at once is not asked without a breath.
    m_again.start(std::chrono::milliseconds(50));
}

void RosterFeed::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    Q_EMIT onlineChanged();
}

} // namespace anteroom
