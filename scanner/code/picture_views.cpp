#include "scanner/code/picture_views.h"

#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

const cv::Matx33d Same{1, 0, 0, 0, 1, 0, 0, 0, 1};

} // namespace

PictureView samePixels(const cv::Mat& gray)
{
    return {gray, Same};
}

PictureView inverted(const cv::Mat& gray)
{
    PictureView view{{}, Same};
    cv::bitwise_not(gray, view.pixels);
    return view;
}

PictureView mirrored(const cv::Mat& gray)
{
    PictureView view{{}, {-1, 0, gray.cols - 1.0, 0, 1, 0, 0, 0, 1}};
    cv::flip(gray, view.pixels, 1);
    return view;
}

PictureView scaledBy(const cv::Mat& gray, double scale)
{
    PictureView view;
    cv::resize(gray, view.pixels, {}, scale, scale, scale > 1 ? cv::INTER_CUBIC : cv::INTER_AREA);
    const double across = double(gray.cols) / view.pixels.cols;
    const double down = double(gray.rows) / view.pixels.rows;
    view.toPicture = {across, 0, (across - 1) / 2, 0, down, (down - 1) / 2, 0, 0, 1};
    return view;
}

PictureView framed(const cv::Mat& gray, int margin)
{
    PictureView view{{}, {1, 0, -double(margin), 0, 1, -double(margin), 0, 0, 1}};
    cv::copyMakeBorder(gray, view.pixels, margin, margin, margin, margin, cv::BORDER_CONSTANT,
                       cv::Scalar(255));
    return view;
}

PictureView turnedOnce(const PictureView& view)
{
    // A pixel (x, y) of the turned view is (y, height - 1 - x) of the view.
    PictureView turned{{}, {0, 1, 0, -1, 0, view.pixels.rows - 1.0, 0, 0, 1}};
    cv::rotate(view.pixels, turned.pixels, cv::ROTATE_90_CLOCKWISE);
    return then(view, turned);
}

PictureView then(const PictureView& first, PictureView second)
{
    second.toPicture = first.toPicture * second.toPicture;
    return second;
}

} // namespace anteroom
