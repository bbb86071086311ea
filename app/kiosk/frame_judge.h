#pragma once

#include <QImage>

namespace anteroom {

// What can be said of a frame without reading it: enough for one hint, and to know when a picture
// of a card is worth taking. Looks at a small grey copy; one frame takes well under a millisecond.
class FrameJudge {
public:
    enum class Verdict {
        Dark,   // black: covered, or nothing lit before it
        Blank,  // lit, and nothing there to see
        Moving, // something there, not held still
        Known,  // what was taken last is still lying there
        Good
    };

    Verdict judge(const QImage& frame);
    // The picture was taken: the next one must be another.
    void remember(const QImage& frame);
    void forget();

    // For a picture taken by hand: the verdict without a frame before it.
    [[nodiscard]] static Verdict judgeAlone(const QImage& frame);

private:
    QImage m_before;
    QImage m_taken;
};

} // namespace anteroom
