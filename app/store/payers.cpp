#include "store/payers.h"

#include "record/comparison.h"
#include "store/audit.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// By which a payer is known, however its name is written.
Result<QString> keyOf(const QString& name)
{
    const QString key = folded(name);
    if (key.isEmpty())
        return problem("payer.nameless", u"Write the insurance company's name."_s);
    return key;
}

} // namespace

Done Payers::add(Transaction& transaction, const Actor& who, const FieldValue& payer)
{
    const QString name = payer.part("name"_L1);
    const auto key = keyOf(name);
    if (!key)
        return key.problem();
    const auto others =
        transaction.selectOne("SELECT count(*) FROM payer WHERE name_key <> ?", {*key});
    if (!others)
        return others.problem();
    if (*others && (*others)->integer(0) >= mostPayers)
        return problem("payer.full",
                       u"The practice has added as many payers as it can: take some out."_s);
    const auto added = transaction.run(
        "INSERT INTO payer (name_key, name, payer_id, phone, staff_name, added_at) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name_key) DO UPDATE SET name = excluded.name, "
        "payer_id = excluded.payer_id, phone = excluded.phone, staff_name = excluded.staff_name, "
        "added_at = excluded.added_at",
        {*key, name, payer.part("payer_id"_L1), payer.part("phone"_L1), who.name,
         transaction.now()});
    if (!added)
        return added.problem();
    return Audit::append(transaction, who, {AuditAct::PayerAdded, name});
}

Done Payers::remove(Transaction& transaction, const Actor& who, const QString& name)
{
    const auto key = keyOf(name);
    if (!key)
        return key.problem();
    const auto removed = transaction.run("DELETE FROM payer WHERE name_key = ?", {*key});
    if (!removed)
        return removed.problem();
    if (*removed == 0)
        return problem("payer.unknown", u"The practice has added no payer of this name."_s);
    return Audit::append(transaction, who, {AuditAct::PayerRemoved, name});
}

Result<QList<FieldValue>> Payers::all(const Snapshot& snapshot)
{
    const auto rows = snapshot.select("SELECT name, payer_id, phone FROM payer ORDER BY name_key");
    if (!rows)
        return rows.problem();
    QList<FieldValue> payers;
    for (const Row& row : *rows) {
        QJsonObject parts{{u"name"_s, row.text(0)}};
        if (!row.text(1).isEmpty())
            parts.insert(u"payer_id"_s, row.text(1));
        if (!row.text(2).isEmpty())
            parts.insert(u"phone"_s, row.text(2));
        const auto payer = payerField().parse(parts);
        if (!payer)
            return payer.problem();
        payers.append(*payer);
    }
    return payers;
}

} // namespace anteroom
