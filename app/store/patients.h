#pragma once

#include "record/field_edit.h"
#include "record/patient.h"
#include "record/patient_match.h"
#include "store/actor.h"
#include "store/transaction.h"

namespace anteroom {

// What became of an edit that named the version it saw: the record as it is now, and why nothing
// was done when nothing was.
struct EditOutcome {
    std::optional<Problem> refused; // "patient.stale"
    Patient patient;
};
ANTEROOM_UNPRINTABLE(EditOutcome)

// Where a change of the record comes from.
struct ChangeOrigin {
    QString provenance;           // as HistoryEntry has it
    DecisionId decision = {};     // null but for decisions
    SubmissionId submission = {}; // likewise
};

// The records, versioned, with their history.
class Patients {
public:
    // "patient.unknown" when there is none.
    [[nodiscard]] static Result<Patient> find(const Snapshot& snapshot, const PatientId& id);
    // Newest first; what came after a version, or all.
    [[nodiscard]] static Result<QList<HistoryEntry>>
    history(const Snapshot& snapshot, const PatientId& id, int afterVersion = 0);

    // By the beginnings of names and by names that sound alike (record/name_sounds.h), a birth date
    // as people write it, a record number, a phone number or its last four or seven digits, a
    // member ID; several words (the first six of 200 letters) must all fit. Those with more words
    // that are whole come first, then by family and given name; after all of them those that only
    // sound alike, the likest first. Text without a letter or digit finds nobody. Of those that fit
    // the five hundred whose terms come first are looked at: nobody reads on.
    static constexpr qint64 mostMatches = 100;
    [[nodiscard]] static Result<QList<PatientMatch>> search(const Snapshot& snapshot,
                                                            const QString& text, qint64 limit = 20);

    // The record as a line of a list shows it.
    [[nodiscard]] static PatientMatch matchOf(const Patient& patient);

    // A new record of version 1 with the next record number.
    [[nodiscard]] static Result<Patient> create(Transaction& transaction, const Actor& who,
                                                const FieldValues& values,
                                                const ChangeOrigin& origin,
                                                const PatientId& id = PatientId::fresh());
    // The same of many, under the identifiers that they have; what they are found by is written in
    // its own order, which changes each page of a large index once and not again for every record.
    [[nodiscard]] static Done createAll(Transaction& transaction, const Actor& who,
                                        const QList<Patient>& patients, const ChangeOrigin& origin);

    // What staff change by hand; all of it is one step of the version.
    [[nodiscard]] static Result<EditOutcome> edit(Transaction& transaction, const Actor& who,
                                                  const PatientId& id,
                                                  const QList<FieldEdit>& edits, int versionSeen);

    // A record that was merged is found by its number alone, and is no candidate; and again as all
    // are.
    [[nodiscard]] static Done hide(Transaction& transaction, const Patient& patient);
    [[nodiscard]] static Done showAgain(Transaction& transaction, const Patient& patient);

    // Puts values into the record, writes a history line for each that differs from what stood
    // there, and steps the version by one if any did. The patient is as it is in this transaction;
    // it is brought up to date. The audit is the caller's.
    struct Applied {
        FieldEdit edit;
        ChangeOrigin origin;
    };
    [[nodiscard]] static Done apply(Transaction& transaction, const Actor& who, Patient& patient,
                                    const QList<Applied>& changes);
};

} // namespace anteroom
