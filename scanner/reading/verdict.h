#pragma once

#include <optional>
#include <QString>

namespace anteroom {

// What the signature of a card or a code is worth. The names are those of anteroom-scan's JSON.
enum class Verdict {
    Verified,       // by an issuer on the practice's list
    UnlistedIssuer, // nobody on the list, or a key that the list doesn't have
    BadSignature,
    Expired,
    NotYetValid,
    Revoked,
    Incomplete, // some of its codes have not been read yet
    Unreadable  // not what it says it is
};

[[nodiscard]] QString verdictName(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictNamed(QStringView name);

} // namespace anteroom
