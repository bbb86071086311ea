#pragma once

#include <QStringView>

namespace anteroom {

// A state of the US, or a province of Canada, by its whole name, as licences name who issued them.
[[nodiscard]] bool isState(QStringView name);

} // namespace anteroom
