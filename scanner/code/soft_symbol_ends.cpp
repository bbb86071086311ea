#include "scanner/code/soft_symbol_ends.h"

#include "scanner/code/soft_end_lines.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace anteroom {

namespace {

constexpr double WorkingWidth = 560; // the crop is looked at about this wide or smaller
constexpr double MoreAcross = 0.10;  // looked at beyond the crop's edges
constexpr double MoreDown = 0.20;
constexpr double SideShare = 0.26; // a side's part of what is looked at
constexpr size_t MostPlaces = 3;   // a side and pattern
constexpr double PlaceModules = 4; // apart
constexpr size_t MostPairs = 6;
constexpr double MostApart = 0.45; // logarithm: one end half as large again as the other
constexpr double LeastSymbolModules = 80;
constexpr double LeastContrast = 5; // grey levels, half of it
constexpr double LeastHeight = 5;   // modules

// The part of the picture that is looked at: bars upright, lines along the rows.
struct EndView {
    cv::Mat pixels;
    cv::Matx33d toPicture;
};

EndView endView(const cv::Mat& gray, const cv::Size& crop, const cv::Matx23d& toPicture,
                double scale, double lean)
{
    const cv::Size size(int(crop.width * (1 + 2 * MoreAcross) * scale),
                        int(crop.height * (1 + 2 * MoreDown) * scale));
    // Pixels of the view to the crop's: scaled about the middle and leaning as the bars do.
    const double middleX = (size.width - 1) / 2.0;
    const double middleY = (size.height - 1) / 2.0;
    const cv::Matx33d toCrop(1 / scale, lean / scale,
                             (crop.width - 1) / 2.0 - (middleX + lean * middleY) / scale, 0,
                             1 / scale, (crop.height - 1) / 2.0 - middleY / scale, 0, 0, 1);
    const cv::Matx33d fromCrop(toPicture(0, 0), toPicture(0, 1), toPicture(0, 2), toPicture(1, 0),
                               toPicture(1, 1), toPicture(1, 2), 0, 0, 1);
    EndView view;
    view.toPicture = fromCrop * toCrop;
    cv::warpAffine(gray, view.pixels, view.toPicture.get_minor<2, 3>(0, 0), size,
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return view;
}

// How far the bars lean: x grows by this much a line.
double leanOf(const cv::Mat& pixels)
{
    cv::Mat soft;
    cv::GaussianBlur(pixels, soft, {3, 3}, 1);
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(soft, across, CV_32F, 1, 0, 3);
    cv::Sobel(soft, down, CV_32F, 0, 1, 3);
    const double square = across.dot(across);
    return square > 0 ? std::clamp(-across.dot(down) / square, -0.5, 0.5) : 0;
}

// The surest few of the lines, each at a place of its own.
std::vector<EndLine> surest(std::vector<EndLine> lines)
{
    std::sort(lines.begin(), lines.end(),
              [](const EndLine& a, const EndLine& b) { return a.score > b.score; });
    std::vector<EndLine> kept;
    for (const EndLine& line : lines) {
        const bool known = std::any_of(kept.begin(), kept.end(), [&](const EndLine& other) {
            return std::abs(other.at - line.at) < PlaceModules * other.module;
        });
        if (line.score > 0 && !known && kept.size() < MostPlaces)
            kept.push_back(line);
    }
    return kept;
}

struct Extent {
    double from;
    double to;
};

// From where to where the wide bar of the pattern is darker than the white beside it.
std::optional<Extent> barExtent(const SideStrips& side, const EndLine& line, const EndPattern& end)
{
    const auto mean = [&](int y, double from, double to) {
        const int last = side.pixels.cols - 1;
        const int first = std::clamp(int(std::lround(from)), 0, last);
        const int until = std::clamp(int(std::lround(to)), first + 1, last + 1);
        double sum = 0;
        for (int x = first; x < until; ++x)
            sum += side.pixels.at<uchar>(y, x);
        return sum / (until - first);
    };
    std::vector<double> contrast;
    for (int y = 0; y < side.pixels.rows; ++y) {
        const double edge = line.x(side, y);
        contrast.push_back(mean(y, edge - 2.0 * line.module, edge - 0.5 * line.module) -
                           mean(y, edge + (end.wideFrom + 1) * line.module,
                                edge + (end.wideTo - 1) * line.module));
    }
    std::vector<double> sorted = contrast;
    const auto high = sorted.begin() + std::ptrdiff_t(sorted.size() * 3 / 4);
    std::nth_element(sorted.begin(), high, sorted.end());
    const double half = *high / 2;
    if (half < LeastContrast)
        return std::nullopt;
    Extent best{0, 0};
    double bestSum = 0;
    double sum = 0;
    int from = 0;
    for (int y = 0; y < side.pixels.rows; ++y) {
        if (sum <= 0) {
            sum = 0;
            from = y;
        }
        sum += std::min(contrast[size_t(y)] - half, half);
        if (sum > bestSum) {
            bestSum = sum;
            best = {from - 0.5, y + 0.5};
        }
    }
    if (best.to - best.from < LeastHeight * line.module)
        return std::nullopt;
    return best;
}

cv::Point2d cornerAt(const EndView& view, double x, double y)
{
    const cv::Vec3d at = view.toPicture * cv::Vec3d(x - 0.5, y, 1);
    return {at[0], at[1]};
}

// One side's lines with the part of each where the symbol is.
struct SideEnds {
    const SideStrips& strips;
    std::vector<std::pair<EndLine, Extent>> lines;

    SideEnds(const SideStrips& side, const EndPattern& end) : strips(side)
    {
        for (const EndLine& coarse : surest(endLines(side, end))) {
            const EndLine line = finerLine(side, end, coarse);
            if (const auto extent = barExtent(side, line, end))
                lines.emplace_back(line, *extent);
        }
    }
};

// The pairs of a line at each side that may be the two ends of one symbol.
void addPairs(const EndView& view, const SideEnds& left, const SideEnds& right, bool upsideDown,
              std::vector<SymbolEnds>& found)
{
    for (const auto& [atLeft, leftExtent] : left.lines)
        for (const auto& [atRight, rightExtent] : right.lines) {
            const double heights =
                (leftExtent.to - leftExtent.from) / (rightExtent.to - rightExtent.from);
            const double sizes = atLeft.module / atRight.module;
            const double modules = (view.pixels.cols - atLeft.at - atRight.at) /
                                   std::sqrt(atLeft.module * atRight.module);
            if (std::abs(std::log(heights)) > MostApart || std::abs(std::log(sizes)) > MostApart ||
                modules < LeastSymbolModules)
                continue;
            const auto onLeft = [&, &line = atLeft](double y) {
                return cornerAt(view, line.x(left.strips, y), y);
            };
            const auto onRight = [&, &line = atRight](double y) {
                return cornerAt(view, view.pixels.cols - line.x(right.strips, y), y);
            };
            SymbolEnds ends{{onLeft(leftExtent.from), onRight(rightExtent.from),
                             onRight(rightExtent.to), onLeft(leftExtent.to)},
                            modules,
                            atLeft.score + atRight.score};
            if (upsideDown)
                std::rotate(ends.corners.begin(), ends.corners.begin() + 2, ends.corners.end());
            found.push_back(ends);
        }
}

} // namespace

std::vector<SymbolEnds> findSymbolEnds(const cv::Mat& gray, const cv::Size& crop,
                                       const cv::Matx23d& toPicture)
{
    if (crop.width < 60 || crop.height < 12)
        return {};
    const double scale = std::min(1.0, WorkingWidth / crop.width);
    const double lean = leanOf(endView(gray, crop, toPicture, scale / 2, 0).pixels);
    const EndView view = endView(gray, crop, toPicture, scale, lean);
    const int width = std::min(view.pixels.cols, int(SideShare * view.pixels.cols) + 16);
    cv::Mat mirrored;
    cv::flip(view.pixels.colRange(view.pixels.cols - width, view.pixels.cols), mirrored, 1);
    const SideStrips left = sideStrips(view.pixels.colRange(0, width));
    const SideStrips right = sideStrips(mirrored);

    std::vector<SymbolEnds> found;
    addPairs(view, SideEnds(left, StartEnd), SideEnds(right, StopEnd), false, found);
    addPairs(view, SideEnds(left, StopEnd), SideEnds(right, StartEnd), true, found);
    std::sort(found.begin(), found.end(),
              [](const SymbolEnds& a, const SymbolEnds& b) { return a.score > b.score; });
    if (found.size() > MostPairs)
        found.resize(MostPairs);
    return found;
}

} // namespace anteroom
