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
// A whole number of the query, or `otherwise` when it isn't there. Problem code: request.query.
[[nodiscard]] Result<qint64> queryNumber(const Request& request, const char* key, qint64 otherwise,
                                         qint64 least, qint64 most);

// Who does it, for the store. The route's policy has seen to it that there is one.
[[nodiscard]] Actor actorOf(const Request& request);

} // namespace anteroom
