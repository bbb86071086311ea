#pragma once

#include "store/staff.h"

namespace anteroom {

// Who is signed in. Only the hash of a token is kept.
class Sessions {
public:
    [[nodiscard]] static Done start(Transaction& transaction, const StaffMember& member,
                                    const Sha256& tokenHash, const QDateTime& expiresAt);
    // "session.unknown" also when it is over. Answers whose it is.
    [[nodiscard]] static Result<StaffMember> find(const Snapshot& snapshot,
                                                  const Sha256& tokenHash);
    [[nodiscard]] static Done end(Transaction& transaction, const Sha256& tokenHash);
    // An attempt that failed, for the audit; `user` is not kept, it may be a password.
    [[nodiscard]] static Done noteRefusal(Transaction& transaction);
};

} // namespace anteroom
