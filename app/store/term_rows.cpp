#include "store/term_rows.h"

#include "record/unprintable.h"
#include "store/patient_terms.h"
#include "store/term_marks.h"

#include <algorithm>
#include <tuple>

namespace anteroom {

namespace {

struct TermRow {
    QString term;
    qint64 recordNumber = 0;
    qint64 marks = 0;
};
ANTEROOM_UNPRINTABLE(TermRow)

Done insert(Transaction& transaction, const QList<TermRow>& rows)
{
    for (const TermRow& row : rows) {
        const auto added =
            transaction.run("INSERT INTO record_term (term, record_number, marks) VALUES (?, ?, ?)",
                            {row.term, row.recordNumber, row.marks});
        if (!added)
            return added.problem();
    }
    return {};
}

} // namespace

Done TermRows::add(Transaction& transaction, const QList<Patient>& patients)
{
    QList<TermRow> rows;
    for (const Patient& patient : patients) {
        const QStringList terms = searchTermsOf(patient);
        const qint64 marks = TermMarks::of(terms);
        for (const QString& term : terms)
            rows.append({term, patient.recordNumber, marks});
    }
    // Nearly the order of their bytes, which is that of the table.
    std::ranges::sort(rows, {},
                      [](const TermRow& row) { return std::tie(row.term, row.recordNumber); });
    return insert(transaction, rows);
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
    if (!marked)
        return marked.problem();
    QList<TermRow> added;
    for (const QString& term : std::as_const(missing))
        added.append({term, patient.recordNumber, marks});
    return insert(transaction, added);
}

} // namespace anteroom
