#pragma once

#include "sealing/sealing.h"

namespace anteroom {

// The office's own keys: what kiosks seal to, and what receipts are signed with.
struct OfficeKeys {
    SealingKeys sealing;
    SigningKeys receipts;

    [[nodiscard]] static OfficeKeys generate();
    // Two files under the folder: sealing.key and receipts.key, each one line of base64 of the
    // public key and one of the secret.
    [[nodiscard]] static Result<OfficeKeys> load(const QString& folder);
    [[nodiscard]] Done save(const QString& folder) const;
};

} // namespace anteroom
