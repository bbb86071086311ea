#pragma once

#include "scanner/reading/text_line.h"

#include <utility>

namespace anteroom {

// What is looked at of a side; a card has some forty lines of at most some eighty letters.
inline constexpr qsizetype MostLines = 200;
inline constexpr qsizetype LongestLine = 160;

// A read line made ready for the field rules: as many confidences and middles as characters, full
// width and typographic marks as plain ones, control characters gone, and '\t' in place of a blank
// that is wider than one between words (a column's end), set where the reader left it out.
[[nodiscard]] TextLine readyLine(const TextLine& line);

// The ready lines that have any letter or digit, from top to bottom, at most MostLines.
[[nodiscard]] QList<TextLine> readyLines(const QList<TextLine>& lines);

// The usual distance between the middles of two letters that follow each other.
[[nodiscard]] double letterPitch(const TextLine& line);

// Where the characters from `from` to before `to` stand.
[[nodiscard]] QRectF boxOf(const TextLine& line, qsizetype from, qsizetype to);

// The column in which the characters stand: from one '\t' to the next.
[[nodiscard]] std::pair<qsizetype, qsizetype> columnAround(QStringView text, qsizetype from,
                                                           qsizetype to);

[[nodiscard]] bool hasLetter(QStringView text);

// Those characters as a line of their own, without blanks at its ends.
[[nodiscard]] TextLine partOf(const TextLine& line, qsizetype from, qsizetype to);

} // namespace anteroom
