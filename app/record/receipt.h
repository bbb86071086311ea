#pragma once

#include "record/ids.h"
#include "record/unprintable.h"

#include <QDateTime>
#include <QJsonObject>

namespace anteroom {

// The office's word that a submission is in its store. An outbox deletes an entry only on a
// receipt whose signature holds and which names the entry's submission.
struct Receipt {
    SubmissionId submission;
    Sha256 content; // of the submission's canonical JSON bytes, as the office stored them
    QDateTime receivedAt;
    QByteArray signature; // Ed25519 over signedBytes(), 64 bytes

    // Canonical JSON of everything but the signature.
    [[nodiscard]] QByteArray signedBytes() const;
    [[nodiscard]] QJsonObject toJson() const; // the signature as base64
    [[nodiscard]] static Result<Receipt> fromJson(const QJsonObject& json);
    friend bool operator==(const Receipt&, const Receipt&) = default;
};

} // namespace anteroom
