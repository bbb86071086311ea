#include "store/contradictions.h"

#include "store/audit.h"
#include "store/blobs.h"
#include "store/patients.h"
#include "store/review_desk.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Done lookAtRecord(const Snapshot& snapshot, const PatientId& id, QStringList& found)
{
    const auto patient = Patients::find(snapshot, id);
    if (!patient)
        return patient.problem();
    const auto history = Patients::history(snapshot, id);
    if (!history)
        return history.problem();
    FieldValues said;
    bool agrees = true;
    int version = 0;
    for (auto line = history->crbegin(); line != history->crend(); ++line) {
        const Field* field = findField(line->fieldKey);
        agrees = agrees && field && said.value(line->fieldKey) == line->before &&
                 line->version >= version;
        version = line->version;
        if (field)
            said.set(*field, line->after);
    }
    if (!agrees)
        found.append(u"The history of record %1 contradicts itself."_s.arg(id.text()));
    if (!(said == patient->values) || (version != 0 && version != patient->version))
        found.append(u"Record %1 is not what its history says."_s.arg(id.text()));
    return {};
}

bool isApplied(const ReviewedChange& change)
{
    if (change.decisions.isEmpty())
        return change.state == ChangeState::Pending;
    const Decision& last = change.decisions.last();
    switch (last.kind) {
    case DecisionKind::Accept:
        return change.state == ChangeState::Accepted && last.applied == change.change.proposed;
    case DecisionKind::AcceptEdited:
        return change.state == ChangeState::Accepted;
    case DecisionKind::Reject:
        return change.state == ChangeState::Rejected;
    case DecisionKind::Undo:
        return change.state == ChangeState::Pending;
    }
    return false;
}

Done lookAtCheckIn(const Snapshot& snapshot, const SubmissionId& id, QStringList& found)
{
    const auto reviewed = ReviewDesk::reviewed(snapshot, id);
    if (!reviewed)
        return reviewed.problem();
    const bool agrees = reviewed->submission.id == id &&
                        std::all_of(reviewed->changes.begin(), reviewed->changes.end(), &isApplied);
    if (!agrees)
        found.append(u"Check-in %1 is not what its decisions say."_s.arg(id.text()));
    return {};
}

template <class IdType, class Look>
Done lookAtAll(const Snapshot& snapshot, Sql ids, QStringList& found, const Look& look)
{
    const auto rows = snapshot.select(ids);
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows) {
        const auto id = IdType::parse(row.text(0));
        if (!id) {
            found.append(u"An identifier is none."_s);
            continue;
        }
        if (const Done looked = look(snapshot, *id, found); !looked)
            return looked;
    }
    return {};
}

Done lookAtImage(const Snapshot& snapshot, const Sha256& hash, QStringList&)
{
    const auto bytes = Blobs::find(snapshot, hash); // looks at the hash itself
    return bytes ? Done() : Done(bytes.problem());
}

// What was accepted stands in the history as it stands in the decision.
Done lookAtDecisions(const Snapshot& snapshot, QStringList& found)
{
    const auto rows = snapshot.select(
        "SELECT d.id FROM decision d JOIN history h ON h.decision = d.id "
        "JOIN proposed_change c ON c.submission = d.submission AND c.id = d.change "
        "WHERE d.kind IN ('accept', 'accept_edited') AND (h.submission <> d.submission "
        "OR h.field <> c.field OR COALESCE(h.new_value, '') <> COALESCE(d.applied, '')) LIMIT 5");
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows)
        found.append(u"Decision %1 is not what the history says."_s.arg(row.text(0)));
    return {};
}

// What the audit, whose own chain is looked at elsewhere, tells of check-ins and decisions.
struct Told {
    QHash<QString, AuditEntry> arrivals;  // by submission
    QHash<QString, AuditEntry> decisions; // by decision
};

Result<Told> toldByAudit(const Snapshot& snapshot)
{
    Told told;
    qint64 last = 0;
    for (;;) {
        const auto entries = Audit::after(snapshot, last);
        if (!entries)
            return entries.problem();
        if (entries->isEmpty())
            return told;
        for (const AuditEntry& entry : *entries) {
            if (entry.act == auditActName(AuditAct::SubmissionReceived))
                told.arrivals.insert(entry.subject, entry);
            else if (const auto decision = entry.detail.value(u"decision"); decision.isString())
                told.decisions.insert(decision.toString(), entry);
        }
        // Where pages have changed places, what comes next need not be later.
        if (entries->last().sequence <= last)
            return problem("store.damaged",
                           u"The audit is out of order: the database is damaged. Restore the "
                           "latest backup."_s);
        last = entries->last().sequence;
    }
}

Done lookAtArrivals(const Snapshot& snapshot, const Told& told, QStringList& found)
{
    const auto rows =
        snapshot.select("SELECT id, device, received_at, content_sha256 FROM submission");
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows) {
        const AuditEntry entry = told.arrivals.value(row.text(0));
        if (entry.actor.id != row.text(1) || entry.at != row.time(2) ||
            entry.detail.value(u"content").toString() != row.text(3))
            found.append(u"Check-in %1 did not arrive as the audit has it."_s.arg(row.text(0)));
    }
    return {};
}

Done lookAtDeciders(const Snapshot& snapshot, const Told& told, QStringList& found)
{
    const auto rows = snapshot.select(
        "SELECT d.id, d.submission, d.change, d.kind, d.staff, d.staff_name, d.at, h.staff_name, "
        "h.at FROM decision d LEFT JOIN history h ON h.decision = d.id");
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows) {
        const AuditEntry entry = told.decisions.value(row.text(0));
        bool agrees = entry.subject == row.text(1) && entry.at == row.time(6) &&
                      entry.detail.value(u"change").toString() == row.text(2) &&
                      entry.detail.value(u"kind").toString() == row.text(3) &&
                      entry.actor.id == row.text(4) && entry.actor.name == row.text(5);
        if (!row.isNull(7)) // a decision that changed nothing left no line
            agrees = agrees && row.text(7) == row.text(5) && row.time(8) == row.time(6);
        if (!agrees)
            found.append(u"Decision %1 is not what the audit says."_s.arg(row.text(0)));
    }
    return {};
}

} // namespace

Result<QStringList> Contradictions::in(const Snapshot& snapshot)
{
    QStringList found;
    Done done = lookAtAll<PatientId>(snapshot, "SELECT id FROM patient", found, &lookAtRecord);
    if (done)
        done =
            lookAtAll<SubmissionId>(snapshot, "SELECT id FROM submission", found, &lookAtCheckIn);
    if (done)
        done = lookAtAll<Sha256>(snapshot, "SELECT sha256 FROM image", found, &lookAtImage);
    if (done)
        done = lookAtDecisions(snapshot, found);
    const auto told = toldByAudit(snapshot);
    if (!told)
        return told.problem();
    if (done)
        done = lookAtArrivals(snapshot, *told, found);
    if (done)
        done = lookAtDeciders(snapshot, *told, found);
    if (!done)
        return done.problem();
    return found.mid(0, mostNamed);
}

} // namespace anteroom
