#pragma once

#include <functional>
#include <QtGlobal>

namespace anteroom {

using ImportProgress = std::function<void(qsizetype done, qsizetype of)>;

// A bar on a terminal, nothing where nobody watches.
void showProgress(qsizetype done, qsizetype of);

} // namespace anteroom
