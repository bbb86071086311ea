#include "scanner/decoder/card_reader.h"

#include "scanner/card/card_finder.h"
#include "scanner/card/card_turn.h"
#include "scanner/card/fields/card_understanding.h"
#include "scanner/code/code_reader.h"
#include "scanner/decoder/zone_reader.h"
#include "scanner/travel/machine_readable_zone.h"

#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

Problem noCardSeen()
{
    return problem("card.none", QStringLiteral("There is no card to be seen: hold it flat, with "
                                               "all four corners in the picture."));
}

// The codes are stable: "card.licence", "card.bank_card" …
Problem otherCard(const QString& kind)
{
    return {QStringLiteral("card.") + kind,
            QStringLiteral("This is another kind of card: show your insurance card.")};
}

QStringList codesOn(const cv::Mat& card)
{
    cv::Mat gray;
    cv::cvtColor(card, gray, cv::COLOR_BGR2GRAY);
    QStringList contents;
    for (const FoundCode& code :
         readCodes({gray.data, gray.cols, gray.rows, qsizetype(gray.step)}, FrameEffort))
        contents.append(code.text);
    return contents;
}

// The whole frame on a card's canvas, where no card's outline is known.
cv::Mat fittedIn(const cv::Mat& frame)
{
    const double scale =
        std::min(double(CardPixels.width()) / frame.cols, double(CardPixels.height()) / frame.rows);
    cv::Mat canvas(CardPixels.height(), CardPixels.width(), CV_8UC3, cv::Scalar::all(0));
    const cv::Size size(std::max(1, int(frame.cols * scale)), std::max(1, int(frame.rows * scale)));
    cv::resize(frame, canvas(cv::Rect({}, size)), size, 0, 0, cv::INTER_AREA);
    return canvas;
}

Corners cornersOf(const CardCorners& found, bool turned)
{
    Corners corners;
    for (size_t i = 0; i < corners.size(); ++i) {
        const cv::Point2f& from = found[(i + (turned ? 2 : 0)) % found.size()];
        corners[i] = QPointF(qreal(from.x), qreal(from.y));
    }
    return corners;
}

} // namespace

CardReader::CardReader(std::unique_ptr<TextReader> text, PayerDirectory payers)
    : m_text(std::move(text)), m_payers(std::move(payers))
{
}

CardReader::~CardReader() = default;

Result<CardReadout> CardReader::read(const cv::Mat& frame,
                                     const TextReader::Progress& progress) const
{
    const auto found = findCard(frame);
    if (!found) {
        if (auto zone = zoneInFrame(frame, *m_text, progress))
            return CardReadout{fittedIn(frame), {*zone}};
        return noCardSeen();
    }
    cv::Mat card = straightened(frame, found->corners);
    if (card.empty())
        return noCardSeen();
    const bool turned =
        isUpsideDown(card, [this](const cv::Mat& line) { return m_text->legibility(line); });
    if (turned)
        cv::rotate(card, card, cv::ROTATE_180);
    const QList<TextLine> lines = m_text->read(card, progress);
    const auto second = [&](const TextLine& line) { return m_text->readAgain(card, line); };
    CardReadout readout{card, {}};
    if (const auto document = travelDocumentIn(lines, QDate::currentDate()))
        readout.readings.append(readingOf(*document, cornersOf(found->corners, turned)));
    else if (auto printed = understoodCard(lines, codesOn(card), m_payers, second)) {
        Reading reading;
        reading.kind = ReadingKind::InsuranceCard;
        reading.corners = cornersOf(found->corners, turned);
        reading.printedCard = std::move(printed);
        reading.warnings = m_text->missing();
        readout.readings.append(reading);
    } else if (auto zone = zoneInFrame(frame, *m_text, progress)) {
        readout.readings.append(*zone);
    } else if (const QString other = otherKindOfCard(lines); !other.isEmpty()) {
        return otherCard(other);
    }
    return readout;
}

} // namespace anteroom
