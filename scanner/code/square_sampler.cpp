#include "scanner/code/square_sampler.h"

#include "scanner/code/square_straightener.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int FewestModules = 10; // a Data Matrix
constexpr int MostModules = 151;  // an Aztec
constexpr double LeastModulePixels = 3;
constexpr int DrawnPixels = 4; // a module as it is drawn
constexpr int QuietModules = 4;

// How much of an edge there is at each place across, as a mean of the whole height. Left of one is
// as good as right of it.
std::vector<double> edgesAcross(const cv::Mat& pixels)
{
    cv::Mat change;
    cv::Sobel(pixels, change, CV_16S, 1, 0, 3);
    cv::convertScaleAbs(change, change, 0.25);
    cv::Mat sums;
    cv::reduce(change, sums, 0, cv::REDUCE_AVG, CV_64F);
    return {sums.begin<double>(), sums.end<double>()};
}

double at(const std::vector<double>& profile, double place)
{
    const double inside = std::clamp(place, 0.0, double(profile.size()) - 1.001);
    const auto left = size_t(inside);
    const double share = inside - double(left);
    return profile[left] * (1 - share) + profile[left + 1] * share;
}

// Edges between the modules and none in their middles.
double fit(const std::vector<double>& profile, int modules)
{
    const double width = double(profile.size()) / modules;
    double between = 0;
    double within = 0;
    for (int i = 1; i < modules; ++i)
        between += at(profile, i * width - 0.5);
    for (int i = 0; i < modules; ++i)
        within += at(profile, (i + 0.5) * width - 0.5);
    return between / (modules - 1) - within / modules;
}

std::vector<int> likelyNumbers(const cv::Mat& symbol, size_t most)
{
    const std::vector<double> across = edgesAcross(symbol);
    const std::vector<double> down = edgesAcross(symbol.t());
    const int finest = std::min(MostModules, int(symbol.cols / LeastModulePixels));
    std::vector<std::pair<double, int>> fits;
    for (int modules = FewestModules; modules <= finest; ++modules)
        fits.emplace_back(fit(across, modules) + fit(down, modules), modules);
    std::sort(fits.rbegin(), fits.rend());
    std::vector<int> numbers;
    for (size_t i = 0; i < std::min(most, fits.size()); ++i)
        numbers.push_back(fits[i].second);
    return numbers;
}

// One value a module: the mean of the middle of its cell.
cv::Mat cellMiddles(const cv::Mat& symbol, int modules)
{
    constexpr int Points = 6; // a side of a cell, of which the middle four by four count
    cv::Mat fine;
    cv::resize(symbol, fine, {modules * Points, modules * Points}, 0, 0, cv::INTER_LINEAR);
    cv::Mat cells(modules, modules, CV_8U);
    for (int y = 0; y < modules; ++y)
        for (int x = 0; x < modules; ++x)
            cells.at<uchar>(y, x) =
                uchar(cv::mean(fine({x * Points + 1, y * Points + 1, Points - 2, Points - 2}))[0]);
    return cells;
}

cv::Mat drawnClean(const cv::Mat& cells)
{
    constexpr int Around = 7; // modules, of which some are dark and some are light
    const cv::Mat window = cv::Mat::ones(Around, Around, CV_8U);
    cv::Mat darkest;
    cv::Mat brightest;
    cv::erode(cells, darkest, window);
    cv::dilate(cells, brightest, window);
    cv::Mat middle;
    cv::addWeighted(darkest, 0.5, brightest, 0.5, 0, middle);
    cv::Mat light = cells > middle;
    cv::copyMakeBorder(light, light, QuietModules, QuietModules, QuietModules, QuietModules,
                       cv::BORDER_CONSTANT, cv::Scalar(255));
    cv::Mat drawn;
    cv::resize(light, drawn, {}, DrawnPixels, DrawnPixels, cv::INTER_NEAREST);
    return drawn;
}

} // namespace

std::vector<PictureView> sampledSquares(const cv::Mat& straight, size_t most)
{
    const cv::Rect place(StraightMargin, StraightMargin, StraightSide, StraightSide);
    const cv::Mat symbol = straight(place);
    std::vector<PictureView> views;
    for (const int modules : likelyNumbers(symbol, most)) {
        const double across = double(place.width) / modules / DrawnPixels;
        const double down = double(place.height) / modules / DrawnPixels;
        const double quiet = QuietModules * DrawnPixels;
        views.push_back(
            {drawnClean(cellMiddles(symbol, modules)),
             {across, 0, place.x - quiet * across, 0, down, place.y - quiet * down, 0, 0, 1}});
    }
    return views;
}

} // namespace anteroom
