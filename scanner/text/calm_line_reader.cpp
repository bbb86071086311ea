#include "scanner/text/calm_line_reader.h"

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

CalmLineReader::CalmLineReader(NetworkLineReader& network) : m_network(network) {}

TextLine CalmLineReader::read(const cv::Mat& line)
{
    const TextLine asItIs = m_network.read(line);
    if (line.empty() || meanConfidence(asItIs) >= ReadWellFrom)
        return asItIs;
    std::vector<LineLook> looks{m_network.look(smoothed(line, SomeSmoothing))};
    if (looks.back().line.text == asItIs.text)
        return likeliestOf(looks, m_network.characters());
    const cv::Mat smooth = smoothed(line, MoreSmoothing);
    looks.push_back(m_network.look(smooth));
    if (looks.back().line.text != looks.front().line.text) {
        looks.push_back(m_network.look(trimmed(smooth)));
        looks.back().line.box = asItIs.box;
    }
    return likeliestOf(looks, m_network.characters());
}

} // namespace anteroom
