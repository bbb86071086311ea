#pragma once

#include "record/ids.h"
#include "record/unprintable.h"

#include <optional>
#include <QDateTime>
#include <QJsonObject>

namespace anteroom {

// How a patient answered a consent.
enum class ConsentAnswer { Drawn, TypedName, Declined };

// What was signed: bound to the exact text by its hash (E-SIGN: the signature belongs to the text).
struct Consent {
    QString key; // "privacy_practices"
    int textVersion = 1;
    QString language; // BCP 47 tag of the text that was shown
    Sha256 text;      // of the text's UTF-8 bytes, as shown
    ConsentAnswer answer = ConsentAnswer::Drawn;
    std::optional<Sha256> signature; // the image of what was drawn; only with Drawn
    QString typedName;               // only with TypedName
    QDateTime at;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Consent> fromJson(const QJsonObject& json);
    friend bool operator==(const Consent&, const Consent&) = default;
};
ANTEROOM_UNPRINTABLE(Consent)

} // namespace anteroom
