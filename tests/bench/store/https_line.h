#pragma once

#include "wire/office_address.h"

#include <memory>
#include <QByteArray>

namespace anteroom {

// What came back for one request; status 0 when nothing did.
struct HttpsAnswer {
    int status = 0;
    QByteArray version; // the ETag's number; empty without one
    QByteArray body;
};

// One request as it is sent.
struct HttpsRequest {
    QByteArray method;
    QByteArray target;
    QByteArray mediaType = {}; // of the body
    QByteArray body = {};
    QByteArray session = {}; // of a console; kiosks have their certificate
    QByteArray version = {}; // for If-Match
};

// One connection that stays open, over TLS 1.3, with nothing around it: what is measured through it
// is the other end. It waits for its answer on the caller's thread.
class HttpsLine {
public:
    HttpsLine(const OfficeAddress& office, const OfficeCredentials& credentials);
    ~HttpsLine();

    [[nodiscard]] bool connect();
    [[nodiscard]] HttpsAnswer ask(const HttpsRequest& request);

private:
    class Connection;
    std::unique_ptr<Connection> m_connection;
};

} // namespace anteroom
