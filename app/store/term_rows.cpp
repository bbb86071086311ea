#include "store/term_rows.h"

namespace anteroom {

Done TermRows::add(Transaction& transaction, const Patient& patient, const QStringList& terms)
{
    for (const QString& term : terms) {
        const auto added =
            transaction.run("INSERT INTO record_term (term, record_number) VALUES (?, ?)",
                            {term, patient.recordNumber});
        if (!added)
            return added.problem();
    }
    return {};
}

// Only what differs is written: of most edits it is little.
Done TermRows::become(Transaction& transaction, const Patient& patient, const QStringList& terms)
{
    const auto rows = transaction.select("SELECT term FROM record_term WHERE record_number = ?",
                                         {patient.recordNumber});
    if (!rows)
        return rows.problem();
    QStringList missing = terms;
    for (const Row& row : *rows) {
        if (missing.removeOne(row.text(0)))
            continue;
        const auto gone =
            transaction.run("DELETE FROM record_term WHERE record_number = ? AND term = ?",
                            {patient.recordNumber, row.text(0)});
        if (!gone)
            return gone.problem();
    }
    return add(transaction, patient, missing);
}

} // namespace anteroom
