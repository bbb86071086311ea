#include "store/audit.h"

#include "record/canonical_json.h"
#include "record/named_values.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr std::pair<Actor::Kind, const char*> actorKinds[] = {
    {Actor::Kind::Staff, "staff"},
    {Actor::Kind::Device, "device"},
    {Actor::Kind::Office, "office"},
};

constexpr std::pair<AuditAct, const char*> acts[] = {
    {AuditAct::PatientRead, "patient.read"},
    {AuditAct::PatientsSearched, "patients.searched"},
    {AuditAct::CandidatesRead, "candidates.read"},
    {AuditAct::HistoryRead, "history.read"},
    {AuditAct::SubmissionRead, "submission.read"},
    {AuditAct::QueueRead, "queue.read"},
    {AuditAct::AppointmentsRead, "appointments.read"},
    {AuditAct::ImageRead, "image.read"},
    {AuditAct::AuditRead, "audit.read"},
    {AuditAct::ImageReceived, "image.received"},
    {AuditAct::SubmissionReceived, "submission.received"},
    {AuditAct::SubmissionRefused, "submission.refused"},
    {AuditAct::SubmissionMatched, "submission.matched"},
    {AuditAct::ChangeAccepted, "change.accepted"},
    {AuditAct::ChangeRejected, "change.rejected"},
    {AuditAct::DecisionUndone, "decision.undone"},
    {AuditAct::PatientCreated, "patient.created"},
    {AuditAct::PatientEdited, "patient.edited"},
    {AuditAct::PatientsMerged, "patients.merged"},
    {AuditAct::PatientsUnmerged, "patients.unmerged"},
    {AuditAct::PatientsImported, "patients.imported"},
    {AuditAct::AppointmentBooked, "appointment.booked"},
    {AuditAct::AppointmentChanged, "appointment.changed"},
    {AuditAct::EnrolmentOffered, "enrolment.offered"},
    {AuditAct::DeviceEnrolled, "device.enrolled"},
    {AuditAct::DeviceRevoked, "device.revoked"},
    {AuditAct::StaffAdded, "staff.added"},
    {AuditAct::StaffChanged, "staff.changed"},
    {AuditAct::SessionStarted, "session.started"},
    {AuditAct::SessionRefused, "session.refused"},
    {AuditAct::SessionEnded, "session.ended"},
    {AuditAct::HelpCalled, "help.called"},
    {AuditAct::HelpEnded, "help.ended"},
    {AuditAct::KioskTroubled, "kiosk.troubled"},
    {AuditAct::PayerAdded, "payer.added"},
    {AuditAct::PayerRemoved, "payer.removed"},
    {AuditAct::DemoImported, "demo.imported"},
};

Sha256 beforeTheFirst()
{
    return Sha256::of({});
}

QJsonObject hashedJson(const AuditEntry& entry)
{
    return {{u"sequence"_s, entry.sequence},
            {u"at"_s, timeText(entry.at)},
            {u"actor_kind"_s, actorKindName(entry.actor.kind)},
            {u"actor"_s, entry.actor.id},
            {u"actor_name"_s, entry.actor.name},
            {u"act"_s, entry.act},
            {u"subject"_s, entry.subject},
            {u"detail"_s, entry.detail},
            {u"previous"_s, entry.previous.hex()}};
}

Sha256 hashOf(const AuditEntry& entry)
{
    return Sha256::of(canonicalJson(hashedJson(entry)));
}

AuditEntry entryOf(const Row& row)
{
    const auto kind = actorKindNamed(row.text(2));
    return {
        row.integer(0), row.time(1), {kind.value_or(Actor::Kind::Office), row.text(3), row.text(4)},
        row.text(5),    row.text(6), QJsonDocument::fromJson(row.bytes(7)).object(),
        row.hash(8),    row.hash(9)};
}

// The first thing that is wrong with an entry that should come after `head`.
std::optional<AuditVerdict::Break> breakAt(const AuditHead& head, const AuditEntry& entry)
{
    const qint64 expected = head.sequence + 1;
    if (entry.sequence != expected)
        return AuditVerdict::Break{expected, u"Entry %1 is missing."_s.arg(expected)};
    if (entry.previous != head.hash)
        return AuditVerdict::Break{
            expected, u"Entry %1 does not follow from the entry before it."_s.arg(expected)};
    if (entry.hash != hashOf(entry))
        return AuditVerdict::Break{expected,
                                   u"Entry %1 was changed after it was written."_s.arg(expected)};
    return std::nullopt;
}

// What is wrong with where the entries end, when the office says they end at `end`.
std::optional<AuditVerdict::Break> breakAtEnd(const AuditHead& at, const AuditHead& end,
                                              qint64 knownSequence)
{
    if (at.sequence < std::max(end.sequence, knownSequence))
        return AuditVerdict::Break{at.sequence + 1, u"Entry %1 is missing."_s.arg(at.sequence + 1)};
    if (at.sequence > end.sequence)
        return AuditVerdict::Break{
            end.sequence + 1, u"Entry %1 was not written by the office."_s.arg(end.sequence + 1)};
    if (at.hash != end.hash)
        return AuditVerdict::Break{
            at.sequence, u"Entry %1 was changed after it was written."_s.arg(at.sequence)};
    return std::nullopt;
}

} // namespace

QString actorKindName(Actor::Kind kind)
{
    return nameIn(actorKinds, kind);
}

std::optional<Actor::Kind> actorKindNamed(QStringView name)
{
    return namedIn(actorKinds, name);
}

QString auditActName(AuditAct act)
{
    return nameIn(acts, act);
}

QJsonObject AuditEntry::toJson() const
{
    QJsonObject json = hashedJson(*this);
    json.insert(u"hash"_s, hash.hex());
    return json;
}

Done Audit::append(Transaction& transaction, const Actor& who, const AuditNote& note)
{
    const auto last = head(transaction);
    if (!last)
        return last.problem();
    AuditEntry entry{last->sequence + 1, transaction.now(), who,        auditActName(note.act),
                     note.subject,       note.detail,       last->hash, {}};
    entry.hash = hashOf(entry);
    const auto added = transaction.run(
        "INSERT INTO audit (sequence, at, actor_kind, actor_id, actor_name, act, subject, detail, "
        "previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {entry.sequence, entry.at, actorKindName(who.kind), who.id, who.name, entry.act,
         entry.subject, QString::fromUtf8(canonicalJson(entry.detail)), entry.previous,
         entry.hash});
    if (!added)
        return added.problem();
    const auto moved = transaction.run("UPDATE audit_head SET sequence = ?, hash = ?",
                                       {entry.sequence, entry.hash});
    return moved ? Done() : Done(moved.problem());
}

Result<AuditHead> Audit::head(const Snapshot& snapshot)
{
    const auto row = snapshot.selectOne("SELECT sequence, hash FROM audit_head", {});
    if (!row)
        return row.problem();
    if (!*row)
        return problem("audit.headless", u"The audit has lost its end. Restore the backup."_s);
    return AuditHead{(*row)->integer(0), (*row)->hash(1)};
}

Result<QList<AuditEntry>> Audit::after(const Snapshot& snapshot, qint64 sequence, qint64 limit)
{
    const auto rows = snapshot.select(
        "SELECT sequence, at, actor_kind, actor_id, actor_name, act, subject, detail, previous, "
        "hash FROM audit WHERE sequence > ? ORDER BY sequence LIMIT ?",
        {sequence, limit});
    if (!rows)
        return rows.problem();
    QList<AuditEntry> entries;
    for (const Row& row : *rows)
        entries.append(entryOf(row));
    return entries;
}

Result<AuditVerdict> Audit::verify(const Snapshot& snapshot, const std::optional<AuditHead>& known)
{
    AuditVerdict verdict;
    verdict.head.hash = beforeTheFirst();
    const auto end = head(snapshot);
    if (!end)
        return end.problem();
    AuditHead& at = verdict.head;
    while (true) {
        const auto entries = after(snapshot, at.sequence);
        if (!entries)
            return entries.problem();
        if (entries->isEmpty())
            break;
        for (const AuditEntry& entry : *entries) {
            verdict.firstBreak = breakAt(at, entry);
            if (verdict.firstBreak)
                return verdict;
            at = {entry.sequence, entry.hash};
            ++verdict.entries;
            if (known && known->sequence == at.sequence && known->hash != at.hash) {
                verdict.firstBreak = {
                    at.sequence,
                    u"Entry %1 is not the one that was written down."_s.arg(at.sequence)};
                return verdict;
            }
        }
    }
    verdict.firstBreak = breakAtEnd(at, *end, known ? known->sequence : 0);
    return verdict;
}

} // namespace anteroom
