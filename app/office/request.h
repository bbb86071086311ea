#pragma once

#include "office/caller.h"
#include "record/unprintable.h"

#include <QByteArray>
#include <QStringList>
#include <QUrlQuery>

namespace anteroom {

enum class Method { Get, Put, Post, Patch, Delete };

[[nodiscard]] QByteArray methodName(Method method);
[[nodiscard]] std::optional<Method> methodNamed(QByteArrayView name);

// What stands before a request's body, as the edge took it off the line.
struct RequestHead {
    QByteArray method;
    QByteArray target; // path and query, still percent-encoded
    QByteArray contentType;
    QByteArray ifMatch;
    QByteArray authorization;
    QString address;        // of the other end
    QByteArray fingerprint; // SHA-256 in hex of the client's verified certificate, or empty
};

// A request whose caller may make it. Handlers get nothing else from outside.
struct Request {
    Method method = Method::Get;
    QStringList captures; // what stood in the pattern's braces, in order
    QUrlQuery query;
    QByteArray contentType;
    QByteArray ifMatch;
    QByteArray body;
    Caller caller;
    bool mayWait = true; // a long poll asked again after its wait must answer with what there is

    // The version that If-Match names ("7"), quotes optional; none when absent or not a number.
    [[nodiscard]] std::optional<int> expectedVersion() const;
};
ANTEROOM_UNPRINTABLE(Request)

} // namespace anteroom
