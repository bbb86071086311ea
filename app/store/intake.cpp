#include "store/intake.h"

#include "store/appointments.h"
#include "store/audit.h"
#include "store/blobs.h"
#include "store/merge_moves.h"
#include "store/merges.h"
#include "store/patient_columns.h"
#include "store/roster_feed.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// Whom a submission is about, as far as the store can follow it.
struct Concerned {
    PatientId patient;
    AppointmentId appointment;
};

Result<Concerned> concernedBy(const Snapshot& snapshot, const Submission& submission)
{
    if (submission.isBlind())
        return Concerned{};
    // A kiosk may not have heard yet that the record was merged.
    const auto patient = Merges::survivorOf(snapshot, submission.patient);
    if (!patient)
        return patient.problem();
    const auto row = snapshot.selectOne("SELECT 1 FROM appointment WHERE id = ? AND patient = ?",
                                        {submission.appointment, *patient});
    if (!row)
        return row.problem();
    return row->has_value() ? Concerned{*patient, submission.appointment} : Concerned{};
}

Result<QList<Sha256>> missingImages(const Snapshot& snapshot, const Submission& submission)
{
    QList<Sha256> missing;
    for (const ImageReference& image : submission.images) {
        const auto there = Blobs::exists(snapshot, image.sha256);
        if (!there)
            return there.problem();
        if (!*there)
            missing.append(image.sha256);
    }
    return missing;
}

Done twiceNamedChange(const Submission& submission)
{
    QSet<ChangeId> seen;
    for (const ProposedChange& change : submission.changes) {
        if (change.id.isNull() || seen.contains(change.id))
            return problem("submission.change_twice", u"Each change needs an id of its own."_s);
        seen.insert(change.id);
    }
    return {};
}

Bound boundArea(const std::optional<Evidence>& evidence)
{
    if (!evidence || evidence->area.isEmpty())
        return nullptr;
    const QRectF& area = evidence->area;
    const QJsonArray json{area.x(), area.y(), area.width(), area.height()};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Done storeChanges(Transaction& transaction, const Submission& submission)
{
    int place = 0;
    for (const ProposedChange& change : submission.changes) {
        const auto added = transaction.run(
            "INSERT INTO proposed_change (submission, id, place, field, base, proposed, "
            "provenance, confidence, evidence_image, evidence_area, state) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending')",
            {submission.id, change.id, place++, change.field->keyText(), boundJson(change.base),
             boundJson(change.proposed), provenanceName(change.provenance), change.confidence,
             change.evidence ? Bound(change.evidence->image) : Bound(nullptr),
             boundArea(change.evidence)});
        if (!added)
            return added.problem();
    }
    return {};
}

Done storeConsents(Transaction& transaction, const Submission& submission, const PatientId& patient)
{
    int place = 0;
    for (const Consent& consent : submission.consents) {
        const auto added = transaction.run(
            "INSERT INTO consent (submission, place, patient, consent_key, text_version, "
            "language, text_sha256, answer, signature, typed_name, at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {submission.id, place++, patient, consent.key, consent.textVersion, consent.language,
             consent.text, consent.toJson().value(u"answer").toString(), consent.signature,
             consent.typedName.isEmpty() ? Bound(nullptr) : Bound(consent.typedName), consent.at});
        if (!added)
            return added.problem();
    }
    return {};
}

Done storeImages(Transaction& transaction, const Submission& submission)
{
    int place = 0;
    for (const ImageReference& image : submission.images) {
        const auto added = transaction.run(
            "INSERT INTO submission_image (submission, place, image, role, media_type) "
            "VALUES (?, ?, ?, ?, ?)",
            {submission.id, place++, image.sha256, imageRoleName(image.role), image.mediaType});
        if (!added)
            return added.problem();
    }
    return {};
}

Done arrive(Transaction& transaction, const AppointmentId& appointment)
{
    if (appointment.isNull())
        return {};
    const auto arrived = transaction.run(
        "UPDATE appointment SET status = 'arrived' WHERE id = ? AND status <> 'arrived'",
        {appointment});
    if (!arrived)
        return arrived.problem();
    return RosterFeed::touch(transaction, appointment);
}

bool hasSignature(const Submission& submission)
{
    return std::any_of(submission.consents.begin(), submission.consents.end(),
                       [](const Consent& each) { return each.answer != ConsentAnswer::Declined; });
}

Done storeRow(Transaction& transaction, const Actor& kiosk, const Submission& submission,
              const QByteArray& bytes, const Sha256& content, const Concerned& concerned)
{
    const auto added = transaction.run(
        "INSERT INTO submission (id, device, received_at, content_sha256, content, patient, "
        "appointment, base_version, pending, signed_consent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {submission.id, kiosk.id, transaction.now(), content, bytes, concerned.patient,
         concerned.appointment, submission.baseVersion, qint64{submission.changes.size()},
         hasSignature(submission)});
    return added ? Done() : Done(added.problem());
}

Result<IntakeOutcome> knownBefore(Transaction& transaction, const Actor& kiosk,
                                  const Submission& submission, const QByteArray& bytes,
                                  const Row& known)
{
    if (known.hash(0) == Sha256::of(bytes))
        return IntakeOutcome{IntakeOutcome::Kind::Again, known.hash(0), known.time(1), {}};
    const Done kept = Intake::keepAside(transaction, kiosk, submission.id.text(), bytes,
                                        u"submission.other_content"_s);
    if (!kept)
        return kept.problem();
    return IntakeOutcome{IntakeOutcome::Kind::OtherContent, {}, {}, {}};
}

} // namespace

Result<IntakeOutcome> Intake::receive(Transaction& transaction, const Actor& kiosk,
                                      const Submission& submission, const QByteArray& bytes)
{
    const auto known = transaction.selectOne(
        "SELECT content_sha256, received_at FROM submission WHERE id = ?", {submission.id});
    if (!known)
        return known.problem();
    if (*known)
        return knownBefore(transaction, kiosk, submission, bytes, **known);
    if (const Done whole = twiceNamedChange(submission); !whole)
        return whole.problem();
    const auto missing = missingImages(transaction, submission);
    if (!missing)
        return missing.problem();
    if (!missing->isEmpty())
        return IntakeOutcome{IntakeOutcome::Kind::BlobsMissing, {}, {}, *missing};
    const auto concerned = concernedBy(transaction, submission);
    if (!concerned)
        return concerned.problem();

    const Sha256 content = Sha256::of(bytes);
    Done done = storeRow(transaction, kiosk, submission, bytes, content, *concerned);
    if (done)
        done = storeChanges(transaction, submission);
    if (done)
        done = storeConsents(transaction, submission, concerned->patient);
    if (done)
        done = storeImages(transaction, submission);
    if (done && !concerned->patient.isNull())
        done = MergeMoves::noteArrived(transaction, submission.patient, submission.id);
    if (done)
        done = arrive(transaction, concerned->appointment);
    if (done)
        done = Audit::append(transaction, kiosk,
                             {AuditAct::SubmissionReceived,
                              submission.id.text(),
                              {{u"patient"_s, concerned->patient.text()},
                               {u"changes"_s, submission.changes.size()},
                               {u"content"_s, content.hex()}}});
    if (!done)
        return done.problem();
    return IntakeOutcome{IntakeOutcome::Kind::First, content, transaction.now(), {}};
}

Done Intake::keepAside(Transaction& transaction, const Actor& kiosk, const QString& claimedId,
                       const QByteArray& bytes, const QString& code)
{
    const auto added = transaction.run(
        "INSERT INTO refused_submission (claimed_id, device, received_at, code, content_sha256, "
        "content) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (content_sha256, claimed_id, device) DO NOTHING",
        {claimedId, kiosk.id, transaction.now(), code, Sha256::of(bytes), bytes});
    if (!added)
        return added.problem();
    if (*added == 0)
        return {};
    return Audit::append(transaction, kiosk,
                         {AuditAct::SubmissionRefused, claimedId, {{u"code"_s, code}}});
}

Result<QList<RefusedSubmission>> Intake::refused(const Snapshot& snapshot, qint64 limit)
{
    const auto rows = snapshot.select(
        "SELECT r.number, r.claimed_id, d.name, r.received_at, r.code, r.content "
        "FROM refused_submission r JOIN device d ON d.id = r.device ORDER BY r.number DESC LIMIT ?",
        {limit});
    if (!rows)
        return rows.problem();
    QList<RefusedSubmission> refused;
    for (const Row& row : *rows)
        refused.append(
            {row.integer(0), row.text(1), row.text(2), row.time(3), row.text(4), row.bytes(5)});
    return refused;
}

} // namespace anteroom
