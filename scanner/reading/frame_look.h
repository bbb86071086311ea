#pragma once

#include "record/result.h"

#include <optional>
#include <QJsonObject>
#include <QPointF>
#include <QSizeF>

namespace anteroom {

// What can be said of a frame in which no licence was read: enough to tell the person what to do.
// All lengths are in widths of the frame, so that they hold for the picture as it is shown.
struct FrameLook {
    // What a person is told from: measured on frames of known blur, light and glare.
    static constexpr double litFrom = 0.12;
    static constexpr double crispFrom = 0.62;
    static constexpr double glareFrom = 0.1;
    static constexpr double nearFrom = 0.36; // a card's width

    // Where a card lies: its middle, its longer and its shorter side, how far it is turned from
    // lying, in degrees from -90 to 90, clockwise, and how far it is tilted away from the camera,
    // in degrees from 0 to 90.
    struct CardPlace {
        QPointF middle;
        QSizeF size;
        double turn = 0;
        double tilt = 0;

        friend bool operator==(const CardPlace&, const CardPlace&) = default;
    };
    std::optional<CardPlace> card;
    bool cutOff = false;  // the card reaches over the frame's edge
    bool hasCode = false; // something as dense as a code is to be seen, read or not

    double light = 0;     // 0 black to 1 white, of the card or, without one, of the middle
    double glare = 0;     // share of the code, or of a card without one, that a reflection has
                          // washed out, 0 to 1
    double sharpness = 0; // 0 without an edge to 1 crisp to the pixel; noise and darkness are none

    [[nodiscard]] QJsonObject toJson() const;
    // Strict, since it comes from another process: Problem "frame_look.malformed".
    [[nodiscard]] static Result<FrameLook> fromJson(const QJsonObject& json);

    friend bool operator==(const FrameLook&, const FrameLook&) = default;
};

} // namespace anteroom
