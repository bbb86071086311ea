#include "store/staff.h"

#include "record/named_values.h"
#include "store/audit.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr std::pair<StaffRole, const char*> roles[] = {
    {StaffRole::Secretary, "secretary"},
    {StaffRole::Manager, "manager"},
};

// The member whose id, user_name, name and role are the first columns.
StaffMember memberOf(const Row& row)
{
    return {row.id<StaffId>(0), row.text(1), row.text(2),
            staffRoleNamed(row.text(3)).value_or(StaffRole::Secretary)};
}

Done changed(Transaction& transaction, const Actor& who, const StaffId& id, const QString& what,
             const Result<qint64>& run)
{
    if (!run)
        return run.problem();
    if (*run == 0)
        return problem("staff.unknown", u"There is no such member of staff."_s);
    return Audit::append(transaction, who,
                         {AuditAct::StaffChanged, id.text(), {{u"what"_s, what}}});
}

Done endSessionsOf(Transaction& transaction, const StaffId& id)
{
    const auto ended = transaction.run("DELETE FROM staff_session WHERE staff = ?", {id});
    return ended ? Done() : Done(ended.problem());
}

} // namespace

QString staffRoleName(StaffRole role)
{
    return nameIn(roles, role);
}

std::optional<StaffRole> staffRoleNamed(QStringView name)
{
    return namedIn(roles, name);
}

QJsonObject StaffMember::toJson() const
{
    return {{u"id"_s, id.text()}, {u"name"_s, name}, {u"role"_s, staffRoleName(role)}};
}

Done Staff::add(Transaction& transaction, const Actor& who, const StaffCredential& credential)
{
    const StaffMember& member = credential.member;
    const auto added =
        transaction.run("INSERT INTO staff (id, user_name, name, role, password_hash, added_at) "
                        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (user_name) DO NOTHING",
                        {member.id, member.user.toLower(), member.name, staffRoleName(member.role),
                         credential.passwordHash, transaction.now()});
    if (!added)
        return added.problem();
    if (*added == 0)
        return problem("staff.user_taken", u"Somebody signs in by this name. Choose another."_s);
    return Audit::append(
        transaction, who,
        {AuditAct::StaffAdded, member.id.text(), {{u"role"_s, staffRoleName(member.role)}}});
}

Done Staff::setPassword(Transaction& transaction, const Actor& who, const StaffId& id,
                        const QString& passwordHash)
{
    const auto set =
        transaction.run("UPDATE staff SET password_hash = ? WHERE id = ?", {passwordHash, id});
    if (const Done ended = endSessionsOf(transaction, id); !ended)
        return ended;
    return changed(transaction, who, id, u"password"_s, set);
}

Done Staff::retire(Transaction& transaction, const Actor& who, const StaffId& id)
{
    const auto retired =
        transaction.run("UPDATE staff SET retired_at = ? WHERE id = ? AND retired_at IS NULL",
                        {transaction.now(), id});
    if (const Done ended = endSessionsOf(transaction, id); !ended)
        return ended;
    return changed(transaction, who, id, u"retired"_s, retired);
}

Result<QList<StaffMember>> Staff::all(const Snapshot& snapshot)
{
    const auto rows = snapshot.select(
        "SELECT id, user_name, name, role FROM staff WHERE retired_at IS NULL ORDER BY name");
    if (!rows)
        return rows.problem();
    QList<StaffMember> members;
    for (const Row& row : *rows)
        members.append(memberOf(row));
    return members;
}

Result<std::optional<StaffCredential>> Staff::byUser(const Snapshot& snapshot, const QString& user)
{
    const auto row =
        snapshot.selectOne("SELECT id, user_name, name, role, password_hash FROM staff WHERE "
                           "user_name = ? AND retired_at IS NULL",
                           {user.toLower()});
    if (!row)
        return row.problem();
    if (!*row)
        return std::optional<StaffCredential>();
    return std::optional(StaffCredential{memberOf(**row), (*row)->text(4)});
}

} // namespace anteroom
