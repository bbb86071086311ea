#pragma once

#include "record/field.h"

#include <QList>

namespace anteroom {

// Whether two values say the same to a person: case, punctuation, accents and blanks apart, street
// words abbreviated or not (USPS Publication 28).
[[nodiscard]] bool sameForPeople(const Field& field, const FieldValue& a, const FieldValue& b);

// A run of text in a shown difference.
struct DifferenceRun {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DifferenceRun&, const DifferenceRun&) = default;
};

// The words of `before` and of `after` marked as what stayed and what did not. Whole words for
// text; for codes and numbers (no letters, or FieldKind::Code, Phone, RxBin, PostalCode) the
// changed run of characters. `before` holds Same and Removed runs, `after` Same and Added.
struct Difference {
    QList<DifferenceRun> before;
    QList<DifferenceRun> after;
};
[[nodiscard]] Difference differenceOf(const Field& field, const FieldValue& before,
                                      const FieldValue& after);

// The same for one line of text, in words.
[[nodiscard]] Difference wordDifference(const QString& before, const QString& after);

// Lower case, accents and punctuation gone: what two texts are compared by.
[[nodiscard]] QString folded(const QString& text);

} // namespace anteroom
