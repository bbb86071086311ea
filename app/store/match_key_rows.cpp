#include "store/match_key_rows.h"

#include "record/match_keys.h"
#include "store/patients.h"

namespace anteroom {

namespace {

constexpr qint64 recordsATime = 500;

QList<qint64> without(const QList<qint64>& keys, const QList<qint64>& others)
{
    QList<qint64> left;
    for (const qint64 key : keys) {
        if (!others.contains(key))
            left.append(key);
    }
    return left;
}

Done addKeys(Transaction& transaction, qint64 recordNumber, const QList<qint64>& keys)
{
    for (const qint64 key : keys) {
        const auto added =
            transaction.run("INSERT INTO match_key (match_key, record_number) VALUES (?, ?) "
                            "ON CONFLICT (match_key, record_number) DO NOTHING",
                            {key, recordNumber});
        if (!added)
            return added.problem();
    }
    return {};
}

} // namespace

Done MatchKeyRows::refresh(Transaction& transaction, qint64 recordNumber, const FieldValues& before,
                           const FieldValues& now)
{
    const QList<qint64> old = matchKeysOf(traitsOf(before));
    const QList<qint64> current = matchKeysOf(traitsOf(now));
    const QList<qint64> gone = without(old, current);
    for (const qint64 key : gone) {
        const auto removed = transaction.run(
            "DELETE FROM match_key WHERE match_key = ? AND record_number = ?", {key, recordNumber});
        if (!removed)
            return removed.problem();
    }
    return addKeys(transaction, recordNumber, without(current, old));
}

Result<qint64> MatchKeyRows::missing(const Snapshot& snapshot)
{
    const auto row = snapshot.selectOne(
        "SELECT value FROM counter WHERE name = 'last_record_without_match_keys'", {});
    if (!row)
        return row.problem();
    return *row ? (*row)->integer(0) : 0;
}

Done MatchKeyRows::fillSome(Transaction& transaction)
{
    const auto last = missing(transaction);
    if (!last)
        return last.problem();
    const auto rows = transaction.select("SELECT id, record_number FROM patient WHERE "
                                         "record_number <= ? ORDER BY record_number DESC LIMIT ?",
                                         {*last, recordsATime});
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows) {
        const auto patient = Patients::find(transaction, row.id<PatientId>(0));
        // A value that cannot be read is told where it is read; the practice opens all the same.
        if (!patient && patient.problem().code != QStringLiteral("store.value"))
            return patient.problem();
        if (!patient)
            continue;
        const Done added =
            addKeys(transaction, patient->recordNumber, matchKeysOf(traitsOf(patient->values)));
        if (!added)
            return added;
    }
    const qint64 left = rows->isEmpty() ? 0 : rows->last().integer(1) - 1;
    const auto noted = transaction.run(
        "UPDATE counter SET value = ? WHERE name = 'last_record_without_match_keys'", {left});
    return noted ? Done() : Done(noted.problem());
}

} // namespace anteroom
