#include "scanner/card/card_finder.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace anteroom {

namespace {

constexpr double ShrunkFrom = 1.5; // times CardPixels: more would be stepped over
constexpr int Margin = 4;          // pixels that interpolation looks at beside the card

double longerSideOf(const CardCorners& corners)
{
    return std::max(cv::norm(corners[1] - corners[0]), cv::norm(corners[2] - corners[3]));
}

cv::Mat straightenedPart(const cv::Mat& frame, CardCorners corners)
{
    cv::Rect part = cv::boundingRect(std::vector<cv::Point2f>(corners.begin(), corners.end()));
    part -= cv::Point(Margin, Margin);
    part += cv::Size(2 * Margin, 2 * Margin);
    part &= cv::Rect(0, 0, frame.cols, frame.rows);
    if (part.empty())
        return {CardPixels.height(), CardPixels.width(), CV_8UC3, cv::Scalar::all(0)};
    cv::Mat seen = frame(part);
    const double factor = longerSideOf(corners) / CardPixels.width();
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
    const float right = float(CardPixels.width()) - 0.5F;
    const float low = float(CardPixels.height()) - 0.5F;
    const CardCorners straight{
        cv::Point2f(-0.5F, -0.5F), {right, -0.5F}, {right, low}, {-0.5F, low}};
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
        return straightenedPart(frame, corners);
    } catch (const cv::Exception&) {
        return {};
    }
}

} // namespace anteroom
