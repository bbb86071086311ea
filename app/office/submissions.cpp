#include "office/answers.h"
#include "office/request_reading.h"
#include "record/canonical_json.h"
#include "record/receipt.h"
#include "store/intake.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// Whatever came is kept, so that a person can look at what a program could not read.
Response keepAside(Office& office, const Request& request, const QByteArray& bytes,
                   const Problem& why)
{
    const Done kept = office.store
                          ->write([who = actorOf(request), id = request.captures[0], bytes,
                                   code = why.code](Transaction& transaction) {
                              return Intake::keepAside(transaction, who, id, bytes, code);
                          })
                          .get();
    if (!kept)
        return Response::problem(kept.problem());
    office.announcements->tellStaff("queue");
    return Response::problem(422, why);
}

Result<Submission> submissionFrom(const QByteArray& bytes, const QString& claimedId)
{
    const auto json = parseJsonObject(bytes, Submission::maxJsonBytes);
    if (!json)
        return json.problem();
    if (const Done once = eachKeyOnce(bytes); !once)
        return once.problem();
    auto submission = Submission::fromJson(*json);
    if (submission && submission->id.text() != claimedId)
        return problem("submission.id",
                       u"The submission's own id must be the one in its address."_s);
    return submission;
}

Result<Receipt> receiptFor(const Office& office, const SubmissionId& id,
                           const IntakeOutcome& outcome)
{
    Receipt receipt;
    receipt.submission = id;
    receipt.content = outcome.content;
    receipt.receivedAt = outcome.receivedAt;
    const auto signature = sign(receipt.signedBytes(), office.keys.receipts);
    if (!signature)
        return signature.problem();
    receipt.signature = *signature;
    return receipt;
}

Response answerTo(Office& office, const SubmissionId& id, const IntakeOutcome& outcome)
{
    using Kind = IntakeOutcome::Kind;
    if (outcome.kind == Kind::OtherContent)
        return Response::problem(
            problem("submission.other_content",
                    u"Another submission came under this id before. Both are kept; ask the desk to "
                    "look."_s));
    if (outcome.kind == Kind::BlobsMissing) {
        QJsonArray missing;
        for (const Sha256& hash : outcome.missing)
            missing.append(hash.hex());
        return Response::problem(problem("submission.blobs_missing",
                                         u"Send the images that are missing, then this again."_s),
                                 {{u"missing"_s, missing}});
    }
    const auto receipt = receiptFor(office, id, outcome);
    if (!receipt)
        return Response::problem(500, receipt.problem());
    return Response::json(outcome.kind == Kind::First ? 201 : 200, receipt->toJson());
}

} // namespace

Reply receiveSubmission(Office& office, const Request& request)
{
    const auto id = SubmissionId::parse(request.captures[0]);
    if (!id)
        return Response::problem(id.problem());
    const auto bytes = sealedBody(request, office.keys);
    if (!bytes) {
        if (bytes.problem().code == u"request.media_type"_s)
            return Response::problem(bytes.problem());
        return keepAside(office, request, request.body, bytes.problem());
    }
    const auto submission = submissionFrom(*bytes, id->text());
    if (!submission)
        return keepAside(office, request, *bytes, submission.problem());
    const auto outcome = office.store
                             ->write([who = actorOf(request), submission = *submission,
                                      bytes = *bytes](Transaction& transaction) {
                                 return Intake::receive(transaction, who, submission, bytes);
                             })
                             .get();
    if (!outcome)
        return Response::problem(outcome.problem());
    const bool isNews = outcome->kind == IntakeOutcome::Kind::First ||
                        outcome->kind == IntakeOutcome::Kind::OtherContent;
    if (isNews) {
        office.announcements->tellStaff("submission", id->text());
        office.announceRecordChange();
    }
    return answerTo(office, *id, *outcome);
}

} // namespace anteroom
