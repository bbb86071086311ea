#include "scanner/device/message_framer.h"

#include "scanner/device/payload_end.h"

#include <algorithm>

namespace anteroom {

namespace {

// Bytes are looked at in pieces of this size, so that what is kept stays small.
constexpr qsizetype Piece = 4096;

bool hasLineEnds(const QByteArray& suffix)
{
    return suffix.contains('\r') || suffix.contains('\n');
}

} // namespace

MessageFramer::MessageFramer(const Framing& framing)
    : m_framing(framing), m_lineEnds(hasLineEnds(framing.suffix))
{
}

QList<QByteArray> MessageFramer::take(QByteArrayView bytes)
{
    QList<QByteArray> messages;
    while (!bytes.isEmpty()) {
        const QByteArrayView piece = bytes.first(std::min(bytes.size(), Piece));
        m_bytes.append(piece);
        bytes = bytes.sliced(piece.size());
        cut(messages);
    }
    return messages;
}

QList<QByteArray> MessageFramer::hearSilence()
{
    QList<QByteArray> messages;
    if (m_skip == Skip::ToSilence) {
        abandon();
    } else if (!m_framing.suffix.isEmpty()) {
        m_silent = true;
        cut(messages);
        m_silent = false;
    } else if (m_begun || m_framing.prefix.isEmpty()) {
        finish(m_bytes.size(), m_bytes.size(), messages);
    }
    return messages;
}

void MessageFramer::spoil()
{
    m_bytes.clear();
    m_looked = 0;
    m_skip = m_lineEnds || m_framing.suffix.isEmpty() ? Skip::ToSilence : Skip::ToSuffix;
}

bool MessageFramer::abandon()
{
    const bool begun = m_framing.prefix.isEmpty() ? !m_bytes.isEmpty() : m_begun;
    const bool unfinished = begun && m_skip == Skip::No;
    dropTo(m_bytes.size());
    return unfinished;
}

void MessageFramer::cut(QList<QByteArray>& messages)
{
    while (cutOne(messages)) {
    }
}

// False when more bytes are needed.
bool MessageFramer::cutOne(QList<QByteArray>& messages)
{
    if (m_skip != Skip::No)
        skip();
    if (m_skip != Skip::No || !findStart())
        return false;
    const qsizetype end = findEnd();
    const qsizetype suffix = m_framing.suffix.size();
    if (end > m_framing.longest) {
        ++m_tooLong;
        dropTo(end + suffix);
    } else if (end >= 0) {
        finish(end, end + suffix, messages);
    } else if (m_bytes.size() > m_framing.longest + suffix) {
        ++m_tooLong;
        keepTail(suffix - 1);
        m_looked = 0;
        m_skip = m_framing.suffix.isEmpty() ? Skip::ToSilence : Skip::ToSuffix;
    } else {
        return false;
    }
    return true;
}

// What stands before the prefix is noise.
bool MessageFramer::findStart()
{
    if (m_begun || m_framing.prefix.isEmpty())
        return !m_bytes.isEmpty();
    const qsizetype at = m_bytes.indexOf(m_framing.prefix);
    if (at < 0) {
        keepTail(m_framing.prefix.size() - 1);
        return false;
    }
    m_bytes.remove(0, at + m_framing.prefix.size());
    m_begun = true;
    return !m_bytes.isEmpty();
}

// Where the message ends, or -1 for not yet.
qsizetype MessageFramer::findEnd()
{
    if (m_framing.suffix.isEmpty())
        return -1;
    for (;;) {
        const qsizetype at = m_bytes.indexOf(m_framing.suffix, m_looked);
        if (at < 0)
            break;
        const qsizetype behind = at + m_framing.suffix.size();
        const SuffixRole role =
            m_lineEnds && at > 0 ? roleOfSuffix(m_bytes, at, behind, m_silent) : SuffixRole::End;
        if (role == SuffixRole::End)
            return at;
        m_looked = role == SuffixRole::Unclear ? at : behind;
        if (role == SuffixRole::Unclear)
            return -1;
    }
    m_looked = std::max(m_looked, m_bytes.size() - m_framing.suffix.size() + 1);
    return -1;
}

void MessageFramer::finish(qsizetype at, qsizetype behind, QList<QByteArray>& messages)
{
    if (at > 0)
        messages.append(m_bytes.first(at));
    dropTo(behind);
}

void MessageFramer::dropTo(qsizetype behind)
{
    m_bytes.remove(0, behind);
    m_begun = false;
    m_skip = Skip::No;
    m_looked = 0;
}

void MessageFramer::skip()
{
    const QByteArray& suffix = m_framing.suffix;
    const qsizetype at = m_skip == Skip::ToSuffix ? m_bytes.indexOf(suffix) : -1;
    if (at < 0)
        return keepTail(suffix.size() - 1);
    dropTo(at + suffix.size());
}

void MessageFramer::keepTail(qsizetype size)
{
    m_bytes = m_bytes.last(std::clamp<qsizetype>(size, 0, m_bytes.size()));
}

} // namespace anteroom
