#pragma once

#include <cstdint>
#include <optional>
#include <QByteArray>
#include <QString>
#include <span>

namespace anteroom {

// What the data codewords of a PDF417 say.
struct Pdf417Content {
    QByteArray bytes;
    QString text; // the bytes by the character sets the symbol names; Latin-1 where it names none
};

// From codewords to bytes: text, byte and numeric compaction, shifts, latches and character sets of
// ISO/IEC 15438, 5.4. The first codeword is their count, itself included. A macro control block,
// and all behind it, is left out. Nothing for what no writer makes: reserved codewords, a number
// without its leading 1, groups that are no bytes.
[[nodiscard]] std::optional<Pdf417Content> pdf417Content(std::span<const uint16_t> codewords);

} // namespace anteroom
