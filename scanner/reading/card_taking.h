#pragma once

#include "scanner/reading/frame_look.h"

#include <QList>

namespace anteroom {

// What a person can mend about a frame, the worst first.
enum class CardCause { None, Dark, NoCard, CutOff, Far, Moving, Blurred, Tilted, Glare };

// Decides from one frame's look to the next when a card is taken, and which of the last frames is
// taken. A value: time comes with the frames, and whoever feeds it keeps the frames themselves.
class CardTaking {
public:
    static constexpr qint64 stillForMs = 400;    // so long, and a good frame is taken
    static constexpr qint64 patienceMs = 2500;   // then the best of what is there is taken
    static constexpr qint64 keptForMs = 1000;    // frames older than this are never taken
    static constexpr double stillWithin = 0.012; // of the frame's width, from frame to frame
    static constexpr double stillTurn = 2.0;     // degrees
    static constexpr double tiltedFrom = 28;     // degrees
    static constexpr double crispFrom = 0.35;    // print is softer than a code's bars
    static constexpr double glareFrom = 0.03;    // of the card

    struct Advice {
        CardCause cause = CardCause::NoCard;
        std::optional<quint64> take;     // the frame to take; what is seen then begins anew
        std::optional<quint64> second{}; // the next best one, to be read as well
    };
    [[nodiscard]] Advice seen(quint64 frame, const FrameLook& look, qint64 milliseconds);

    void beginAnew();

private:
    struct Seen {
        quint64 frame;
        qint64 at;
        double quality;
        bool good;
    };

    [[nodiscard]] CardCause causeIn(const FrameLook& look) const;
    [[nodiscard]] bool hasMoved(const FrameLook& look) const;

    std::optional<FrameLook::CardPlace> m_last;
    QList<Seen> m_still; // the last frames since the card came to rest
    qint64 m_stillSince = 0;
};

} // namespace anteroom
