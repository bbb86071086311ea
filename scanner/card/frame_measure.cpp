#include "scanner/card/frame_measure.h"

#include "scanner/card/card_finder.h"
#include "scanner/card/card_shape.h"
#include "scanner/code/code_locator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int SmallestFrame = 48;
constexpr int LookedAtSide = 960;
constexpr double LeastLikely = 0.1;      // for a card that is told of
constexpr double LeastCodeShare = 0.5;   // of the card's width; lines of text are shorter
constexpr double CodeShareOfCard = 0.85; // a licence's code is nearly as wide as the card
constexpr double Proportion = 85.60 / 53.98;

// In the middle of a code bars and gaps take turns; where a lamp shines both are bright.
constexpr size_t MostSpots = 3;
constexpr int SharpnessPart = 240;
constexpr int Window = 24;
constexpr int Brighter = 40;
constexpr int Fainter = 30;
constexpr double LeastContrast = 0.4; // of white
constexpr double LeastBarred = 0.7;   // of a code that may lie in a lamp's light
constexpr int AlsoBrighter = 15;

cv::Rect within(const cv::Mat& gray, const cv::RotatedRect& box, double part)
{
    const cv::RotatedRect inner(box.center, box.size * float(part), box.angle);
    return inner.boundingRect() & cv::Rect(0, 0, gray.cols, gray.rows);
}

double longerSideOf(const cv::RotatedRect& box)
{
    return double(std::max(box.size.width, box.size.height));
}

// The card that a code must be on, when its own edge is not to be seen.
cv::RotatedRect cardAround(const cv::RotatedRect& code)
{
    const auto longer = float(longerSideOf(code) / CodeShareOfCard);
    const bool lies = code.size.width >= code.size.height;
    const auto shorter = float(double(longer) / Proportion);
    return {code.center, lies ? cv::Size2f(longer, shorter) : cv::Size2f(shorter, longer),
            code.angle};
}

FrameLook::CardPlace placeOf(const cv::RotatedRect& box, int width)
{
    double turn = double(box.angle);
    cv::Size2f size = box.size;
    if (size.width < size.height) {
        std::swap(size.width, size.height);
        turn += 90;
    }
    while (turn > 90)
        turn -= 180;
    while (turn < -90)
        turn += 180;
    return {{double(box.center.x) / width, double(box.center.y) / width},
            {double(size.width) / width, double(size.height) / width},
            turn,
            0};
}

// A card in the frame, as it is seen: its box and its tilt.
struct SeenCard {
    cv::RotatedRect box;
    CardCorners corners{};
    double tilt = 0;
};

std::optional<SeenCard> cardIn(const cv::Mat& gray)
{
    // For what is told of it a card need not be found to the pixel.
    const double factor = std::max(1.0, double(std::max(gray.cols, gray.rows)) / LookedAtSide);
    cv::Mat small = gray;
    if (factor > 1)
        cv::resize(gray, small, {}, 1 / factor, 1 / factor, cv::INTER_AREA);
    cv::Mat colour;
    cv::cvtColor(small, colour, cv::COLOR_GRAY2BGR);
    auto found = findCard(colour, FindEffort::Frame);
    if (!found || found->likely < LeastLikely)
        return std::nullopt;
    for (cv::Point2f& corner : found->corners)
        corner *= float(factor);
    const std::vector<cv::Point2f> corners(found->corners.begin(), found->corners.end());
    return SeenCard{cv::minAreaRect(corners), found->corners,
                    std::min(90.0, poseOf(found->corners, gray.size()).tilt)};
}

// Where a lamp shines on a card it is white, and whiter than paper beside it.
double glareOn(const cv::Mat& gray, const CardCorners& corners)
{
    constexpr int Across = 120;
    constexpr int Down = 76;
    constexpr int White = 246;
    constexpr int OverPaper = 22;
    const CardCorners straight{cv::Point2f(0, 0), {Across, 0}, {Across, Down}, {0, Down}};
    cv::Mat small;
    const double step = std::max(1.0, double(gray.cols) / 960);
    cv::resize(gray, small, {}, 1 / step, 1 / step, cv::INTER_AREA);
    CardCorners from = corners;
    for (cv::Point2f& corner : from)
        corner *= float(1 / step);
    cv::Mat card;
    cv::warpPerspective(small, card, cv::getPerspectiveTransform(from.data(), straight.data()),
                        {Across, Down});
    cv::Mat levels = card.reshape(1, 1).clone();
    const auto usual = levels.begin<uchar>() + levels.cols * 3 / 4;
    std::nth_element(levels.begin<uchar>(), usual, levels.end<uchar>());
    const int whiteFrom = std::max(White, int(*usual) + OverPaper);
    return double(cv::countNonZero(card >= whiteFrom)) / double(card.total());
}

bool reachesOver(const cv::RotatedRect& box, const cv::Mat& gray)
{
    cv::Point2f ends[4];
    box.points(ends);
    const float edge = float(gray.cols) / 200;
    return std::any_of(std::begin(ends), std::end(ends), [&](const cv::Point2f& end) {
        return end.x < edge || end.y < edge || end.x > float(gray.cols) - edge ||
               end.y > float(gray.rows) - edge;
    });
}

// The level that half of the pixels are darker than.
int medianOf(const cv::Mat& levels)
{
    std::array<int, 256> counts{};
    for (int row = 0; row < levels.rows; ++row)
        for (const uchar* at = levels.ptr(row); at != levels.ptr(row) + levels.cols; ++at)
            ++counts[*at];
    int level = 0;
    for (int seen = 0; level < 255; ++level)
        if ((seen += counts[size_t(level)]) * 2 > int(levels.total()))
            break;
    return level;
}

// What the places of a code have in common.
struct CodeLevels {
    bool isCode =
        false;        // nearly everywhere there is a bar nearby, as text and photographs have not
    double glare = 0; // the share where gaps are far brighter than elsewhere, or bars are bright
};

CodeLevels levelsOf(const cv::Mat& spot)
{
    if (spot.cols < 2 * Window || spot.rows < Window)
        return {};
    cv::Mat darkest;
    cv::Mat brightest;
    const cv::Mat window = cv::Mat::ones(Window, Window, CV_8U);
    cv::erode(spot, darkest, window);
    cv::dilate(spot, brightest, window);
    const int white = medianOf(brightest);
    const auto share = [&spot](const cv::Mat& where) {
        return double(cv::countNonZero(where)) / double(spot.total());
    };
    const double barred = share(brightest - darkest > white * LeastContrast);
    return {barred > LeastBarred,
            share((brightest > white + Brighter) |
                  ((darkest > white - Fainter) & (brightest > white + AlsoBrighter)))};
}

// The camera's noise, as a deviation (J. Immerkær, Fast Noise Variance Estimation, 1996), by the
// median, since most of a frame is smooth.
double noiseOf(const cv::Mat& gray)
{
    const cv::Mat kernel = (cv::Mat_<float>(3, 3) << 1, -2, 1, -2, 4, -2, 1, -2, 1);
    const cv::Mat rows = gray.rowRange(gray.rows / 2 - 20, gray.rows / 2 + 20);
    cv::Mat strength;
    cv::filter2D(rows, strength, CV_32F, kernel);
    strength = cv::Mat(cv::abs(strength)).reshape(1, 1);
    const auto half = strength.begin<float>() + strength.cols / 2;
    std::nth_element(strength.begin<float>(), half, strength.end<float>());
    return double(*half) / (6 * 0.6745);
}

double energyBetween(const cv::Mat& a, const cv::Mat& b)
{
    const double norm = cv::norm(a, b, cv::NORM_L2);
    return norm * norm / double(a.total());
}

// How much there is of the detail of a few pixels, beside that of some more; what the camera's
// noise makes of either is known and left out. A code's bars are the finest thing on a card.
double sharpnessOf(const cv::Mat& part, double noise)
{
    constexpr double NoiseInFine = 0.0484; // shares of white noise between the blurs below
    constexpr double NoiseInCoarse = 0.0074;
    constexpr double LeastEnergy = 4; // levels squared
    const cv::Rect middle(std::max(0, part.cols / 2 - SharpnessPart / 2),
                          std::max(0, part.rows / 2 - SharpnessPart / 2), SharpnessPart,
                          SharpnessPart);
    cv::Mat seen;
    part(middle & cv::Rect({0, 0}, part.size())).convertTo(seen, CV_32F);
    if (seen.total() < 100)
        return 0;
    cv::Mat fine;
    cv::Mat coarse;
    cv::Mat flat;
    cv::GaussianBlur(seen, fine, {}, 1);
    cv::GaussianBlur(seen, coarse, {}, 2.5);
    cv::GaussianBlur(seen, flat, {}, 6);
    const double variance = noise * noise;
    const double fineEnergy = energyBetween(fine, coarse) - NoiseInFine * variance;
    const double coarseEnergy = energyBetween(coarse, flat) - NoiseInCoarse * variance;
    if (coarseEnergy < LeastEnergy || fineEnergy <= 0)
        return fineEnergy > LeastEnergy ? 1 : 0;
    return std::min(1.0, std::sqrt(fineEnergy / coarseEnergy));
}

FrameLook lookAtGray(const cv::Mat& gray)
{
    FrameLook look;
    const std::optional<SeenCard> seen = cardIn(gray);
    std::optional<cv::RotatedRect> card;
    if (seen)
        card = seen->box;
    CodeLevels levels;
    std::optional<cv::RotatedRect> code;
    for (const CodeSpot& spot : locateCodes(gray, MostSpots)) {
        if (card && longerSideOf(spot.box) < LeastCodeShare * longerSideOf(*card))
            continue;
        levels = levelsOf(gray(within(gray, spot.box, 0.8)));
        if (levels.isCode) {
            code = spot.box;
            break;
        }
    }
    if (!card && code)
        card = cardAround(*code);

    const cv::Rect middle(gray.cols / 4, gray.rows / 4, gray.cols / 2, gray.rows / 2);
    const cv::Mat part = gray(card ? within(gray, *card, 0.7) : middle);
    look.light = cv::mean(part)[0] / 255;
    look.hasCode = code.has_value();
    if (code)
        look.glare = levels.glare;
    else if (seen)
        look.glare = glareOn(gray, seen->corners);
    look.sharpness = sharpnessOf(code ? gray(within(gray, *code, 0.8)) : part, noiseOf(gray));
    if (card) {
        look.card = placeOf(*card, gray.cols);
        look.card->tilt = seen ? seen->tilt : 0;
        look.cutOff = reachesOver(*card, gray);
    }
    return look;
}

} // namespace

FrameLook lookAt(const GrayView& frame)
{
    if (!frame.pixels || frame.width < SmallestFrame || frame.height < SmallestFrame)
        return {};
    // OpenCV has no view of constant pixels; nothing above writes to it.
    const cv::Mat gray(frame.height, frame.width, CV_8UC1, const_cast<uchar*>(frame.pixels),
                       size_t(frame.bytesPerLine));
    try {
        return lookAtGray(gray);
    } catch (const cv::Exception&) {
        return {};
    }
}

} // namespace anteroom
