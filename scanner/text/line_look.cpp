#include "scanner/text/line_look.h"

#include <algorithm>
#include <cmath>

namespace anteroom {

namespace {

constexpr double Never = -1e9;
constexpr double LeastLikelihood = 1e-6; // or one column in one look would rule a text out

// log(e^a + e^b)
double sumOf(double a, double b)
{
    const double more = std::max(a, b);
    return more <= Never ? Never : more + std::log1p(std::exp(std::min(a, b) - more));
}

// "Nothing new", a character, nothing new, a character … nothing new.
std::vector<int> statesOf(QStringView text, QStringView characters)
{
    std::vector<int> states{0};
    for (const QChar character : text) {
        states.push_back(int(characters.indexOf(character)) + 1);
        states.push_back(0);
    }
    return states;
}

bool hasUnknown(QStringView text, QStringView characters)
{
    return std::ranges::any_of(text, [&](QChar one) { return !characters.contains(one); });
}

double togetherOf(const TextLine& line, const std::vector<LineLook>& looks, QStringView characters)
{
    double sum = 0;
    for (const LineLook& look : looks)
        sum += logLikelihoodOf(line.text, look.likelihoods, characters);
    return sum;
}

} // namespace

double logLikelihoodOf(QStringView text, const cv::Mat& likelihoods, QStringView characters)
{
    if (likelihoods.empty() || hasUnknown(text, characters))
        return Never;
    const std::vector<int> states = statesOf(text, characters);
    std::vector<double> reached(states.size(), Never);
    for (int row = 0; row < likelihoods.rows; ++row) {
        const float* of = likelihoods.ptr<float>(row);
        // From the last state on, so that each still finds those before it as the last row left
        // them.
        for (size_t i = states.size(); i-- > 0;) {
            double ways = row == 0 ? (i < 2 ? 0 : Never) : reached[i];
            if (row > 0 && i > 0)
                ways = sumOf(ways, reached[i - 1]);
            // Between two different characters there need not be nothing.
            if (row > 0 && i > 1 && states[i] != 0 && states[i] != states[i - 2])
                ways = sumOf(ways, reached[i - 2]);
            const double likely = std::max(double(of[states[i]]), LeastLikelihood);
            reached[i] = ways <= Never ? Never : ways + std::log(likely);
        }
    }
    return reached.size() < 2 ? reached.back() : sumOf(reached.back(), reached[reached.size() - 2]);
}

TextLine likeliestOf(const std::vector<LineLook>& looks, QStringView characters)
{
    TextLine likeliest;
    double most = Never;
    for (const LineLook& look : looks) {
        const double together = togetherOf(look.line, looks, characters);
        const bool surer = look.line.text == likeliest.text &&
                           meanConfidence(look.line) > meanConfidence(likeliest);
        if (together > most || surer)
            likeliest = look.line;
        most = std::max(most, together);
    }
    return likeliest;
}

} // namespace anteroom
