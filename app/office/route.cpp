#include "office/route.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// What stands in the pattern's braces, or none when the path is another one.
std::optional<QStringList> captured(QLatin1StringView pattern, const QStringList& path)
{
    const QStringList parts = QString(pattern).split(u'/');
    if (parts.size() != path.size())
        return std::nullopt;
    QStringList captures;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].startsWith(u'{') && !path[i].isEmpty())
            captures.append(path[i]);
        else if (parts[i] != path[i])
            return std::nullopt;
    }
    return captures;
}

} // namespace

QString Route::title() const
{
    return QString::fromLatin1(methodName(method)) + u' ' + pattern;
}

RouteMatch findRoute(QByteArrayView method, const QString& path)
{
    RouteMatch match;
    const QStringList parts = path.split(u'/');
    for (const Route& route : routeTable()) {
        const auto captures = captured(route.pattern, parts);
        if (!captures)
            continue;
        const QByteArray name = methodName(route.method);
        if (name == method)
            return {&route, *captures, {}};
        match.allowed += (match.allowed.isEmpty() ? "" : ", ") + name;
    }
    return match;
}

} // namespace anteroom
