#pragma once

#include "record/unprintable.h"

#include <QList>
#include <QString>

namespace anteroom {

// Folded, and what print and readers take for one another is one letter.
[[nodiscard]] QString plainLetters(const QString& text);

// The letters of a printed name, and where each stands in it.
struct PrintedName {
    QString text;
    QString letters;
    QList<qsizetype> at;
    QList<bool> begins; // a printed word
    QString suffix;

    [[nodiscard]] static PrintedName of(const QString& printed);
    // The text with a blank before each of these places, where there is none yet.
    [[nodiscard]] QString withBlanksAt(const QList<qsizetype>& starts) const;
};
ANTEROOM_UNPRINTABLE(PrintedName)

} // namespace anteroom
