#pragma once

#include <QStringList>

namespace anteroom {

// What people of this first name are also called, and what the name is short for, as `folded`
// writes them; empty for most names.
[[nodiscard]] QStringList alsoCalled(const QString& foldedName);

} // namespace anteroom
