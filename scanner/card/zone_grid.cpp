#include "scanner/card/zone_grid.h"

#include "scanner/card/plane_fit.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace anteroom {

namespace {

constexpr int LinesSeen = 2;        // every zone has them
constexpr int Strips = 12;          // of the band's length, in which lines are looked for
constexpr double InkedPart = 0.28;  // of a line's step, either side of its middle
constexpr double FreePart = 0.12;   // either side of the middle between two lines
constexpr double LetterPart = 0.26; // of a letter's width, either side of its middle
constexpr double GapPart = 0.12;    // either side of the middle between two letters
constexpr double LeastRoughContrast = 0.03;

// Sums from the start, so that the mean of any stretch costs two look-ups.
class Profile {
public:
    Profile() = default;
    explicit Profile(const cv::Mat& values) : m_sums(values.total() + 1)
    {
        for (size_t i = 0; i < values.total(); ++i)
            m_sums[i + 1] = m_sums[i] + double(values.at<float>(int(i)));
    }
    [[nodiscard]] double mean(double middle, double around) const
    {
        const double from = middle - around;
        const double to = middle + around;
        return (upTo(to) - upTo(from)) / (to - from);
    }

private:
    [[nodiscard]] double upTo(double at) const
    {
        const double last = double(m_sums.size()) - 1;
        const double inside = std::clamp(at, 0.0, last);
        const size_t whole = std::min(size_t(inside), m_sums.size() - 2);
        return m_sums[whole] + (inside - double(whole)) * (m_sums[whole + 1] - m_sums[whole]);
    }
    std::vector<double> m_sums;
};

// Lines of a band: the middle of line k at u (-1/2 to 1/2 along the band) is at
// first + slope · u + k · step · (1 + spread · u).
struct Rows {
    double first = 0;
    double slope = 0;
    double step = 0;
    double spread = 0;

    [[nodiscard]] double at(double u, double line) const
    {
        return first + slope * u + line * step * (1 + spread * u);
    }
};

struct RankedRows {
    Rows rows;
    double contrast = -1;
};

double contrastOf(const Rows& rows, int lines, const std::vector<Profile>& strips)
{
    double inked = 0;
    double free = 0;
    for (int strip = 0; strip < Strips; ++strip) {
        const double u = (strip + 0.5) / Strips - 0.5;
        const double step = rows.step * (1 + rows.spread * u);
        for (int line = 0; line < lines; ++line)
            inked += strips[size_t(strip)].mean(rows.at(u, line), InkedPart * step);
        for (int gap = 0; gap <= lines; ++gap)
            free += strips[size_t(strip)].mean(rows.at(u, gap - 0.5), FreePart * step);
    }
    return inked / (lines * Strips) - free / ((lines + 1) * Strips);
}

RankedRows rowsIn(const cv::Mat& ink, const cv::Rect2d& band, int lines)
{
    std::vector<Profile> strips;
    for (int strip = 0; strip < Strips; ++strip) {
        const int from = int(band.x + band.width * strip / Strips);
        const int to = int(band.x + band.width * (strip + 1) / Strips);
        cv::Mat profile;
        cv::reduce(ink.colRange(std::max(0, from), std::min(ink.cols, to)), profile, 1,
                   cv::REDUCE_AVG);
        strips.emplace_back(profile);
    }
    RankedRows best;
    const auto consider = [&](const Rows& rows) {
        const double contrast = contrastOf(rows, lines, strips);
        if (contrast > best.contrast)
            best = {rows, contrast};
    };
    const double middle = band.y + band.height / 2;
    const double narrowest = ZoneLineStep * band.width / 44;
    const double widest = ZoneLineStep * band.width / 30;
    for (double step = 0.8 * narrowest; step < 1.25 * widest; step *= 1.05) {
        const double reach = band.height / 2 + 0.6 * step;
        for (double y = middle - reach; y <= middle + reach; y += 0.12 * step) {
            for (int slope = -5; slope <= 5; ++slope)
                consider({y - (lines - 1) / 2.0 * step, slope * 0.25 * step, step, 0});
        }
    }
    for (const double scale : {1.0, 0.5}) {
        for (int round = 0; round < 2; ++round) {
            const Rows from = best.rows;
            for (int first = -2; first <= 2; ++first)
                for (int slope = -2; slope <= 2; ++slope)
                    for (int step = -2; step <= 2; ++step)
                        for (int spread = -2; spread <= 2; ++spread)
                            consider({from.first + first * 0.05 * scale * from.step,
                                      from.slope + slope * 0.1 * scale * from.step,
                                      from.step * (1 + step * 0.02 * scale),
                                      from.spread + spread * 0.04 * scale});
        }
    }
    return best;
}

// Letters along the band: the edge before letter i of a line that has `letters` of them.
struct Columns {
    double from = 0;
    double to = 0;
    double spread = 0; // how much the step grows from the middle to the end
    double slant = 0;  // pixels to the right from line to line

    [[nodiscard]] double at(double share) const
    {
        return from + (to - from) * (share + spread * share * (share - 1));
    }
};

// The band with its lines level: a row of pixels a pixel of the line's height.
std::vector<cv::Mat> levelLines(const cv::Mat& ink, const cv::Rect2d& band, const Rows& rows,
                                int lines)
{
    const int height = std::max(3, int(std::lround(2 * InkedPart * rows.step)));
    std::vector<cv::Mat> level;
    for (int line = 0; line < lines; ++line) {
        cv::Mat x(height, ink.cols, CV_32F), y(height, ink.cols, CV_32F);
        for (int column = 0; column < ink.cols; ++column) {
            const double u = (column - band.x) / band.width - 0.5;
            for (int row = 0; row < height; ++row) {
                const double off = ((row + 0.5) / height - 0.5) * 2 * InkedPart;
                x.at<float>(row, column) = float(column);
                y.at<float>(row, column) = float(rows.at(u, line + off));
            }
        }
        cv::Mat one;
        cv::remap(ink, one, x, y, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        level.push_back(one);
    }
    return level;
}

struct RankedColumns {
    Columns columns;
    double contrast = -1;
};

double contrastOf(const Columns& columns, ZonePrint print, const std::vector<Profile>& lines)
{
    double inked = 0;
    double free = 0;
    const double pitch = (columns.to - columns.from) / print.letters;
    for (int line = 0; line < print.lines; ++line) {
        const double shift = columns.slant * (line - (print.lines - 1) / 2.0);
        const Profile& profile = lines[size_t(line)];
        for (int i = 0; i < print.letters; ++i)
            inked +=
                profile.mean(columns.at((i + 0.5) / print.letters) + shift, LetterPart * pitch);
        for (int i = 0; i <= print.letters; ++i)
            free += profile.mean(columns.at(double(i) / print.letters) + shift, GapPart * pitch);
    }
    return inked / (print.lines * print.letters) - free / (print.lines * (print.letters + 1));
}

RankedColumns columnsIn(const cv::Mat& ink, const cv::Rect2d& band, const Rows& rows,
                        ZonePrint print)
{
    std::vector<Profile> lines;
    for (const cv::Mat& level : levelLines(ink, band, rows, print.lines)) {
        cv::Mat profile;
        cv::reduce(level, profile, 0, cv::REDUCE_AVG);
        lines.emplace_back(profile);
    }
    const double pitch = band.width / print.letters;
    RankedColumns best;
    const auto consider = [&](const Columns& columns) {
        const double contrast = contrastOf(columns, print, lines);
        if (contrast > best.contrast)
            best = {columns, contrast};
    };
    for (double from = -0.5; from < 0.5; from += 0.125)
        for (double to = -1.75; to < 1.75; to += 0.125)
            for (int spread = -4; spread <= 4; ++spread)
                for (int slant = -1; slant <= 1; ++slant)
                    consider({band.x + from * pitch, band.x + band.width + to * pitch,
                              rows.spread + spread * 0.015, slant * 0.2 * pitch});
    for (const double scale : {1.0, 0.5}) {
        const Columns middle = best.columns;
        for (int from = -2; from <= 2; ++from)
            for (int to = -2; to <= 2; ++to)
                for (int spread = -2; spread <= 2; ++spread)
                    for (int slant = -2; slant <= 2; ++slant)
                        consider({middle.from + from * 0.05 * scale * pitch,
                                  middle.to + to * 0.05 * scale * pitch,
                                  middle.spread + spread * 0.006 * scale,
                                  middle.slant + slant * 0.06 * scale * pitch});
    }
    return best;
}

std::optional<ZoneGrid> gridOf(const Rows& rows, const Columns& columns, ZonePrint print,
                               const cv::Rect2d& band)
{
    std::vector<cv::Point2d> grid, places;
    for (const double line : {0.5, print.lines - 0.5}) {
        for (int i = 0; i <= 4; ++i) {
            const double shift = columns.slant * (line - print.lines / 2.0);
            const double x = columns.at(i / 4.0) + shift;
            grid.emplace_back(print.letters * i / 4.0, line);
            places.emplace_back(x, rows.at((x - band.x) / band.width - 0.5, line - 0.5));
        }
    }
    const auto toPicture = planeThrough(grid, places, std::vector<double>(grid.size(), 1));
    return toPicture ? std::optional(ZoneGrid{print, *toPicture, 0}) : std::nullopt;
}

} // namespace

std::vector<ZoneGrid> zoneGridsIn(const cv::Mat& ink, const cv::Rect2d& band)
{
    std::vector<ZoneGrid> grids;
    const auto [rows, lineContrast] = rowsIn(ink, band, LinesSeen);
    if (lineContrast < LeastRoughContrast)
        return grids;
    for (const ZonePrint of : ZonePrints) {
        const ZonePrint print{LinesSeen, of.letters};
        const auto [columns, contrast] = columnsIn(ink, band, rows, print);
        auto grid = gridOf(rows, columns, print, band);
        if (contrast < LeastRoughContrast || !grid)
            continue;
        grid->contrast = contrast;
        grids.push_back(*grid);
    }
    std::ranges::sort(grids, {}, [](const ZoneGrid& grid) { return -grid.contrast; });
    return grids;
}

} // namespace anteroom
