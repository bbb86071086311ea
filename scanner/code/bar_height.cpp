#include "scanner/code/bar_height.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace anteroom {

namespace {

constexpr size_t Samples = 160;
constexpr double Step = 1.5;          // pixels from one look to the next
constexpr double LeastLikeness = 0.6; // a correlation
constexpr int MostMisses = 4;         // looks at a scratch or a fold

using Profile = std::array<double, Samples>;

// Without its mean, and of length one. All zero where the picture is even or ends.
Profile profileBetween(const cv::Mat& gray, const QPointF& from, const QPointF& to)
{
    Profile profile{};
    for (size_t i = 0; i < Samples; ++i) {
        const QPointF at = from + (to - from) * ((double(i) + 0.5) / double(Samples));
        const int x = int(std::lround(at.x()));
        const int y = int(std::lround(at.y()));
        if (x < 0 || y < 0 || x >= gray.cols || y >= gray.rows)
            return {};
        profile[i] = gray.at<uchar>(y, x);
    }
    double mean = 0;
    for (const double value : profile)
        mean += value / double(Samples);
    double length = 0;
    for (double& value : profile) {
        value -= mean;
        length += value * value;
    }
    if (length < 1)
        return {};
    for (double& value : profile)
        value /= std::sqrt(length);
    return profile;
}

double likeness(const Profile& a, const Profile& b)
{
    double sum = 0;
    for (size_t i = 0; i < Samples; ++i)
        sum += a[i] * b[i];
    return sum;
}

} // namespace

Corners withBarHeight(const cv::Mat& gray, const Corners& line)
{
    const QPointF begin = (line[0] + line[3]) / 2;
    const QPointF end = (line[1] + line[2]) / 2;
    const double length = std::hypot(end.x() - begin.x(), end.y() - begin.y());
    if (length < 1)
        return line;
    const QPointF down = QPointF(begin.y() - end.y(), end.x() - begin.x()) * (Step / length);
    const Profile middle = profileBetween(gray, begin, end);
    const auto reach = [&](const QPointF& way) {
        double last = 0;
        int misses = 0;
        for (double steps = 1; misses <= MostMisses; ++steps) {
            const Profile there = profileBetween(gray, begin + way * steps, end + way * steps);
            misses = likeness(middle, there) < LeastLikeness ? misses + 1 : 0;
            if (misses == 0)
                last = steps;
        }
        return way * last;
    };
    const QPointF above = reach(-down);
    const QPointF below = reach(down);
    return {begin + above, end + above, end + below, begin + below};
}

} // namespace anteroom
