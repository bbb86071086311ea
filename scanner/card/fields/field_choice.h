#pragma once

#include "scanner/card/fields/card_cells.h"

#include <optional>

namespace anteroom {

// A value that was chosen for a field.
struct ChosenValue {
    Meaning meaning = Meaning::MemberId;
    QString value;
    qsizetype line = 0; // index of the ready line
    qsizetype from = 0; // characters of it
    qsizetype to = 0;
    double score = 0;          // how well label, place and shape agree, 0 to 1
    double rival = 0;          // the best score of another value for the field
    qsizetype corrections = 0; // look-alikes that were changed by the shape
};

// The values that the labels lead to: each value belongs to one label, and each field to one value.
// Those of labels that are no fields of ours (a birth date, a doctor) are among them.
[[nodiscard]] QList<ChosenValue> valuesOfLabels(const QList<TextLine>& lines,
                                                const QList<Cell>& cells);

// The field's, if it has one.
[[nodiscard]] std::optional<ChosenValue> chosenFor(const QList<ChosenValue>& values,
                                                   Meaning meaning);
// Whether a chosen value stands in these characters.
[[nodiscard]] bool isTaken(const QList<ChosenValue>& values, qsizetype line, qsizetype from,
                           qsizetype to);

} // namespace anteroom
