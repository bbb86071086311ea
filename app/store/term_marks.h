#pragma once

#include <limits>
#include <QStringList>

namespace anteroom {

// How the terms of a record (patient_terms.h) begin and sound, as bits of one number, which stands
// in each row of the record's terms: of the thousands of records that one word of a search fits,
// most are told by it to have no other word, without a look at their other terms. A bit that is
// there may be another beginning's too.
class TermMarks {
public:
    static constexpr qint64 unknown = -1; // every bit: of rows that an older release wrote
    static constexpr qint64 none = std::numeric_limits<qint64>::max(); // which no record has

    [[nodiscard]] static qint64 of(const QStringList& terms);
    // What the marks of every record have that has a term with such a beginning; 0 when that may be
    // anything.
    [[nodiscard]] static qint64 ofBeginning(const QString& beginning);
    // The same for a sound's term; `none` for no sound.
    [[nodiscard]] static qint64 ofSound(const QString& sound);
};

} // namespace anteroom
