#pragma once

#include "record/result.h"
#include "record/unprintable.h"

#include <QJsonValue>
#include <QStringList>
#include <span>

namespace anteroom {

// What shape the value of a field has. The canonical JSON of each:
//   Name, Text, Code, Phone, Email, PostalCode, RxBin   a string
//   Date                                                "YYYY-MM-DD"
//   BirthDate                                           the same, 1880 to today
//   Choice                                              one of the field's option codes
//   Choices                                             an array of option codes, in option order
//   Flag                                                true or false
//   Parts                                               an object of the non-empty parts
enum class FieldKind {
    Name,
    Text,
    Code,
    Phone,
    Email,
    PostalCode,
    RxBin,
    Date,
    BirthDate,
    Choice,
    Choices,
    Flag,
    Parts
};

// Where a field stands on the kiosk's pages and in the console's rows.
enum class FieldGroup { Identity, Contact, Emergency, About, Coverage1, Coverage2, Coverage3 };

// Who may propose a change. Every change still waits for a decision of staff.
enum class ChangedBy { Patient, StaffOnly };

// How much of a known value a kiosk shows to the person it belongs to (UX.md, privacy).
//   Open      as it is
//   Partly    the ends only: phone, email
//   Closed    never sent to a kiosk; the patient may enter a new value
enum class Sensitivity { Open, Partly, Closed };

struct FieldOption {
    const char* code;
    const char* label;
};

// One part of a Parts field, such as the city of an address.
struct FieldPart {
    const char* key;
    FieldKind kind;
    const char* label;
    bool required;
};

// The value of one field, already checked and in canonical form; null means "none".
// Only Field::parse makes one that isn't null, so a FieldValue is never out of shape.
class FieldValue {
public:
    FieldValue() = default;

    [[nodiscard]] bool isNull() const { return m_json.isNull(); }
    [[nodiscard]] const QJsonValue& json() const { return m_json; }
    [[nodiscard]] QString string() const { return m_json.toString(); }
    [[nodiscard]] QString part(QLatin1StringView key) const;

    friend bool operator==(const FieldValue&, const FieldValue&) = default;

private:
    friend struct Field;
    explicit FieldValue(QJsonValue json) : m_json(std::move(json)) {}
    QJsonValue m_json = QJsonValue::Null;
};
ANTEROOM_UNPRINTABLE(FieldValue)

// The one declaration of a demographic field. JSON, the kiosk's form, the review row, the
// history, the patient table's columns and the OpenAPI schema all follow from it (fields.cpp).
struct Field {
    const char* key; // "address", "coverage1.member_id"; never changes once released
    FieldKind kind;
    const char* label; // English source text, translated in the context "Field"
    FieldGroup group;
    ChangedBy changedBy;
    Sensitivity sensitivity;
    std::span<const FieldOption> options = {};
    std::span<const FieldPart> parts = {};

    [[nodiscard]] bool is(QLatin1StringView otherKey) const
    {
        return otherKey == QLatin1StringView(key);
    }
    [[nodiscard]] QString keyText() const { return QString::fromLatin1(key); }
    [[nodiscard]] QString labelText() const;

    // Checks and canonicalises; null, "" and {} give the null value. Problem codes are
    // "field.<key>.<what>" with what one of: type, long, impossible, future, choice, phone,
    // email, postal_code, rx_bin, part, missing_part.
    [[nodiscard]] Result<FieldValue> parse(const QJsonValue& json) const;

    // For people, one line ("92 Kestrel Lane, Unit 4, Alder Falls, FR 00418"), choice labels
    // translated. An empty string for none.
    [[nodiscard]] QString display(const FieldValue& value) const;
    // The same in the lines a letter would have; one line for all but an address.
    [[nodiscard]] QStringList displayLines(const FieldValue& value) const;
    // As a kiosk may show it (Sensitivity), never longer than display().
    [[nodiscard]] QString masked(const FieldValue& value) const;
};

// One column of the patient table: a whole field, or one part of a Parts field.
struct FieldColumn {
    QString name; // "address_city", "coverage1_member_id"
    const Field* field;
    const FieldPart* part; // null for a whole field
};

// All fields in the order in which people read them.
[[nodiscard]] std::span<const Field> fields();
[[nodiscard]] const Field* findField(QStringView key);
[[nodiscard]] const QList<FieldColumn>& fieldColumns();

} // namespace anteroom
