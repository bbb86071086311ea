#pragma once

#include <QString>

namespace anteroom {

// A printed value's letters and digits, in capitals: what two readings of it are compared by.
[[nodiscard]] inline QString printedLetters(const QString& value)
{
    QString letters;
    for (const QChar c : value) {
        if (c.isLetterOrNumber())
            letters += c.toUpper();
    }
    return letters;
}

} // namespace anteroom
