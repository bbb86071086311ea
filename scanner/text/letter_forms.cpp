#include "scanner/text/letter_forms.h"

#include "scanner/text/levels.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace anteroom {

namespace {

constexpr int LeastRows = 8;    // of a line that can be measured
constexpr double Calm = 1.2;    // pixels: the camera's noise is finer than print
constexpr double Strong = 0.97; // share of the line that is fainter than its print
constexpr double Edge = 0.5;    // of the print's strength: where a letter ends
constexpr double Reach = 0.12; // of the line's height that a reader's middle may be beside a letter

// A letter's bands, as shares of its height from its top.
constexpr double FlagFrom = 0.04, FlagTo = 0.38;
constexpr double StemFrom = 0.42, StemTo = 0.55;
constexpr double LowStemFrom = 0.62, LowStemTo = 0.78; // above the feet
// What stands inside a 0, as shares of its height and width; its ring begins beyond.
constexpr double InsideFrom = 0.4, InsideTo = 0.6;
constexpr double RingWidth = 0.5; // of its width, around the middle
constexpr double MiddleWidth = 0.2;
constexpr double LeastMark = 0.5;      // of the print's strength
constexpr double MarkOverGround = 0.2; // that it is stronger than what is beside it
constexpr double MostOpen = 0.35;      // inside a 0 without a mark

// Where print stands in a line, in columns.
struct Run {
    double from = 0;
    double to = 0;
};

// How much each pixel differs from the ground, dark print or light, 1 for the line's print.
cv::Mat1f printOn(const cv::Mat& line)
{
    cv::Mat gray;
    cv::cvtColor(line, gray, cv::COLOR_BGR2GRAY);
    cv::GaussianBlur(gray, gray, {}, Calm);
    cv::Mat print;
    cv::absdiff(gray, cv::Scalar(levelAt(gray, gray.total() / 2)), print);
    const uchar strong = levelAt(print, size_t(double(print.total() - 1) * Strong));
    cv::Mat1f strength;
    print.convertTo(strength, CV_32F, 1 / std::max(1., double(strong)));
    return strength;
}

std::vector<Run> runsOf(const cv::Mat1f& print)
{
    cv::Mat1f columns;
    cv::reduce(print, columns, 0, cv::REDUCE_MAX);
    std::vector<Run> runs;
    for (int x = 1; x < columns.cols; ++x) {
        const double before = columns(0, x - 1);
        const double here = columns(0, x);
        if ((before < Edge) == (here < Edge))
            continue;
        const double at = double(x) - 1 + (Edge - before) / (here - before);
        if (here >= Edge)
            runs.push_back({at, double(columns.cols)});
        else if (!runs.empty())
            runs.back().to = at;
    }
    return runs;
}

// A letter's own columns, from its first row with print to its last one.
cv::Mat1f letterIn(const cv::Mat1f& print, const Run& run)
{
    const int from = std::max(0, int(std::floor(run.from)));
    const int to = std::min(print.cols, int(std::ceil(run.to)) + 1);
    const cv::Mat1f columns = print.colRange(from, to);
    cv::Mat1f rows;
    cv::reduce(columns, rows, 1, cv::REDUCE_MAX);
    int first = 0, last = rows.rows;
    while (first < last && rows(first, 0) < Edge)
        ++first;
    while (last > first && rows(last - 1, 0) < Edge)
        --last;
    return columns.rowRange(first, last);
}

// The print's sides over some rows of a letter: where it begins and ends in each.
struct Sides {
    double left = 0, right = 0; // their middles
    int rows = 0;
    [[nodiscard]] double middle() const { return (left + right) / 2; }
};

std::optional<Run> sidesIn(const cv::Mat1f& letter, int row)
{
    int from = 0, to = letter.cols;
    while (from < to && letter(row, from) < Edge)
        ++from;
    while (to > from && letter(row, to - 1) < Edge)
        --to;
    return from < to ? std::optional<Run>({double(from), double(to)}) : std::nullopt;
}

Sides sidesOf(const cv::Mat1f& letter, double from, double to)
{
    Sides sides;
    for (int row = int(from * letter.rows); row < int(to * letter.rows); ++row) {
        if (const auto here = sidesIn(letter, row)) {
            sides.left += here->from;
            sides.right += here->to;
            ++sides.rows;
        }
    }
    sides.left /= std::max(1, sides.rows);
    sides.right /= std::max(1, sides.rows);
    return sides;
}

// Along the stem, which may lean.
double flagOf(const cv::Mat1f& letter)
{
    const Sides stem = sidesOf(letter, StemFrom, StemTo);
    const Sides low = sidesOf(letter, LowStemFrom, LowStemTo);
    if (stem.rows == 0 || low.rows == 0)
        return 0;
    const double at = (StemFrom + StemTo) / 2 * letter.rows;
    const double lowAt = (LowStemFrom + LowStemTo) / 2 * letter.rows;
    const double lean = (low.middle() - stem.middle()) / (lowAt - at);
    double left = 0, right = 0;
    for (int row = int(FlagFrom * letter.rows); row < int(FlagTo * letter.rows); ++row) {
        const double shift = lean * (row - at);
        if (const auto here = sidesIn(letter, row)) {
            left = std::max(left, stem.left + shift - here->from);
            right = std::max(right, here->to - stem.right - shift);
        }
    }
    return (left - right) / letter.rows;
}

double mostIn(const cv::Mat1f& letter, double from, double to)
{
    const cv::Range rows(int(InsideFrom * letter.rows), int(std::ceil(InsideTo * letter.rows)));
    const cv::Range columns(
        int(std::floor(from * letter.cols)),
        std::max(int(from * letter.cols) + 1, int(std::ceil(to * letter.cols))));
    double most = 0;
    cv::minMaxLoc(letter(rows, columns), nullptr, &most);
    return most;
}

// Of a column of the letter's inside, the least of its print.
double groundBeside(const cv::Mat1f& letter)
{
    cv::Mat1f columns;
    cv::reduce(
        letter.rowRange(int(InsideFrom * letter.rows), int(std::ceil(InsideTo * letter.rows))),
        columns, 0, cv::REDUCE_AVG);
    double least = 1;
    for (int x = int((1 - RingWidth) / 2 * columns.cols); x < (1 + RingWidth) / 2 * columns.cols;
         ++x)
        least = std::min(least, double(columns(0, x)));
    return least;
}

std::optional<bool> hasMark(const cv::Mat1f& letter)
{
    const double inside = mostIn(letter, (1 - MiddleWidth) / 2, (1 + MiddleWidth) / 2);
    if (inside <= MostOpen)
        return false;
    if (inside >= LeastMark && inside >= groundBeside(letter) + MarkOverGround)
        return true;
    return {};
}

// Of a letter that was read as `read`: only those that are mixed up are looked into.
LetterForm formOf(const cv::Mat1f& print, const Run& run, QChar read)
{
    LetterForm form;
    form.width = run.to - run.from;
    if (!QStringView(u"O0I1").contains(read))
        return form;
    const cv::Mat1f letter = letterIn(print, run);
    if (letter.rows < LeastRows)
        return form;
    form.flag = flagOf(letter);
    form.marked = hasMark(letter);
    return form;
}

} // namespace

QList<LetterForm> letterForms(const cv::Mat& line, const TextLine& read)
{
    QList<LetterForm> forms(read.text.size());
    if (line.rows < LeastRows || read.middles.size() != read.text.size())
        return forms;
    const cv::Mat1f print = printOn(line);
    const double reach = Reach * line.rows;
    for (const Run& run : runsOf(print)) {
        qsizetype found = -1;
        int count = 0;
        for (qsizetype i = 0; i < read.text.size(); ++i) {
            if (read.text[i].isSpace() || read.middles[i] < run.from - reach ||
                read.middles[i] > run.to + reach)
                continue;
            found = i;
            ++count;
        }
        if (count == 1 && run.to - run.from > forms[found].width)
            forms[found] = formOf(print, run, read.text[found]);
    }
    return forms;
}

} // namespace anteroom
