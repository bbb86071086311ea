#pragma once

#include "record/merge.h"
#include "store/actor.h"
#include "store/patients.h"

namespace anteroom {

// What became of a merge or an unmerge that named the version it saw.
struct MergeOutcome {
    std::optional<Problem> refused; // "patient.stale", "merge.…"
    Patient survivor;               // as it is now
    std::optional<MergeDecision> decision;
    // Of an unmerge: fields that were changed after the merge and keep the later value.
    QStringList kept;
};
ANTEROOM_UNPRINTABLE(MergeOutcome)

// Two records of one person become one, and two again.
//
// The merged record keeps its values, its version and its history, and is changed no more; it is
// found by its number and points to the survivor. Its appointments and check-ins (with their images
// and consents) go to the survivor, and each move is written down. The survivor takes over the
// values that staff name, as one more step of its own history.
//
// An unmerge takes all of that back, with two exceptions, so that nothing that was decided
// meanwhile is lost: a field of the survivor that was changed after the merge keeps the later
// value (MergeOutcome::kept), and a check-in of which something was accepted since then stays
// with the survivor, which holds the value, together with its appointment. What arrived for the
// merged record meanwhile goes back with it. Of several merges the newest is undone first.
class Merges {
public:
    // The record that stands for this one: itself, unless it was merged.
    [[nodiscard]] static Result<PatientId> survivorOf(const Snapshot& snapshot,
                                                      const PatientId& id);
    // "patient.merged" when it was: it cannot be changed.
    [[nodiscard]] static Done refuseMerged(const Snapshot& snapshot, const PatientId& id);
    // Every merge and unmerge that the record had part in, newest first.
    [[nodiscard]] static Result<QList<MergeDecision>> decisions(const Snapshot& snapshot,
                                                                const PatientId& id);

    // Refusals: patient.stale (either record), merge.itself, merge.merged (one of them was merged
    // before). Problems: "patient.unknown".
    [[nodiscard]] static Result<MergeOutcome> merge(Transaction& transaction, const Actor& who,
                                                    const PatientId& survivor, int versionSeen,
                                                    const MergeRequest& request);
    // Refusals: patient.stale, merge.undone, merge.newer_first, merge.merged (the survivor was
    // merged itself). Problems: "merge.unknown".
    [[nodiscard]] static Result<MergeOutcome> unmerge(Transaction& transaction, const Actor& who,
                                                      const PatientId& survivor, int versionSeen,
                                                      const MergeId& merge);
};

} // namespace anteroom
