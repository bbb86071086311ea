#pragma once

#include "scanner/card/fields/word_list.h"
#include "scanner/reading/text_line.h"

#include <optional>

namespace anteroom {

// How much the words of a card say that it is of a kind.
struct KindWeight {
    QString kind; // "insurance_card", "licence" …; empty for a kind that is told by no name
    double weight = 0;
};

// The words by which one kind of card is told from another, each with its weight:
// kiosk-config/cards/kinds.json. A word that two kinds share speaks for both; the longest phrase
// counts, so that "health savings account" says nothing of health.
class KindWords {
public:
    [[nodiscard]] static const KindWords& shipped();

    // One a kind, in the list's order. Each phrase counts once, however often it is printed.
    [[nodiscard]] QList<KindWeight> weigh(const QList<TextLine>& lines) const;

private:
    struct Speaks {
        qsizetype kind = 0;
        double weight = 0;
    };
    [[nodiscard]] static KindWords read();

    QStringList m_kinds;
    QList<QList<Speaks>> m_speaks; // of a phrase, by its number in the list of words
    WordList m_words;
};

} // namespace anteroom
