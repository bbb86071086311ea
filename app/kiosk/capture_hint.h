#pragma once

#include "scanner/reading/card_taking.h"

#include <QString>

namespace anteroom {

// What the person before the camera is told, one at a time.
enum class CaptureHint {
    Show,
    Dark,
    Inside,
    Closer,
    Still,
    TurnLicence,
    TiltFromLight,
    Flat,
    NotLicence,
    TurnCard,
    OtherCard,
    Good
};

[[nodiscard]] CaptureHint hintFor(CardCause cause);

} // namespace anteroom
