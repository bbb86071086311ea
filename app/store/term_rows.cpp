#include "store/term_rows.h"

#include "store/term_marks.h"

namespace anteroom {

namespace {

Done addRows(Transaction& transaction, const Patient& patient, const QStringList& terms,
             qint64 marks)
{
    for (const QString& term : terms) {
        const auto added =
            transaction.run("INSERT INTO record_term (term, record_number, marks) VALUES (?, ?, ?)",
                            {term, patient.recordNumber, marks});
        if (!added)
            return added.problem();
    }
    return {};
}

} // namespace

Done TermRows::add(Transaction& transaction, const Patient& patient, const QStringList& terms)
{
    return addRows(transaction, patient, terms, TermMarks::of(terms));
}

// Only what differs is written: of most edits it is little.
Done TermRows::become(Transaction& transaction, const Patient& patient, const QStringList& terms)
{
    const qint64 marks = TermMarks::of(terms);
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
    const auto marked =
        transaction.run("UPDATE record_term SET marks = ? WHERE record_number = ? AND marks <> ?",
                        {marks, patient.recordNumber, marks});
    return marked ? addRows(transaction, patient, missing, marks) : Done(marked.problem());
}

} // namespace anteroom
