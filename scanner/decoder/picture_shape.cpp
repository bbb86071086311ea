#include "scanner/decoder/picture_shape.h"

#include <algorithm>
#include <array>
#include <QByteArrayView>
#include <QtEndian>

namespace anteroom {

namespace {

constexpr qsizetype SignatureBytes = 8;
constexpr qsizetype ChunkFrame = 12; // length, type and check sum
constexpr std::array<QByteArrayView, 5> ChunksOfPixels{"IHDR", "PLTE", "tRNS", "IDAT", "IEND"};

constexpr int MostScans = 32; // progressive ones have some ten

} // namespace

std::optional<QByteArray> plainPng(const QByteArray& png)
{
    QByteArray plain = png.left(SignatureBytes);
    qsizetype at = SignatureBytes;
    while (at + ChunkFrame <= png.size()) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        if (length > png.size() - at - ChunkFrame)
            return std::nullopt;
        const QByteArrayView type = QByteArrayView(png).sliced(at + 4, 4);
        if (std::find(ChunksOfPixels.begin(), ChunksOfPixels.end(), type) != ChunksOfPixels.end())
            plain.append(png.constData() + at, length + ChunkFrame);
        at += ChunkFrame + length;
        if (type == "IEND")
            break;
    }
    return plain;
}

// Each begins with the mark FF DA, which cannot stand within a scan; in a thumbnail it can, and
// there are few of these.
bool hasTooManyScans(const QByteArray& jpeg)
{
    int scans = 0;
    for (qsizetype at = jpeg.indexOf("\xff\xda"); at >= 0 && scans <= MostScans;
         at = jpeg.indexOf("\xff\xda", at + 2))
        ++scans;
    return scans > MostScans;
}

} // namespace anteroom
