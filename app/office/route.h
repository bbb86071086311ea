#pragma once

#include "office/policy.h"
#include "office/request.h"
#include "office/response.h"

#include <span>

namespace anteroom {

struct Office;

// One line of the route table. None of its members has a default: a route that does not say who
// may call it does not compile.
struct Route {
    using Handler = Reply (*)(Office&, const Request&);

    constexpr Route(Method method_, const char* pattern_, Policy policy_, qint64 maxBody_,
                    Handler handler_)
        : method(method_), pattern(pattern_), policy(policy_), maxBody(maxBody_), handler(handler_)
    {
    }

    Method method;
    QLatin1StringView pattern; // "/v1/blobs/{sha256}"
    Policy policy;
    qint64 maxBody; // bytes
    Handler handler;

    // "PUT /v1/blobs/{sha256}": what a log says instead of the path.
    [[nodiscard]] QString title() const;
};

[[nodiscard]] std::span<const Route> routeTable();

// The route that answers, or why none does.
struct RouteMatch {
    const Route* route = nullptr;
    QStringList captures;
    QByteArray allowed; // when the path is known and the method isn't: the methods that are
};
[[nodiscard]] RouteMatch findRoute(QByteArrayView method, const QString& path);

} // namespace anteroom
