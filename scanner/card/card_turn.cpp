#include "scanner/card/card_turn.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace anteroom {

namespace {

constexpr int Width = 793; // half of CardPixels: letters are still some pixels high
constexpr int LeastHeight = 9;
constexpr int LargestHeight = 44;
constexpr int LeastLetters = 3;  // heights that a line is long, at least
constexpr int MostLetters = 9;   // heights of it that are read
constexpr double Clearly = 0.35; // so far apart, two lines are enough

struct FoundLine {
    cv::Rect box; // in the half picture
    double weight;
};

// Places where the brightness changes along a row again and again, joined into lines.
std::vector<FoundLine> linesOn(const cv::Mat& half)
{
    cv::Mat gray;
    cv::cvtColor(half, gray, cv::COLOR_BGR2GRAY);
    cv::Mat change;
    cv::morphologyEx(gray, change, cv::MORPH_GRADIENT, cv::Mat::ones(1, 3, CV_8U));
    cv::Mat marks;
    cv::threshold(change, marks, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::morphologyEx(marks, marks, cv::MORPH_CLOSE, cv::Mat::ones(1, 17, CV_8U));
    cv::morphologyEx(marks, marks, cv::MORPH_OPEN, cv::Mat::ones(4, 8, CV_8U));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat middles;
    const int count = cv::connectedComponentsWithStats(marks, labels, stats, middles);
    std::vector<FoundLine> lines;
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH),
                           stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const double filled = double(stats.at<int>(i, cv::CC_STAT_AREA)) / box.area();
        if (box.height < LeastHeight || box.height > LargestHeight ||
            box.width < LeastLetters * box.height || filled < 0.45)
            continue;
        const double contrast = cv::mean(change(box))[0];
        const double letters = std::min(double(MostLetters), double(box.width) / box.height);
        lines.push_back({box, contrast * letters * std::sqrt(double(box.height))});
    }
    std::sort(lines.begin(), lines.end(),
              [](const FoundLine& a, const FoundLine& b) { return a.weight > b.weight; });
    return lines;
}

cv::Mat cropOf(const cv::Mat& card, cv::Rect box, double factor)
{
    box.width = std::min(box.width, MostLetters * box.height);
    const int margin = std::max(2, box.height / 4);
    const cv::Rect wide(int((box.x - margin) * factor), int((box.y - margin) * factor),
                        int((box.width + 2 * margin) * factor),
                        int((box.height + 2 * margin) * factor));
    return card(wide & cv::Rect(0, 0, card.cols, card.rows));
}

// Above zero it is read better as it lies, below zero turned.
double uprightness(const cv::Mat& crop, const Legibility& legibility)
{
    cv::Mat turned;
    cv::rotate(crop, turned, cv::ROTATE_180);
    return legibility(crop) - legibility(turned);
}

bool upsideDownByLines(const cv::Mat& card, const Legibility& legibility, size_t most)
{
    const double factor = double(card.cols) / Width;
    cv::Mat half;
    cv::resize(card, half, {Width, int(std::lround(card.rows / factor))}, 0, 0, cv::INTER_AREA);
    double upright = 0;
    size_t read = 0;
    for (const FoundLine& line : linesOn(half)) {
        if (read == most || (read >= 2 && std::abs(upright) > Clearly * double(read)))
            break;
        upright += uprightness(cropOf(card, line.box, factor).clone(), legibility);
        ++read;
    }
    return upright < 0;
}

} // namespace

bool isUpsideDown(const cv::Mat& card, const Legibility& legibility, size_t lines)
{
    try {
        return upsideDownByLines(card, legibility, lines);
    } catch (const cv::Exception&) {
        return false;
    }
}

bool mayBeUpsideDown(const cv::Mat& card, std::vector<cv::Rect> lines, const Legibility& legibility)
{
    constexpr size_t Most = 8;
    constexpr double Upright = 0.15; // of each line, and nothing is left to ask
    std::ranges::sort(lines, std::ranges::greater(), &cv::Rect::width);
    lines.resize(std::min(Most, lines.size()));
    try {
        double upright = 0;
        for (const cv::Rect& line : lines) {
            if (const cv::Mat crop = cropOf(card, line, 1); !crop.empty())
                upright += uprightness(crop.clone(), legibility);
        }
        // Print on its head may not be found at all.
        return upright <= Upright * double(lines.size());
    } catch (const cv::Exception&) {
        return true;
    }
}

} // namespace anteroom
