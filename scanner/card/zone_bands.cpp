#include "scanner/card/zone_bands.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int LongSide = 1600;      // what the frame is seen at
constexpr int Gaps[] = {9, 15, 25}; // between letters and between lines, by distance
constexpr float ShortestBand = 300; // below, letters are too small to be read
constexpr float Flattest = 5;       // length by height: three lines of thirty letters are 7
constexpr float Longest = 26;       // two lines of forty-four are 16
constexpr double LeastFilled = 0.6;
constexpr size_t MostBands = 2;
constexpr float Around = 1; // of a line's height, left free around the band

struct Band {
    cv::RotatedRect rect;
    double weight;
};

cv::RotatedRect alongItsLines(cv::RotatedRect rect)
{
    if (rect.size.width < rect.size.height) {
        std::swap(rect.size.width, rect.size.height);
        rect.angle -= 90;
    }
    return rect;
}

bool sameBand(const cv::RotatedRect& one, const cv::RotatedRect& other)
{
    return cv::norm(one.center - other.center) < double(one.size.height);
}

void addBands(const cv::Mat& marks, int gap, std::vector<Band>& bands)
{
    cv::Mat blocks;
    cv::morphologyEx(marks, blocks, cv::MORPH_CLOSE, cv::Mat::ones(gap, gap, CV_8U));
    cv::morphologyEx(blocks, blocks, cv::MORPH_OPEN, cv::Mat::ones(gap, gap, CV_8U));
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(blocks, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    for (const auto& outline : outlines) {
        const cv::RotatedRect rect = alongItsLines(cv::minAreaRect(outline));
        const float aspect = rect.size.width / std::max(1.0F, rect.size.height);
        const double filled = cv::contourArea(outline) / std::max(1.0F, rect.size.area());
        if (rect.size.width < ShortestBand || aspect < Flattest || aspect > Longest ||
            filled < LeastFilled)
            continue;
        bands.push_back({rect, filled * double(rect.size.width)});
    }
}

} // namespace

std::vector<cv::RotatedRect> zoneBandsIn(const cv::Mat& frame)
{
    if (frame.empty())
        return {};
    const double scale = std::min(1.0, double(LongSide) / std::max(frame.cols, frame.rows));
    cv::Mat small;
    cv::resize(frame, small, {}, scale, scale, cv::INTER_AREA);
    cv::Mat gray;
    cv::cvtColor(small, gray, cv::COLOR_BGR2GRAY);
    cv::GaussianBlur(gray, gray, {}, 1);
    // Print is darker than what is around it, wherever the light falls.
    cv::Mat marks;
    cv::morphologyEx(gray, marks, cv::MORPH_BLACKHAT, cv::Mat::ones(21, 21, CV_8U));
    cv::threshold(marks, marks, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    std::vector<Band> bands;
    for (const int gap : Gaps)
        addBands(marks, gap, bands);
    std::ranges::sort(bands, {}, [](const Band& band) { return -band.weight; });
    std::vector<cv::RotatedRect> found;
    for (const Band& band : bands) {
        const auto known = [&](const cv::RotatedRect& each) { return sameBand(each, band.rect); };
        if (found.size() < MostBands && !std::ranges::any_of(found, known))
            found.push_back(band.rect);
    }
    for (cv::RotatedRect& rect : found) {
        const float free = Around * rect.size.height;
        rect.size += cv::Size2f(free, free);
        rect.center *= 1 / scale;
        rect.size = {rect.size.width / float(scale), rect.size.height / float(scale)};
    }
    return found;
}

} // namespace anteroom
