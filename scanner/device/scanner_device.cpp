#include "scanner/device/scanner_device.h"

#include <QFileInfo>

namespace anteroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A message whose end hasn't come after this silence won't come.
constexpr auto Stale = 2s;
constexpr auto ReportInterval = 1s;

Framing framingOf(const ScannerSettings& settings)
{
    return {settings.prefix, settings.suffix, MaxScannerMessage};
}

} // namespace

ScannerDevice::ScannerDevice(const ScannerSettings& settings, const QString& node, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_node(node)
    , m_framer(framingOf(settings))
    , m_rate(mostPerSecond)
{
    m_quiet.setSingleShot(true);
    m_quiet.setTimerType(Qt::PreciseTimer);
    m_quiet.setInterval(settings.quiet);
    connect(&m_quiet, &QTimer::timeout, this, &ScannerDevice::hearSilence);
    m_stale.setSingleShot(true);
    m_stale.setInterval(Stale);
    connect(&m_stale, &QTimer::timeout, this, &ScannerDevice::giveUp);
    m_report.setSingleShot(true);
    m_report.setInterval(ReportInterval);
    connect(&m_report, &QTimer::timeout, this, &ScannerDevice::report);
}

ScannerCounts ScannerDevice::counts() const
{
    ScannerCounts counts = m_counts;
    counts.tooLong = m_framer.tooLong();
    counts.surplus = m_rate.refused();
    counts.damaged += m_unfinished;
    return counts;
}

void ScannerDevice::take(QByteArrayView bytes)
{
    m_stale.stop();
    m_quiet.start();
    deliver(m_framer.take(bytes));
    noteDropped();
}

void ScannerDevice::spoil()
{
    m_stale.stop();
    m_quiet.start();
    m_framer.spoil();
    ++m_counts.damaged;
    noteDropped();
}

void ScannerDevice::leave()
{
    m_quiet.stop();
    m_stale.stop();
    m_framer.abandon();
    Q_EMIT gone();
}

void ScannerDevice::deliver(const QList<QByteArray>& messages)
{
    for (const QByteArray& message : messages) {
        if (!m_rate.admit())
            continue;
        ++m_counts.delivered;
        Q_EMIT received({m_settings.name, QFileInfo(m_node).fileName(), message});
    }
}

// Silence is what the scanner did, not what a busy thread missed.
void ScannerDevice::hearSilence()
{
    if (takeWaiting())
        return;
    deliver(m_framer.hearSilence());
    if (m_framer.isWaiting())
        m_stale.start();
}

void ScannerDevice::giveUp()
{
    if (takeWaiting())
        return;
    if (m_framer.abandon())
        ++m_unfinished;
    noteDropped();
}

void ScannerDevice::noteDropped()
{
    if (!m_report.isActive() &&
        (counts().tooLong != m_reported.tooLong || counts().surplus != m_reported.surplus ||
         counts().damaged != m_reported.damaged))
        m_report.start();
}

void ScannerDevice::report()
{
    const ScannerCounts now = counts();
    const ScannerCounts before = std::exchange(m_reported, now);
    const quint64 unfinishedBefore = std::exchange(m_reportedUnfinished, m_unfinished);
    if (now.tooLong != before.tooLong)
        Q_EMIT failed(problem("scanner.too_long",
                              u"That is too long to be a card's code: scan the card again."_s));
    if (now.surplus != before.surplus)
        Q_EMIT failed(problem("scanner.flood",
                              u"The scanner sends without end: take the card away, or unplug the "
                              "scanner."_s));
    if (m_unfinished != unfinishedBefore)
        Q_EMIT failed(problem("scanner.unfinished",
                              u"The scanner's message did not end as the settings say: scan again, "
                              "and check \"suffix\" in kiosk.json."_s));
    if (now.damaged - m_unfinished != before.damaged - unfinishedBefore)
        Q_EMIT failed(problem("scanner.lost_keys",
                              u"The scanner typed faster than could be read: scan again."_s));
}

} // namespace anteroom
