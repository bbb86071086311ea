#include "scanner/card/card_sides.h"

#include "scanner/card/card_shape.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace anteroom {

namespace {

constexpr int Stretches = 12;
constexpr int Places = 12;             // of each stretch where the frame is looked at
constexpr float UnfittedShare = 0.07F; // corners are round
constexpr int Band = 2;                // steps on either side of an edge that are compared
constexpr int Beside = 5;              // steps beside the reach that are looked at, for the colours
constexpr float HalfStrength = 7.0F; // levels in all channels: an edge that is half as clear as any

using Colour = cv::Vec3f;

// The mean colours along a side, stretch by stretch, from its inside to its outside.
class SideProfile {
public:
    SideProfile(const cv::Mat& frame, cv::Point2f from, cv::Point2f to, double reach)
        : m_from(from), m_along(to - from)
    {
        const auto length = float(cv::norm(m_along));
        // Clockwise, so that what is on the left hand of the way is outside.
        m_outwards = cv::Point2f(m_along.y, -m_along.x) / std::max(1.0F, length);
        m_step = std::max(1.0F, float(reach) / 10);
        m_reach = int(std::ceil(float(reach) / m_step));
        m_offsets = 2 * (m_reach + Beside + Band) + 1;
        m_colours.resize(size_t(Stretches * m_offsets));
        m_seen.resize(Stretches, false);
        for (int stretch = 0; stretch < Stretches; ++stretch)
            look(frame, stretch);
    }

    [[nodiscard]] int reach() const { return m_reach; }

    // The change across an offset, from inside to outside.
    [[nodiscard]] Colour change(int stretch, int offset) const
    {
        Colour sum(0, 0, 0);
        for (int step = 1; step <= Band; ++step)
            sum += colour(stretch, offset + step) - colour(stretch, offset - step);
        return sum * (1.0F / Band);
    }
    [[nodiscard]] const Colour& colour(int stretch, int offset) const
    {
        return m_colours[size_t(stretch * m_offsets + offset + m_reach + Beside + Band)];
    }
    [[nodiscard]] bool isSeen(int stretch) const { return m_seen[size_t(stretch)]; }
    [[nodiscard]] static float shareOf(int stretch)
    {
        return UnfittedShare + (1 - 2 * UnfittedShare) * (float(stretch) + 0.5F) / Stretches;
    }
    [[nodiscard]] cv::Point2f pointAt(int stretch, float offset) const
    {
        return m_from + m_along * shareOf(stretch) + m_outwards * (offset * m_step);
    }
    [[nodiscard]] cv::Point2f outwards() const { return m_outwards; }

private:
    void look(const cv::Mat& frame, int stretch)
    {
        const float width = (1 - 2 * UnfittedShare) / Stretches;
        int seen = 0;
        for (int offset = 0; offset < m_offsets; ++offset) {
            Colour sum(0, 0, 0);
            const float away = float(offset - m_reach - Beside - Band) * m_step;
            const cv::Point2f start =
                m_from + m_along * (UnfittedShare + width * float(stretch)) + m_outwards * away;
            const cv::Point2f stride = m_along * (width / Places);
            for (int place = 0; place < Places; ++place) {
                const cv::Point2f at = start + stride * (float(place) + 0.5F);
                const int x = int(std::floor(at.x + 0.5F));
                const int y = int(std::floor(at.y + 0.5F));
                if (x < 0 || y < 0 || x >= frame.cols || y >= frame.rows) {
                    sum += Colour(frame.at<cv::Vec3b>(std::clamp(y, 0, frame.rows - 1),
                                                      std::clamp(x, 0, frame.cols - 1)));
                    continue;
                }
                sum += Colour(frame.at<cv::Vec3b>(y, x));
                ++seen;
            }
            m_colours[size_t(stretch * m_offsets + offset)] = sum * (1.0F / Places);
        }
        m_seen[size_t(stretch)] = seen > Places * m_offsets / 2;
    }

    cv::Point2f m_from;
    cv::Point2f m_along;
    cv::Point2f m_outwards;
    float m_step = 1;
    int m_reach = 0;
    int m_offsets = 0;
    std::vector<Colour> m_colours;
    std::vector<bool> m_seen;
};

float clearness(const Colour& change)
{
    const auto size = float(cv::norm(change));
    return size / (size + HalfStrength);
}

struct SideLine {
    cv::Point2f on;
    cv::Point2f along;
};

struct FittedSide {
    SideLine line;
    double strength = 0;
    double sameness = 0;
    std::vector<Colour> inside; // of the stretches that have the edge
    std::vector<Colour> outside;
};

class SideFit {
public:
    explicit SideFit(const SideProfile& profile) : m_profile(profile), m_reach(profile.reach())
    {
        m_clear.resize(size_t(Stretches * (2 * m_reach + 1)));
        for (int stretch = 0; stretch < Stretches; ++stretch)
            for (int offset = -m_reach; offset <= m_reach; ++offset)
                m_clear[size_t(stretch * (2 * m_reach + 1) + offset + m_reach)] =
                    clearness(profile.change(stretch, offset));
    }

    [[nodiscard]] FittedSide fitted() const
    {
        int bestFrom = 0;
        int bestTo = 0;
        float best = -1;
        for (int from = -m_reach; from <= m_reach; ++from)
            for (int to = -m_reach; to <= m_reach; ++to) {
                float sum = 0;
                for (int stretch = 0; stretch < Stretches; ++stretch)
                    sum += clearAt(stretch, offsetAt(from, to, stretch));
                // Of two that are as clear, what was found in the first place.
                sum -= 0.01F * float(std::abs(from) + std::abs(to));
                if (sum > best) {
                    best = sum;
                    bestFrom = from;
                    bestTo = to;
                }
            }
        return drawn(bestFrom, bestTo);
    }

private:
    [[nodiscard]] static int offsetAt(int from, int to, int stretch)
    {
        const float share = SideProfile::shareOf(stretch);
        return int(std::lround(float(from) + float(to - from) * share));
    }
    [[nodiscard]] float clearAt(int stretch, int offset) const
    {
        return m_clear[size_t(stretch * (2 * m_reach + 1) + offset + m_reach)];
    }

    // Where about an offset the change is largest, to a fraction of a step.
    [[nodiscard]] std::pair<float, float> peakNear(int stretch, int offset) const
    {
        int top = std::clamp(offset, -m_reach, m_reach);
        for (int at = std::max(-m_reach, offset - 2); at <= std::min(m_reach, offset + 2); ++at)
            if (clearAt(stretch, at) > clearAt(stretch, top))
                top = at;
        const auto size = [&](int at) { return float(cv::norm(m_profile.change(stretch, at))); };
        const float here = size(top);
        const float before = size(top - 1);
        const float after = size(top + 1);
        const float bend = before - 2 * here + after;
        const float part = bend < -1e-3F ? 0.5F * (before - after) / bend : 0;
        return {float(top) + std::clamp(part, -0.5F, 0.5F), clearAt(stretch, top)};
    }

    [[nodiscard]] FittedSide drawn(int from, int to) const
    {
        FittedSide side;
        Colour changes(0, 0, 0);
        float sizes = 0;
        int seen = 0;
        std::vector<cv::Point2f> points;
        std::vector<float> weights;
        for (int stretch = 0; stretch < Stretches; ++stretch) {
            const int offset = offsetAt(from, to, stretch);
            const auto [at, clear] = peakNear(stretch, offset);
            points.push_back(m_profile.pointAt(stretch, at));
            weights.push_back(clear * clear * (std::abs(at - float(offset)) > 1.6F ? 0.1F : 1));
            if (!m_profile.isSeen(stretch))
                continue;
            ++seen;
            side.strength += double(clear);
            const Colour change = m_profile.change(stretch, int(std::lround(at)));
            changes += change * (1 / (float(cv::norm(change)) + HalfStrength));
            sizes += clearness(change);
            if (clear > 0.35F) {
                side.inside.push_back(m_profile.colour(stretch, int(at) - 4));
                side.outside.push_back(m_profile.colour(stretch, int(at) + 4));
            }
        }
        side.strength = seen > 0 ? side.strength / seen : 0;
        side.sameness = sizes > 0 ? cv::norm(changes) / double(sizes) : 0;
        side.line = lineThrough(points, weights);
        return side;
    }

    // Least squares, three times, with less and less weight for those that lie off.
    static SideLine lineThrough(const std::vector<cv::Point2f>& points, std::vector<float> weights)
    {
        SideLine line{points.front(), points.back() - points.front()};
        for (int round = 0; round < 3; ++round) {
            float sum = 1e-6F;
            cv::Point2f middle(0, 0);
            for (size_t i = 0; i < points.size(); ++i) {
                middle += points[i] * weights[i];
                sum += weights[i];
            }
            middle *= 1 / sum;
            float xx = 0;
            float xy = 0;
            float yy = 0;
            for (size_t i = 0; i < points.size(); ++i) {
                const cv::Point2f off = points[i] - middle;
                xx += weights[i] * off.x * off.x;
                xy += weights[i] * off.x * off.y;
                yy += weights[i] * off.y * off.y;
            }
            const float turn = 0.5F * std::atan2(2 * xy, xx - yy);
            line = {middle, {std::cos(turn), std::sin(turn)}};
            for (size_t i = 0; i < points.size(); ++i) {
                const auto off = float((points[i] - line.on).cross(line.along));
                weights[i] /= 1 + off * off;
            }
        }
        return line;
    }

    const SideProfile& m_profile;
    int m_reach;
    std::vector<float> m_clear;
};

cv::Point2f crossing(const SideLine& a, const SideLine& b, cv::Point2f otherwise)
{
    const auto sine = float(a.along.cross(b.along));
    if (std::abs(sine) < 0.2F)
        return otherwise;
    return a.on + a.along * (float((b.on - a.on).cross(b.along)) / sine);
}

double spreadOf(const std::vector<Colour>& colours)
{
    if (colours.empty())
        return 0;
    Colour mean(0, 0, 0);
    for (const Colour& colour : colours)
        mean += colour * (1.0F / float(colours.size()));
    double sum = 0;
    for (const Colour& colour : colours)
        sum += cv::norm(colour - mean);
    return sum / double(colours.size());
}

} // namespace

RefinedSides refinedSides(const cv::Mat& frame, const CardCorners& corners,
                          const std::array<double, 4>& reach)
{
    RefinedSides refined{corners};
    std::array<FittedSide, 4> sides;
    std::vector<Colour> inside;
    std::vector<Colour> outside;
    for (size_t i = 0; i < 4; ++i) {
        const SideProfile profile(frame, corners[i], corners[(i + 1) % 4], reach[i]);
        sides[i] = SideFit(profile).fitted();
        refined.strength[i] = sides[i].strength;
        refined.sameness[i] = sides[i].sameness;
        inside.insert(inside.end(), sides[i].inside.begin(), sides[i].inside.end());
        outside.insert(outside.end(), sides[i].outside.begin(), sides[i].outside.end());
    }
    for (size_t i = 0; i < 4; ++i) {
        const cv::Point2f corner = crossing(sides[(i + 3) % 4].line, sides[i].line, corners[i]);
        if (cv::norm(corner - corners[i]) < 4 * std::max(reach[i], reach[(i + 3) % 4]))
            refined.corners[i] = corner;
    }
    refined.rimSpread = spreadOf(inside);
    refined.deskSpread = spreadOf(outside);
    for (size_t i = 0; i < inside.size(); ++i)
        refined.contrast += cv::norm(inside[i] - outside[i]) / double(inside.size());
    return refined;
}

} // namespace anteroom
