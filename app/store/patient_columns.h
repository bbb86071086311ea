#pragma once

#include "record/patient.h"
#include "store/sql.h"

namespace anteroom {

// Canonical JSON of one value as a text column holds it ("\"Ortiz\"", "[\"white\"]"); NULL for the
// null value.
[[nodiscard]] Bound boundJson(const FieldValue& value);
[[nodiscard]] Result<FieldValue> valueFromJson(const Field& field, const Row& row,
                                               qsizetype column);

// The patient table's columns, which follow from the declared fields, and the statements over them.
class PatientColumns {
public:
    // "address_city TEXT", with what the column's kind lets it hold.
    [[nodiscard]] static QString declarationOf(const FieldColumn& column);

    // SELECT id, record_number, version, <columns> … WHERE id = ?
    [[nodiscard]] static Sql select();
    [[nodiscard]] static Result<Patient> patientOf(const Row& row);

    // INSERT of id, record_number, version, created_at, <columns>.
    [[nodiscard]] static Sql insert();
    [[nodiscard]] static QList<Bound> valuesOf(const FieldValues& values);

    // UPDATE of one field's columns, and of nothing else, WHERE id = ?
    [[nodiscard]] static Sql update(const Field& field);
    [[nodiscard]] static QList<Bound> valuesOf(const Field& field, const FieldValue& value);

private:
    [[nodiscard]] static Sql kept(const QString& text);
};

} // namespace anteroom
