#include "wire/event_parser.h"

namespace anteroom {

Result<QList<ServerEvent>> EventParser::take(const QByteArray& bytes)
{
    QList<ServerEvent> complete;
    for (const char c : bytes) {
        const bool secondOfPair = c == '\n' && m_afterCarriageReturn;
        m_afterCarriageReturn = c == '\r';
        if (secondOfPair)
            continue;
        if (c == '\n' || c == '\r') {
            takeLine(m_line, complete);
            m_line.clear();
        } else {
            m_line += c;
        }
        if (m_line.size() + m_event.data.size() > maxEventBytes)
            return problem("wire.garbage",
                           QStringLiteral("The office's events make no sense. Sign in again."));
    }
    return complete;
}

void EventParser::takeLine(const QByteArray& line, QList<ServerEvent>& complete)
{
    if (line.isEmpty()) {
        if (m_hasData)
            complete.append(m_event);
        m_event = {};
        m_hasData = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = colon < 0 ? line : line.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event") {
        m_event.name = value;
    } else if (field == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
    }
}

} // namespace anteroom
