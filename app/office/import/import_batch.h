#pragma once

#include "record/appointment.h"
#include "record/field_values.h"

#include <QHash>

namespace anteroom {

// How much of a file is read. What is larger is refused with the advice to split it.
namespace importLimits {
inline constexpr qint64 fileBytes = 256LL * 1024 * 1024;
inline constexpr qsizetype lineBytes = 256LL * 1024;           // one row, one resource of NDJSON
inline constexpr qsizetype documentBytes = 64LL * 1024 * 1024; // one bundle
inline constexpr qsizetype rows = 100'000;
inline constexpr qsizetype columns = 200;
inline constexpr qsizetype listed = 1000;  // elements of one list of a resource
inline constexpr qsizetype sourceId = 100; // letters of the other system's number
inline constexpr qsizetype text = 200;     // letters of a site or a clinician
inline constexpr qsizetype placeName = 80; // of what a file calls its columns and members
inline constexpr qsizetype namesLeftOut = 500;
} // namespace importLimits

enum class ImportKind { Patient, Coverage, Appointment };
inline constexpr ImportKind importKinds[] = {ImportKind::Patient, ImportKind::Coverage,
                                             ImportKind::Appointment};
[[nodiscard]] QString importKindName(ImportKind kind); // "patients"

// Where something stands in the file, for the person who mends it.
struct ImportPlace {
    qint64 line = 0; // from 1; 0 for the file as a whole
    int column = 0;  // of a CSV, from 1; 0 where there is none
    QString name;    // the column's heading, or "Patient.telecom[0].value"
};

// Why a row is not taken. Carries no value of a patient.
struct ImportRefusal {
    ImportPlace place;
    Problem problem;
};

struct ImportedPatient {
    qint64 line = 0;
    PatientId id;
    FieldValues values;
};
ANTEROOM_UNPRINTABLE(ImportedPatient)

struct ImportedCoverage {
    qint64 line = 0;
    PatientId patient;
    int order = 0;      // 1 to 3; 0 takes the first that is free
    FieldValues values; // with the keys of coverage1
};
ANTEROOM_UNPRINTABLE(ImportedCoverage)

struct ImportedAppointment {
    qint64 line = 0;
    Appointment appointment;
};
ANTEROOM_UNPRINTABLE(ImportedAppointment)

// What a file says, read and checked without looking into the records.
struct ImportBatch {
    QList<ImportedPatient> patients;
    QList<ImportedCoverage> coverages;
    QList<ImportedAppointment> appointments;

    QList<ImportRefusal> refusals; // in the order of the file; several may be of one row
    QMap<ImportKind, qint64> refusedRows;
    QMap<QString, qint64> leftOut; // what has no place in a record, and how often it was there
    bool isUnreadable = false;     // the last refusal is of the whole file

    void refuse(const ImportPlace& place, const Problem& problem);
    void refuseFile(const ImportPlace& place, const Problem& problem);
    void leaveOut(const QString& name, qint64 times = 1);
};
ANTEROOM_UNPRINTABLE(ImportBatch)

// The system that the file comes from, and what this office calls itself. The same number of the
// same system is the same patient here, whichever file it stands in (UUID of version 5, RFC 9562).
struct ImportSource {
    QString system = QStringLiteral("previous");
    QString site; // of appointments that name none

    [[nodiscard]] PatientId patient(const QString& number) const;
    [[nodiscard]] AppointmentId appointment(const QString& number) const;
};

// By the file's first letters: JSON of FHIR R4, or CSV.
[[nodiscard]] ImportBatch readImport(const QByteArray& bytes, const ImportSource& source);
[[nodiscard]] ImportBatch readCsv(const QByteArray& bytes, const ImportSource& source);
// A Bundle, one resource, or one resource a line (NDJSON).
[[nodiscard]] ImportBatch readFhir(const QByteArray& bytes, const ImportSource& source);

} // namespace anteroom
