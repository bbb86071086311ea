#pragma once

#include "store/actor.h"
#include "store/transaction.h"

#include <QJsonObject>

namespace anteroom {

// What the audit knows how to say.
enum class AuditAct {
    PatientRead,
    PatientsSearched,
    CandidatesRead,
    HistoryRead,
    SubmissionRead,
    QueueRead,
    AppointmentsRead,
    ImageRead,
    AuditRead,
    ImageReceived,
    SubmissionReceived,
    SubmissionRefused,
    SubmissionMatched,
    ChangeAccepted,
    ChangeRejected,
    DecisionUndone,
    PatientCreated,
    PatientEdited,
    PatientsMerged,
    PatientsUnmerged,
    PatientsImported,
    AppointmentBooked,
    AppointmentChanged,
    EnrolmentOffered,
    DeviceEnrolled,
    DeviceRevoked,
    StaffAdded,
    StaffChanged,
    SessionStarted,
    SessionRefused,
    SessionEnded,
    HelpCalled,
    HelpEnded,
    KioskTroubled,
    PayerAdded,
    PayerRemoved,
    DemoImported
};
[[nodiscard]] QString auditActName(AuditAct act); // "patient.read"

// What was done to what: identifiers, field keys and counts, never a value of a patient.
struct AuditNote {
    AuditAct act = AuditAct::PatientRead;
    QString subject; // the identifier of what it was done to; may be empty
    QJsonObject detail = {};
};

struct AuditEntry {
    qint64 sequence = 0; // from 1, without gaps
    QDateTime at;
    Actor actor;
    QString act;
    QString subject;
    QJsonObject detail;
    Sha256 previous; // hash of the entry before; of no bytes for the first
    Sha256 hash;     // over the canonical JSON of everything above

    [[nodiscard]] QJsonObject toJson() const;
};

// The end of the chain. Written down elsewhere, it proves that nothing before it was taken away.
struct AuditHead {
    qint64 sequence = 0; // 0 while there is no entry
    Sha256 hash;

    friend bool operator==(const AuditHead&, const AuditHead&) = default;
};

struct AuditVerdict {
    struct Break {
        qint64 sequence = 0; // the first entry that is not as it was written
        QString what;        // "Entry 12 was changed after it was written."
    };
    qint64 entries = 0; // that were looked at
    AuditHead head;
    std::optional<Break> firstBreak;

    [[nodiscard]] bool holds() const { return !firstBreak; }
};

// The append-only, hash-chained trail (DESIGN.md §6). Entries are written in the transaction that
// they describe.
class Audit {
public:
    [[nodiscard]] static Done append(Transaction& transaction, const Actor& who,
                                     const AuditNote& note);

    [[nodiscard]] static Result<AuditHead> head(const Snapshot& snapshot);
    // At most `limit` entries that come after a sequence, oldest first.
    [[nodiscard]] static Result<QList<AuditEntry>> after(const Snapshot& snapshot, qint64 sequence,
                                                         qint64 limit = 1000);
    // Walks the whole chain. `known` is a head that was written down earlier and must lie on it.
    [[nodiscard]] static Result<AuditVerdict> verify(const Snapshot& snapshot,
                                                     const std::optional<AuditHead>& known = {});
};

} // namespace anteroom
