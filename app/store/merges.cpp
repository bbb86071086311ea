#include "store/merges.h"

#include "store/audit.h"
#include "store/merge_moves.h"
#include "store/patient_columns.h"
#include "store/roster_feed.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// By these names the survivor's history tells its own steps from others.
const QString takenOver = u"merge"_s;
const QString takenBack = u"unmerge"_s;

constexpr int longestChain = 1000; // of records merged into one another; more is a damaged table

struct MergeRow {
    qint64 number = 0;
    MergeId id;
    MergeKind kind = MergeKind::Merge;
    PatientId survivor;
    PatientId merged;
    int survivorStep = 0; // its version after it took values over or back; 0 when it didn't
};

Result<std::optional<MergeRow>> newestOf(const Snapshot& snapshot, const PatientId& merged)
{
    const auto row = snapshot.selectOne(
        "SELECT d.number, d.id, d.survivor, d.merged, d.survivor_step FROM merged_record m "
        "JOIN merge_decision d ON d.id = m.merge WHERE m.patient = ?",
        {merged});
    if (!row)
        return row.problem();
    if (!*row)
        return std::optional<MergeRow>();
    const Row& found = **row;
    return std::optional(MergeRow{found.integer(0), found.id<MergeId>(1), MergeKind::Merge,
                                  found.id<PatientId>(2), found.id<PatientId>(3),
                                  static_cast<int>(found.integer(4))});
}

Done addDecision(Transaction& transaction, const Actor& who, const MergeRow& decision,
                 const MergeId& undoes, const QString& reason)
{
    const auto added = transaction.run(
        "INSERT INTO merge_decision (id, kind, undoes, survivor, merged, survivor_step, reason, "
        "staff, staff_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {decision.id, decision.kind == MergeKind::Merge ? u"merge"_s : u"unmerge"_s, undoes,
         decision.survivor, decision.merged, decision.survivorStep, reason, who.id, who.name,
         transaction.now()});
    return added ? Done() : Done(added.problem());
}

// A field that a step of the survivor's history changed, and what stood there before.
struct Step {
    const Field* field = nullptr;
    FieldValue before;
};
Result<QList<Step>> stepsAt(const Snapshot& snapshot, const PatientId& survivor, int version,
                            const QString& provenance)
{
    const auto rows = snapshot.select("SELECT field, old_value FROM history "
                                      "WHERE patient = ? AND version = ? AND provenance = ? "
                                      "ORDER BY number",
                                      {survivor, version, provenance});
    if (!rows)
        return rows.problem();
    QList<Step> steps;
    for (const Row& row : *rows) {
        const Field* field = findField(row.text(0));
        if (!field)
            continue;
        const auto before = valueFromJson(*field, row, 1);
        if (!before)
            return before.problem();
        steps.append({field, *before});
    }
    return steps;
}

Result<MergeOutcome> refusedWith(const Problem& problem, const Patient& survivor)
{
    return MergeOutcome{problem, survivor, std::nullopt, {}};
}

int stepOf(const Patient& survivor, int versionBefore)
{
    return survivor.version > versionBefore ? survivor.version : 0;
}

// The fields that were changed after that step, whatever they hold now.
Result<QSet<QString>> changedSince(const Snapshot& snapshot, const PatientId& survivor, int step)
{
    const auto rows = snapshot.select("SELECT field FROM history WHERE patient = ? AND version > ?",
                                      {survivor, step});
    if (!rows)
        return rows.problem();
    QSet<QString> fields;
    for (const Row& row : *rows)
        fields.insert(row.text(0));
    return fields;
}

std::optional<Problem> staleness(const Patient& patient, int versionSeen)
{
    if (patient.version == versionSeen)
        return std::nullopt;
    return problem("patient.stale", u"Somebody changed one of the records after you opened it. "
                                    "Look at both again."_s);
}

Result<MergeDecision> decisionOf(const Snapshot& snapshot, const MergeId& id)
{
    const auto row = snapshot.selectOne("SELECT survivor FROM merge_decision WHERE id = ?", {id});
    if (!row)
        return row.problem();
    const auto all = Merges::decisions(snapshot, (*row)->id<PatientId>(0));
    if (!all)
        return all.problem();
    for (const MergeDecision& each : *all) {
        if (each.id == id)
            return each;
    }
    return problem("merge.unknown", u"There is no such merge."_s);
}

Result<MergeOutcome> outcomeOf(Transaction& transaction, const Actor& who, const MergeRow& made,
                               AuditAct act, const QStringList& kept)
{
    const auto survivor = Patients::find(transaction, made.survivor);
    if (!survivor)
        return survivor.problem();
    const auto decision = decisionOf(transaction, made.id);
    if (!decision)
        return decision.problem();
    Done done = RosterFeed::touchPatient(transaction, made.survivor);
    if (done)
        done = RosterFeed::touchPatient(transaction, made.merged);
    if (done)
        done = Audit::append(transaction, who,
                             {act,
                              made.survivor.text(),
                              {{u"merged"_s, made.merged.text()},
                               {u"merge"_s, made.id.text()},
                               {u"fields"_s, QJsonArray::fromStringList(decision->fields)},
                               {u"version"_s, survivor->version}}});
    if (!done)
        return done.problem();
    return MergeOutcome{std::nullopt, *survivor, *decision, kept};
}

} // namespace

Result<PatientId> Merges::survivorOf(const Snapshot& snapshot, const PatientId& id)
{
    PatientId at = id;
    for (int step = 0; step < longestChain; ++step) {
        const auto row =
            snapshot.selectOne("SELECT survivor FROM merged_record WHERE patient = ?", {at});
        if (!row)
            return row.problem();
        if (!*row)
            return at;
        at = (*row)->id<PatientId>(0);
    }
    return problem("store.damaged", u"Records are merged in a circle. Stop the office and restore "
                                    "the latest backup."_s);
}

Done Merges::refuseMerged(const Snapshot& snapshot, const PatientId& id)
{
    const auto survivor = survivorOf(snapshot, id);
    if (!survivor)
        return survivor.problem();
    if (*survivor != id)
        return problem("patient.merged",
                       u"This record was merged into another. Change that one, or undo the merge "
                       "first."_s);
    return {};
}

Result<QList<MergeDecision>> Merges::decisions(const Snapshot& snapshot, const PatientId& id)
{
    const auto rows = snapshot.select(
        "SELECT d.id, d.kind, d.survivor, s.record_number, d.merged, m.record_number, d.reason, "
        "d.staff_name, d.at, d.survivor_step FROM merge_decision d "
        "JOIN patient s ON s.id = d.survivor JOIN patient m ON m.id = d.merged "
        "WHERE d.survivor = ? OR d.merged = ? ORDER BY d.number DESC",
        {id, id});
    if (!rows)
        return rows.problem();
    QList<MergeDecision> decisions;
    for (const Row& row : *rows) {
        const bool isMerge = row.text(1) == u"merge"_s;
        const RecordReference survivor{row.id<PatientId>(2), row.integer(3)};
        const auto steps = stepsAt(snapshot, survivor.id, static_cast<int>(row.integer(9)),
                                   isMerge ? takenOver : takenBack);
        if (!steps)
            return steps.problem();
        QStringList fields;
        for (const Step& step : *steps)
            fields.append(step.field->keyText());
        decisions.append({row.id<MergeId>(0),
                          isMerge ? MergeKind::Merge : MergeKind::Unmerge,
                          survivor,
                          {row.id<PatientId>(4), row.integer(5)},
                          fields,
                          row.text(6),
                          row.text(7),
                          row.time(8)});
    }
    return decisions;
}

Result<MergeOutcome> Merges::merge(Transaction& transaction, const Actor& who,
                                   const PatientId& survivorId, int versionSeen,
                                   const MergeRequest& request)
{
    auto survivor = Patients::find(transaction, survivorId);
    if (!survivor)
        return survivor.problem();
    const auto merged = Patients::find(transaction, request.merged);
    if (!merged)
        return merged.problem();
    if (survivorId == request.merged)
        return refusedWith(problem("merge.itself", u"Choose two records."_s), *survivor);
    for (const PatientId& each : {survivorId, request.merged}) {
        if (const Done own = refuseMerged(transaction, each); !own)
            return refusedWith(problem("merge.merged", u"One of the records was merged before. "
                                                       "Look at both again."_s),
                               *survivor);
    }
    for (const auto& stale :
         {staleness(*survivor, versionSeen), staleness(*merged, request.mergedVersion)}) {
        if (stale)
            return refusedWith(*stale, *survivor);
    }

    QList<Patients::Applied> taken;
    for (const Field* field : request.taken)
        taken.append({{field, merged->values.value(field->keyText())}, {takenOver}});
    if (const Done applied = Patients::apply(transaction, who, *survivor, taken); !applied)
        return applied.problem();
    const MergeRow made{0,          MergeId::fresh(), MergeKind::Merge,
                        survivorId, request.merged,   stepOf(*survivor, versionSeen)};
    Done done = addDecision(transaction, who, made, {}, request.reason);
    if (done)
        done = MergeMoves::toSurvivor(transaction, made.id, made.merged, made.survivor);
    if (done)
        done = Patients::hide(transaction, *merged);
    if (!done)
        return done.problem();
    const auto pointed =
        transaction.run("INSERT INTO merged_record (patient, survivor, merge) VALUES (?, ?, ?)",
                        {made.merged, made.survivor, made.id});
    if (!pointed)
        return pointed.problem();
    return outcomeOf(transaction, who, made, AuditAct::PatientsMerged, {});
}

Result<MergeOutcome> Merges::unmerge(Transaction& transaction, const Actor& who,
                                     const PatientId& survivorId, int versionSeen,
                                     const MergeId& merge)
{
    const auto row = transaction.selectOne("SELECT merged FROM merge_decision WHERE id = ? AND "
                                           "survivor = ? AND kind = 'merge'",
                                           {merge, survivorId});
    if (!row)
        return row.problem();
    if (!*row)
        return problem("merge.unknown", u"There is no such merge."_s);
    auto survivor = Patients::find(transaction, survivorId);
    const auto merged = Patients::find(transaction, (*row)->id<PatientId>(0));
    if (!survivor || !merged)
        return survivor ? merged.problem() : survivor.problem();
    const auto newest = newestOf(transaction, merged->id);
    if (!newest)
        return newest.problem();
    if (!*newest || (*newest)->id != merge)
        return refusedWith(problem("merge.undone", u"This merge was undone already."_s), *survivor);
    if (const Done own = refuseMerged(transaction, survivorId); !own)
        return refusedWith(problem("merge.merged", u"The record was merged into another since. "
                                                   "Undo that merge first."_s),
                           *survivor);
    const auto newer = transaction.select(
        "SELECT d.number FROM merged_record m JOIN merge_decision d ON d.id = m.merge "
        "WHERE m.survivor = ? AND d.number > ?",
        {survivorId, (*newest)->number});
    if (!newer)
        return newer.problem();
    if (!newer->isEmpty())
        return refusedWith(problem("merge.newer_first", u"Another record was merged into this one "
                                                        "later. Undo that merge first."_s),
                           *survivor);
    if (const auto stale = staleness(*survivor, versionSeen))
        return refusedWith(*stale, *survivor);

    const auto steps = stepsAt(transaction, survivorId, (*newest)->survivorStep, takenOver);
    if (!steps)
        return steps.problem();
    const auto later = changedSince(transaction, survivorId, (*newest)->survivorStep);
    if (!later)
        return later.problem();
    QList<Patients::Applied> back;
    QStringList kept;
    for (const Step& step : *steps) {
        if (later->contains(step.field->keyText()))
            kept.append(step.field->keyText());
        else
            back.append({{step.field, step.before}, {takenBack}});
    }
    if (const Done applied = Patients::apply(transaction, who, *survivor, back); !applied)
        return applied.problem();
    const MergeRow made{0,          MergeId::fresh(), MergeKind::Unmerge,
                        survivorId, merged->id,       stepOf(*survivor, versionSeen)};
    Done done = addDecision(transaction, who, made, merge, {});
    if (done)
        done = MergeMoves::back(transaction, merge, made.merged, made.survivor);
    if (done)
        done = Patients::showAgain(transaction, *merged);
    if (!done)
        return done.problem();
    const auto freed = transaction.run("DELETE FROM merged_record WHERE patient = ?", {merged->id});
    if (!freed)
        return freed.problem();
    return outcomeOf(transaction, who, made, AuditAct::PatientsUnmerged, kept);
}

} // namespace anteroom
