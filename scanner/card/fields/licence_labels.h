#pragma once

#include "scanner/reading/text_line.h"

namespace anteroom {

// What stands on a licence's front beside a number of AAMVA's card design ("1", "4b EXP") or a
// word for it, in English, French or Spanish.
enum class LicenceLabel {
    WholeName,
    FamilyName,
    GivenName,
    BirthDate,
    ExpiryDate,
    IssueDate,
    Number,
    Other // known so that its value is taken for nothing else
};

struct LicenceCell {
    LicenceLabel label = LicenceLabel::Other;
    qsizetype line = 0; // index of the ready line
    qsizetype from = 0; // the label's first character in it
    bool bare = false;  // a field's number and no word
    QRectF box;         // of the label
    QString rest;       // what follows it in its line, up to the next label or column
};

// The labels of ready lines, from top to bottom and left to right.
[[nodiscard]] QList<LicenceCell> licenceCells(const QList<TextLine>& lines);

} // namespace anteroom
