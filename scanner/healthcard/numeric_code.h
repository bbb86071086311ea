#pragma once

#include "record/result.h"

#include <optional>
#include <QByteArray>

namespace anteroom {

// One code of a health card (spec.smarthealth.cards "Encoding chunks as QR"): "shc:/" and two
// digits for each character of the JWS, or "shc:/2/3/" where the card is printed as three.
struct NumericCode {
    int part = 1; // from 1
    int parts = 1;
    QByteArray text; // of the JWS

    static constexpr int MostParts = 64;

    // Problem "code.malformed".
    [[nodiscard]] static Result<NumericCode> parse(const QByteArray& payload);
};

[[nodiscard]] bool looksLikeHealthCardCode(const QByteArray& payload);

} // namespace anteroom
