#pragma once

#include "record/unprintable.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace anteroom {

// A line of print as a reader of text read it, in pixels of the picture that was read.
struct TextLine {
    QRectF box;               // upright, around the line's letters
    QString text;             // blanks may be missing, look-alikes (I l, O 0) may be mixed up
    QList<qreal> confidences; // one a character of `text`, 0 to 1
    QList<qreal> middles; // x of each character's middle; the second reader's may be a letter off

    friend bool operator==(const TextLine&, const TextLine&) = default;
};
ANTEROOM_UNPRINTABLE(TextLine)

} // namespace anteroom
