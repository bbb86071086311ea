#include "scanner/text/letter_widths.h"

#include "scanner/text/levels.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace anteroom {

namespace {

constexpr double Calm = 1.2;    // pixels: the camera's noise is finer than print
constexpr double Strong = 0.97; // share of the line that is fainter than its print
constexpr double Edge = 0.5;    // of the print's strength: where a letter ends
constexpr double Reach = 0.12; // of the line's height that a reader's middle may be beside a letter

// Widths as shares of the code's digits', measured on 26 typefaces of Debian's, upright, slanted
// and bold: a 0 is at most 1.19 wide and an O that wide or more but in typewriter faces; a 1 has at
// least 0.34, and an I without feet at most that.
constexpr double LeastRound = 1.24;
constexpr double MostRound = 1.9; // more are two letters
// Where other capitals are wider than digits too, so is an O.
constexpr double WideCapital = 1.15;
constexpr double MostOfZero = 1.1;
constexpr double LeastBar = 0.1;
constexpr double MostBar = 0.32;
constexpr double MostRareBar = 0.26;
constexpr double LeastRareRound = 1.3;
constexpr qsizetype LongestPrefix = 4;
constexpr qsizetype LeastDigits = 3; // to know how wide a code's digits are
// Or one and some capitals, of whose middle width an O has 0.98 at least, a 0 0.96 at most, and an
// I without feet at most 0.3.
constexpr qsizetype LeastCapitals = 2;
constexpr double LeastRoundOfCapital = 0.98;
constexpr double MostZeroOfCapital = 0.95;
constexpr double MostBarOfCapital = 0.3;

// Where print stands in a line, in columns.
struct Run {
    double from = 0;
    double to = 0;
};

// How much each pixel differs from the ground, dark print or light.
cv::Mat printOn(const cv::Mat& line)
{
    cv::Mat gray;
    cv::cvtColor(line, gray, cv::COLOR_BGR2GRAY);
    cv::GaussianBlur(gray, gray, {}, Calm);
    cv::Mat print;
    cv::absdiff(gray, cv::Scalar(levelAt(gray, gray.total() / 2)), print);
    return print;
}

// The strongest print of each column, 1 for that of the line.
std::vector<double> profileOf(const cv::Mat& line)
{
    const cv::Mat print = printOn(line);
    const uchar strong = levelAt(print, size_t(double(print.total() - 1) * Strong));
    cv::Mat columns;
    cv::reduce(print, columns, 0, cv::REDUCE_MAX);
    std::vector<double> profile;
    for (int x = 0; x < columns.cols; ++x)
        profile.push_back(double(columns.at<uchar>(0, x)) / std::max(1., double(strong)));
    return profile;
}

std::vector<Run> runsOf(const std::vector<double>& profile)
{
    std::vector<Run> runs;
    for (size_t x = 1; x < profile.size(); ++x) {
        const double before = profile[x - 1];
        const double here = profile[x];
        if ((before < Edge) == (here < Edge))
            continue;
        const double at = double(x) - 1 + (Edge - before) / (here - before);
        if (here >= Edge)
            runs.push_back({at, double(profile.size())});
        else if (!runs.empty())
            runs.back().to = at;
    }
    return runs;
}

// What a code's other characters say of its widths, in pixels; 0 for what they don't.
struct CodeWidths {
    double digit = 0;
    double capital = 0; // of codes with few digits alone
    bool capitalsAreWide = false;
};

// Of those of the code that are among `letters`, which must be enough: their middle.
double middleWidth(QStringView text, qsizetype from, qsizetype to, const LetterWidths& widths,
                   QStringView letters, qsizetype least)
{
    std::vector<double> found;
    for (qsizetype i = from; i < to; ++i) {
        if (letters.contains(text[i]) && widths.of(i) > 0)
            found.push_back(widths.of(i));
    }
    if (std::ssize(found) < least)
        return 0;
    const auto middle = found.begin() + std::ptrdiff_t(found.size() / 2);
    std::nth_element(found.begin(), middle, found.end());
    return *middle;
}

bool isRound(QChar c)
{
    return c == u'0' || c == u'O';
}

bool isBar(QChar c)
{
    return c == u'1' || c == u'I';
}

// Where a letter may stand: before the first digit of a code, or beside a letter.
bool maybeLetter(QStringView code, qsizetype i)
{
    const auto before = code.first(i);
    const bool begins = std::all_of(before.begin(), before.end(),
                                    [](QChar c) { return c.isLetter() || isRound(c) || isBar(c); });
    return begins || code[i - 1].isLetter() || (i + 1 < code.size() && code[i + 1].isLetter());
}

// Whether the typeface makes capitals wider than digits: typewriters' don't.
bool hasWideCapital(QStringView text, qsizetype from, qsizetype to, const LetterWidths& widths,
                    double digit)
{
    for (qsizetype i = from; i < to; ++i) {
        const double width = widths.of(i) / digit;
        if (QStringView(u"CDGHKNQUVXYAR").contains(text[i]) && width >= WideCapital &&
            width <= MostRound)
            return true;
    }
    return false;
}

// No letter looks like these.
constexpr QStringView ClearDigits = u"2356789";
constexpr QStringView UsualCapitals = u"BCDEFGHKNPQRSTUVXYZA";

CodeWidths widthsOf(QStringView text, qsizetype from, qsizetype to, const LetterWidths& widths)
{
    CodeWidths code;
    code.digit = middleWidth(text, from, to, widths, ClearDigits, LeastDigits);
    if (code.digit <= 0) {
        code.digit = middleWidth(text, from, to, widths, ClearDigits, 1);
        code.capital = middleWidth(text, from, to, widths, UsualCapitals, LeastCapitals);
        if (code.digit <= 0 || code.capital <= 0)
            return {};
    }
    code.capitalsAreWide = hasWideCapital(text, from, to, widths, code.digit);
    return code;
}

// Behind digits letters are rare, at a code's end or in an issuer's prefix ("M9OO813"): one is what
// leaves no doubt, in a code that begins with a letter.
bool isRareLetter(QStringView code, qsizetype i, double ofDigit)
{
    const bool place = i + 1 == code.size() || i < LongestPrefix;
    const bool begins = code[0].isLetter() && !isRound(code[0]) && !isBar(code[0]);
    const bool bar = isBar(code[i]) && ofDigit >= LeastBar && ofDigit <= MostRareBar;
    const bool round = isRound(code[i]) && ofDigit >= LeastRareRound && ofDigit <= MostRound;
    return place && begins && (bar || round);
}

bool isWideAsO(double width, const CodeWidths& code)
{
    const double ofDigit = width / code.digit;
    return ofDigit >= LeastRound && ofDigit <= MostRound &&
           (code.capital <= 0 || width >= LeastRoundOfCapital * code.capital);
}

bool isNarrowAsZero(double width, const CodeWidths& code)
{
    const double ofDigit = width / code.digit;
    return code.capitalsAreWide && ofDigit > LeastBar && ofDigit <= MostOfZero &&
           (code.capital <= 0 || width <= MostZeroOfCapital * code.capital);
}

bool isNarrowAsI(double width, const CodeWidths& code)
{
    const double ofDigit = width / code.digit;
    return ofDigit >= LeastBar && ofDigit <= MostBar &&
           (code.capital <= 0 || width <= MostBarOfCapital * code.capital);
}

QChar byWidth(QChar read, double width, const CodeWidths& code)
{
    if (read == u'O' && isNarrowAsZero(width, code))
        return u'0';
    if (read == u'0' && isWideAsO(width, code))
        return u'O';
    if (read == u'1' && isNarrowAsI(width, code))
        return u'I';
    return read;
}

// A 1 never is: an I with feet is as wide.
bool isMeasured(QChar c, double width, const CodeWidths& code)
{
    if (c == u'O')
        return isWideAsO(width, code);
    if (c == u'0')
        return isNarrowAsZero(width, code);
    return c == u'I' && isNarrowAsI(width, code);
}

// Of the code from one character to another.
void setByWidth(TextLine& line, qsizetype from, qsizetype to, const LetterWidths& widths)
{
    QString& text = line.text;
    const CodeWidths measures = widthsOf(text, from, to, widths);
    if (measures.digit <= 0)
        return;
    const QString code = text.mid(from, to - from);
    for (qsizetype i = from; i < to; ++i) {
        const double width = widths.of(i);
        if (maybeLetter(code, i - from) || isRareLetter(code, i - from, width / measures.digit))
            text[i] = byWidth(text[i], width, measures);
        if (isMeasured(text[i], width, measures))
            line.measured.append(line.middles[i]);
    }
}

} // namespace

LetterWidths::LetterWidths(const cv::Mat& line, const TextLine& read)
    : m_widths(read.text.size(), 0)
{
    if (line.rows < 8 || read.middles.size() != read.text.size())
        return;
    const double reach = Reach * line.rows;
    for (const Run& run : runsOf(profileOf(line))) {
        qsizetype found = -1;
        int count = 0;
        for (qsizetype i = 0; i < read.text.size(); ++i) {
            if (read.text[i].isSpace() || read.middles[i] < run.from - reach ||
                read.middles[i] > run.to + reach)
                continue;
            found = i;
            ++count;
        }
        if (count == 1)
            m_widths[found] = std::max(m_widths[found], run.to - run.from);
    }
}

TextLine withLettersByWidth(const cv::Mat& line, TextLine read)
{
    const bool mixed = std::any_of(read.text.begin(), read.text.end(),
                                   [](QChar c) { return isRound(c) || isBar(c); });
    if (!mixed)
        return read;
    const LetterWidths widths(line, read);
    const auto isCode = [&](qsizetype i) { return read.text[i].isLetterOrNumber(); };
    for (qsizetype from = 0; from < read.text.size(); ++from) {
        qsizetype to = from;
        while (to < read.text.size() && isCode(to))
            ++to;
        if (to > from)
            setByWidth(read, from, to, widths);
        from = to;
    }
    return read;
}

} // namespace anteroom
