#pragma once

#include "wire/office_client.h"

namespace anteroom {

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
    [[nodiscard]] OfficeAnswer understood(QNetworkReply& reply) const;

    qint64 m_maxBytes;
    QByteArray m_bytes;
    bool m_late = false;
    bool m_tooLarge = false;
};

} // namespace anteroom
