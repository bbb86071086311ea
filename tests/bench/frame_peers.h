#pragma once

#include <QHash>
#include <QImage>
#include <QList>

namespace anteroom {

// What one of npm's readers made of a set of frames.
struct PeerFigures {
    int right = 0;
    int wrong = 0;
    QList<double> milliseconds; // of the processor, a frame
};

struct PeerFrame {
    QImage gray;
    QByteArray truth;
};

// Reads the frames with npm's readers, by their names; see tests/bench/peers/frames.mjs. Empty, and
// said on standard error why, when they are not installed: `npm ci` in tests/bench/peers does that.
[[nodiscard]] QHash<QString, PeerFigures> readByPeers(const QList<PeerFrame>& frames);

} // namespace anteroom
