#pragma once

#include "scanner/frame/frame_source.h"

#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QTimer>

namespace anteroom {

// A camera of thirty frames a second, each in memory of its own as a camera's are, that knows which
// of them were shown.
class PreviewCamera : public FrameSource {
    Q_OBJECT
public:
    struct Counts {
        int offered = 0;
        int shown = 0;
        double longestGap = 0; // ms between two that were shown
    };

    explicit PreviewCamera(const QList<QImage>& frames);

    void start() override { m_timer.start(); }
    void stop() override { m_timer.stop(); }
    [[nodiscard]] bool running() const override { return m_timer.isActive(); }

    void countAnew();
    // The window showed what it was given last.
    void noteShown();
    [[nodiscard]] const Counts& counts() const { return m_counts; }

private:
    void offer();

    QList<QImage> m_frames;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_due = 0; // ns, when the next frame is to come
    quint64 m_last = 0;
    quint64 m_lastShown = 0;
    qint64 m_shownAt = 0; // ns
    Counts m_counts;
};

} // namespace anteroom
