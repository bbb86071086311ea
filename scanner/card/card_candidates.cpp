#include "scanner/card/card_candidates.h"

#include "scanner/card/card_regions.h"
#include "scanner/card/card_shape.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr double ReachInSmall = 3.5;  // pixels of the small picture by which a side may be off
constexpr double GuessedReach = 0.07; // of the card's extent away from a guessed side
// What a desk's pattern takes from an area's evidence: it is looked for where there is one.
constexpr double WithoutLines = 5;

// Weighed on the frames of the bench's one half and on scenes of another making, by how well the
// right one of a frame's candidates then stands out of the others.
double likelihoodOf(const CardCandidate& candidate)
{
    std::array<double, 4> strength = candidate.sides.strength;
    std::sort(strength.begin(), strength.end());
    const auto& same = candidate.sides.sameness;
    const double misfit = std::min(candidate.misfit, 4.0);
    const double evidence =
        7.8 * strength[0] + 8.4 * strength[1] + 0.4 * (strength[2] + strength[3]) +
        0.42 * (same[0] + same[1] + same[2] + same[3]) + 3.9 * candidate.quad.support +
        3.5 * candidate.quad.weakest - 14.3 * candidate.quad.beyond - 0.48 * misfit * misfit -
        4.3 * std::max(0.0, candidate.tilt - 30) / 20 - 0.19 * std::log(candidate.share) -
        0.69 * std::pow(std::min(std::log(candidate.share) + 1.5, 0.0), 2) -
        0.5 * std::log1p(candidate.sides.contrast / 10) -
        0.9 * std::log1p(candidate.sides.rimSpread / 10) -
        3.2 * std::log1p(candidate.sides.deskSpread / 10) + 5.6 * candidate.signs.roundness -
        40 * candidate.signs.rim - 12.4 * candidate.signs.outside;
    const double lines = candidate.quad.region ? WithoutLines : 0;
    return 1 / (1 + std::exp(-(evidence + lines - 8.5) / 2));
}

// A guessed side is looked for in a wider strip first.
RefinedSides onEdges(const cv::Mat& frame, const CardQuad& quad, double near)
{
    const std::array<double, 4> reach{near, near, near, near};
    if (quad.guessed < 0)
        return refinedSides(frame, quad.corners, reach);
    const auto guessed = size_t(quad.guessed);
    std::array<double, 4> wide = reach;
    wide[guessed] = std::max(near, GuessedReach * cv::norm(quad.corners[(guessed + 1) % 4] -
                                                           quad.corners[(guessed + 2) % 4]));
    return refinedSides(frame, refinedSides(frame, quad.corners, wide).corners, reach);
}

} // namespace

std::vector<CardCandidate> candidatesIn(const cv::Mat& frame, const CardSearch& search)
{
    const double factor =
        std::max(1.0, double(std::max(frame.cols, frame.rows)) / search.longerSide);
    cv::Mat small = frame;
    if (factor > 1)
        cv::resize(frame, small, {}, 1 / factor, 1 / factor, cv::INTER_AREA);
    if (search.smooth > 0)
        cv::GaussianBlur(small, small, {}, search.smooth);
    std::vector<CardQuad> quads;
    if (search.regions) {
        quads = regionQuadsOf(small);
        if (quads.empty())
            return {}; // a desk without a card, frame after frame: nobody asks for its edges
    }
    const EdgeMap edges = edgesOf(small);
    if (search.lines > 0) {
        const std::vector<EdgeLine> lines = linesOf(edges, search.lines);
        quads = quadsOf(lines, small.size(), search.quads);
        if (search.openQuads > 0)
            for (const CardQuad& quad : openQuadsOf(lines, small.size(), search.openQuads))
                quads.push_back(quad);
    }
    std::vector<CardCandidate> candidates;
    for (const CardQuad& quad : quads) {
        CardCandidate candidate{quad, {}, {}, 0, 0, 0, 0};
        for (cv::Point2f& corner : candidate.quad.corners)
            corner = (corner + cv::Point2f(0.5F, 0.5F)) * float(factor) - cv::Point2f(0.5F, 0.5F);
        candidate.sides = onEdges(frame, candidate.quad, ReachInSmall * factor);
        if (!isConvex(candidate.sides.corners))
            continue;
        const CardPose pose = poseOf(candidate.sides.corners, frame.size());
        candidate.misfit = pose.misfit;
        candidate.tilt = pose.tilt;
        candidate.share = areaOf(candidate.sides.corners) / double(frame.total());
        candidate.signs = signsOf(frame, edges, factor, candidate.sides.corners);
        candidate.likely = likelihoodOf(candidate);
        candidates.push_back(candidate);
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const CardCandidate& a, const CardCandidate& b) { return a.likely > b.likely; });
    return candidates;
}

} // namespace anteroom
