#include "kiosk/frame_judge.h"

#include <cmath>

namespace anteroom {

namespace {

constexpr int across = 96;

// Grey levels, 0 to 255, found on photographs of cards at a counter.
constexpr double darkBelow = 20;
constexpr double blankBelow = 10;  // deviation
constexpr double movingAbove = 7;  // mean difference between two frames
constexpr double anotherAbove = 9; // the same between two pictures

QImage small(const QImage& frame)
{
    return frame.scaled(across, across * 9 / 16, Qt::IgnoreAspectRatio, Qt::FastTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

template <class Look>
void eachPixel(const QImage& grey, Look look)
{
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            look(x, y, double(line[x]));
    }
}

double meanOf(const QImage& grey)
{
    double sum = 0;
    eachPixel(grey, [&](int, int, double level) { sum += level; });
    return sum / (grey.width() * grey.height());
}

double deviationOf(const QImage& grey, double mean)
{
    double sum = 0;
    eachPixel(grey, [&](int, int, double level) { sum += (level - mean) * (level - mean); });
    return std::sqrt(sum / (grey.width() * grey.height()));
}

double differenceBetween(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 255;
    double sum = 0;
    eachPixel(a, [&](int x, int y, double level) {
        sum += std::abs(level - double(b.constScanLine(y)[x]));
    });
    return sum / (a.width() * a.height());
}

FrameJudge::Verdict alone(const QImage& grey)
{
    const double mean = meanOf(grey);
    const double deviation = deviationOf(grey, mean);
    if (mean < darkBelow && deviation < darkBelow)
        return FrameJudge::Verdict::Dark;
    return deviation < blankBelow ? FrameJudge::Verdict::Blank : FrameJudge::Verdict::Good;
}

} // namespace

FrameJudge::Verdict FrameJudge::judge(const QImage& frame)
{
    const QImage grey = small(frame);
    const QImage before = std::exchange(m_before, grey);
    const Verdict verdict = alone(grey);
    if (verdict != Verdict::Good)
        return verdict;
    if (before.isNull() || differenceBetween(before, grey) > movingAbove)
        return Verdict::Moving;
    if (!m_taken.isNull() && differenceBetween(m_taken, grey) < anotherAbove)
        return Verdict::Known;
    return Verdict::Good;
}

void FrameJudge::remember(const QImage& frame)
{
    m_taken = small(frame);
}

void FrameJudge::forget()
{
    m_before = {};
    m_taken = {};
}

FrameJudge::Verdict FrameJudge::judgeAlone(const QImage& frame)
{
    return alone(small(frame));
}

} // namespace anteroom
