#include "scanner/decoder/webp_header.h"

namespace anteroom {

namespace {

constexpr qsizetype FirstChunk = 12;
constexpr qsizetype ChunkHeader = 8;
constexpr qsizetype LongestHead = 10; // of what a chunk says of its size
constexpr int FourteenBits = 0x3fff;

// Little endian.
int number(const QByteArray& bytes, qsizetype at, int length)
{
    int value = 0;
    for (int i = 0; i < length; ++i)
        value |= int(uchar(bytes[at + i])) << (8 * i);
    return value;
}

} // namespace

bool isWebp(const QByteArray& bytes)
{
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
}

std::optional<QSize> webpSize(const QByteArray& bytes)
{
    const qsizetype at = FirstChunk + ChunkHeader;
    if (!isWebp(bytes) || bytes.size() < at + LongestHead)
        return std::nullopt;
    const QByteArray chunk = bytes.mid(FirstChunk, 4);
    if (chunk == "VP8X") // flags and three bytes of nothing come first
        return QSize(number(bytes, at + 4, 3) + 1, number(bytes, at + 7, 3) + 1);
    if (chunk == "VP8L" && bytes[at] == '\x2f')
        return QSize((number(bytes, at + 1, 2) & FourteenBits) + 1,
                     (number(bytes, at + 2, 3) >> 6 & FourteenBits) + 1);
    if (chunk == "VP8 " && bytes.mid(at + 3, 3) == "\x9d\x01\x2a")
        return QSize(number(bytes, at + 6, 2) & FourteenBits,
                     number(bytes, at + 8, 2) & FourteenBits);
    return std::nullopt;
}

} // namespace anteroom
