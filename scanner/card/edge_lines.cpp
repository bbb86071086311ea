#include "scanner/card/edge_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int Angles = 180; // one degree each
constexpr size_t MostPeaks = 300;
constexpr int MostPeaksAlike =
    45; // within AlikeAngles, so that a desk's grain takes not all places
constexpr int AlikeAngles = 10;
constexpr size_t MostLinesAlike = 16;
constexpr float AlikeSine = 0.17F;
constexpr int PeakAngles = 2; // no second peak nearer than this, degrees and pixels
constexpr int PeakPixels = 2;
constexpr int AroundPixels = 12;   // a peak stands out of what lies so near beside it
constexpr double MostAround = 4;   // of the mean
constexpr float SameAngle = 0.21F; // radians: 12 degrees
constexpr int StretchWindow = 21;
constexpr float StretchSupport = 0.5F;

struct Turns {
    std::array<float, Angles> cosine;
    std::array<float, Angles> sine;
    Turns()
    {
        for (size_t i = 0; i < Angles; ++i) {
            cosine[i] = float(std::cos(double(i) * CV_PI / Angles));
            sine[i] = float(std::sin(double(i) * CV_PI / Angles));
        }
    }
};

// P. Hough's votes, each pixel for the lines of about its own direction.
cv::Mat votesOf(const EdgeMap& edges, int reach)
{
    static const Turns turns;
    cv::Mat votes(Angles, 2 * reach + 1, CV_32F, cv::Scalar(0));
    const float middleX = float(edges.size.width) / 2;
    const float middleY = float(edges.size.height) / 2;
    constexpr std::array<float, 5> Shares{0.4F, 0.8F, 1.0F, 0.8F, 0.4F};
    for (const EdgePixel& pixel : edges.pixels) {
        const int nearest = int(pixel.angle * float(Angles / CV_PI) + 0.5F);
        const float x = float(pixel.x) - middleX;
        const float y = float(pixel.y) - middleY;
        for (int k = -2; k <= 2; ++k) {
            const int angle = (nearest + k + Angles) % Angles;
            const float distance = x * turns.cosine[size_t(angle)] + y * turns.sine[size_t(angle)];
            const float place = distance + float(reach);
            const int below = int(place);
            const float part = place - float(below);
            auto* row = votes.ptr<float>(angle);
            const float weight = pixel.weight * Shares[size_t(k + 2)];
            row[below] += weight * (1 - part);
            row[below + 1] += weight * part;
        }
    }
    return votes;
}

struct Peak {
    int angle;
    int distance;
    float votes;
};

std::vector<Peak> peaksOf(const cv::Mat& votes, int reach)
{
    cv::Mat near;
    cv::Mat around;
    cv::blur(votes, near, {3, 1}, {-1, -1}, cv::BORDER_CONSTANT);
    // One strong line beside is no reason against a weak one: a frame is printed on many cards.
    const cv::Mat capped = cv::min(votes, MostAround * cv::mean(votes)[0]);
    cv::blur(capped, around, {2 * AroundPixels + 1, 1}, {-1, -1}, cv::BORDER_CONSTANT);
    const cv::Mat standing = near - around;
    // Turned by 180 degrees a line is the same on the other side of the middle.
    cv::Mat wrapped;
    cv::Mat above;
    cv::Mat below;
    cv::flip(standing.rowRange(Angles - PeakAngles, Angles), above, 1);
    cv::flip(standing.rowRange(0, PeakAngles), below, 1);
    cv::vconcat(std::vector<cv::Mat>{above, standing, below}, wrapped);
    cv::Mat highest;
    cv::dilate(wrapped, highest, cv::Mat::ones(2 * PeakAngles + 1, 2 * PeakPixels + 1, CV_8U));

    constexpr float LeastVotes = 0.8F;
    std::vector<Peak> peaks;
    for (int angle = 0; angle < Angles; ++angle) {
        const auto* value = standing.ptr<float>(angle);
        const auto* top = highest.ptr<float>(angle + PeakAngles);
        for (int place = 1; place < standing.cols - 1; ++place)
            if (value[place] > LeastVotes && value[place] >= top[place])
                peaks.push_back({angle, place - reach, value[place]});
    }
    std::sort(peaks.begin(), peaks.end(),
              [](const Peak& a, const Peak& b) { return a.votes > b.votes; });
    std::array<int, Angles> taken{};
    std::vector<Peak> chosen;
    for (const Peak& peak : peaks) {
        if (chosen.size() >= MostPeaks)
            break;
        if (taken[size_t(peak.angle)] >= MostPeaksAlike)
            continue;
        chosen.push_back(peak);
        for (int angle = peak.angle - AlikeAngles; angle <= peak.angle + AlikeAngles; ++angle)
            ++taken[size_t((angle + Angles) % Angles)];
    }
    return chosen;
}

struct Part {
    float from;
    float to;
};

// What of the line lies in the picture, less a margin in which there are no edges.
Part partInside(cv::Point2f foot, cv::Point2f along, cv::Size size)
{
    Part part{-1e6F, 1e6F};
    const auto clip = [&part](float start, float slope, float low, float high) {
        if (std::abs(slope) < 1e-6F) {
            if (start < low || start > high)
                part = {0, -1};
            return;
        }
        const float a = (low - start) / slope;
        const float b = (high - start) / slope;
        part.from = std::max(part.from, std::min(a, b));
        part.to = std::min(part.to, std::max(a, b));
    };
    clip(foot.x, along.x, 2, float(size.width) - 3);
    clip(foot.y, along.y, 2, float(size.height) - 3);
    return part;
}

bool isAlong(const EdgePixel& pixel, float angle)
{
    float apart = std::abs(pixel.angle - angle);
    apart = std::min(apart, float(CV_PI) - apart);
    return apart < SameAngle;
}

struct Fit {
    cv::Point2f normal;
    float distance; // from the picture's middle
};

// One step of moving a line onto the edges near it.
class LineTrace {
public:
    LineTrace(const EdgeMap& edges, Fit fit)
        : m_edges(edges), m_middle(float(edges.size.width) / 2, float(edges.size.height) / 2)
    {
        m_line.along = {-fit.normal.y, fit.normal.x};
        m_line.foot = m_middle + fit.normal * fit.distance;
        m_normal = fit.normal;
        m_angle = std::atan2(fit.normal.y, fit.normal.x);
        if (m_angle < 0)
            m_angle += float(CV_PI);
        m_part = partInside(m_line.foot, m_line.along, edges.size);
    }

    [[nodiscard]] bool isInside() const { return m_part.to - m_part.from > 8; }

    // The nearest edge of the line's direction within `reach` pixels of a place on it; not to be
    // seen from it when there is none.
    [[nodiscard]] const EdgePixel* nearest(float place, int reach) const
    {
        const cv::Point2f at = m_line.pointAt(place);
        for (int step = 0; step <= 2 * reach; ++step) {
            const int off = step % 2 ? (step + 1) / 2 : -step / 2;
            const int x = int(at.x + m_normal.x * float(off) + 0.5F);
            const int y = int(at.y + m_normal.y * float(off) + 0.5F);
            if (x < 0 || y < 0 || x >= m_edges.size.width || y >= m_edges.size.height)
                continue;
            const int index = m_edges.at[size_t(y) * size_t(m_edges.size.width) + size_t(x)];
            if (index >= 0 && isAlong(m_edges.pixels[size_t(index)], m_angle))
                return &m_edges.pixels[size_t(index)];
        }
        return nullptr;
    }

    [[nodiscard]] Fit fitted(int reach) const
    {
        double sum = 0;
        double t1 = 0;
        double t2 = 0;
        double d1 = 0;
        double td = 0;
        for (float place = m_part.from; place <= m_part.to; place += 1) {
            const EdgePixel* pixel = nearest(place, reach);
            if (!pixel)
                continue;
            const cv::Point2f from = cv::Point2f(float(pixel->x), float(pixel->y)) - m_line.foot;
            const double t = from.dot(m_line.along);
            const double d = from.dot(m_normal);
            const double w = pixel->weight;
            sum += w;
            t1 += w * t;
            t2 += w * t * t;
            d1 += w * d;
            td += w * t * d;
        }
        const Fit same{m_normal, (m_line.foot - m_middle).dot(m_normal)};
        const double spread = sum * t2 - t1 * t1;
        if (sum < 4 || spread < 1)
            return same;
        const double slope = (sum * td - t1 * d1) / spread;
        const double shift = (d1 - slope * t1) / sum;
        if (std::abs(slope) > 0.05)
            return same;
        cv::Point2f normal = m_normal - m_line.along * float(slope);
        normal /= float(cv::norm(normal));
        const cv::Point2f on = m_line.foot + m_normal * float(shift);
        return {normal, (on - m_middle).dot(normal)};
    }

    [[nodiscard]] EdgeLine traced() const
    {
        EdgeLine line = m_line;
        line.first = m_part.from;
        const auto length = size_t(m_part.to - m_part.from);
        std::vector<float> support(length + 1, 0);
        std::vector<float> weightUpTo(length + 2, 0);
        for (size_t i = 0; i <= length; ++i) {
            const EdgePixel* pixel = nearest(m_part.from + float(i), 1);
            if (pixel)
                support[i] = std::min(1.0F, 0.4F + pixel->weight);
            weightUpTo[i + 1] = weightUpTo[i] + (pixel ? pixel->weight * pixel->weight : 0);
        }
        line.supportUpTo.resize(length + 2, 0);
        for (size_t i = 0; i <= length; ++i)
            line.supportUpTo[i + 1] = line.supportUpTo[i] + support[i];
        for (size_t i = 0; i + StretchWindow <= length; ++i) {
            const float mean =
                (line.supportUpTo[i + StretchWindow] - line.supportUpTo[i]) / StretchWindow;
            line.longest += mean > StretchSupport
                                ? (weightUpTo[i + StretchWindow] - weightUpTo[i]) / StretchWindow
                                : 0;
        }
        return line;
    }

private:
    const EdgeMap& m_edges;
    cv::Point2f m_middle;
    EdgeLine m_line;
    cv::Point2f m_normal;
    float m_angle = 0;
    Part m_part{};
};

// Both ends of what is in the picture lie beside the other line.
bool isSame(const EdgeLine& a, const EdgeLine& b)
{
    constexpr float Near = 2.0F;
    const cv::Point2f normal(-b.along.y, b.along.x);
    const auto off = [&](float place) { return std::abs((a.pointAt(place) - b.foot).dot(normal)); };
    return off(a.first) < Near && off(a.first + float(a.supportUpTo.size())) < Near;
}

} // namespace

float EdgeLine::seenBetween(float from, float to) const
{
    const float last = first + float(supportUpTo.size() - 1);
    return std::max(0.0F, std::min(to, last) - std::max(from, first));
}

float EdgeLine::supportBetween(float from, float to) const
{
    if (to - from < 1)
        return 0;
    const auto most = float(supportUpTo.size() - 1);
    const auto place = [&](float at) { return size_t(std::clamp(at - first, 0.0F, most)); };
    return (supportUpTo[place(to)] - supportUpTo[place(from)]) / (to - from);
}

std::vector<EdgeLine> linesOf(const EdgeMap& edges, size_t most)
{
    static const Turns turns;
    const int reach = int(std::hypot(double(edges.size.width), double(edges.size.height)) / 2) + 2;
    std::vector<EdgeLine> found;
    for (const Peak& peak : peaksOf(votesOf(edges, reach), reach)) {
        Fit fit{{turns.cosine[size_t(peak.angle)], turns.sine[size_t(peak.angle)]},
                float(peak.distance)};
        const LineTrace coarse(edges, fit);
        if (!coarse.isInside())
            continue;
        fit = coarse.fitted(2);
        const LineTrace fine(edges, fit);
        if (!fine.isInside())
            continue;
        const LineTrace last(edges, fine.fitted(1));
        if (last.isInside())
            found.push_back(last.traced());
    }
    std::sort(found.begin(), found.end(),
              [](const EdgeLine& a, const EdgeLine& b) { return a.longest > b.longest; });
    std::vector<EdgeLine> lines;
    for (EdgeLine& line : found) {
        if (lines.size() >= most || line.longest <= 0)
            break;
        const auto alike = [&line](const EdgeLine& other) {
            return std::abs(line.along.cross(other.along)) < AlikeSine;
        };
        if (size_t(std::count_if(lines.begin(), lines.end(), alike)) < MostLinesAlike &&
            std::none_of(lines.begin(), lines.end(),
                         [&line](const EdgeLine& other) { return isSame(line, other); }))
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace anteroom
