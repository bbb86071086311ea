#pragma once

#include "scanner/trust/trust_list.h"

#include <optional>
#include <QByteArray>
#include <QDateTime>

namespace anteroom {

// What a decoder has to know besides what it is to read. It opens no files, so it is told.
inline constexpr qsizetype MaxSettingsBytes = 32 * 1024 * 1024;

struct DecoderSettings {
    TrustList trust;
    QByteArray practiceKey; // checks our own codes (Ed25519, 32 bytes); empty without a practice
    std::optional<QDateTime> at; // the time to judge signatures by; without one it is now
    bool raw = false;            // adds the codes as they stand to the readings

    [[nodiscard]] QByteArray toBytes() const;
    // Problem "decoder.settings".
    [[nodiscard]] static Result<DecoderSettings> fromBytes(const QByteArray& bytes);

    friend bool operator==(const DecoderSettings&, const DecoderSettings&) = default;
};

} // namespace anteroom
