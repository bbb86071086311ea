#pragma once

#include <QByteArray>
#include <QList>

namespace anteroom {

// How a scanner's messages are told apart.
struct Framing {
    QByteArray prefix; // empty for none
    QByteArray suffix; // empty: silence ends a message
    qsizetype longest = 0;
};

// Cuts a stream of bytes into messages. Where there is a suffix, it alone ends a message, however
// slowly or in whichever pieces the bytes come; silence decides only about a line end that a
// licence may hold itself (payload_end.h). Keeps no more than one message of the longest length.
class MessageFramer {
public:
    explicit MessageFramer(const Framing& framing);

    // The messages that these bytes end. Empty ones are none.
    [[nodiscard]] QList<QByteArray> take(QByteArrayView bytes);
    // The same for silence.
    [[nodiscard]] QList<QByteArray> hearSilence();

    // What is coming in is damaged: it is dropped, as far as it may be one message.
    void spoil();
    // Begins anew: what hasn't ended by now won't. Says whether a message was begun.
    bool abandon();
    // Whether something has come in that has no end yet.
    [[nodiscard]] bool isWaiting() const
    {
        return !m_bytes.isEmpty() || m_begun || m_skip != Skip::No;
    }

    // Messages longer than the longest that were dropped, ever.
    [[nodiscard]] quint64 tooLong() const { return m_tooLong; }
    // Bytes that are kept, for the message that is coming in.
    [[nodiscard]] qsizetype pending() const { return m_bytes.size(); }

private:
    void cut(QList<QByteArray>& messages);
    [[nodiscard]] bool cutOne(QList<QByteArray>& messages);
    [[nodiscard]] bool findStart();
    [[nodiscard]] qsizetype findEnd();
    void finish(qsizetype at, qsizetype behind, QList<QByteArray>& messages);
    void dropTo(qsizetype behind);
    void skip();
    void keepTail(qsizetype size);

    enum class Skip { No, ToSuffix, ToSilence };

    Framing m_framing;
    bool m_lineEnds = false; // the suffix is one that licences hold
    QByteArray m_bytes;      // from the message's first byte on
    bool m_begun = false;    // the prefix was seen
    Skip m_skip = Skip::No;
    bool m_silent = false;  // nothing has come for a while
    qsizetype m_looked = 0; // before this there is no end
    quint64 m_tooLong = 0;
};

} // namespace anteroom
