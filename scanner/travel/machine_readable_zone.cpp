#include "scanner/travel/machine_readable_zone.h"

#include "scanner/travel/zone_document.h"
#include "scanner/travel/zone_lines.h"

#include <algorithm>
#include <limits>

namespace anteroom {

namespace {

// Every way of fitting the lines into the format. The first of the ways of a line is the most
// likely one, so that names are taken from the first that fits; what is checked must be unique.
std::optional<TravelDocument> documentAt(const ZoneShape& shape, const QList<QStringList>& ways,
                                         QDate today)
{
    std::optional<TravelDocument> found;
    for (const QString& first : ways[0]) {
        for (const QString& second : ways[1]) {
            for (const QString& third : shape.lines == 3 ? ways[2] : QStringList{QString()}) {
                const auto document = zoneDocument(shape, {first, second, third}, today);
                if (!document)
                    continue;
                if (!found)
                    found = document;
                else if (document->documentNumber != found->documentNumber ||
                         document->birthDate != found->birthDate ||
                         document->expiryDate != found->expiryDate)
                    return std::nullopt;
            }
        }
    }
    return found;
}

// Where the first column of these lines is.
qreal leftOf(const QList<ZoneLine>& rows)
{
    qreal left = std::numeric_limits<qreal>::max();
    for (const ZoneLine& row : rows)
        if (!row.middles.isEmpty())
            left = std::min(left, row.middles.first());
    return left;
}

} // namespace

std::optional<TravelDocument> travelDocumentIn(const QList<TextLine>& lines, QDate today)
{
    const QList<ZoneLine> rows = zoneLinesAmong(lines);
    // Lines that are as long as they should be come first: a short visa can be filled to a long
    // one.
    for (const bool repaired : {false, true}) {
        for (const ZoneShape& shape : ZoneShapes) {
            QList<QStringList> ways;
            for (const ZoneLine& row : rows)
                ways.append(repaired || row.text.size() == shape.letters
                                ? fittings(row, shape.letters)
                                : QStringList());
            for (qsizetype at = rows.size() - shape.lines; at >= 0; --at) {
                QList<QStringList> zone = ways.mid(at, shape.lines);
                QStringList& names = zone[shape.names.line];
                if (!names.isEmpty())
                    names = nameFittings(rows[at + shape.names.line], shape,
                                         leftOf(rows.mid(at, shape.lines)));
                if (auto document = documentAt(shape, zone, today))
                    return document;
            }
        }
    }
    return std::nullopt;
}

} // namespace anteroom
