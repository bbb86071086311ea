#pragma once

#include "outbox/outbox_file.h"

namespace anteroom {

// Opens the outbox whatever it finds: a broken file is moved aside whole, a new one begun, and all
// entries that are whole in the broken one, down to the last byte, are taken over into it. May be
// ended at any moment and begun again. Answers the folder that a file was moved to, or nothing.
[[nodiscard]] Result<QString> openRecovering(OutboxFile& file);

// Takes over what is still to be taken over from files that were moved aside. False when the disk
// has no room for all of it now.
bool recoverRest(OutboxFile& file);

// Of all files that were moved aside and still lie there.
[[nodiscard]] OutboxRepairs repairsIn(const QString& folder);

} // namespace anteroom
