#pragma once

#include "record/result.h"

#include <QString>

namespace anteroom {

// Plays the visit of the patient who moved and has a new card through the real programs,
// offscreen, and approves it at the console. Leaves in `folder` a picture of every screen,
// summary.json and the practice's files. With `hold` everything stays up afterwards until the
// process is asked to end.
[[nodiscard]] Done playDemo(const QString& programs, const QString& folder, bool hold);

} // namespace anteroom
