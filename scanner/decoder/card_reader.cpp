#include "scanner/decoder/card_reader.h"

#include "scanner/card/card_finder.h"
#include "scanner/card/card_turn.h"
#include "scanner/card/fields/card_understanding.h"
#include "scanner/card/fields/licence_front.h"
#include "scanner/code/code_reader.h"
#include "scanner/decoder/zone_reader.h"
#include "scanner/travel/machine_readable_zone.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace anteroom {

using namespace Qt::StringLiterals;

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

// Too few for a card that lies the right way up, and hasn't glare or darkness on most of it.
constexpr qsizetype LeastLetters = 25;

qsizetype wellReadLetters(const QList<TextLine>& lines)
{
    constexpr double wellRead = 0.85;
    qsizetype letters = 0;
    for (const TextLine& line : lines)
        letters += std::count_if(line.confidences.begin(), line.confidences.end(),
                                 [](double each) { return each >= wellRead; });
    return letters;
}

// Digits keep their form upside down better than words do: a few are read well that way too.
bool mayLieUpsideDown(const QList<TextLine>& lines)
{
    qsizetype all = 0;
    for (const TextLine& line : lines)
        all += line.text.size();
    const qsizetype well = wellReadLetters(lines);
    return well < LeastLetters || well * 2 < all;
}

Reading licenceReading(const QList<TextLine>& lines, const Corners& corners)
{
    Reading reading;
    reading.kind = ReadingKind::Licence;
    reading.corners = corners;
    reading.licence = licenceFrontIn(lines);
    reading.warnings = {u"licence.front"_s};
    if (reading.licence->expiryDate.isValid() && reading.licence->expiryDate < QDate::currentDate())
        reading.warnings.append(u"card.expired"_s);
    return reading;
}

} // namespace

CardReader::CardReader(std::unique_ptr<TextReader> text, PayerDirectory payers)
    : m_text(std::move(text)), m_payers(std::move(payers))
{
}

CardReader::~CardReader() = default;

std::optional<Reading> CardReader::understood(const cv::Mat& card, const QList<TextLine>& lines,
                                              const Corners& corners) const
{
    if (const auto document = travelDocumentIn(lines, QDate::currentDate()))
        return readingOf(*document, corners);
    const auto second = [&](const TextLine& line) { return m_text->readAgain(card, line); };
    auto printed = understoodCard(lines, codesOn(card), m_payers, second);
    if (!printed)
        return std::nullopt;
    Reading reading;
    reading.kind = ReadingKind::InsuranceCard;
    reading.corners = corners;
    reading.printedCard = std::move(printed);
    reading.warnings = m_text->missing();
    return reading;
}

Result<CardReadout> CardReader::read(const cv::Mat& frame,
                                     const TextReader::Progress& progress) const
{
    ZoneSearch zones(frame);
    if (const auto zone = zones.first(progress))
        return CardReadout{fittedIn(frame), {*zone}};
    const auto found = findCard(frame);
    if (!found) {
        if (const auto zone = zones.rest(progress))
            return CardReadout{fittedIn(frame), {*zone}};
        return noCardSeen();
    }
    cv::Mat card = straightened(frame, found->corners);
    if (card.empty())
        return noCardSeen();
    bool turned =
        isUpsideDown(card, [this](const cv::Mat& line) { return m_text->legibility(line); });
    const auto turn = [&card] { cv::rotate(card, card, cv::ROTATE_180); };
    if (turned)
        turn();
    QList<TextLine> lines = m_text->read(card, progress);
    auto reading = understood(card, lines, cornersOf(found->corners, turned));
    QString other = reading ? QString() : otherKindOfCard(lines);
    if (!reading && other.isEmpty() && mayLieUpsideDown(lines)) {
        turn();
        // Seen from outside it is one reading, at its end.
        QList<TextLine> again = m_text->read(card, [&](int) { return progress(100); });
        if (wellReadLetters(again) > wellReadLetters(lines)) {
            turned = !turned;
            lines = std::move(again);
            reading = understood(card, lines, cornersOf(found->corners, turned));
            other = reading ? QString() : otherKindOfCard(lines);
        } else {
            turn();
        }
    }
    if (!reading)
        reading = zones.rest(progress);
    if (!reading && other == "licence"_L1)
        reading = licenceReading(lines, cornersOf(found->corners, turned));
    if (!reading && !other.isEmpty())
        return otherCard(other);
    CardReadout readout{card, {}};
    if (reading)
        readout.readings.append(*reading);
    return readout;
}

} // namespace anteroom
