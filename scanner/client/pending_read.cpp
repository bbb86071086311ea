#include "scanner/client/pending_read.h"

namespace anteroom {

namespace {

constexpr size_t MostWaiting = 64;
constexpr size_t MostWaitingPictures = 8;

struct Words {
    const char* tooLong;
    const char* unknown;
    const char* busy;
    const char* kills;
};
constexpr Words PictureWords{"picture.long", "picture.unknown", "picture.busy",
                             "picture.kills_decoder"};
constexpr Words PayloadWords{"payload.long", "payload.unknown", "payload.busy",
                             "payload.kills_decoder"};

} // namespace

std::optional<Problem> PendingReads::add(const PendingRead& read)
{
    const bool isPicture = read.kind == RequestKind::Picture;
    const Words& words = isPicture ? PictureWords : PayloadWords;
    if (read.bytes.size() > (isPicture ? MaxPictureBytes : MaxPayloadBytes))
        return problem(words.tooLong,
                       isPicture
                           ? QStringLiteral("This file is too big: use a picture under 16 MB.")
                           : QStringLiteral("This code is too long: scan another one."));
    if (read.bytes.isEmpty())
        return problem(words.unknown,
                       QStringLiteral("There is nothing in it: choose another one."));
    if (m_reads.size() >= (isPicture ? MostWaitingPictures : MostWaiting))
        return problem(words.busy, QStringLiteral("Too much at once: try again in a moment."));
    m_reads.push_back(read);
    return std::nullopt;
}

std::optional<Problem> PendingReads::putBack(const PendingRead& read)
{
    if (read.triesLeft > 0) {
        m_reads.push_front(read);
        return std::nullopt;
    }
    const bool isPicture = read.kind == RequestKind::Picture;
    return problem(isPicture ? PictureWords.kills : PayloadWords.kills,
                   QStringLiteral("This cannot be read here: take another one, or ask at the "
                                  "desk."));
}

void PendingReads::dropPayloads()
{
    std::erase_if(m_reads,
                  [](const PendingRead& read) { return read.kind == RequestKind::Payload; });
}

PendingRead PendingReads::takeFirst()
{
    PendingRead first = m_reads.front();
    m_reads.pop_front();
    --first.triesLeft;
    return first;
}

} // namespace anteroom
