#pragma once

#include <optional>
#include <QList>
#include <QString>

namespace anteroom {

// A text as words are compared in print: lower case, without accents, blanks and punctuation but
// '#', and with one letter for those that readers of text mix up (I l 1, O 0, S 5, B 8, Z 2, rn m,
// vv w).
struct FoldedPrint {
    QString letters;
    QList<qsizetype> at; // where in the text each letter stood; one more, the text's end
};
[[nodiscard]] FoldedPrint foldedPrint(QStringView text);
// Only its letters.
[[nodiscard]] QString foldedLetters(QStringView text);

// The digit that is meant where only a digit can stand, the letter where only a letter can: nothing
// for what looks like none.
[[nodiscard]] std::optional<QChar> asDigit(QChar c);
[[nodiscard]] std::optional<QChar> asLetter(QChar c); // upper case

// Letters and digits, upper case: what values are compared by.
[[nodiscard]] QString plainValue(QStringView text);

// At most one letter changed, added or left out; and how many, up to `most`, or `most` + 1.
[[nodiscard]] qsizetype differences(QStringView a, QStringView b, qsizetype most);

// The same for folded letters that were read in a blur: letters of one form count half. `part`: the
// beginning of `b` may be missing in `a`. Something over `most` for what differs more.
[[nodiscard]] double blurredDifference(QStringView a, QStringView b, bool part, double most);

} // namespace anteroom
