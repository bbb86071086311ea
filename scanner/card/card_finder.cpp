#include "scanner/card/card_finder.h"

#include "scanner/card/card_candidates.h"
#include "scanner/card/card_shape.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int LongestSide = 2400; // more pixels make no difference to where a side is
constexpr int LeastFrame = 48;
constexpr double LeastLikely = 0.02;
constexpr double ClearlyLikely = 0.8; // nothing else needs to be tried
constexpr double HardlyLikely = 0.25; // so that a frame is searched once more
constexpr double Doubtful = 0.5;      // so that a picture is searched once more without its pattern
constexpr double UnlikeACard = 0.4;   // misfit
constexpr double NestedOverlap = 0.8;
constexpr double SameOverlap = 0.97;
constexpr double AlikeOverlap = 0.88; // the same outline, more or less exactly
constexpr double OtherOverlap = 0.5;  // less is of something else
constexpr size_t MostNext = 5;        // of a desk full of things
constexpr double ShapelierBy = 0.2;   // of the misfit
constexpr double ClearerBy = 0.05;    // of the weakest side's strength
constexpr double InWallet = 0.6;      // of a wallet's area, at most
constexpr double InWalletLeast = 0.15;
constexpr double InWalletLikely = 0.6;
constexpr double InWalletMisfit = 1;
constexpr double ScanLikely = 0.3;
constexpr double ScanRatioError = 0.06;

// A scanner's picture may be the card and nothing else.
std::optional<FoundCard> wholePicture(cv::Size size)
{
    const double longer = std::max(size.width, size.height);
    const double shorter = std::min(size.width, size.height);
    if (std::abs(longer / shorter / (CardWidthMm / CardHeightMm) - 1) > ScanRatioError)
        return std::nullopt;
    const float right = float(size.width) - 0.5F;
    const float low = float(size.height) - 0.5F;
    CardCorners corners{cv::Point2f(-0.5F, -0.5F), {right, -0.5F}, {right, low}, {-0.5F, low}};
    if (size.width < size.height)
        std::rotate(corners.begin(), corners.begin() + 1, corners.end());
    return FoundCard{corners, ScanLikely};
}

double weakestSide(const CardCandidate& candidate)
{
    return *std::ranges::min_element(candidate.sides.strength);
}

// A card in a sleeve is two outlines of which both look like a card's. With the same margin all
// around the sleeve is no longer of the card's shape, and its sides are fainter.
const CardCandidate& shapeliest(const std::vector<CardCandidate>& likeliestFirst)
{
    const CardCandidate* best = &likeliestFirst.front();
    for (const CardCandidate& other : likeliestFirst) {
        if (other.likely < ClearlyLikely)
            break;
        const double overlap = overlapOf(other.sides.corners, likeliestFirst.front().sides.corners);
        if (overlap > NestedOverlap && overlap < SameOverlap &&
            other.misfit < best->misfit - ShapelierBy &&
            weakestSide(other) > weakestSide(*best) + ClearerBy)
            best = &other;
    }
    return *best;
}

// Whether a candidate around the best one is the card, and the best one is what is printed on it: a
// frame near its edge, or the card without the band of colour along one of its sides.
bool isWholeOf(const CardCandidate& other, const CardCandidate& best)
{
    constexpr double Round = 0.4;
    constexpr double Rounder = 0.25;
    constexpr double MuchRounder = 0.5;
    constexpr double MuchShapelierBy = 0.5; // of the misfit
    constexpr double AsRound = 0.05;
    constexpr double AsLikely = 0.03;
    const double rounder = other.signs.roundness - best.signs.roundness;
    const double shapelier = best.misfit - other.misfit;
    if (other.signs.roundness < Round)
        return false;
    return (rounder > Rounder && shapelier > ShapelierBy) ||
           (rounder > MuchRounder && shapelier > -ShapelierBy) ||
           (rounder > -AsRound && shapelier > MuchShapelierBy) ||
           (rounder > 0 && shapelier > 0 && other.likely > best.likely - AsLikely);
}

// Of the mean, how much the corners' distances may differ.
constexpr double EvenMargin = 0.4;

// Whether the outer outline goes around the inner one with the same margin everywhere.
bool isEvenlyAround(const CardCorners& outer, const CardCorners& inner)
{
    // The outlines may begin at opposite corners.
    const auto distances = [&](size_t first) {
        std::array<double, 4> all{};
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = cv::norm(outer[(i + first) % outer.size()] - inner[i]);
        return all;
    };
    std::array<double, 4> margins = distances(0);
    const std::array<double, 4> turned = distances(2);
    if (std::ranges::max(turned) < std::ranges::max(margins))
        margins = turned;
    const auto [least, most] = std::ranges::minmax(margins);
    return most - least < EvenMargin * most && liesIn(inner, outer);
}

// A frame that is printed near the edge of a card whose corners are square: "misfit" tells which of
// both has a card's shape, where round corners can't.
bool isFrameOf(const CardCandidate& other, const CardCandidate& best)
{
    constexpr double Shapely = 0.15; // misfit
    return other.misfit < Shapely && other.misfit < best.misfit - ShapelierBy &&
           isEvenlyAround(other.sides.corners, best.sides.corners);
}

// What is printed in a card's outline is no longer of its shape or has no round corners. The desk
// may speak against the outline; it is the card's when all of its own sides are clear.
const CardCandidate& wholeCard(const std::vector<CardCandidate>& likeliestFirst,
                               const CardCandidate& best)
{
    constexpr double ClearSide = 0.7;
    for (const CardCandidate& other : likeliestFirst) {
        if (weakestSide(other) > ClearSide && (isWholeOf(other, best) || isFrameOf(other, best)) &&
            areaOf(other.sides.corners) > areaOf(best.sides.corners) &&
            overlapOf(other.sides.corners, best.sides.corners) > NestedOverlap)
            return other;
    }
    return best;
}

// Round at its corners and of a card's shape as no wallet is.
bool isCardsOwn(const CardCandidate& outline)
{
    constexpr double Round = 0.75;
    constexpr double Shapely = 0.25; // misfit
    return outline.signs.roundness > Round && outline.misfit < Shapely;
}

// An open wallet has nearly a card's proportions, and holds the card. What is printed on a card in
// a frame has no round corners, and a white panel on it is less of a card than the card is.
const CardCandidate& outOfWallet(const std::vector<CardCandidate>& likeliestFirst,
                                 const CardCandidate& best)
{
    for (const CardCandidate& other : likeliestFirst) {
        if (other.likely < InWalletLikely)
            break;
        const double share = areaOf(other.sides.corners) / areaOf(best.sides.corners);
        if (share > InWalletLeast && share < InWallet && other.misfit < InWalletMisfit &&
            other.signs.roundness > 0 && liesIn(other.sides.corners, best.sides.corners) &&
            (isCardsOwn(other) || !isCardsOwn(best)))
            return other;
    }
    return best;
}

// Around the first one, by more than a side is off: the card, when that is without a band of it.
bool isAround(const CardCandidate& candidate, const CardCandidate& first)
{
    constexpr double OnSide = 0.02; // of a card's size
    constexpr double AsLikely = 0.4;
    const CardCorners& corners = candidate.sides.corners;
    const double overlap = overlapOf(corners, first.sides.corners);
    return candidate.likely > AsLikely && overlap > OtherOverlap && overlap < AlikeOverlap &&
           liesIn(first.sides.corners, corners, OnSide * std::sqrt(areaOf(corners)));
}

// The likeliest outlines of other things than the first, each of another one, and one around it.
std::vector<CardCandidate> withNext(const CardCandidate& first, std::vector<CardCandidate> all)
{
    std::ranges::sort(all, std::ranges::greater(), &CardCandidate::likely);
    std::vector<CardCandidate> outlines{first};
    for (const CardCandidate& candidate : all) {
        if (outlines.size() > MostNext)
            break;
        const bool isOther = std::ranges::all_of(outlines, [&](const CardCandidate& before) {
            return overlapOf(candidate.sides.corners, before.sides.corners) < OtherOverlap;
        });
        if (isOther)
            outlines.push_back(candidate);
    }
    const auto around = std::ranges::find_if(
        all, [&](const CardCandidate& candidate) { return isAround(candidate, first); });
    if (around != all.end())
        outlines.push_back(*around);
    return outlines;
}

// The card's outline, then of a picture the likeliest ones of something else.
std::vector<CardCandidate> outlinesIn(const cv::Mat& frame, FindEffort effort)
{
    std::vector<CardCandidate> all;
    std::optional<CardCandidate> best;
    // Straight lines of the desk, but hardly a card's shape.
    const auto isPattern = [&] {
        return effort == FindEffort::Picture && best && best->misfit > UnlikeACard;
    };
    const auto search = [&](const CardSearch& how) {
        const std::vector<CardCandidate> found = candidatesIn(frame, how);
        if (!found.empty() && (!best || found.front().likely > best->likely)) {
            CardCandidate next = wholeCard(found, shapeliest(found));
            // Which of its outlines is the card's says nothing against its being one.
            next.likely = std::max(next.likely, found.front().likely);
            next = outOfWallet(found, next);
            // A blurred picture shows the same outline less exactly.
            const bool isSame =
                best && overlapOf(next.sides.corners, best->sides.corners) > AlikeOverlap;
            if (!isPattern() || !isSame || next.misfit < best->misfit - ShapelierBy)
                best = std::move(next);
        }
        // Nobody asks for the next outline of a frame.
        if (effort == FindEffort::Picture)
            all.insert(all.end(), found.begin(), found.end());
    };
    search(effort == FindEffort::Frame ? FrameSearch : PictureSearch);
    // Of a frame there will be another one soon.
    const double enough = effort == FindEffort::Frame ? HardlyLikely : ClearlyLikely;
    if (!best || best->likely < enough || isPattern())
        search(CoarseSearch);
    if (!best || best->likely < std::min(enough, Doubtful) || isPattern())
        search(BlurredSearch);
    if (!best || best->likely < std::min(enough, Doubtful))
        search(RegionSearch);
    return best ? withNext(*best, std::move(all)) : std::vector<CardCandidate>();
}

FoundCard inWhole(const CardCandidate& candidate, double factor)
{
    FoundCard card{candidate.sides.corners, candidate.likely};
    for (cv::Point2f& corner : card.corners)
        corner = (corner + cv::Point2f(0.5F, 0.5F)) * float(factor) - cv::Point2f(0.5F, 0.5F);
    // Most cards are shown the right way up; whether this one is, its text says.
    if (card.corners[1].x < card.corners[0].x)
        std::rotate(card.corners.begin(), card.corners.begin() + 2, card.corners.end());
    return card;
}

std::vector<FoundCard> found(const cv::Mat& frame, FindEffort effort)
{
    const double factor = std::max(1.0, double(std::max(frame.cols, frame.rows)) / LongestSide);
    cv::Mat seen = frame;
    if (factor > 1)
        cv::resize(frame, seen, {}, 1 / factor, 1 / factor, cv::INTER_AREA);
    std::vector<FoundCard> cards;
    for (const CardCandidate& candidate : outlinesIn(seen, effort)) {
        if (candidate.likely >= LeastLikely)
            cards.push_back(inWhole(candidate, factor));
    }
    if (const auto whole = wholePicture(frame.size()); cards.empty() && whole)
        cards.push_back(*whole);
    return cards;
}

std::vector<FoundCard> cardsIn(const cv::Mat& frame, FindEffort effort)
{
    if (frame.type() != CV_8UC3 || frame.cols < LeastFrame || frame.rows < LeastFrame)
        return {};
    try {
        return found(frame, effort);
    } catch (const cv::Exception&) {
        return {};
    }
}

} // namespace

std::optional<FoundCard> findCard(const cv::Mat& frame, FindEffort effort)
{
    const std::vector<FoundCard> cards = cardsIn(frame, effort);
    return cards.empty() ? std::nullopt : std::optional(cards.front());
}

std::vector<FoundCard> findCardAndNext(const cv::Mat& picture)
{
    return cardsIn(picture, FindEffort::Picture);
}

} // namespace anteroom
