#include "store/merge_moves.h"

namespace anteroom {

namespace {

Done done(const Result<qint64>& changed)
{
    return changed ? Done() : Done(changed.problem());
}

} // namespace

Done MergeMoves::toSurvivor(Transaction& transaction, const MergeId& merge, const PatientId& merged,
                            const PatientId& survivor)
{
    Done moved =
        done(transaction.run("INSERT INTO merge_move (merge, kind, moved) "
                             "SELECT ?, 'submission', id FROM submission WHERE patient = ?",
                             {merge, merged}));
    if (moved)
        moved =
            done(transaction.run("INSERT INTO merge_move (merge, kind, moved) "
                                 "SELECT ?, 'appointment', id FROM appointment WHERE patient = ?",
                                 {merge, merged}));
    if (moved)
        moved = done(transaction.run("UPDATE submission SET patient = ? WHERE patient = ?",
                                     {survivor, merged}));
    if (moved)
        moved = done(transaction.run("UPDATE appointment SET patient = ? WHERE patient = ?",
                                     {survivor, merged}));
    if (moved)
        moved = done(transaction.run("UPDATE consent SET patient = ? WHERE patient = ?",
                                     {survivor, merged}));
    return moved;
}

Done MergeMoves::noteArrived(Transaction& transaction, const PatientId& merged,
                             const SubmissionId& submission)
{
    PatientId at = merged;
    while (true) {
        const auto row = transaction.selectOne(
            "SELECT merge, survivor FROM merged_record WHERE patient = ?", {at});
        if (!row)
            return row.problem();
        if (!*row)
            return {};
        const Done noted = done(transaction.run(
            "INSERT INTO merge_move (merge, kind, moved) VALUES (?, 'submission', ?)",
            {(*row)->id<MergeId>(0), submission}));
        if (!noted)
            return noted;
        at = (*row)->id<PatientId>(1);
    }
}

Done MergeMoves::back(Transaction& transaction, const MergeId& merge, const PatientId& merged,
                      const PatientId& survivor)
{
    // What stays is struck from the list first; then the list is what goes back.
    Done moved = done(transaction.run(
        "DELETE FROM merge_move WHERE merge = ? AND kind = 'submission' AND moved IN "
        "(SELECT submission FROM history WHERE patient = ? AND submission IS NOT NULL)",
        {merge, survivor}));
    if (moved)
        moved = done(transaction.run(
            "DELETE FROM merge_move WHERE merge = ? AND kind = 'appointment' AND moved IN "
            "(SELECT s.appointment FROM submission s WHERE s.patient = ? AND s.id IN "
            "(SELECT h.submission FROM history h WHERE h.patient = ?))",
            {merge, survivor, survivor}));
    if (moved)
        moved = done(transaction.run(
            "UPDATE submission SET patient = ? WHERE patient = ? AND id IN "
            "(SELECT moved FROM merge_move WHERE merge = ? AND kind = 'submission')",
            {merged, survivor, merge}));
    if (moved)
        moved = done(transaction.run(
            "UPDATE consent SET patient = ? WHERE patient = ? AND submission IN "
            "(SELECT moved FROM merge_move WHERE merge = ? AND kind = 'submission')",
            {merged, survivor, merge}));
    if (moved)
        moved = done(transaction.run(
            "UPDATE appointment SET patient = ? WHERE patient = ? AND id IN "
            "(SELECT moved FROM merge_move WHERE merge = ? AND kind = 'appointment')",
            {merged, survivor, merge}));
    if (moved)
        moved = done(transaction.run("DELETE FROM merge_move WHERE merge = ?", {merge}));
    return moved;
}

} // namespace anteroom
