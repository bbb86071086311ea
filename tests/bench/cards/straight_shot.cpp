#include "bench/cards/straight_shot.h"

#include "scanner/reading/printed_card.h"

#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

std::vector<cv::Point2f> pointsOf(const std::array<QPointF, 4>& corners)
{
    std::vector<cv::Point2f> points;
    for (const QPointF& corner : corners)
        points.emplace_back(float(corner.x()), float(corner.y()));
    return points;
}

} // namespace

QImage straightShot(const CardShot& shot)
{
    const QImage frame = shot.frame.convertToFormat(QImage::Format_RGB888);
    const cv::Mat pixels(frame.height(), frame.width(), CV_8UC3,
                         const_cast<uchar*>(frame.constBits()), size_t(frame.bytesPerLine()));
    const float right = float(CardPixels.width()) - 0.5F;
    const float bottom = float(CardPixels.height()) - 0.5F;
    const std::vector<cv::Point2f> to{
        {-0.5F, -0.5F}, {right, -0.5F}, {right, bottom}, {-0.5F, bottom}};
    cv::Mat straight;
    cv::warpPerspective(pixels, straight, cv::getPerspectiveTransform(pointsOf(shot.corners), to),
                        {CardPixels.width(), CardPixels.height()}, cv::INTER_CUBIC,
                        cv::BORDER_REPLICATE);
    return QImage(straight.data, straight.cols, straight.rows, qsizetype(straight.step[0]),
                  QImage::Format_RGB888)
        .copy();
}

double overlap(const std::array<QPointF, 4>& a, const std::array<QPointF, 4>& b)
{
    std::vector<cv::Point2f> first;
    std::vector<cv::Point2f> second;
    cv::convexHull(pointsOf(a), first);
    cv::convexHull(pointsOf(b), second);
    std::vector<cv::Point2f> shared;
    const double common = double(cv::intersectConvexConvex(first, second, shared));
    const double both = cv::contourArea(first) + cv::contourArea(second) - common;
    return both > 0 ? common / both : 0;
}

} // namespace anteroom
