#include "scanner/travel/machine_readable_zone.h"

#include "scanner/travel/zone_document.h"
#include "scanner/travel/zone_lines.h"

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
                if (auto document = documentAt(shape, ways.mid(at, shape.lines), today))
                    return document;
            }
        }
    }
    return std::nullopt;
}

} // namespace anteroom
