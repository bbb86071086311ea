#pragma once

#include "office/import/import_batch.h"
#include "record/canonical_json.h"
#include "record/text_rules.h"

#include <QSet>

namespace anteroom {

// One part of a field, and where it stands.
struct ImportPart {
    const FieldPart* part = nullptr;
    QString text;
    ImportPlace place;
};
ANTEROOM_UNPRINTABLE(ImportPart)

// Brings what a row says into the values of a record, each through Field::parse; what it refuses
// goes to the batch with its place.
class ImportValues {
public:
    ImportValues(ImportBatch& batch, FieldValues& values) : m_batch(batch), m_values(values) {}

    void set(const Field& field, const QJsonValue& json, const ImportPlace& place);
    void set(QStringView key, const QJsonValue& json, const ImportPlace& place);
    // The field of parts; the refusal names the part that is wrong, or the field where one is
    // missing.
    void setParts(const Field& field, const QList<ImportPart>& parts, const ImportPlace& whole);
    // Nobody is found again without a name and a birth date.
    void demandIdentity(const ImportPlace& row);

    [[nodiscard]] bool areGood() const { return m_refused.isEmpty(); }

private:
    void refuse(const Field& field, const ImportPlace& place, const Problem& problem);

    ImportBatch& m_batch;
    FieldValues& m_values;
    QSet<QString> m_refused; // keys of fields
};

// "1980-05-14" of "5/14/1980"; any other text stays as it is.
[[nodiscard]] QString isoDate(const QString& text);
// true or false of yes, no, y, n, 1, 0; the text itself where it is neither.
[[nodiscard]] QJsonValue flagOf(const QString& text);
// A time with its zone, or without one as the clocks of this place have it; invalid where it is no
// time. "2026-12-01T09:30", "2026-12-01 09:30", "12/1/2026 9:30 AM".
[[nodiscard]] QDateTime localTime(const QString& text);

[[nodiscard]] Problem appointmentTime();
[[nodiscard]] Problem tooManyRows();
[[nodiscard]] Problem sameAs(qint64 line);

} // namespace anteroom
