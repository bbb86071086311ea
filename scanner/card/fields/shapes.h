#pragma once

#include "scanner/reading/text_line.h"

#include <optional>

namespace anteroom {

// A value that was found in a piece of print.
struct ShapedValue {
    QString value;
    qsizetype from = 0; // characters of the print
    qsizetype to = 0;
    double fit = 0;            // how much it looks as such a value does, 0 to 1
    qsizetype corrections = 0; // look-alikes changed where the shape allows but one kind
};
using Shaped = std::optional<ShapedValue>;

// STANDARDS.md §4. Each takes the first such value of the print; it may be followed by other words.
[[nodiscard]] Shaped memberIdIn(QStringView print);
[[nodiscard]] Shaped medicareIdIn(QStringView print); // only where it stands, 11 places
// "H5521-024", "S4491 053": a contract with Medicare and its plan, which is nobody's ID.
[[nodiscard]] bool isMedicareContract(QStringView text);
[[nodiscard]] Shaped groupIn(QStringView print);
[[nodiscard]] Shaped binIn(QStringView print);
[[nodiscard]] Shaped pcnIn(QStringView print);
[[nodiscard]] Shaped rxGroupIn(QStringView print);
[[nodiscard]] Shaped payerIdIn(QStringView print);

// ISO, with the precision that is printed ("2025-01").
[[nodiscard]] Shaped dateIn(QStringView print);

// The ten digits of a North American phone number, with the 1 before them where it is printed; also
// where letters stand for digits.
[[nodiscard]] Shaped phoneIn(QStringView print, qsizetype from = 0);
// By their first digits, with the 1 before them or without it.
[[nodiscard]] bool isTollFree(QStringView digits);
// Digits alone that are no toll-free number, "5279657509": as IDs are printed, and telephone
// numbers are not.
[[nodiscard]] bool isUngrouped(QStringView number);
// A telephone's number in print that is more than digits alone: no code of a card's.
[[nodiscard]] bool hasGroupedPhone(QStringView print);

// Where a post-office box begins, "P.O. Box 981106"; -1 without one.
[[nodiscard]] qsizetype officeBoxIn(QStringView print);

// "$25", "$20/$40", "20%", "$0", "No charge".
[[nodiscard]] Shaped amountIn(QStringView print, qsizetype from = 0);

// Two to five words of letters, as the name of a person is printed; glued ones are parted where a
// capital follows a small letter.
[[nodiscard]] Shaped nameIn(QStringView print);
// The glued words of a name parted: by its letters' case and by the gaps between them.
[[nodiscard]] QString partedName(const TextLine& print);

} // namespace anteroom
