#include "scanner/text/calm_looks.h"

#include "scanner/text/levels.h"
#include "scanner/text/line_crop.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr double ReadWellFrom = 0.97; // mean confidence of a line's letters

constexpr double NoisyFrom = 0.008; // what smoothing takes away, of the light

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

// A sentence without a number: no value's letters are in it.
bool isSmallPrint(const TextLine& line)
{
    constexpr qsizetype Long = 32; // letters
    return line.text.size() >= Long &&
           std::ranges::none_of(line.text, [](QChar c) { return c.isDigit(); });
}

// The first look, of which nothing is left to ask when it was read well.
struct FirstLook {
    LineLook look;
    bool suffices = false;
};

FirstLook firstOfNoisy(NetworkLineReader& network, const cv::Mat& line)
{
    LineLook look = network.look(smoothed(line, SomeSmoothing));
    const bool suffices = meanConfidence(look.line) >= ReadWellFrom || isSmallPrint(look.line);
    return {std::move(look), suffices};
}

FirstLook firstOfClear(NetworkLineReader& network, const cv::Mat& line)
{
    LineLook asItIs = network.look(line);
    if (meanConfidence(asItIs.line) >= ReadWellFrom)
        return {std::move(asItIs), true};
    LineLook calm = network.look(smoothed(line, SomeSmoothing));
    const bool isSame = calm.line.text == asItIs.line.text;
    return {std::move(calm), isSame};
}

} // namespace

bool isNoisy(const cv::Mat& card)
{
    const cv::Rect middle(card.cols / 4, card.rows / 4, card.cols / 2, card.rows / 2);
    if (middle.empty())
        return false;
    cv::Mat gray;
    cv::cvtColor(card(middle), gray, cv::COLOR_BGR2GRAY);
    cv::Mat noise;
    cv::absdiff(gray, smoothed(gray, SomeSmoothing), noise);
    const double lit = levelAt(gray, gray.total() * 19 / 20);
    // The print's edges are left out. Levels are whole numbers: a mean says more than a middle one.
    const cv::Mat plain = noise <= levelAt(noise, noise.total() * 3 / 4);
    return cv::mean(noise, plain)[0] > NoisyFrom * lit;
}

std::vector<LineLook> calmLooks(NetworkLineReader& network, const cv::Mat& line, bool noisy)
{
    if (line.empty())
        return {network.look(line)};
    FirstLook first = noisy ? firstOfNoisy(network, line) : firstOfClear(network, line);
    std::vector<LineLook> looks{std::move(first.look)};
    if (first.suffices)
        return looks;
    const cv::Mat smooth = smoothed(line, MoreSmoothing);
    looks.push_back(network.look(smooth));
    if (looks.back().line.text != looks.front().line.text) {
        looks.push_back(network.look(trimmed(smooth)));
        looks.back().line.box = looks.front().line.box;
    }
    return looks;
}

} // namespace anteroom
