#include "scanner/code/code_locator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int WorkingWidth = 960; // edges are looked for at about this width
constexpr int CellPixels = 4;     // of the working picture
constexpr int SmoothCells = 5;
constexpr int LeastCells = 40; // fewer are dirt and letters
constexpr int LeastSide = 6;
constexpr double LevelPixels = 12; // about six modules
constexpr int LeastRange = 20;     // less contrast than this is noise
constexpr double MarginOfBox = 0.04;
constexpr double LeastMargin = 12;

struct EdgeCells {
    cv::Mat density;   // 8 bit, one value a cell
    double cellPixels; // picture pixels a cell
};

EdgeCells edgeCells(const cv::Mat& gray)
{
    const int factor =
        std::max(1, int(std::lround(double(std::max(gray.cols, gray.rows)) / WorkingWidth)));
    cv::Mat working = gray;
    if (factor > 1)
        cv::resize(gray, working, {gray.cols / factor, gray.rows / factor}, 0, 0, cv::INTER_AREA);
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(working, across, CV_16S, 1, 0, 3);
    cv::Sobel(working, down, CV_16S, 0, 1, 3);
    cv::convertScaleAbs(across, across, 0.25);
    cv::convertScaleAbs(down, down, 0.25);
    cv::add(across, down, across);

    EdgeCells cells;
    const cv::Size size(std::max(1, working.cols / CellPixels),
                        std::max(1, working.rows / CellPixels));
    cv::resize(across, cells.density, size, 0, 0, cv::INTER_AREA);
    cv::blur(cells.density, cells.density, {SmoothCells, SmoothCells});
    cells.cellPixels = double(gray.cols) / size.width;
    return cells;
}

cv::RotatedRect longerSideFirst(cv::RotatedRect box)
{
    if (box.size.width < box.size.height) {
        std::swap(box.size.width, box.size.height);
        box.angle += 90;
    }
    return box;
}

} // namespace

std::vector<CodeSpot> locateCodes(const cv::Mat& gray, size_t most)
{
    const EdgeCells cells = edgeCells(gray);
    cv::Mat dense;
    cv::threshold(cells.density, dense, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::morphologyEx(dense, dense, cv::MORPH_OPEN, cv::Mat::ones(3, 3, CV_8U));

    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(dense, labels, stats, centres, 8);
    std::vector<CodeSpot> spots;
    for (int label = 1; label < count; ++label) {
        const int area = stats.at<int>(label, cv::CC_STAT_AREA);
        const cv::Rect bounds(
            stats.at<int>(label, cv::CC_STAT_LEFT), stats.at<int>(label, cv::CC_STAT_TOP),
            stats.at<int>(label, cv::CC_STAT_WIDTH), stats.at<int>(label, cv::CC_STAT_HEIGHT));
        if (area < LeastCells || std::max(bounds.width, bounds.height) < LeastSide)
            continue;
        const cv::Mat mask = labels(bounds) == label;
        std::vector<cv::Point> points;
        cv::findNonZero(mask, points);
        cv::RotatedRect box = longerSideFirst(cv::minAreaRect(points));
        const double mean = cv::mean(cells.density(bounds), mask)[0];
        // A blob that fills its box is a symbol, one that doesn't is a scatter of things.
        const double filled = area / std::max(1.0, double(box.size.width) * box.size.height);
        const auto toPixels = float(cells.cellPixels);
        box.center = (box.center + cv::Point2f(bounds.tl()) + cv::Point2f(0.5F, 0.5F)) * toPixels;
        box.size = cv::Size2f((box.size.width + 1) * toPixels, (box.size.height + 1) * toPixels);
        spots.push_back({box, mean * area * std::min(1.0, filled)});
    }
    std::sort(spots.begin(), spots.end(),
              [](const CodeSpot& a, const CodeSpot& b) { return a.weight > b.weight; });
    if (spots.size() > most)
        spots.resize(most);
    return spots;
}

StraightCrop straightCrop(const cv::Mat& gray, const cv::RotatedRect& box, double scale)
{
    const double margin = std::max(LeastMargin, MarginOfBox * double(box.size.width));
    const cv::Size size(int(std::ceil((double(box.size.width) + 2 * margin) * scale)),
                        int(std::ceil((double(box.size.height) + 2 * margin) * scale)));
    const double turn = double(box.angle) * CV_PI / 180;
    const double cosine = std::cos(turn) / scale;
    const double sine = std::sin(turn) / scale;
    const double left = -(size.width - 1) / 2.0;
    const double top = -(size.height - 1) / 2.0;
    StraightCrop crop;
    crop.toPicture = {cosine, -sine,  double(box.center.x) + cosine * left - sine * top,
                      sine,   cosine, double(box.center.y) + sine * left + cosine * top,
                      0,      0,      1};
    cv::warpAffine(gray, crop.pixels, crop.toPicture.get_minor<2, 3>(0, 0), size,
                   (scale > 1 ? cv::INTER_CUBIC : cv::INTER_LINEAR) | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return crop;
}

cv::Mat levelled(const cv::Mat& crop, double scale)
{
    const int around = int(LevelPixels * scale) | 1;
    const cv::Mat window = cv::Mat::ones(around, around, CV_8U);
    cv::Mat darkest;
    cv::Mat brightest;
    cv::erode(crop, darkest, window);
    cv::dilate(crop, brightest, window);
    cv::blur(darkest, darkest, window.size());
    cv::blur(brightest, brightest, window.size());
    cv::Mat range;
    cv::subtract(brightest, darkest, range);
    cv::max(range, LeastRange, range);
    cv::Mat level;
    cv::subtract(crop, darkest, level);
    cv::divide(level, range, level, 255);
    return level;
}

cv::Mat sharpened(const cv::Mat& crop, double scale)
{
    cv::Mat smooth;
    cv::Mat soft;
    cv::blur(crop, smooth, {1, int(2 * scale) | 1});
    cv::GaussianBlur(smooth, soft, {}, scale, 0.01);
    cv::addWeighted(smooth, 3, soft, -2, 0, smooth);
    return smooth;
}

double graySoftness(const cv::Mat& crop)
{
    const cv::Mat middle = crop(cv::Rect(crop.cols / 6, crop.rows / 4, crop.cols - crop.cols / 3,
                                         crop.rows - crop.rows / 2));
    std::array<int, 257> below{}; // pixels darker than each level
    for (int y = 0; y < middle.rows; ++y)
        for (int x = 0; x < middle.cols; ++x)
            ++below[size_t(middle.at<uchar>(y, x)) + 1];
    for (size_t level = 1; level < below.size(); ++level)
        below[level] += below[level - 1];
    const int all = std::max(1, below.back());
    const auto levelOf = [&](double share) {
        return int(std::upper_bound(below.begin(), below.end(), int(share * all)) - below.begin()) -
               1;
    };
    const int dark = levelOf(0.05);
    const int third = (levelOf(0.95) - dark) / 3;
    return double(below[size_t(dark + 2 * third)] - below[size_t(dark + third)]) / all;
}

bool barsStand(const cv::Mat& crop)
{
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(crop, across, CV_16S, 1, 0, 3);
    cv::Sobel(crop, down, CV_16S, 0, 1, 3);
    return cv::norm(across, cv::NORM_L1) >= cv::norm(down, cv::NORM_L1);
}

} // namespace anteroom
