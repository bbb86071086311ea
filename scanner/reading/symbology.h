#pragma once

#include <optional>
#include <QString>

namespace anteroom {

// How a code is drawn. The names are those of anteroom-scan's JSON: "pdf417", "qr", "code128" …
// Unknown is a payload that came as text, from a file or a keyboard scanner.
enum class Symbology {
    Unknown,
    Pdf417,
    Qr,
    MicroQr,
    Aztec,
    DataMatrix,
    Code128,
    Code39,
    Code93,
    Codabar,
    Itf,
    Ean8,
    Ean13,
    UpcA,
    UpcE
};

[[nodiscard]] QString symbologyName(Symbology symbology);
[[nodiscard]] std::optional<Symbology> symbologyNamed(QStringView name);

} // namespace anteroom
