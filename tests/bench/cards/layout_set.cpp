#include "bench/cards/layout_set.h"

#include "stage/arguments.h"

namespace anteroom {

LayoutSet layoutSetAsked(const QStringList& arguments)
{
    const QString name = wordAfter(arguments, QStringLiteral("--set"), {});
    if (name == QLatin1String("developed"))
        return LayoutSet::Developed;
    return name == QLatin1String("further") ? LayoutSet::Further : LayoutSet::Reported;
}

} // namespace anteroom
