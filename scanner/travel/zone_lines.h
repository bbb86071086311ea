#pragma once

#include "scanner/reading/text_line.h"
#include "scanner/travel/zone_shapes.h"

#include <QStringList>

namespace anteroom {

// A line that may be one of a zone, in the zone's alphabet.
struct ZoneLine {
    QString text;
    QList<qreal> confidences; // one a letter, 0 to 1
    QList<qreal> middles;     // one a letter, or empty
    QList<qsizetype> covered; // before which letter, or the end, something may lie on the print
    QRectF box;
};
ANTEROOM_UNPRINTABLE(ZoneLine)

// From top to bottom; pieces of one line are joined.
[[nodiscard]] QList<ZoneLine> zoneLinesAmong(const QList<TextLine>& lines);

// What the line may say when it has this many letters: as read, when it is as long; otherwise with
// fillers put in or taken out, by the letters' places, since all letters are equally wide, or in
// one of the runs of fillers.
[[nodiscard]] QStringList fittings(const ZoneLine& line, qsizetype length);

// The same for the format's line with names, which no check digit guards: every letter must be
// read well, or a filler may stand for a K and half an R for a D; and nothing may lie on letters
// that no reader saw, so that what is left is not taken for the whole name. `left` is the middle of
// the zone's first column.
[[nodiscard]] QStringList nameFittings(const ZoneLine& line, const ZoneShape& shape, qreal left);

} // namespace anteroom
