#pragma once

#include <QStringList>

namespace anteroom {

// Layouts of fictional cards, each set with labels, payers and plans of its own. Rules are written
// by the developed ones; the further ones were drawn by other hands without a look at the rules and
// are developed on since; the reported ones are only measured, and whoever writes rules does not
// look at them.
enum class LayoutSet { Developed, Further, Reported };

// After --set in a bench's arguments; Reported unless it says otherwise.
[[nodiscard]] LayoutSet layoutSetAsked(const QStringList& arguments);

} // namespace anteroom
