#include "scanner/text/line_crop.h"

#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr double Level = 0.2; // degrees that make no difference

cv::Point2d alongOf(const cv::RotatedRect& rect)
{
    const double angle = rect.angle * std::numbers::pi / 180;
    return {std::cos(angle), std::sin(angle)};
}

} // namespace

cv::Mat cropped(const cv::Mat& picture, const cv::RotatedRect& rect)
{
    const cv::Size size(std::max(1, int(std::lround(rect.size.width))),
                        std::max(1, int(std::lround(rect.size.height))));
    const cv::Point corner(int(std::lround(rect.center.x - float(size.width) / 2)),
                           int(std::lround(rect.center.y - float(size.height) / 2)));
    const cv::Rect box(corner, size);
    if (std::abs(rect.angle) < Level && (box & cv::Rect({}, picture.size())) == box)
        return picture(box);
    const cv::Point2d along = alongOf(rect);
    const double left = rect.center.x - along.x * size.width / 2 + along.y * size.height / 2;
    const double top = rect.center.y - along.y * size.width / 2 - along.x * size.height / 2;
    const cv::Matx23d back(along.x, -along.y, left, along.y, along.x, top);
    cv::Mat crop;
    cv::warpAffine(picture, crop, back, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return crop;
}

cv::Mat smoothed(const cv::Mat& line, double sigma)
{
    cv::Mat smooth;
    cv::GaussianBlur(line, smooth, {}, sigma);
    return smooth;
}

TextLine placed(TextLine line, const cv::RotatedRect& rect)
{
    const cv::Point2d along = alongOf(rect);
    for (QList<qreal>* places : {&line.middles, &line.measured, &line.covered}) {
        for (qreal& middle : *places)
            middle = rect.center.x + (middle - rect.size.width / 2.0) * along.x;
    }
    const cv::Rect2f box = rect.boundingRect2f();
    line.box = {box.x, box.y, box.width, box.height};
    line.slope = along.x != 0 ? along.y / along.x : 0;
    return line;
}

} // namespace anteroom
