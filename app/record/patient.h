#pragma once

#include "record/field_values.h"
#include "record/ids.h"

#include <QDateTime>

namespace anteroom {

// A patient's record as it stands: the current values and the version they are.
struct Patient {
    PatientId id;
    qint64 recordNumber = 0; // what staff call it; unique in the practice, never reused
    int version = 1;         // grows by one with each applied decision
    FieldValues values;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Patient> fromJson(const QJsonObject& json);
    friend bool operator==(const Patient&, const Patient&) = default;
};
ANTEROOM_UNPRINTABLE(Patient)

// One line of a record's history: who changed what, when, from which submission.
struct HistoryEntry {
    int version = 0; // the record's version after the change
    QString fieldKey;
    FieldValue before;
    FieldValue after;
    DecisionId decision;     // null for the record's first values and direct edits of staff
    SubmissionId submission; // likewise
    QString staffName;
    QString provenance; // Provenance's name, "import", "staff" or "undo"
    QDateTime at;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<HistoryEntry> fromJson(const QJsonObject& json);
};
ANTEROOM_UNPRINTABLE(HistoryEntry)

} // namespace anteroom
