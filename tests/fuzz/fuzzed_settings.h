#pragma once

#include "scanner/channel/decoder_message.h"
#include "scanner/trust/decoder_settings.h"

namespace anteroom {

// Settings with one listed issuer, https://issuer.example, whose key is the curve's base point
// (SEC 2 §2.4.2) and so nobody's, and with a time to judge by, so that inputs give the same twice.
inline DecoderSettings fuzzedSettings()
{
    const QByteArray json =
        R"({"trust":{"sets":[{"of":"issuer","issuer":"https://issuer.example","keys":[{"kty":"EC",)"
        R"("use":"sig","alg":"ES256","crv":"P-256",)"
        R"("kid":"xx0BcA-wMohw8atYDJOe6peGModklG2wRHBlXHMvl0M",)"
        R"("x":"axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY",)"
        R"("y":"T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU"}],"revocation_lists":[]}],)"
        R"("directory":{"https://issuer.example":"An issuer that never was"}},)"
        R"("practice_key":"11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",)"
        R"("at":"2026-11-24T10:31:07.250Z","raw":false})";
    return DecoderSettings::fromBytes(json).value();
}

// Whether the kiosk can take what the decoder makes of the readings: one that it cannot take ends
// the decoder.
inline bool reachTheKiosk(const QList<Reading>& readings)
{
    for (const Reading& reading : readings) {
        const Result<Reading> again = Reading::fromJson(reading.toJson());
        if (!again || !(*again == reading))
            return false;
    }
    DecoderAnswer answer;
    answer.readings = readings;
    const QByteArray bytes = answer.toBytes();
    return bytes.size() > MaxAnswerBytes || DecoderAnswer::fromBytes(bytes).ok();
}

} // namespace anteroom
