#pragma once

#include "record/submission.h"
#include "store/actor.h"
#include "store/transaction.h"

namespace anteroom {

// What became of a submission at the office's door.
struct IntakeOutcome {
    enum class Kind {
        First,        // it is in the store now
        Again,        // it was already; the facts are those of the first time
        OtherContent, // another one came under this id before; this one is kept aside
        BlobsMissing  // nothing was stored; send `missing` first
    };
    Kind kind = Kind::First;
    Sha256 content;        // what a receipt signs, with the time; First and Again only
    QDateTime receivedAt;  // likewise
    QList<Sha256> missing; // BlobsMissing only

    [[nodiscard]] bool stored() const { return kind == Kind::First || kind == Kind::Again; }
};

// Something that could not be taken in, kept whole for a person to look at.
struct RefusedSubmission {
    qint64 number = 0;
    QString claimedId; // the id it came under
    QString deviceName;
    QDateTime receivedAt;
    QString code; // why: "submission.other_content", "json.malformed", …
    QByteArray content;
};
ANTEROOM_UNPRINTABLE(RefusedSubmission)

class Intake {
public:
    // Dedupes, stores changes, consents and image references, marks the appointment as arrived and
    // writes the audit, all in this transaction. `bytes` are what `submission` was parsed from.
    // A submission that names a patient or an appointment that is not in the store, or an
    // appointment of somebody else, is taken in as a blind one: a person will look.
    [[nodiscard]] static Result<IntakeOutcome> receive(Transaction& transaction, const Actor& kiosk,
                                                       const Submission& submission,
                                                       const QByteArray& bytes);

    // Keeps what could not be read as a submission; the same bytes only once.
    [[nodiscard]] static Done keepAside(Transaction& transaction, const Actor& kiosk,
                                        const QString& claimedId, const QByteArray& bytes,
                                        const QString& code);
    [[nodiscard]] static Result<QList<RefusedSubmission>> refused(const Snapshot& snapshot,
                                                                  qint64 limit = 100);
};

} // namespace anteroom
