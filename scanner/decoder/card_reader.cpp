#include "scanner/decoder/card_reader.h"

#include "scanner/card/card_shape.h"
#include "scanner/card/card_turn.h"
#include "scanner/card/fields/card_understanding.h"
#include "scanner/card/fields/card_words.h"
#include "scanner/card/fields/licence_front.h"
#include "scanner/card/print_outlines.h"
#include "scanner/card/print_slope.h"
#include "scanner/code/code_reader.h"
#include "scanner/decoder/zone_reader.h"
#include "scanner/travel/machine_readable_zone.h"

#include <algorithm>
#include <cmath>
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

// Of a card that is printed upright, in the middle of CardPixels.
constexpr double UprightWidth =
    double(CardPixels.height()) * CardPixels.height() / CardPixels.width();

constexpr size_t HalfTurn = 2; // of four quarters

// The same outline, from another corner on.
CardCorners turnedBy(size_t quarters, const CardCorners& outline)
{
    CardCorners turned;
    for (size_t i = 0; i < turned.size(); ++i)
        turned[i] = outline[(i + quarters) % outline.size()];
    return turned;
}

Corners cornersOf(const CardCorners& found)
{
    Corners corners;
    for (size_t i = 0; i < corners.size(); ++i)
        corners[i] = QPointF(qreal(found[i].x), qreal(found[i].y));
    return corners;
}

CardCorners outlineOf(const Corners& corners)
{
    CardCorners outline;
    for (size_t i = 0; i < outline.size(); ++i)
        outline[i] = {float(corners[i].x()), float(corners[i].y())};
    return outline;
}

// Those that are long enough to tell how they lie.
std::vector<LineOfPrint> linesOfPrint(const QList<TextLine>& lines)
{
    constexpr double Long = 4;    // heights
    constexpr double Most = 0.25; // 14 degrees: none of the card's own lines
    std::vector<LineOfPrint> print;
    for (const TextLine& line : lines) {
        const double height = line.box.height() - std::abs(line.slope) * line.box.width();
        const QPointF middle = line.box.center();
        if (line.box.width() > Long * height && std::abs(line.slope) < Most)
            print.push_back({{middle.x(), middle.y()}, line.slope, line.box.width()});
    }
    return print;
}

// Something else may have had the outline, and the card's print been in it.
constexpr double HardlyLikely = 0.6;

// Whether a likelier outline leaves so much open that another one is worth a look: around it, in
// it, or, where it said little, anywhere.
bool isWorthALook(const CardCorners& outline, const CardLook& best, const CardCorners& bestOutline)
{
    constexpr double OnSide = 0.02; // of a card's size: a panel that reaches the card's own side
    const double around = std::sqrt(areaOf(outline));
    const bool isPart = (best.mayBeAPart() || best.isCut() || best.namesNoPayer()) &&
                        liesIn(bestOutline, outline, OnSide * around);
    const bool isInside = best.hasMuchAround() && liesIn(outline, bestOutline);
    return best.saysLittle() || isPart || isInside;
}

// Whether outlines may have told it wrong.
bool isInDoubt(const CardLook& best, const std::vector<FoundCard>& outlines)
{
    if (!best.isUnderstood())
        return true;
    const bool isHardlyLikely = outlines.empty() || outlines.front().likely < HardlyLikely;
    return best.other.isEmpty() &&
           ((isHardlyLikely && !best.saysMuch()) || best.mayBeAPart() || best.hasMuchAround());
}

CardLook betterOf(CardLook one, CardLook other)
{
    return other.isBetterThan(one) ? std::move(other) : std::move(one);
}

std::vector<cv::Rect> placesOf(const QList<TextLine>& lines)
{
    std::vector<cv::Rect> places;
    for (const TextLine& line : lines) {
        const QRect box = line.box.toRect();
        places.emplace_back(box.x(), box.y(), box.width(), box.height());
    }
    return places;
}

// What stands beside values, each meaning of its own kind.
QList<ExpectedPhrase> phrasesOnCards()
{
    QList<ExpectedPhrase> phrases;
    const CardWords& words = CardWords::shipped();
    int firstKind = 0;
    for (const WordList* list : {&words.labels, &words.phones, &words.copays}) {
        int kinds = 0;
        list->forEach([&](const QString& print, int kind) {
            phrases.append({print, firstKind + kind});
            kinds = std::max(kinds, kind + 1);
        });
        firstKind += kinds;
    }
    // A phrase of two meanings has the same one each time.
    std::ranges::sort(phrases, {},
                      [](const ExpectedPhrase& one) { return std::pair(one.print, one.kind); });
    return phrases;
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
    m_text->expect(phrasesOnCards());
}

CardReader::~CardReader() = default;

std::optional<Reading> CardReader::understood(const CardLook& look, const Progress& progress) const
{
    if (const auto document = travelDocumentIn(look.lines, QDate::currentDate()))
        return readingOf(*document, look.corners);
    const auto second = [&](const TextLine& line) {
        return progress(100) ? m_text->readAgain(look.card, line) : TextLine();
    };
    auto printed = understoodCard(look.lines, codesOn(look.card), m_payers, second);
    if (!printed)
        return std::nullopt;
    Reading reading;
    reading.kind = ReadingKind::InsuranceCard;
    reading.corners = look.corners;
    reading.printedCard = std::move(printed);
    reading.warnings = m_text->missing();
    return reading;
}

void CardReader::understand(CardLook& look, const CardCorners& corners,
                            const Progress& progress) const
{
    look.corners = cornersOf(corners);
    look.reading = understood(look, progress);
    look.other = look.reading ? QString() : otherKindOfCard(look.lines);
}

bool CardReader::turnsOver(CardLook& look, const Progress& progress) const
{
    const auto legibility = [this](const cv::Mat& line) { return m_text->legibility(line); };
    if (!progress(100) || !mayBeUpsideDown(look.card, placesOf(look.lines), legibility))
        return false;
    CardLook over;
    cv::rotate(look.card, over.card, cv::ROTATE_180);
    // Seen from outside it is one reading, at its end.
    over.lines = m_text->read(over.card, [&](int) { return progress(100); });
    if (!over.isReadBetterThan(look.lines))
        return false;
    look = std::move(over);
    return true;
}

CardLook CardReader::look(const cv::Mat& frame, const CardCorners& outline,
                          const Progress& progress) const
{
    CardLook look;
    look.card = straightened(frame, outline);
    if (look.card.empty())
        return look;
    const auto legibility = [this](const cv::Mat& line) { return m_text->legibility(line); };
    bool isTurned = isUpsideDown(look.card, legibility);
    if (isTurned)
        cv::rotate(look.card, look.card, cv::ROTATE_180);
    look.lines = m_text->read(look.card, progress);
    understand(look, turnedBy(isTurned ? HalfTurn : 0, outline), progress);
    if (look.standsOnEnd())
        return betterOf(std::move(look), lookUpright(frame, outline, progress));
    const bool isClear = look.isUnderstood() && !look.saysLittle();
    if (isClear || !look.mayLieUpsideDown())
        return look;
    if (turnsOver(look, progress)) {
        isTurned = !isTurned;
        understand(look, turnedBy(isTurned ? HalfTurn : 0, outline), progress);
    }
    // Of small print that stands on end no lines may be found at all.
    if (!look.isUnderstood() && look.hasFewLetters())
        return betterOf(std::move(look), lookUpright(frame, outline, progress));
    return look;
}

CardLook CardReader::lookUpright(const cv::Mat& frame, const CardCorners& outline,
                                 const Progress& progress) const
{
    CardLook best;
    CardCorners corners = outline;
    for (const size_t quarters : {1, 3}) {
        CardLook look;
        const CardCorners turned = turnedBy(quarters, outline);
        look.card = straightenedUpright(frame, turned);
        look.left = (CardPixels.width() - UprightWidth) / 2;
        look.right = look.left + UprightWidth;
        look.lines = m_text->read(look.card, [&](int) { return progress(100); });
        if (best.card.empty() || look.isReadBetterThan(best.lines)) {
            best = std::move(look);
            corners = turned;
        }
        if (!best.mayLieUpsideDown())
            break;
    }
    if (!best.card.empty())
        understand(best, corners, progress);
    return best;
}

CardLook CardReader::levelled(const cv::Mat& frame, CardLook look, const Progress& progress) const
{
    const auto slope = look.reading ? slopeOfPrint(linesOfPrint(look.lines)) : std::nullopt;
    if (!slope || slope->isLevel() || !progress(100))
        return look;
    const CardCorners corners =
        anteroom::levelled(outlineOf(look.corners), *slope, look.left, look.right);
    CardLook level;
    level.left = look.left;
    level.right = look.right;
    const bool isUpright = look.left > 0;
    level.card = isUpright ? straightenedUpright(frame, corners) : straightened(frame, corners);
    level.lines = m_text->read(level.card, [&](int) { return progress(100); });
    understand(level, corners, progress);
    return level.fields() >= look.fields() ? level : look;
}

CardLook CardReader::bestLook(const cv::Mat& frame, const std::vector<FoundCard>& outlines,
                              const Progress& progress) const
{
    constexpr int MostWithPrint = 3; // each is read in more than a second
    CardLook best = look(frame, outlines.front().corners, progress);
    // Something else may have had the likelier outline: a telephone, a box on the card.
    CardCorners outline = outlines.front().corners;
    int withPrint = best.isBlank() ? 0 : 1;
    for (size_t i = 1; i < outlines.size() && withPrint < MostWithPrint; ++i) {
        if (!isWorthALook(outlines[i].corners, best, outline))
            continue;
        if (!progress(100))
            break;
        CardLook next = look(frame, outlines[i].corners, [&](int) { return progress(100); });
        withPrint += next.isBlank() ? 0 : 1;
        if (next.isBetterThan(best)) {
            best = std::move(next);
            outline = outlines[i].corners;
        }
    }
    return best;
}

CardLook CardReader::lookAroundPrint(const cv::Mat& frame, CardLook best,
                                     const Progress& progress) const
{
    if (!progress(100))
        return best;
    for (const FoundCard& outline : outlinesAroundPrint(frame, m_text->printIn(frame))) {
        if (!progress(100))
            break;
        CardLook next = look(frame, outline.corners, [&](int) { return progress(100); });
        // Sheets of paper have print too, of which one or two values may seem to be.
        if (next.reading && !next.saysLittle() && next.isBetterThan(best))
            best = std::move(next);
    }
    return best;
}

CardLook CardReader::bestOf(const cv::Mat& frame, const Progress& progress) const
{
    const std::vector<FoundCard> outlines = findCardAndNext(frame);
    CardLook best = outlines.empty() ? CardLook() : bestLook(frame, outlines, progress);
    best = levelled(frame, std::move(best), progress);
    return isInDoubt(best, outlines) ? lookAroundPrint(frame, std::move(best), progress) : best;
}

Result<CardReadout> CardReader::read(const cv::Mat& frame, const Progress& progress) const
{
    ZoneSearch zones(frame);
    if (const auto zone = zones.first(progress))
        return CardReadout{fittedIn(frame), {*zone}};
    CardLook best = bestOf(frame, progress);
    if (best.card.empty()) {
        if (const auto zone = zones.rest(progress))
            return CardReadout{fittedIn(frame), {*zone}};
        return noCardSeen();
    }
    if (!best.reading)
        best.reading = zones.rest(progress);
    if (!best.reading && best.other == "licence"_L1)
        best.reading = licenceReading(best.lines, best.corners);
    if (!best.reading && !best.other.isEmpty())
        return otherCard(best.other);
    CardReadout readout{best.card, {}};
    if (best.reading)
        readout.readings.append(*best.reading);
    return readout;
}

} // namespace anteroom
