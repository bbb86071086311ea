#include "bench/cards/bgr_picture.h"

#include <opencv2/imgproc.hpp>

namespace anteroom {

cv::Mat bgrOf(const QImage& picture)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB32);
    const cv::Mat four(rgb.height(), rgb.width(), CV_8UC4, const_cast<uchar*>(rgb.constBits()),
                       size_t(rgb.bytesPerLine()));
    cv::Mat bgr;
    cv::cvtColor(four, bgr, cv::COLOR_BGRA2BGR);
    return bgr;
}

} // namespace anteroom
