#include "fuzz/inputs.h"
#include "scanner/card/fields/card_understanding.h"
#include "scanner/card/fields/licence_front.h"
#include "scanner/travel/machine_readable_zone.h"

namespace anteroom {

namespace {

constexpr qsizetype MostLines = 60; // more than any card's

// A line of input: three letters for its left end, its middle height and its letters' height, then
// its words. Every second line has no places of letters, as readers that know none give it.
TextLine lineFrom(const QByteArray& input)
{
    const auto place = [&](qsizetype at) {
        return at < input.size() ? double(uchar(input[at])) / 255 : 0;
    };
    const double height = 12 + 90 * place(2);
    TextLine line{{1586 * place(0), 1000 * place(1), 0, height}, {}, {}, {}};
    line.text = QString::fromUtf8(input.mid(3));
    const double pitch = height * 0.6;
    for (qsizetype i = 0; i < line.text.size(); ++i) {
        line.confidences.append(place(i % 3));
        line.middles.append(line.box.left() + pitch * (double(i) + 0.5));
    }
    line.box.setWidth(pitch * double(line.text.size()));
    return line;
}

} // namespace

bool feedCardText(const QByteArray& input)
{
    static const PayerDirectory payers = PayerDirectory::shipped();
    QList<TextLine> lines;
    for (const QByteArray& each : input.split('\n')) {
        if (lines.size() < MostLines && each.size() > 3)
            lines.append(lineFrom(each));
    }
    const auto same = [](const TextLine& line) { return line; };
    if (const auto card = understoodCard(lines, {}, payers, same)) {
        const auto again = PrintedCard::fromJson(card->toJson());
        if (!again)
            return false;
    }
    const Licence licence = licenceFrontIn(lines);
    if (licence.sure || !Licence::fromJson(licence.toJson()))
        return false;
    if (const auto document = travelDocumentIn(lines, QDate(2026, 11, 26))) {
        const auto again = TravelDocument::fromJson(document->toJson());
        return again && *again == *document;
    }
    return true;
}

} // namespace anteroom
