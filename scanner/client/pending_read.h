#pragma once

#include "record/result.h"
#include "scanner/channel/decoder_message.h"

#include <deque>
#include <optional>

namespace anteroom {

// A picture or a payload that waits, or that is being read.
struct PendingRead {
    RequestKind kind = RequestKind::Picture;
    quint64 id = 0;
    QByteArray bytes;
    int triesLeft = 3; // it may be what ends the decoder
};

// What waits its turn, in order and within limits.
class PendingReads {
public:
    // Nothing is kept when there is a problem: "picture.long", "picture.busy", "picture.unknown"
    // and the same with "payload".
    [[nodiscard]] std::optional<Problem> add(const PendingRead& read);
    // One that the decoder ended with goes first; "picture.kills_decoder", "payload.kills_decoder"
    // when it was tried often enough.
    [[nodiscard]] std::optional<Problem> putBack(const PendingRead& read);

    [[nodiscard]] bool isEmpty() const { return m_reads.empty(); }
    [[nodiscard]] PendingRead takeFirst();
    void clear() { m_reads.clear(); }
    void dropPayloads();
    [[nodiscard]] std::deque<PendingRead> takeAll() { return std::exchange(m_reads, {}); }

private:
    std::deque<PendingRead> m_reads;
};

} // namespace anteroom
