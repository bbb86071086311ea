#pragma once

#include "record/decision.h"

#include <QJsonObject>

namespace anteroom {

// What a decision was refused with.
struct Refusal {
    QJsonObject body; // of the 409
    ChangeId change;
    FieldValue proposed; // by the kiosk, in a blind check-in: from no base
    int versionSeen = 0;
};
ANTEROOM_UNPRINTABLE(Refusal)

// Whether a console can show the whole difference from it: base, current and proposed of the
// change, who decided it if somebody has, and of a record that moved on each step since the version
// that was seen, with who made it. Empty, or what is missing.
[[nodiscard]] QByteArray missingIn(const Refusal& refusal);

} // namespace anteroom
