#pragma once

#include "office/import/import_batch.h"

namespace anteroom {

// What a column of a CSV means.
struct CsvColumn {
    enum class Use { Unknown, SourceId, Value, StartsAt, Site, Clinician, Status, OwnId };
    Use use = Use::Unknown;
    const FieldColumn* value = nullptr; // of a Use::Value
};

// What other systems call our columns and choices: kiosk-config/import/csv.json.
class CsvWords {
public:
    [[nodiscard]] static const CsvWords& ours();

    // Case, blanks and punctuation of a heading do not count.
    [[nodiscard]] CsvColumn columnOf(const QString& heading) const;
    // The code of a choice ("F" is "female"); the text itself where it is no synonym.
    [[nodiscard]] QString codeOf(const Field& field, const QString& text) const;

private:
    CsvWords();

    QHash<QString, CsvColumn> m_columns;
    QHash<QString, QString> m_codes; // "sex/f"
};

} // namespace anteroom
