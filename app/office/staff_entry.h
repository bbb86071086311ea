#pragma once

#include "record/unprintable.h"
#include "store/staff.h"
#include "store/store.h"

namespace anteroom {

// Somebody who is to work with the console.
struct StaffEntry {
    QString user; // what they sign in with
    QString name; // empty for the same as `user`
    StaffRole role = StaffRole::Secretary;
    QString password;
};
ANTEROOM_UNPRINTABLE(StaffEntry)

// Hashes the password and adds them. Problem codes: staff.user, staff.user_taken, and those of
// hashPassword.
[[nodiscard]] Done addStaff(Store& store, const StaffEntry& entry);

} // namespace anteroom
