#pragma once

#include "scanner/reading/text_line.h"

namespace anteroom {

// Words of a line that may be one phrase, as characters of its text.
struct WordSpan {
    qsizetype from = 0;
    qsizetype to = 0;
};

// From left to right: the words between numbers, columns' ends and colons, and where a value in
// capitals begins.
[[nodiscard]] QList<WordSpan> wordSpansOf(const QString& text);

// Whether each letter and digit of the span was.
[[nodiscard]] bool isReadWell(const TextLine& line, WordSpan span);

// Puts the phrase where the span stands, its letters with such a confidence.
void takePhrase(TextLine& line, WordSpan span, const QString& phrase, qreal confidence);

} // namespace anteroom
