#pragma once

#include <QStringList>

namespace anteroom {

// A licence's warnings say what was odd on it, each once however often it occurs.
inline void warnOnce(QStringList& warnings, const QString& warning)
{
    if (!warnings.contains(warning))
        warnings.append(warning);
}

} // namespace anteroom
