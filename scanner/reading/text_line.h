#pragma once

#include "record/unprintable.h"

#include <algorithm>
#include <numeric>
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
    QList<qreal> measured = {}; // middles of those whose form tells them from their look-alikes
    QList<qreal> covered = {};  // ends of the line behind which something may lie on its print
    qreal slope = 0;            // how far it falls, a pixel to the right

    friend bool operator==(const TextLine&, const TextLine&) = default;
};
ANTEROOM_UNPRINTABLE(TextLine)

// Of its characters; 0 for a line without any.
[[nodiscard]] inline double meanConfidence(const TextLine& line)
{
    const double sum = std::accumulate(line.confidences.begin(), line.confidences.end(), 0.0);
    return sum / double(std::max<qsizetype>(1, line.confidences.size()));
}

// How many characters of the lines have such a confidence at least.
[[nodiscard]] inline qsizetype lettersReadAt(double least, const QList<TextLine>& lines)
{
    qsizetype letters = 0;
    for (const TextLine& line : lines)
        letters += std::count_if(line.confidences.begin(), line.confidences.end(),
                                 [least](double each) { return each >= least; });
    return letters;
}

} // namespace anteroom
