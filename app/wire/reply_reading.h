#pragma once

#include "wire/office_client.h"

namespace anteroom {

// An answer as HTTP has it.
struct HttpAnswer {
    int status = 0;
    QByteArray etag;
    QString contentType;
    QByteArray bytes;
};
// What it says in our words. The bytes are no more than `maxBytes`.
[[nodiscard]] OfficeAnswer understood(const HttpAnswer& http, qint64 maxBytes);

// Collects one reply within its limit and says in our words what came of it.
class ReplyReading {
public:
    explicit ReplyReading(qint64 maxBytes) : m_maxBytes(maxBytes) {}

    // Ends the reply when it grows over the limit.
    void take(QNetworkReply& reply);
    // The deadline has passed.
    void giveUp() { m_late = true; }
    [[nodiscard]] OfficeAnswer finish(QNetworkReply& reply);

private:
    qint64 m_maxBytes;
    QByteArray m_bytes;
    bool m_late = false;
    bool m_tooLarge = false;
};

} // namespace anteroom
