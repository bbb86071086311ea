#pragma once

#include "kiosk/capture_hint.h"
#include "kiosk/frame_judge.h"

#include <optional>
#include <QElapsedTimer>

namespace anteroom {

// What the frames say while a side of an insurance card is held up: which hint helps, and when
// which picture is taken. Where a decoder looks at the frames, it measures; without one a picture
// need only be still. A side that lies there from before is none to take.
class CardWatch {
public:
    struct Advice {
        std::optional<CaptureHint> hint;
        std::optional<quint64> take;     // the frame to take
        std::optional<quint64> second{}; // the next best one
    };

    void begin();
    void forget();
    // The picture was taken: the next one must be of something else.
    void remember(const QImage& picture) { m_judge.remember(picture); }

    // A frame by itself. `back` says which side is awaited.
    [[nodiscard]] Advice shown(quint64 frame, const QImage& picture, bool back, bool hasDecoder);
    // What the decoder measured in a frame, so long after the beginning.
    [[nodiscard]] Advice looked(quint64 frame, const FrameLook& look, qint64 milliseconds);

private:
    [[nodiscard]] Advice advise(FrameJudge::Verdict verdict, quint64 frame, bool back);

    FrameJudge m_judge;
    CardTaking m_taking;
    bool m_isKnown = false; // what was taken last is still lying there
    QElapsedTimer m_goodSince;
};

} // namespace anteroom
