#include "store/older_records.h"

#include "store/match_key_rows.h"
#include "store/patient_terms.h"
#include "store/patients.h"
#include "store/term_rows.h"

namespace anteroom {

namespace {

constexpr qint64 recordsATime = 500;
constexpr qint64 firstRecordNumber = 10'001;

// Up to which record number they are missing; 0 for none.
struct Missing {
    qint64 keys = 0;
    qint64 terms = 0;
    [[nodiscard]] qint64 last() const { return std::max(keys, terms); }
};

Result<Missing> missingIn(const Snapshot& snapshot)
{
    const auto row = snapshot.selectOne(
        "SELECT COALESCE((SELECT value FROM counter WHERE name = "
        "'last_record_without_match_keys'), 0), COALESCE((SELECT value FROM counter WHERE "
        "name = 'last_record_with_older_terms'), 0)",
        {});
    if (!row)
        return row.problem();
    return Missing{(*row)->integer(0), (*row)->integer(1)};
}

Done updateOne(Transaction& transaction, const PatientId& id, const Missing& missing)
{
    const auto patient = Patients::find(transaction, id);
    // A value that cannot be read is told where it is read; the practice opens all the same.
    if (!patient && patient.problem().code != QStringLiteral("store.value"))
        return patient.problem();
    if (!patient)
        return {};
    if (patient->recordNumber <= missing.keys) {
        const Done added =
            MatchKeyRows::refresh(transaction, patient->recordNumber, {}, patient->values);
        if (!added)
            return added;
    }
    return patient->recordNumber <= missing.terms
               ? TermRows::become(transaction, *patient, searchTermsOf(*patient))
               : Done();
}

} // namespace

Result<qint64> OlderRecords::left(const Snapshot& snapshot)
{
    const auto missing = missingIn(snapshot);
    if (!missing)
        return missing.problem();
    return std::max(missing->last() - firstRecordNumber + 1, qint64{0});
}

Done OlderRecords::updateSome(Transaction& transaction)
{
    const auto missing = missingIn(transaction);
    if (!missing)
        return missing.problem();
    // One that was merged into another has its number for a term and no keys, before and after.
    const auto rows = transaction.select(
        "SELECT p.id, p.record_number, m.survivor FROM patient p LEFT JOIN merged_record m ON "
        "m.patient = p.id WHERE p.record_number <= ? ORDER BY p.record_number DESC LIMIT ?",
        {missing->last(), recordsATime});
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows) {
        if (!row.isNull(2))
            continue;
        if (const Done updated = updateOne(transaction, row.id<PatientId>(0), *missing); !updated)
            return updated;
    }
    const qint64 left = rows->isEmpty() ? 0 : rows->last().integer(1) - 1;
    const auto noted =
        transaction.run("UPDATE counter SET value = ? WHERE value > ? AND name IN "
                        "('last_record_without_match_keys', 'last_record_with_older_terms')",
                        {left, left});
    return noted ? Done() : Done(noted.problem());
}

} // namespace anteroom
