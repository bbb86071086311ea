#pragma once

#include "office/announcements.h"
#include "record/result.h"
#include "record/unprintable.h"

#include <chrono>
#include <QByteArray>
#include <QJsonObject>
#include <variant>

namespace anteroom {

// A whole answer. The edge adds what every answer carries (length, no-store, nosniff).
struct Response {
    int status = 200;       // 0: there is nobody to answer any more
    QByteArray contentType; // empty where there is no body
    QByteArray body;
    QByteArray etag;     // quoted, or empty
    QByteArray allow;    // the methods that a 405 names, or empty
    int retryAfter = 0;  // seconds, with 429 and 503
    bool failed = false; // by our own fault; the log says so

    [[nodiscard]] static Response json(int status, const QJsonObject& body);
    [[nodiscard]] static Response bytes(const QByteArray& mediaType, const QByteArray& body);
    [[nodiscard]] static Response nothing();

    // RFC 9457. The status follows from the problem's code (problem_status.cpp); `more` are
    // members beside the usual ones, such as "current".
    [[nodiscard]] static Response problem(const Problem& problem, const QJsonObject& more = {});
    [[nodiscard]] static Response problem(int status, const Problem& problem,
                                          const QJsonObject& more = {});

    [[nodiscard]] Response withVersion(int version) &&;
};
ANTEROOM_UNPRINTABLE(Response)

// "Nothing yet": the edge keeps the connection without a thread and asks the route again when
// something newer than `heard` is announced or the time is over.
struct Waiting {
    Topic topic = Topic::Roster;
    quint64 heard = 0;
    std::chrono::seconds atMost{0};
};

// The connection becomes a stream of server-sent events for as long as its session lives.
struct Streaming {
    Topic topic = Topic::Staff;
};

using Reply = std::variant<Response, Waiting, Streaming>;

} // namespace anteroom
