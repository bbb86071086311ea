#include "store/sessions.h"

#include "store/audit.h"

using namespace Qt::StringLiterals;

namespace anteroom {

Done Sessions::start(Transaction& transaction, const StaffMember& member, const Sha256& tokenHash,
                     const QDateTime& expiresAt)
{
    // Those that ran out are of no use to anybody.
    const auto swept =
        transaction.run("DELETE FROM staff_session WHERE expires_at <= ?", {transaction.now()});
    if (!swept)
        return swept.problem();
    const auto started = transaction.run("INSERT INTO staff_session (token_hash, staff, "
                                         "started_at, expires_at) VALUES (?, ?, ?, ?)",
                                         {tokenHash, member.id, transaction.now(), expiresAt});
    if (!started)
        return started.problem();
    return Audit::append(transaction, member.actor(), {AuditAct::SessionStarted, member.id.text()});
}

Result<StaffMember> Sessions::find(const Snapshot& snapshot, const Sha256& tokenHash)
{
    const auto row = snapshot.selectOne(
        "SELECT m.id, m.user_name, m.name, m.role FROM staff_session s JOIN staff m "
        "ON m.id = s.staff WHERE s.token_hash = ? AND s.expires_at > ? AND m.retired_at IS NULL",
        {tokenHash, snapshot.now()});
    if (!row)
        return row.problem();
    if (!*row)
        return problem("session.unknown", u"Sign in again."_s);
    return StaffMember{(*row)->id<StaffId>(0), (*row)->text(1), (*row)->text(2),
                       staffRoleNamed((*row)->text(3)).value_or(StaffRole::Secretary)};
}

Done Sessions::end(Transaction& transaction, const Sha256& tokenHash)
{
    const auto whose = find(transaction, tokenHash);
    if (!whose)
        return whose.problem();
    const auto ended =
        transaction.run("DELETE FROM staff_session WHERE token_hash = ?", {tokenHash});
    if (!ended)
        return ended.problem();
    return Audit::append(transaction, whose->actor(), {AuditAct::SessionEnded, whose->id.text()});
}

Done Sessions::noteRefusal(Transaction& transaction)
{
    return Audit::append(transaction, Actor::office(), {AuditAct::SessionRefused, {}});
}

} // namespace anteroom
