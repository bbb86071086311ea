#include "scanner/card/card_shape.h"
#include "scanner/card/plane_fit.h"
#include "scanner/card/print_slope.h"
#include "scanner/reading/printed_card.h"

#include <cmath>
#include <QTest>

using namespace anteroom;

namespace {

constexpr double Width = CardPixels.width();
constexpr double Height = CardPixels.height();

// A card in a picture of 1920 by 1080, and an outline of which a corner is not the card's.
const CardCorners Card{cv::Point2f(400, 250), cv::Point2f(1420, 300), cv::Point2f(1390, 930),
                       cv::Point2f(420, 890)};

CardCorners withoutCorner(float down)
{
    CardCorners outline = Card;
    outline[0].y += down;
    return outline;
}

// Rows of print along the card's sides, as the outline's canvas shows them.
std::vector<LineOfPrint> printIn(const CardCorners& outline)
{
    const std::vector<cv::Point2d> canvas{{0, 0}, {Width, 0}, {Width, Height}, {0, Height}};
    const auto planeOf = [&](const CardCorners& to, bool back) {
        const std::vector<cv::Point2d> corners(to.begin(), to.end());
        return back ? planeThrough(corners, canvas, {1, 1, 1, 1})
                    : planeThrough(canvas, corners, {1, 1, 1, 1});
    };
    const auto toFrame = planeOf(Card, false);
    const auto toCanvas = planeOf(outline, true);
    std::vector<LineOfPrint> lines;
    for (double y = 100; y < Height; y += 90) {
        const cv::Point2d from = mapped(*toCanvas, mapped(*toFrame, {100, y}));
        const cv::Point2d to = mapped(*toCanvas, mapped(*toFrame, {800, y}));
        const cv::Point2d along = to - from;
        lines.push_back({(from + to) / 2, along.y / along.x, along.x});
    }
    return lines;
}

} // namespace

class PrintSlopeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printAlongTheSidesIsLevel();
    void aWrongCornersPrintIsMadeLevel();
    void aLogosOwnSlopeCountsForNothing();
    void fewLinesSayNothing();
    void linesThatDisagreeSayNothing();
};

void PrintSlopeTest::printAlongTheSidesIsLevel()
{
    const auto slope = slopeOfPrint(printIn(Card));
    QVERIFY(slope && slope->isLevel());
}

void PrintSlopeTest::aWrongCornersPrintIsMadeLevel()
{
    constexpr double Least = 0.1; // of the slope is left
    constexpr double Lost = 0.02;
    for (const float down : {-70.F, 70.F}) {
        const CardCorners outline = withoutCorner(down);
        const auto slope = slopeOfPrint(printIn(outline));
        QVERIFY(slope && !slope->isLevel());
        const CardCorners better = levelled(outline, *slope, 0, Width);
        const auto left = slopeOfPrint(printIn(better));
        QVERIFY(left && left->isLevel());
        QVERIFY(std::abs(left->top) < Least * std::abs(slope->top));
        // Which of the two upper corners is wrong, print doesn't say.
        QVERIFY(overlapOf(better, Card) > overlapOf(outline, Card) - Lost);
    }
}

void PrintSlopeTest::aLogosOwnSlopeCountsForNothing()
{
    std::vector<LineOfPrint> lines = printIn(Card);
    lines.push_back({{300, 120}, 0.2, 400});
    const auto slope = slopeOfPrint(lines);
    QVERIFY(slope && slope->isLevel());
}

void PrintSlopeTest::fewLinesSayNothing()
{
    std::vector<LineOfPrint> lines = printIn(withoutCorner(70));
    lines.resize(4);
    QVERIFY(!slopeOfPrint(lines));
    QVERIFY(!slopeOfPrint({}));
}

void PrintSlopeTest::linesThatDisagreeSayNothing()
{
    std::vector<LineOfPrint> lines = printIn(Card);
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i].slope += i % 2 == 0 ? 0.05 : -0.05;
    QVERIFY(!slopeOfPrint(lines));
}

QTEST_GUILESS_MAIN(PrintSlopeTest)
#include "test_print_slope.moc"
