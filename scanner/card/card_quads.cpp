#include "scanner/card/card_quads.h"

#include "scanner/card/card_shape.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace anteroom {

namespace {

constexpr float MostAgainstOpposite = 0.47F; // sine: 28 degrees
constexpr float LeastAgainstNext = 0.64F;    // sine: 40 degrees
constexpr float LeastSide = 0.09F;           // of the picture's longer side
constexpr float LeastRatio = 1.15F;
constexpr float LargestRatio = 2.15F;
constexpr float LargestTaper = 1.6F; // between opposite sides
constexpr float OutsideShare = 0.12F;
constexpr float CornerShare = 0.06F; // corners are round: no edge is expected so near to them
constexpr float LeastSideSupport = 0.12F;
constexpr float LeastSupport = 0.42F;
constexpr double MostMisfit = 4.5;
constexpr double MostOpenMisfit = 6;
constexpr float LeastOpenSupport = 0.45F;
constexpr size_t MostKept = 400;

// Where each two lines cross, as places along them.
class Crossings {
public:
    explicit Crossings(const std::vector<EdgeLine>& lines, cv::Size size)
        : m_count(lines.size())
        , m_places(m_count * m_count, std::numeric_limits<float>::quiet_NaN())
        , m_next(m_count)
    {
        const float outX = float(size.width) * OutsideShare;
        const float outY = float(size.height) * OutsideShare;
        for (size_t i = 0; i < m_count; ++i)
            for (size_t j = 0; j < m_count; ++j) {
                const auto sine = float(lines[i].along.cross(lines[j].along));
                if (i == j || std::abs(sine) < LeastAgainstNext)
                    continue;
                const float place =
                    float((lines[j].foot - lines[i].foot).cross(lines[j].along)) / sine;
                const cv::Point2f at = lines[i].pointAt(place);
                if (at.x < -outX || at.y < -outY || at.x > float(size.width) + outX ||
                    at.y > float(size.height) + outY)
                    continue;
                m_places[i * m_count + j] = place;
                m_next[i].push_back(j);
            }
    }

    // Not a number where they don't cross in or near the picture at a fair angle.
    [[nodiscard]] float of(size_t line, size_t with) const
    {
        return m_places[line * m_count + with];
    }
    [[nodiscard]] const std::vector<size_t>& next(size_t line) const { return m_next[line]; }

private:
    size_t m_count;
    std::vector<float> m_places;
    std::vector<std::vector<size_t>> m_next;
};

struct Side {
    const EdgeLine* line;
    float from;
    float to;
    [[nodiscard]] float length() const { return to - from; }
};

float supportOf(const Side& side)
{
    const float trimmed = side.length() * CornerShare;
    // What lies outside of the picture can't be seen: no evidence for or against.
    const float from = side.from + trimmed;
    const float to = side.to - trimmed;
    const float seen = side.line->seenBetween(from, to);
    if (seen < 0.5F * (to - from))
        return 0;
    return side.line->supportBetween(from, to) * (to - from) / seen;
}

float supportBeyond(const Side& side)
{
    const float gap = side.length() * 0.03F;
    const float length = side.length() * 0.15F;
    return 0.5F * (side.line->supportBetween(side.from - gap - length, side.from - gap) +
                   side.line->supportBetween(side.to + gap, side.to + gap + length));
}

// Clockwise, a longer side first.
CardCorners ordered(CardCorners corners)
{
    if ((corners[1] - corners[0]).cross(corners[2] - corners[1]) < 0)
        std::swap(corners[1], corners[3]);
    const auto side = [&](size_t i) { return cv::norm(corners[(i + 1) % 4] - corners[i]); };
    if (side(0) + side(2) < side(1) + side(3))
        std::rotate(corners.begin(), corners.begin() + 1, corners.end());
    return corners;
}

class QuadSearch {
public:
    QuadSearch(const std::vector<EdgeLine>& lines, cv::Size size)
        : m_lines(lines)
        , m_size(size)
        , m_crossings(lines, size)
        , m_least(LeastSide * float(std::max(size.width, size.height)))
    {
    }

    std::vector<CardQuad> open()
    {
        for (size_t a = 0; a < m_lines.size(); ++a)
            for (size_t b = a + 1; b < m_lines.size(); ++b)
                if (std::abs(m_lines[a].along.cross(m_lines[b].along)) < MostAgainstOpposite)
                    for (const size_t k : m_crossings.next(a))
                        openAt(a, b, k);
        return std::move(m_found);
    }

    std::vector<CardQuad> all()
    {
        for (size_t a = 0; a < m_lines.size(); ++a)
            for (size_t b = a + 1; b < m_lines.size(); ++b)
                if (std::abs(m_lines[a].along.cross(m_lines[b].along)) < MostAgainstOpposite)
                    between(a, b);
        return std::move(m_found);
    }

private:
    [[nodiscard]] Side side(size_t line, size_t first, size_t second) const
    {
        const float a = m_crossings.of(line, first);
        const float b = m_crossings.of(line, second);
        return {&m_lines[line], std::min(a, b), std::max(a, b)};
    }

    // A side from where the line `k` crosses the line `on`, forth or back.
    [[nodiscard]] Side from(size_t on, size_t k, float length) const
    {
        const float start = m_crossings.of(on, k);
        return {&m_lines[on], std::min(start, start + length), std::max(start, start + length)};
    }

    // Gives the quad its corners and how they lie; false for what no card looks like.
    [[nodiscard]] bool isCard(CardQuad& quad, const CardCorners& corners, double mostMisfit) const
    {
        const auto lying = cardQuadOf(corners, m_size, mostMisfit);
        if (!lying)
            return false;
        quad.corners = lying->corners;
        quad.misfit = lying->misfit;
        quad.tilt = lying->tilt;
        return true;
    }

    void openAt(size_t a, size_t b, size_t k)
    {
        const Side across = side(k, a, b);
        if (!(across.length() >= m_least) || supportOf(across) < LeastOpenSupport)
            return;
        // Both go the same way, whichever way their lines are told.
        const float together = m_lines[a].along.dot(m_lines[b].along) < 0 ? -1.0F : 1.0F;
        for (const float proportion :
             {float(CardWidthMm / CardHeightMm), float(CardHeightMm / CardWidthMm)})
            for (const float way : {-1.0F, 1.0F}) {
                const float length = across.length() * proportion * way;
                openTo(across, a, b, k, length, length * together);
            }
    }

    void openTo(const Side& across, size_t a, size_t b, size_t k, float alongA, float alongB)
    {
        const Side one = from(a, k, alongA);
        const Side other = from(b, k, alongB);
        const float least = std::min(supportOf(one), supportOf(other));
        if (std::abs(alongA) < m_least || least < LeastOpenSupport)
            return;
        CardQuad quad{};
        quad.support = double(supportOf(one) + supportOf(other) + supportOf(across)) / 4;
        quad.beyond = double(supportBeyond(across)) / 4;
        // Where they leave the known corners, not where they may or may not end.
        const auto back = [&](size_t on, float length) {
            return supportOf(from(on, k, -0.15F * length)) / 8;
        };
        quad.beyond += double(back(a, alongA) + back(b, alongB));
        quad.score = quad.support + 0.25 * double(least) - 0.8 * quad.beyond;
        for (const float share : {0.88F, 1.0F, 1.12F}) {
            const std::array<cv::Point2f, 4> corners{
                m_lines[a].pointAt(m_crossings.of(a, k)),
                m_lines[a].pointAt(m_crossings.of(a, k) + share * alongA),
                m_lines[b].pointAt(m_crossings.of(b, k) + share * alongB),
                m_lines[b].pointAt(m_crossings.of(b, k))};
            if (!isCard(quad, corners, MostOpenMisfit))
                continue;
            for (size_t i = 0; i < 4; ++i) {
                const cv::Point2f& start = quad.corners[i];
                const cv::Point2f& end = quad.corners[(i + 1) % 4];
                if ((start == corners[1] && end == corners[2]) ||
                    (start == corners[2] && end == corners[1]))
                    quad.guessed = int(i);
            }
            m_found.push_back(quad);
        }
    }

    void between(size_t a, size_t b)
    {
        m_shared.clear();
        for (const size_t k : m_crossings.next(a)) {
            const Side across = side(k, a, b);
            // False for what is no number too.
            if (across.length() >= m_least && supportOf(across) >= LeastSideSupport)
                m_shared.push_back(k);
        }
        for (size_t i = 0; i < m_shared.size(); ++i)
            for (size_t j = i + 1; j < m_shared.size(); ++j)
                // Each four lines are met twice; once is enough.
                if (a < m_shared[i])
                    consider(a, b, m_shared[i], m_shared[j]);
    }

    void consider(size_t a, size_t b, size_t k, size_t l)
    {
        if (std::abs(m_lines[k].along.cross(m_lines[l].along)) > MostAgainstOpposite)
            return;
        const std::array<Side, 4> sides{side(a, k, l), side(k, a, b), side(b, k, l), side(l, a, b)};
        const auto isTapered = [](const Side& one, const Side& other) {
            return std::max(one.length(), other.length()) >
                   LargestTaper * std::min(one.length(), other.length());
        };
        if (!(sides[0].length() >= m_least) || !(sides[2].length() >= m_least) ||
            isTapered(sides[0], sides[2]) || isTapered(sides[1], sides[3]))
            return;
        float ratio =
            (sides[0].length() + sides[2].length()) / (sides[1].length() + sides[3].length());
        ratio = std::max(ratio, 1 / ratio);
        if (ratio < LeastRatio || ratio > LargestRatio)
            return;
        CardQuad quad{};
        quad.weakest = 1;
        for (const Side& one : sides) {
            const double support = double(supportOf(one));
            quad.weakest = std::min(quad.weakest, support);
            quad.support += support / 4;
        }
        if (quad.weakest < LeastSideSupport || quad.support < LeastSupport)
            return;
        judge(quad, sides,
              {m_lines[a].pointAt(m_crossings.of(a, k)), m_lines[a].pointAt(m_crossings.of(a, l)),
               m_lines[b].pointAt(m_crossings.of(b, l)), m_lines[b].pointAt(m_crossings.of(b, k))});
    }

    void judge(CardQuad quad, const std::array<Side, 4>& sides, const CardCorners& corners)
    {
        if (!isCard(quad, corners, MostMisfit))
            return;
        for (const Side& one : sides)
            quad.beyond += double(supportBeyond(one)) / 4;
        quad.score = quad.support + 0.5 * quad.weakest - 0.4 * quad.beyond -
                     0.02 * quad.misfit * quad.misfit - 0.003 * std::max(0.0, quad.tilt - 35) +
                     0.1 * std::log(areaOf(quad.corners) / double(m_size.area()));
        m_found.push_back(quad);
    }

    const std::vector<EdgeLine>& m_lines;
    cv::Size m_size;
    Crossings m_crossings;
    float m_least;
    std::vector<size_t> m_shared;
    std::vector<CardQuad> m_found;
};

bool isNearly(const CardCorners& a, const CardCorners& b)
{
    constexpr double Near = 3; // pixels
    for (size_t turn = 0; turn < 4; ++turn) {
        bool same = true;
        for (size_t i = 0; i < 4 && same; ++i)
            same = cv::norm(a[i] - b[(i + turn) % 4]) < Near;
        if (same)
            return true;
    }
    return false;
}

std::vector<CardQuad> bestOf(std::vector<CardQuad> found, size_t most)
{
    const size_t kept = std::min(found.size(), MostKept);
    std::partial_sort(found.begin(), found.begin() + ptrdiff_t(kept), found.end(),
                      [](const CardQuad& a, const CardQuad& b) { return a.score > b.score; });
    found.resize(kept);
    std::vector<CardQuad> quads;
    for (const CardQuad& quad : found) {
        if (quads.size() >= most)
            break;
        if (std::none_of(quads.begin(), quads.end(), [&quad](const CardQuad& other) {
                return isNearly(quad.corners, other.corners);
            }))
            quads.push_back(quad);
    }
    return quads;
}

} // namespace

std::optional<CardQuad> cardQuadOf(const CardCorners& corners, cv::Size size, double mostMisfit)
{
    CardQuad quad;
    quad.corners = ordered(corners);
    if (!isConvex(quad.corners))
        return std::nullopt;
    const CardPose pose = poseOf(quad.corners, size);
    quad.misfit = pose.misfit;
    quad.tilt = pose.tilt;
    return quad.misfit > mostMisfit ? std::nullopt : std::optional(quad);
}

std::vector<CardQuad> quadsOf(const std::vector<EdgeLine>& lines, cv::Size size, size_t most)
{
    return bestOf(QuadSearch(lines, size).all(), most);
}

std::vector<CardQuad> openQuadsOf(const std::vector<EdgeLine>& lines, cv::Size size, size_t most)
{
    return bestOf(QuadSearch(lines, size).open(), most);
}

} // namespace anteroom
