#pragma once

#include "scanner/card/fields/card_words.h"

#include <QStringView>

namespace anteroom {

[[nodiscard]] bool hasDigit(QStringView text);
// The word that is a label, and the last one of many names.
[[nodiscard]] bool isWordPlan(QStringView word);

// Which of the labels' phrases in a line are labels there.
struct LineLabels {
    QStringView text;
    QList<WordHit> hits;
    bool prose = false;
    qsizetype valueFrom = 0; // since the label before
    bool labelBefore = false;

    [[nodiscard]] bool accepts(const WordHit& hit) const;
};

} // namespace anteroom
