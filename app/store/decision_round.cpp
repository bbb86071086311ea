#include "store/decision_round.h"

#include "store/audit.h"
#include "store/patient_columns.h"
#include "store/review_rows.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

ChangeState stateAfter(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Accept:
    case DecisionKind::AcceptEdited:
        return ChangeState::Accepted;
    case DecisionKind::Reject:
        return ChangeState::Rejected;
    case DecisionKind::Undo:
        break;
    }
    return ChangeState::Pending;
}

AuditAct actOf(DecisionKind kind)
{
    switch (stateAfter(kind)) {
    case ChangeState::Accepted:
        return AuditAct::ChangeAccepted;
    case ChangeState::Rejected:
        return AuditAct::ChangeRejected;
    case ChangeState::Pending:
        break;
    }
    return AuditAct::DecisionUndone;
}

// An edited value is the staff member's own; what they typed is not what the card says.
QString provenanceOf(DecisionKind kind, const ProposedChange& change)
{
    switch (kind) {
    case DecisionKind::Undo:
        return u"undo"_s;
    case DecisionKind::AcceptEdited:
        return u"staff"_s;
    default:
        return provenanceName(change.provenance);
    }
}

Bound appliedBy(DecisionKind kind, const FieldValue& value)
{
    return stateAfter(kind) == ChangeState::Accepted ? boundJson(value) : Bound(nullptr);
}

} // namespace

DecisionRound::DecisionRound(Transaction& transaction, const Actor& who,
                             ReviewedSubmission submission)
    : m_transaction(transaction), m_who(who), m_submission(std::move(submission))
{
}

Result<DecisionRound::Refusal> DecisionRound::look(const QList<ChangeDecision>& decisions,
                                                   int versionSeen, Kind kind)
{
    for (const ChangeDecision& decision : decisions) {
        const auto taken = take(decision);
        if (!taken || *taken)
            return taken;
    }
    if (m_round.isEmpty())
        return Refusal();
    if (!m_submission.patient)
        return Refusal(
            problem("decision.unmatched", u"Say first whose record this check-in belongs to."_s));
    if (m_submission.patient->version != versionSeen)
        return Refusal(problem("decision.stale", u"The record changed after you opened it. Look at "
                                                 "what it says now, then decide."_s));
    for (Found& found : m_round) {
        if (const Refusal refusal = refusalOf(found, kind))
            return refusal;
        if (found.request.kind != DecisionKind::Undo)
            continue;
        const auto undo = lookAtUndo(found);
        if (!undo || *undo)
            return undo;
    }
    return Refusal();
}

Result<DecisionRound::Refusal> DecisionRound::take(const ChangeDecision& decision)
{
    auto found = find(decision);
    if (!found)
        return found.problem();
    const auto before = earlier(*found);
    if (!before)
        return before.problem();
    if (*before == Earlier::Same)
        return Refusal();
    for (const Found& other : m_round) {
        if (other.reviewed.change.id == decision.change)
            return problem("decision.twice", u"Decide each change once."_s);
    }
    if (*before == Earlier::Other)
        return Refusal(
            problem("decision.id_reused", u"Another decision has this id. Decide again."_s));
    m_round.append(std::move(*found));
    return Refusal();
}

Result<DecisionRound::Found> DecisionRound::find(const ChangeDecision& decision) const
{
    for (const ReviewedChange& reviewed : m_submission.changes) {
        if (reviewed.change.id != decision.change)
            continue;
        Found found{decision.request, reviewed, {}, false};
        if (decision.request.kind == DecisionKind::AcceptEdited) {
            auto edited = reviewed.change.field->parse(decision.request.edited);
            if (!edited)
                return edited.problem();
            found.value = *edited;
        } else if (decision.request.kind == DecisionKind::Accept) {
            found.value = reviewed.change.proposed;
        }
        found.forRecord = stateAfter(decision.request.kind) == ChangeState::Accepted;
        return found;
    }
    return problem("change.unknown", u"This check-in has no such change."_s);
}

Result<DecisionRound::Earlier> DecisionRound::earlier(const Found& found) const
{
    for (const Found& other : m_round) {
        if (other.request.id == found.request.id)
            return Earlier::Other;
    }
    const auto row = m_transaction.selectOne(
        "SELECT submission, change, kind, reason, applied FROM decision WHERE id = ?",
        {found.request.id});
    if (!row)
        return row.problem();
    if (!*row)
        return Earlier::No;
    const bool same =
        (*row)->text(0) == m_submission.submission.id.text() &&
        (*row)->text(1) == found.reviewed.change.id.text() &&
        (*row)->text(2) == decisionKindName(found.request.kind) &&
        (*row)->text(3) == found.request.reason &&
        (*row)->text(4) == appliedBy(found.request.kind, found.value).variant().toString();
    return same ? Earlier::Same : Earlier::Other;
}

DecisionRound::Refusal DecisionRound::refusalOf(const Found& found, Kind kind) const
{
    const bool pending = found.reviewed.state == ChangeState::Pending;
    if (found.request.kind == DecisionKind::Undo) {
        if (pending)
            return problem("decision.nothing_to_undo", u"This change is not decided."_s);
        return std::nullopt;
    }
    if (!pending)
        return problem("decision.decided", u"This change is decided already."_s);
    if (kind == Kind::Bulk && found.reviewed.flagged())
        return problem("decision.flagged",
                       u"One of these needs to be looked at by itself. Decide it alone."_s);
    return std::nullopt;
}

Result<DecisionRound::Refusal> DecisionRound::lookAtUndo(Found& found) const
{
    const Field& field = *found.reviewed.change.field;
    const DecisionId undone = found.reviewed.decisions.last().id;
    const auto rows = m_transaction.select(
        "SELECT decision, old_value FROM history WHERE patient = ? AND field = ? "
        "ORDER BY number DESC",
        {m_submission.patient->id, field.keyText()});
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows) {
        if (row.id<DecisionId>(0) != undone)
            continue;
        if (&row != &rows->first())
            return Refusal(problem("decision.changed_since",
                                   u"The record was changed again after this decision. Change it "
                                   "by hand if it is wrong."_s));
        const auto before = valueFromJson(field, row, 1);
        if (!before)
            return before.problem();
        found.value = *before;
        found.forRecord = true;
    }
    return Refusal(); // a decision that left no line in the history changed nothing
}

Done DecisionRound::make()
{
    if (m_round.isEmpty())
        return {};
    Done done;
    for (const Found& found : m_round) {
        if (done)
            done = store(found);
    }
    if (done)
        done = applyToRecord();
    for (const Found& found : m_round) {
        if (done)
            done = note(found);
    }
    return done;
}

Done DecisionRound::store(const Found& found)
{
    const DecisionKind kind = found.request.kind;
    const auto added = m_transaction.run(
        "INSERT INTO decision (id, submission, change, kind, applied, reason, staff, staff_name, "
        "at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {found.request.id, m_submission.submission.id, found.reviewed.change.id,
         decisionKindName(kind), appliedBy(kind, found.value), found.request.reason, m_who.id,
         m_who.name, m_transaction.now()});
    if (!added)
        return added.problem();
    const auto moved = m_transaction.run(
        "UPDATE proposed_change SET state = ? WHERE submission = ? AND id = ?",
        {changeStateName(stateAfter(kind)), m_submission.submission.id, found.reviewed.change.id});
    return moved ? Done() : Done(moved.problem());
}

Done DecisionRound::applyToRecord()
{
    QList<Patients::Applied> changes;
    for (const Found& found : m_round) {
        const ProposedChange& change = found.reviewed.change;
        if (found.forRecord)
            changes.append({{change.field, found.value},
                            {provenanceOf(found.request.kind, change), found.request.id,
                             m_submission.submission.id}});
    }
    const Done applied = Patients::apply(m_transaction, m_who, *m_submission.patient, changes);
    if (!applied)
        return applied;
    const auto counted =
        m_transaction.run("UPDATE submission SET pending = (SELECT count(*) FROM proposed_change "
                          "WHERE submission = ? AND state = 'pending') WHERE id = ?",
                          {m_submission.submission.id, m_submission.submission.id});
    return counted ? Done() : Done(counted.problem());
}

Done DecisionRound::note(const Found& found)
{
    return Audit::append(m_transaction, m_who,
                         {actOf(found.request.kind),
                          m_submission.submission.id.text(),
                          {{u"decision"_s, found.request.id.text()},
                           {u"change"_s, found.reviewed.change.id.text()},
                           {u"field"_s, found.reviewed.change.field->keyText()},
                           {u"kind"_s, decisionKindName(found.request.kind)},
                           {u"patient"_s, m_submission.patient->id.text()},
                           {u"version"_s, m_submission.patient->version}}});
}

} // namespace anteroom
