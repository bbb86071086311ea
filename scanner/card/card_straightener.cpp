#include "scanner/card/card_finder.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace anteroom {

namespace {

constexpr double ShrunkFrom = 1.5; // times CardPixels: more would be stepped over
constexpr int Margin = 4;          // pixels that interpolation looks at beside the card

double longestSideOf(const CardCorners& corners)
{
    double longest = 0;
    for (size_t i = 0; i < corners.size(); ++i)
        longest = std::max(longest, cv::norm(corners[(i + 1) % corners.size()] - corners[i]));
    return longest;
}

// Where a card's corners come to lie on the canvas, pixels' middles at whole numbers.
CardCorners cornersOnCanvas(const cv::Rect2f& place)
{
    const cv::Point2f first = place.tl() - cv::Point2f(0.5F, 0.5F);
    const cv::Point2f last = place.br() - cv::Point2f(0.5F, 0.5F);
    return {first, cv::Point2f(last.x, first.y), last, cv::Point2f(first.x, last.y)};
}

const cv::Size2f Canvas{float(CardPixels.width()), float(CardPixels.height())};

cv::Mat straightenedPart(const cv::Mat& frame, CardCorners corners, const CardCorners& straight)
{
    cv::Rect part = cv::boundingRect(std::vector<cv::Point2f>(corners.begin(), corners.end()));
    part -= cv::Point(Margin, Margin);
    part += cv::Size(2 * Margin, 2 * Margin);
    part &= cv::Rect(0, 0, frame.cols, frame.rows);
    if (part.empty())
        return {CardPixels.height(), CardPixels.width(), CV_8UC3, cv::Scalar::all(0)};
    cv::Mat seen = frame(part);
    const double factor = longestSideOf(corners) / longestSideOf(straight);
    const cv::Point2f half(0.5F, 0.5F);
    for (cv::Point2f& corner : corners)
        corner -= cv::Point2f(part.tl());
    if (factor > ShrunkFrom) {
        cv::Mat shrunk;
        cv::resize(seen, shrunk, {}, 1 / factor, 1 / factor, cv::INTER_AREA);
        for (cv::Point2f& corner : corners)
            corner = cv::Point2f((corner.x + half.x) * float(shrunk.cols) / float(seen.cols),
                                 (corner.y + half.y) * float(shrunk.rows) / float(seen.rows)) -
                     half;
        seen = shrunk;
    }
    cv::Mat card;
    cv::warpPerspective(seen, card, cv::getPerspectiveTransform(corners.data(), straight.data()),
                        {CardPixels.width(), CardPixels.height()}, cv::INTER_CUBIC,
                        cv::BORDER_REPLICATE);
    return card;
}

} // namespace

cv::Mat straightened(const cv::Mat& frame, const CardCorners& corners)
{
    try {
        return straightenedPart(frame, corners, cornersOnCanvas({{0, 0}, Canvas}));
    } catch (const cv::Exception&) {
        return {};
    }
}

cv::Mat straightenedUpright(const cv::Mat& frame, const CardCorners& corners)
{
    const float width = Canvas.height * Canvas.height / Canvas.width;
    const cv::Rect2f middle((Canvas.width - width) / 2, 0, width, Canvas.height);
    try {
        cv::Mat canvas = straightenedPart(frame, corners, cornersOnCanvas(middle));
        // What lies beside the card is none of it.
        const int left = int(middle.x);
        const int right = int(std::ceil(middle.br().x));
        canvas.colRange(0, left).setTo(cv::Scalar::all(0));
        canvas.colRange(right, canvas.cols).setTo(cv::Scalar::all(0));
        return canvas;
    } catch (const cv::Exception&) {
        return {};
    }
}

} // namespace anteroom
