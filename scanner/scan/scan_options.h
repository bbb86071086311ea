#pragma once

#include "record/result.h"
#include "scanner/trust/decoder_settings.h"

#include <QStringList>

namespace anteroom {

// What a person at the shell asked for.
struct ScanOptions {
    enum class Act { Files, Payloads, Video, Help, Version };
    Act act = Act::Files;
    QStringList files;
    bool together = false; // the files are one presentation
    DecoderSettings settings;
    QStringList ignored; // files of the trust list that hold no keys

    // Problem "scan.use" with a sentence for the person, and those of TrustFiles.
    [[nodiscard]] static Result<ScanOptions> parse(const QStringList& arguments);

    static const char* const Usage;
};

} // namespace anteroom
