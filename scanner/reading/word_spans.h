#pragma once

#include "scanner/reading/text_line.h"

#include <functional>
#include <optional>

namespace anteroom {

// Words of a line that may be one phrase, as characters of its text.
struct WordSpan {
    qsizetype from = 0;
    qsizetype to = 0;
};

struct SpanPhrase {
    QString print;
    qreal confidence = 0; // of each of its letters
};

// Puts a phrase where a span's words were not read well and `phraseFor` has one for it. Spans are
// the words between numbers, columns' ends and colons, and where a value in capitals begins; they
// are asked for from right to left, so that the line stands as it was up to the span's end.
void mendSpans(TextLine& line, const std::function<std::optional<SpanPhrase>(WordSpan)>& phraseFor);

} // namespace anteroom
