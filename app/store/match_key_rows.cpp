#include "store/match_key_rows.h"

#include "record/match_keys.h"

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

} // namespace anteroom
