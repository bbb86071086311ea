#include "store/help_calls.h"

#include "store/audit.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

Done HelpCalls::call(Transaction& transaction, const Actor& kiosk, const HelpCallId& id,
                     const QString& place)
{
    const auto called =
        transaction.run("INSERT INTO help_call (id, device, place, called_at) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (id) DO NOTHING",
                        {id, kiosk.id, place, transaction.now()});
    if (!called)
        return called.problem();
    if (*called == 0)
        return {};
    return Audit::append(transaction, kiosk,
                         {AuditAct::HelpCalled, id.text(), {{u"place"_s, place}}});
}

Done HelpCalls::end(Transaction& transaction, const Actor& who, const HelpCallId& id)
{
    const auto row = transaction.selectOne(
        "SELECT device FROM help_call WHERE id = ? AND ended_at IS NULL", {id});
    if (!row)
        return row.problem();
    if (!*row)
        return {};
    if (who.kind == Actor::Kind::Device && (*row)->text(0) != who.id)
        return problem("help_call.not_yours", u"Another kiosk made this call."_s);
    const auto ended =
        transaction.run("UPDATE help_call SET ended_at = ? WHERE id = ?", {transaction.now(), id});
    if (!ended)
        return ended.problem();
    return Audit::append(transaction, who, {AuditAct::HelpEnded, id.text()});
}

Result<QList<HelpCall>> HelpCalls::open(const Snapshot& snapshot)
{
    const auto rows =
        snapshot.select("SELECT h.id, d.name, h.place, h.called_at FROM help_call h JOIN device d "
                        "ON d.id = h.device WHERE h.ended_at IS NULL ORDER BY h.called_at, h.id");
    if (!rows)
        return rows.problem();
    QList<HelpCall> calls;
    for (const Row& row : *rows)
        calls.append({row.id<HelpCallId>(0), row.text(1), row.text(2), row.time(3)});
    return calls;
}

} // namespace anteroom
