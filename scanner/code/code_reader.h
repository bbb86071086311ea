#pragma once

#include "scanner/reading/reading.h"

#include <optional>
#include <QByteArray>
#include <QList>

namespace anteroom {

// Grey pixels of somebody else, top row first.
struct GrayView {
    const uchar* pixels = nullptr;
    int width = 0;
    int height = 0;
    qsizetype bytesPerLine = 0;
};

// Of a content that is spread over several symbols: Macro PDF417 (ISO/IEC 15438, 5.13) and the
// structured append of QR (ISO/IEC 18004, 8).
struct SequencePart {
    QByteArray id; // the same in all parts
    int index = 0; // from 0
    int count = 0; // 0 when the symbol doesn't say
};

// A code as it was decoded; nothing of it is understood yet. Kept inside the decoder.
struct FoundCode {
    Symbology symbology = Symbology::Unknown;
    Corners corners{};
    QByteArray bytes; // the content as encoded
    QString text;     // the same by its character set
    std::optional<SequencePart> part{};
};
ANTEROOM_UNPRINTABLE(FoundCode)

// How long to look. A frame is one of fifteen a second, a picture is all there is. What counts is
// the processor's time, so that a busy machine reads what an idle one does; the time on the wall
// only keeps a request from overrunning.
struct ReadingEffort {
    int processorMilliseconds;
    int wallMilliseconds;
    bool thorough; // also try what rarely helps: other scales, inverted, mirrored
};
inline constexpr ReadingEffort FrameEffort{60, 300, false};
inline constexpr ReadingEffort PictureEffort{400, 500, true};

// Looks for PDF417, QR, Micro QR, Aztec, Data Matrix, Code 128 and 39, ITF, EAN and UPC-A at any
// rotation, the cheapest try first: codes are located by the density of their edges and read from
// straightened crops, then from the whole picture. A thorough search also reads what is mirrored,
// inverted, small, soft or at a slant, and goes on until all codes are found. No try begins once
// the time is over. Each code comes once, a licence's PDF417 first; parts that are all there come
// joined.
[[nodiscard]] QList<FoundCode> readCodes(const GrayView& image, const ReadingEffort& effort);

} // namespace anteroom
