#pragma once

#include "store/actor.h"
#include "store/transaction.h"

namespace anteroom {

// Images, addressed by the hash of their bytes and kept in the database.
class Blobs {
public:
    enum class Kept { First, Again };
    // "blob.hash" when the bytes do not have that hash, "blob.long" when they are too many.
    [[nodiscard]] static Result<Kept> keep(Transaction& transaction, const Actor& who,
                                           const Sha256& sha256, const QByteArray& bytes);

    // "blob.unknown" when there is none, "store.damaged" when its bytes are others than came in.
    [[nodiscard]] static Result<QByteArray> find(const Snapshot& snapshot, const Sha256& sha256);
    [[nodiscard]] static Result<bool> exists(const Snapshot& snapshot, const Sha256& sha256);
};

} // namespace anteroom
