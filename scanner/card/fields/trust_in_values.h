#pragma once

#include "scanner/card/fields/card_understanding.h"
#include "scanner/card/fields/field_choice.h"

#include <QHash>
#include <utility>

namespace anteroom {

// What is known of a value that was read, from 0 to 1 each.
struct Evidence {
    enum class Second { Agrees, Silent, Differs };

    double least = 0;       // confidence of the reader's least sure character
    double usual = 0;       // of its characters together
    double score = 0;       // label, place and shape
    double rival = 0;       // of another value for the field
    double corrections = 0; // share of characters that the shape changed
    double clear = 1;       // share of the card's letters that were well read
    Second second = Second::Silent;
    bool doubtful = false; // both readers may have taken one letter for its look-alike
};

// The probability that a value is right, measured on cards that no rule was written on.
[[nodiscard]] double confidenceOf(Meaning meaning, const Evidence& evidence);
// Whether it is shown without a question: at least 99.5 % of these are right.
[[nodiscard]] bool isSure(Meaning meaning, const Evidence& evidence);

// Weighs values, and asks the second reader once for each line that has one.
class Trust {
public:
    Trust(const QList<TextLine>& lines, SecondOpinion second); // the lines outlive it
    Trust(QList<TextLine>&& lines, SecondOpinion second) = delete;

    [[nodiscard]] Evidence evidenceFor(const ChosenValue& value);

private:
    const TextLine& secondOf(qsizetype line);

    const QList<TextLine>& m_lines;
    SecondOpinion m_second;
    double m_clear; // as in Evidence
    QHash<qsizetype, TextLine> m_opinions;
};

} // namespace anteroom
