#include "scanner/decoder/card_reader.h"

#include "scanner/card/card_shape.h"
#include "scanner/card/card_turn.h"
#include "scanner/card/fields/card_understanding.h"
#include "scanner/card/fields/card_words.h"
#include "scanner/card/fields/licence_front.h"
#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/print_outlines.h"
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

// Too few for a card that lies the right way up, and hasn't glare or darkness on most of it.
constexpr qsizetype LeastLetters = 25;

qsizetype wellReadLetters(const QList<TextLine>& lines)
{
    constexpr double wellRead = 0.85;
    return lettersReadAt(wellRead, lines);
}

// Something else may have had the outline, and the card's print been in it.
constexpr double HardlyLikely = 0.6;

// A card that says no more may be a part of one.
constexpr qsizetype FewFields = 2;

// Of a card's size: a panel that reaches the card's own side.
constexpr double OnSide = 0.02;

// A card that says so much is no other thing's part.
constexpr qsizetype ManyFields = 12;

// Digits keep their form upside down better than words do: a few are read well that way too.
bool mayLieUpsideDown(const QList<TextLine>& lines)
{
    qsizetype all = 0;
    for (const TextLine& line : lines)
        all += line.text.size();
    const qsizetype well = wellReadLetters(lines);
    return well < LeastLetters || well * 2 < all;
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

// Most letters do: the card is printed upright.
bool standOnEnd(const QList<TextLine>& lines)
{
    constexpr double HigherThanWide = 1.3;
    const qsizetype standing = std::ranges::count_if(lines, [](const TextLine& line) {
        return line.box.height() > HigherThanWide * line.box.width();
    });
    return 2 * standing > lines.size();
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

qsizetype CardReader::Look::fields() const
{
    if (!reading)
        return 0;
    const auto& printed = reading->printedCard;
    // A document whose check digits hold is all that it can be.
    return printed ? printed->fields.size() + printed->phones.size() + printed->copays.size()
                   : FewFields + 1;
}

bool CardReader::Look::isBetterThan(const Look& one) const
{
    const bool isNearer = one.hasMuchAround() && !hasMuchAround() && fields() + 1 >= one.fields();
    return fields() > one.fields() || (one.fields() == 0 && isUnderstood()) || isNearer;
}

bool CardReader::Look::saysLittle() const
{
    return other.isEmpty() && fields() <= FewFields;
}

bool CardReader::Look::isBlank() const
{
    constexpr qsizetype Most = 1; // a crease, a shadow
    return lines.size() <= Most && wellReadLetters(lines) == 0;
}

bool CardReader::Look::mayBeAPart() const
{
    constexpr double Large = 75; // of CardPixels: a box on the card was taken for it
    if (lines.size() > 1 && usualHeight(lines) > Large)
        return true;
    const auto& printed = reading ? reading->printedCard : std::nullopt;
    const bool isMute =
        printed && std::ranges::all_of(printed->phones.keys(), [](const QString& role) {
            return role == "pcp"_L1; // in a box of its own
        });
    return isMute && !printed->fields.contains(u"member_id"_s) &&
           !printed->fields.contains(u"member_name"_s);
}

bool CardReader::Look::isCut() const
{
    constexpr double Near = 0.25; // heights
    constexpr qsizetype Least = 4;
    const qsizetype cut = std::ranges::count_if(lines, [&](const TextLine& line) {
        const double near = Near * line.box.height();
        return line.box.left() < left + near || line.box.right() > right - near;
    });
    return cut >= Least && 4 * cut > lines.size();
}

bool CardReader::Look::hasMuchAround() const
{
    constexpr qsizetype LeastLines = 10; // a card of less print may have it anywhere
    constexpr double Most = 0.65;        // of the card's width and height
    QRectF print;
    for (const TextLine& line : lines)
        print = print.united(line.box);
    return lines.size() >= LeastLines && print.width() < Most * CardPixels.width() &&
           print.height() < Most * CardPixels.height();
}

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

void CardReader::understand(Look& look, const CardCorners& corners) const
{
    look.corners = cornersOf(corners);
    look.reading = understood(look.card, look.lines, look.corners);
    look.other = look.reading ? QString() : otherKindOfCard(look.lines);
}

CardReader::Look CardReader::look(const cv::Mat& frame, const CardCorners& outline,
                                  const TextReader::Progress& progress) const
{
    Look look;
    look.card = straightened(frame, outline);
    if (look.card.empty())
        return look;
    const auto legibility = [this](const cv::Mat& line) { return m_text->legibility(line); };
    bool turned = isUpsideDown(look.card, legibility);
    const auto turn = [&look] { cv::rotate(look.card, look.card, cv::ROTATE_180); };
    if (turned)
        turn();
    look.lines = m_text->read(look.card, progress);
    understand(look, turnedBy(turned ? HalfTurn : 0, outline));
    if (standOnEnd(look.lines))
        return betterOf(std::move(look), lookUpright(frame, outline, progress));
    const bool isClear = look.isUnderstood() && !look.saysLittle();
    if (isClear || !mayLieUpsideDown(look.lines))
        return look;
    if (mayBeUpsideDown(look.card, placesOf(look.lines), legibility)) {
        turn();
        // Seen from outside it is one reading, at its end.
        QList<TextLine> again = m_text->read(look.card, [&](int) { return progress(100); });
        if (wellReadLetters(again) > wellReadLetters(look.lines)) {
            turned = !turned;
            look.lines = std::move(again);
            understand(look, turnedBy(turned ? HalfTurn : 0, outline));
        } else {
            turn();
        }
    }
    // Of small print that stands on end no lines may be found at all.
    if (!look.isUnderstood() && wellReadLetters(look.lines) < LeastLetters)
        return betterOf(std::move(look), lookUpright(frame, outline, progress));
    return look;
}

CardReader::Look CardReader::betterOf(Look one, Look other)
{
    return other.isBetterThan(one) ? std::move(other) : std::move(one);
}

CardReader::Look CardReader::lookUpright(const cv::Mat& frame, const CardCorners& outline,
                                         const TextReader::Progress& progress) const
{
    Look best;
    CardCorners corners = outline;
    for (const size_t quarters : {1, 3}) {
        Look look;
        const CardCorners turned = turnedBy(quarters, outline);
        look.card = straightenedUpright(frame, turned);
        look.left = (CardPixels.width() - UprightWidth) / 2;
        look.right = look.left + UprightWidth;
        look.lines = m_text->read(look.card, [&](int) { return progress(100); });
        if (best.card.empty() || wellReadLetters(look.lines) > wellReadLetters(best.lines)) {
            best = std::move(look);
            corners = turned;
        }
        if (!mayLieUpsideDown(best.lines))
            break;
    }
    if (!best.card.empty())
        understand(best, corners);
    return best;
}

CardReader::Look CardReader::bestLook(const cv::Mat& frame, const std::vector<FoundCard>& outlines,
                                      const TextReader::Progress& progress) const
{
    constexpr int MostWithPrint = 3; // each is read in more than a second
    Look best = look(frame, outlines.front().corners, progress);
    // Something else may have had the likelier outline: a telephone, a box on the card.
    CardCorners outline = outlines.front().corners;
    int withPrint = best.isBlank() ? 0 : 1;
    for (size_t i = 1; i < outlines.size() && withPrint < MostWithPrint; ++i) {
        const double around = std::sqrt(areaOf(outlines[i].corners));
        const bool isPart = (best.mayBeAPart() || best.isCut()) &&
                            liesIn(outline, outlines[i].corners, OnSide * around);
        const bool isInside = best.hasMuchAround() && liesIn(outlines[i].corners, outline);
        if (!best.saysLittle() && !isPart && !isInside)
            continue;
        if (!progress(100))
            break;
        Look next = look(frame, outlines[i].corners, [&](int) { return progress(100); });
        withPrint += next.isBlank() ? 0 : 1;
        if (next.isBetterThan(best)) {
            best = std::move(next);
            outline = outlines[i].corners;
        }
    }
    return best;
}

CardReader::Look CardReader::lookAroundPrint(const cv::Mat& frame, Look best,
                                             const TextReader::Progress& progress) const
{
    for (const FoundCard& outline : outlinesAroundPrint(frame, m_text->printIn(frame))) {
        if (!progress(100))
            break;
        Look next = look(frame, outline.corners, [&](int) { return progress(100); });
        // Sheets of paper have print too, of which one or two values may seem to be.
        if (next.fields() > FewFields && next.isBetterThan(best))
            best = std::move(next);
    }
    return best;
}

Result<CardReadout> CardReader::read(const cv::Mat& frame,
                                     const TextReader::Progress& progress) const
{
    ZoneSearch zones(frame);
    if (const auto zone = zones.first(progress))
        return CardReadout{fittedIn(frame), {*zone}};
    const std::vector<FoundCard> outlines = findCardAndNext(frame);
    Look best = outlines.empty() ? Look() : bestLook(frame, outlines, progress);
    const bool isDoubtful =
        (outlines.empty() || outlines.front().likely < HardlyLikely) && best.fields() < ManyFields;
    if (!best.isUnderstood() ||
        ((isDoubtful || best.mayBeAPart() || best.hasMuchAround()) && best.other.isEmpty()))
        best = lookAroundPrint(frame, std::move(best), progress);
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
