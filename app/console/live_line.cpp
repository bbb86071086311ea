#include "console/live_line.h"

namespace anteroom {

namespace {

// A line that is back within this is not worth a word.
constexpr int graceMs = 1000;

} // namespace

LiveLine::LiveLine(OfficeLine& office, Clock clock, QObject* parent)
    : QObject(parent), m_office(office), m_clock(std::move(clock))
{
    m_grace.setSingleShot(true);
    m_grace.setInterval(graceMs);
    connect(&m_grace, &QTimer::timeout, this, &LiveLine::changed);
    connect(&m_office, &OfficeLine::connectedChanged, this, &LiveLine::take);
}

QString LiveLine::chipText() const
{
    if (m_live)
        return tr("Live");
    if (lost())
        return tr("No connection since %1").arg(clockText(*m_lostSince));
    return tr("Connecting …");
}

QString LiveLine::advice() const
{
    return tr("What you see is from then. You can read, not decide. Kiosks keep every check-in; "
              "nothing is lost.");
}

void LiveLine::begin()
{
    m_wanted = true;
    m_lostSince = m_clock();
    m_grace.start();
    m_office.startEvents();
    Q_EMIT changed();
}

void LiveLine::end()
{
    m_wanted = false;
    m_live = false;
    m_lostSince.reset();
    m_grace.stop();
    Q_EMIT changed();
}

void LiveLine::tryNow()
{
    if (m_wanted && !m_live)
        m_office.hurryEvents();
}

void LiveLine::take(bool connected)
{
    if (!m_wanted || connected == m_live)
        return;
    m_live = connected;
    if (connected) {
        m_lostSince.reset();
        m_grace.stop();
        Q_EMIT cameBack();
    } else {
        m_lostSince = m_clock();
        m_grace.start();
    }
    Q_EMIT changed();
}

} // namespace anteroom
