#pragma once

#include "record/result.h"

namespace anteroom {

constexpr qsizetype shortestPassword = 10;
constexpr qsizetype longestPassword = 200;

// Argon2id (RFC 9106), 64 MiB, 3 passes, 1 lane, as a PHC string with its own salt. Problem codes:
// password.short, password.long.
[[nodiscard]] Result<QString> hashPassword(const QString& password);

// Takes as long when there is no hash (a user that is nobody's) and is false then.
[[nodiscard]] bool passwordFits(const QString& password, const QString& hash);

} // namespace anteroom
