#pragma once

#include "kiosk/capture_hint.h"

#include <optional>
#include <QImage>

namespace anteroom {

// What the frames say while a licence is held up: what keeps its code from being read, and, when
// no code was read for a while, in which frame its front can be read instead.
class LicenceWatch {
public:
    static constexpr qint64 frontAfterMs = 7000;

    void begin();

    // What keeps the licence from being read, the worst first; the person can mend one at a time.
    [[nodiscard]] static CaptureHint causeIn(const FrameLook& look);

    // The frame whose front is to be read, once in all: the best of those that showed one.
    // readAgain() when there was no time for it.
    [[nodiscard]] std::optional<QImage> frontToRead(const QImage& frame, const FrameLook& look,
                                                    qint64 milliseconds);
    void readAgain();

private:
    QImage m_best;
    double m_quality = 0;
    bool m_tried = false;
};

} // namespace anteroom
