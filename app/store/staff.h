#pragma once

#include "store/actor.h"
#include "store/transaction.h"

namespace anteroom {

enum class StaffRole { Secretary, Manager };
[[nodiscard]] QString staffRoleName(StaffRole role);
[[nodiscard]] std::optional<StaffRole> staffRoleNamed(QStringView name);

struct StaffMember {
    StaffId id;
    QString user; // what they sign in with; lower case
    QString name;
    StaffRole role = StaffRole::Secretary;

    [[nodiscard]] Actor actor() const { return Actor::staff(id, name); }
    [[nodiscard]] QJsonObject toJson() const; // "id", "name", "role"
    friend bool operator==(const StaffMember&, const StaffMember&) = default;
};

// A member with the encoded password hash (PHC string); whoever hashes passwords makes it.
struct StaffCredential {
    StaffMember member;
    QString passwordHash;
};

class Staff {
public:
    // "staff.user_taken" when the user name is somebody's already.
    [[nodiscard]] static Done add(Transaction& transaction, const Actor& who,
                                  const StaffCredential& credential);
    [[nodiscard]] static Done setPassword(Transaction& transaction, const Actor& who,
                                          const StaffId& id, const QString& passwordHash);
    // Ends their sessions too.
    [[nodiscard]] static Done retire(Transaction& transaction, const Actor& who, const StaffId& id);

    [[nodiscard]] static Result<QList<StaffMember>> all(const Snapshot& snapshot);
    // None when nobody who still works here signs in by that name; case does not matter.
    [[nodiscard]] static Result<std::optional<StaffCredential>> byUser(const Snapshot& snapshot,
                                                                       const QString& user);
};

} // namespace anteroom
