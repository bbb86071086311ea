#include "tests/bench/preview_camera.h"

namespace anteroom {

namespace {

constexpr qint64 FrameNanoseconds = 1'000'000'000 / 30;

} // namespace

PreviewCamera::PreviewCamera(const QList<QImage>& frames) : m_frames(frames)
{
    m_clock.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1); // a timer of whole milliseconds would keep 29.4 or 30.3 a second
    connect(&m_timer, &QTimer::timeout, this, &PreviewCamera::offer);
}

// A frame for which nobody had time is lost, as a camera's is.
void PreviewCamera::offer()
{
    const qint64 now = m_clock.nsecsElapsed();
    if (now < m_due)
        return;
    const qint64 missed = m_due == 0 ? 0 : (now - m_due) / FrameNanoseconds;
    m_counts.offered += 1 + int(missed);
    m_due = (m_due == 0 ? now : m_due) + (missed + 1) * FrameNanoseconds;
    ++m_last;
    Q_EMIT frameReady({m_last, m_frames[qsizetype(m_last) % m_frames.size()].copy()});
}

void PreviewCamera::countAnew()
{
    m_counts = {};
    m_shownAt = m_clock.nsecsElapsed();
}

void PreviewCamera::noteShown()
{
    if (m_last == m_lastShown)
        return;
    m_lastShown = m_last;
    ++m_counts.shown;
    const qint64 now = m_clock.nsecsElapsed();
    m_counts.longestGap = std::max(m_counts.longestGap, double(now - m_shownAt) / 1e6);
    m_shownAt = now;
}

} // namespace anteroom
