#pragma once

#include "record/result.h"
#include "record/unprintable.h"

#include <QDateTime>
#include <QJsonObject>

namespace anteroom {

// A SMART Health Link (STANDARDS.md §3): where somebody's health data lies, encrypted. It is shown
// as what it is and never fetched; its key doesn't leave the decoder.
struct HealthLink {
    QString address; // of the data, as the link has it
    QString label;   // at most 80 characters, written by whoever made the link
    QString flags;   // of "L" long-lived, "P" with a passcode, "U" one file
    QDateTime expiresAt;

    [[nodiscard]] QJsonObject toJson() const; // "address", "label", "flags", "expires_at"
    [[nodiscard]] static Result<HealthLink> fromJson(const QJsonObject& json);

    friend bool operator==(const HealthLink&, const HealthLink&) = default;
};
ANTEROOM_UNPRINTABLE(HealthLink)

} // namespace anteroom
