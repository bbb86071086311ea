#pragma once

#include "office/office_keys.h"
#include "office/request.h"
#include "record/json_reader.h"
#include "record/media_types.h"
#include "store/actor.h"

namespace anteroom {

// What handlers take out of a request, each with the problem that says what was wrong with it.

// Problem codes: request.media_type and those of parseJsonObject and eachKeyOnce.
[[nodiscard]] Result<QJsonObject> jsonBody(const Request& request);
// Problem codes: request.media_type and those of unseal.
[[nodiscard]] Result<QByteArray> sealedBody(const Request& request, const OfficeKeys& keys);
// The record version of If-Match. Problem code: request.if_match.
[[nodiscard]] Result<int> expectedVersion(const Request& request);
// What changes a thing of a version: the thing, whose id is the path's first, the version that the
// asker saw (If-Match), and what is to be done, as `read` understands the JSON body.
template <class Id, class Wish>
struct ConditionalRequest {
    Id id;
    int seen = 0;
    Wish wish;
};
template <class Id, class Wish>
[[nodiscard]] Result<ConditionalRequest<Id, Wish>>
conditional(const Request& request, Result<Wish> (*read)(const QJsonObject&))
{
    const auto id = Id::parse(request.captures[0]);
    if (!id)
        return id.problem();
    const auto seen = expectedVersion(request);
    if (!seen)
        return seen.problem();
    const auto json = jsonBody(request);
    if (!json)
        return json.problem();
    const auto wish = read(*json);
    if (!wish)
        return wish.problem();
    return ConditionalRequest<Id, Wish>{*id, *seen, *wish};
}

// A whole number of the query, or `otherwise` when it isn't there. Problem code: request.query.
[[nodiscard]] Result<qint64> queryNumber(const Request& request, const char* key, qint64 otherwise,
                                         qint64 least, qint64 most);

// Who does it, for the store. The route's policy has seen to it that there is one.
[[nodiscard]] Actor actorOf(const Request& request);

} // namespace anteroom
