#pragma once

#include "record/result.h"

#include <QByteArray>
#include <QList>

namespace anteroom {

// One server-sent event.
struct ServerEvent {
    QByteArray name = QByteArrayLiteral("message");
    QByteArray data;

    friend bool operator==(const ServerEvent&, const ServerEvent&) = default;
};

// Takes the bytes of a text/event-stream as they come and gives the events that are complete
// (WHATWG HTML §9.2.6). Comments, "id" and "retry" are passed over.
class EventParser {
public:
    static constexpr qsizetype maxEventBytes = 64 * 1024;

    // Problem code: wire.garbage, when a line or an event grows over the limit.
    [[nodiscard]] Result<QList<ServerEvent>> take(const QByteArray& bytes);

private:
    void takeLine(const QByteArray& line, QList<ServerEvent>& complete);

    QByteArray m_line;
    ServerEvent m_event;
    bool m_hasData = false;
    bool m_afterCarriageReturn = false;
};

} // namespace anteroom
