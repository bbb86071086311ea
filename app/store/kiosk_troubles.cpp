#include "store/kiosk_troubles.h"

#include "record/canonical_json.h"
#include "store/audit.h"

#include <QJsonDocument>

namespace anteroom {

namespace {

QString textOf(const KioskTrouble& trouble)
{
    return QString::fromUtf8(canonicalJson(trouble.toJson()));
}

Done note(Transaction& transaction, const Actor& kiosk, const KioskTrouble& trouble)
{
    if (trouble.isNone()) {
        const auto ended =
            transaction.run("DELETE FROM kiosk_trouble WHERE device = ?", {kiosk.id});
        return ended ? Done() : Done(ended.problem());
    }
    const auto told =
        transaction.run("INSERT INTO kiosk_trouble (device, trouble, since) VALUES (?, ?, ?) "
                        "ON CONFLICT (device) DO UPDATE SET trouble = excluded.trouble",
                        {kiosk.id, textOf(trouble), transaction.now()});
    return told ? Done() : Done(told.problem());
}

} // namespace

Result<bool> KioskTroubles::tell(Transaction& transaction, const Actor& kiosk,
                                 const KioskTrouble& trouble)
{
    const auto known =
        transaction.selectOne("SELECT trouble FROM kiosk_trouble WHERE device = ?", {kiosk.id});
    if (!known)
        return known.problem();
    const QString before = *known ? (*known)->text(0) : textOf({});
    if (before == textOf(trouble))
        return false;
    if (const Done noted = note(transaction, kiosk, trouble); !noted)
        return noted.problem();
    const Done audited =
        Audit::append(transaction, kiosk, {AuditAct::KioskTroubled, kiosk.id, trouble.toJson()});
    if (!audited)
        return audited.problem();
    return true;
}

Done KioskTroubles::forget(Transaction& transaction, const QString& deviceName)
{
    const auto forgotten = transaction.run("DELETE FROM kiosk_trouble WHERE device IN "
                                           "(SELECT id FROM device WHERE name = ?)",
                                           {deviceName});
    return forgotten ? Done() : Done(forgotten.problem());
}

Result<QList<ToldTrouble>> KioskTroubles::open(const Snapshot& snapshot)
{
    const auto rows =
        snapshot.select("SELECT d.name, t.since, t.trouble FROM kiosk_trouble t JOIN device d "
                        "ON d.id = t.device WHERE d.revoked_at IS NULL ORDER BY t.since, d.name");
    if (!rows)
        return rows.problem();
    QList<ToldTrouble> all;
    for (const Row& row : *rows) {
        const auto json = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
        const auto trouble = KioskTrouble::fromJson(json);
        if (!trouble)
            return trouble.problem();
        all.append({row.text(0), row.time(1), *trouble});
    }
    return all;
}

} // namespace anteroom
