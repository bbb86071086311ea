#include "scanner/card/zone_bands.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int LongSides[] = {1600, 800}; // what the frame is seen at
constexpr int Gaps[] = {5, 7, 11, 17};   // between letters and between lines, by distance
constexpr double Darkest = 24;           // paper
constexpr double MarkedFrom = 7;         // times the noise, of the lightest paper around
constexpr double LeastPrint = 4;         // times the noise, from letter to letter
constexpr int LeastLetters = 14;         // that part along a band
constexpr int Print = 21;                // wider than a stroke, in pixels of what is seen
constexpr float ShortestBand = 200;      // of the frame's pixels; below, nothing can be read
constexpr float Flattest = 5;            // length by height: three lines of thirty letters are 7
constexpr float Longest = 70;            // one line of forty-four is 43
constexpr double LeastFilled = 0.4;
constexpr int LargestLetter = 80; // of what is seen; edges of things are longer
constexpr size_t MostBands = 8;
constexpr float SameZone = 0.06F; // of the length, between the middles of lines of one zone

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
    return cv::norm(one.center - other.center) < double(SameZone * one.size.width);
}

struct Seen {
    cv::Mat gray;
    cv::Mat marks;
    double least; // difference of gray that is no noise
};

double noiseOf(const cv::Mat& gray)
{
    cv::Mat calm, off;
    cv::GaussianBlur(gray, calm, {}, 3);
    cv::absdiff(gray, calm, off);
    std::array<int, 256> counts{};
    for (int y = 0; y < off.rows; y += 2)
        for (int x = 0; x < off.cols; x += 2)
            ++counts[off.at<uchar>(y, x)];
    int below = 0;
    size_t middle = 0;
    for (const int half = ((off.rows + 1) / 2) * ((off.cols + 1) / 2) / 2; below <= half; ++middle)
        below += counts[middle];
    return (double(middle) - 0.5) / 0.67;
}

// Letters that touch one another stay only where the frame is seen as small.
void dropLarge(cv::Mat& marks)
{
    cv::Mat labels, stats, middles;
    const int count = cv::connectedComponentsWithStats(marks, labels, stats, middles, 8);
    std::vector<uchar> kept(size_t(count), 0);
    for (int i = 1; i < count; ++i)
        kept[size_t(i)] = std::max(stats.at<int>(i, cv::CC_STAT_WIDTH),
                                   stats.at<int>(i, cv::CC_STAT_HEIGHT)) <= LargestLetter
                              ? 255
                              : 0;
    for (int y = 0; y < marks.rows; ++y)
        for (int x = 0; x < marks.cols; ++x)
            marks.at<uchar>(y, x) = kept[size_t(labels.at<int>(y, x))];
}

// Print is darker than what is around it, wherever the light falls.
Seen seenAt(const cv::Mat& frame, double scale)
{
    Seen seen;
    cv::Mat small, paper;
    cv::resize(frame, small, {}, scale, scale, cv::INTER_AREA);
    cv::cvtColor(small, seen.gray, cv::COLOR_BGR2GRAY);
    cv::GaussianBlur(seen.gray, seen.gray, {}, 1.2);
    const double noise = noiseOf(seen.gray);
    seen.least = LeastPrint * noise;
    cv::morphologyEx(seen.gray, paper, cv::MORPH_CLOSE, cv::Mat::ones(Print, Print, CV_8U));
    const cv::Mat ink = paper - seen.gray;
    cv::divide(ink, cv::max(paper, Darkest), seen.marks, 255);
    seen.marks.setTo(0, ink < MarkedFrom * noise);
    cv::threshold(seen.marks, seen.marks, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    return seen;
}

// How often it is dark and light again along a band, at the best of some heights.
int lettersAlong(const Seen& seen, const cv::RotatedRect& rect)
{
    const double angle = double(rect.angle) * std::numbers::pi / 180;
    const cv::Point2d along(std::cos(angle), std::sin(angle));
    const cv::Point2d down(-along.y, along.x);
    const cv::Rect picture({}, seen.gray.size());
    int most = 0;
    for (const double height : {-0.3, -0.15, 0.0, 0.15, 0.3}) {
        const cv::Point2d middle =
            cv::Point2d(rect.center) + height * double(rect.size.height) * down;
        double turn = 0; // the lightest since it was dark, or the darkest since it was light
        bool darker = false;
        int letters = 0;
        for (double at = -0.5; at <= 0.5; at += 1 / double(rect.size.width)) {
            const cv::Point place(middle + at * double(rect.size.width) * along);
            if (!picture.contains(place))
                continue;
            const double gray = seen.gray.at<uchar>(place);
            if (darker ? gray < turn : gray > turn)
                turn = gray;
            else if (std::abs(gray - turn) > seen.least) {
                letters += darker ? 1 : 0;
                darker = !darker;
                turn = gray;
            }
        }
        most = std::max(most, letters);
    }
    return most;
}

void addBands(const Seen& seen, int gap, float scale, std::vector<Band>& bands)
{
    cv::Mat blocks;
    cv::morphologyEx(seen.marks, blocks, cv::MORPH_CLOSE, cv::Mat::ones(gap, gap, CV_8U));
    const int thin = gap / 2;
    cv::morphologyEx(blocks, blocks, cv::MORPH_OPEN, cv::Mat::ones(thin, thin, CV_8U));
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(blocks, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    for (const auto& outline : outlines) {
        const cv::RotatedRect rect = alongItsLines(cv::minAreaRect(outline));
        const float aspect = rect.size.width / std::max(1.0F, rect.size.height);
        const double filled = cv::contourArea(outline) / std::max(1.0F, rect.size.area());
        if (rect.size.width < ShortestBand * scale || aspect < Flattest || aspect > Longest ||
            filled < LeastFilled || lettersAlong(seen, rect) < LeastLetters)
            continue;
        const cv::RotatedRect band(rect.center / scale,
                                   {rect.size.width / scale, rect.size.height / scale}, rect.angle);
        bands.push_back({band, filled * double(band.size.width)});
    }
}

} // namespace

std::vector<cv::RotatedRect> zoneBandsIn(const cv::Mat& frame)
{
    if (frame.empty())
        return {};
    std::vector<Band> bands;
    for (const int side : LongSides) {
        const double scale = std::min(1.0, double(side) / std::max(frame.cols, frame.rows));
        Seen seen = seenAt(frame, scale);
        if (side == LongSides[0])
            dropLarge(seen.marks);
        for (const int gap : Gaps)
            addBands(seen, gap, float(scale), bands);
    }
    std::ranges::sort(bands, {}, [](const Band& band) { return -band.weight; });
    std::vector<cv::RotatedRect> found;
    for (const Band& band : bands) {
        const auto known = [&](const cv::RotatedRect& each) { return sameBand(each, band.rect); };
        if (found.size() < MostBands && !std::ranges::any_of(found, known))
            found.push_back(band.rect);
    }
    return found;
}

} // namespace anteroom
