#include "store/match_key_rows.h"

#include "record/match_keys.h"

#include <algorithm>
#include <tuple>

namespace anteroom {

namespace {

QList<qint64> without(const QList<qint64>& keys, const QList<qint64>& others)
{
    QList<qint64> left;
    for (const qint64 key : keys) {
        if (!others.contains(key))
            left.append(key);
    }
    return left;
}

struct KeyRow {
    qint64 key = 0;
    qint64 recordNumber = 0;
};

Done insert(Transaction& transaction, const QList<KeyRow>& rows)
{
    for (const auto& [key, recordNumber] : rows) {
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

Done MatchKeyRows::add(Transaction& transaction, const QList<Patient>& patients)
{
    QList<KeyRow> rows;
    for (const Patient& patient : patients) {
        for (const qint64 key : matchKeysOf(traitsOf(patient.values)))
            rows.append({key, patient.recordNumber});
    }
    std::ranges::sort(rows, {},
                      [](const KeyRow& row) { return std::tie(row.key, row.recordNumber); });
    return insert(transaction, rows);
}

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
    QList<KeyRow> added;
    for (const qint64 key : without(current, old))
        added.append({key, recordNumber});
    return insert(transaction, added);
}

} // namespace anteroom
