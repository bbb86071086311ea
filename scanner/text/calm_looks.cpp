#include "scanner/text/calm_looks.h"

#include "scanner/text/line_crop.h"

namespace anteroom {

namespace {

constexpr double ReadWellFrom = 0.97; // mean confidence of a line's letters

// In pixels of a straightened card. On noisy lines each alone reads as many right; less leaves
// noise, more takes small letters away.
constexpr double SomeSmoothing = 2.2;
constexpr double MoreSmoothing = 3.0;
constexpr double Trimmed = 0.075; // of a line's height above and below: it is seen larger

cv::Mat trimmed(const cv::Mat& line)
{
    const int rows = int(line.rows * Trimmed);
    return line.rowRange(rows, line.rows - rows);
}

} // namespace

std::vector<LineLook> calmLooks(NetworkLineReader& network, const cv::Mat& line)
{
    LineLook asItIs = network.look(line);
    if (line.empty() || meanConfidence(asItIs.line) >= ReadWellFrom)
        return {std::move(asItIs)};
    std::vector<LineLook> looks{network.look(smoothed(line, SomeSmoothing))};
    if (looks.back().line.text == asItIs.line.text)
        return looks;
    const cv::Mat smooth = smoothed(line, MoreSmoothing);
    looks.push_back(network.look(smooth));
    if (looks.back().line.text != looks.front().line.text) {
        looks.push_back(network.look(trimmed(smooth)));
        looks.back().line.box = asItIs.line.box;
    }
    return looks;
}

} // namespace anteroom
