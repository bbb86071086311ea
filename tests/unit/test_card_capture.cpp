#include "bench/cards/bgr_picture.h"
#include "bench/cards/card_shot.h"
#include "bench/cards/card_trial.h"
#include "bench/cards/drawn_card.h"
#include "scanner/card/card_finder.h"
#include "scanner/card/card_shape.h"
#include "scanner/card/card_turn.h"
#include "scanner/card/print_outlines.h"
#include "scanner/reading/card_taking.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <QTest>
#include <vector>

using namespace anteroom;

namespace {

CardCorners truthOf(const CardShot& shot)
{
    CardCorners corners;
    for (size_t i = 0; i < 4; ++i)
        corners[i] = {float(shot.corners[i].x()), float(shot.corners[i].y())};
    return corners;
}

FrameLook goodLook(double x = 0.5)
{
    FrameLook look;
    look.card = FrameLook::CardPlace{{x, 0.3}, {0.6, 0.38}, 2, 5};
    look.light = 0.6;
    look.sharpness = 0.7;
    return look;
}

void roundedBox(cv::Mat& picture, cv::Rect box, int radius, const cv::Scalar& colour)
{
    cv::rectangle(picture, box - cv::Point(0, -radius) - cv::Size(0, 2 * radius), colour, -1);
    cv::rectangle(picture, box - cv::Point(-radius, 0) - cv::Size(2 * radius, 0), colour, -1);
    for (const cv::Point at : {cv::Point(box.x + radius, box.y + radius),
                               cv::Point(box.br().x - radius - 1, box.y + radius),
                               cv::Point(box.x + radius, box.br().y - radius - 1),
                               cv::Point(box.br().x - radius - 1, box.br().y - radius - 1)})
        cv::circle(picture, at, radius, colour, -1, cv::LINE_AA);
}

CardCorners cornersOf(const cv::Rect& box)
{
    const float left = float(box.x) - 0.5F;
    const float top = float(box.y) - 0.5F;
    const float right = float(box.br().x) - 0.5F;
    const float low = float(box.br().y) - 0.5F;
    return {cv::Point2f(left, top), {right, top}, {right, low}, {left, low}};
}

const cv::Rect CardBox{560, 400, 793, 500};

void printCard(cv::Mat& picture, const cv::Scalar& colour)
{
    roundedBox(picture, CardBox, 30, colour);
    for (int line = 0; line < 5; ++line)
        cv::putText(picture, "MEMBER ID 80712640", {CardBox.x + 70, CardBox.y + 110 + 75 * line},
                    cv::FONT_HERSHEY_SIMPLEX, 1.1, cv::Scalar(40, 40, 40), 2, cv::LINE_AA);
}

// CardBox, when the whole picture is turned a little.
void verifyFoundTurned(const cv::Mat& picture)
{
    for (const double degrees : {-5., 6.}) {
        const cv::Mat turn = cv::getRotationMatrix2D({960, 540}, degrees, 1);
        cv::Mat turned;
        cv::warpAffine(picture, turned, turn, picture.size(), cv::INTER_AREA, cv::BORDER_REPLICATE);
        const CardCorners straight = cornersOf(CardBox);
        std::vector<cv::Point2f> corners;
        cv::transform(std::vector<cv::Point2f>(straight.begin(), straight.end()), corners, turn);
        CardCorners truth;
        std::ranges::copy(corners, truth.begin());
        const auto found = findCard(turned);
        QVERIFY(found);
        QVERIFY(overlapOf(found->corners, truth) >= 0.95);
    }
}

} // namespace

class CardCaptureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cardsAreFound_data();
    void cardsAreFound();
    void aWalletIsNotTakenForTheCardInIt();
    void aCardOnACheckeredClothIsFound();
    void amongThingsOfItsShapeACardIsOne();
    void aPanelOnACardIsNotTheCard();
    void aFramePrintedOnACardIsNotTheCard();
    void aCardIsFoundByItsPrint();
    void printWithoutACardHasACardsFrame();
    void whereThereIsNothingNothingIsFound();
    void aStraightenedCardIsTheDrawnOne();
    void aCardPrintedUprightStandsInTheMiddle();
    void theTurnIsToldByTheLines();
    void aCardAtRestIsTaken();
    void aSoftCardIsTakenInTheEnd();
};

void CardCaptureTest::cardsAreFound_data()
{
    QTest::addColumn<int>("grade");
    QTest::addColumn<int>("least"); // of 12
    QTest::newRow("easy") << 0 << 11;
    QTest::newRow("medium") << 1 << 10;
    QTest::newRow("hard") << 2 << 8;
}

void CardCaptureTest::cardsAreFound()
{
    QFETCH(int, grade);
    QFETCH(int, least);
    const CardGrade grades[] = {EasyCards, MediumCards, HardCards};
    int right = 0;
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const int layout = int(seed) % insuranceLayouts(LayoutSet::Developed);
        const CardShot shot = cardShot(insuranceFront(LayoutSet::Developed, layout, seed).picture,
                                       grades[grade], 700 + seed);
        const auto found = findCard(bgrOf(shot.frame));
        right += found && overlapOf(found->corners, truthOf(shot)) >= 0.95 ? 1 : 0;
    }
    QVERIFY2(right >= least, qPrintable(QString::number(right)));
}

void CardCaptureTest::aWalletIsNotTakenForTheCardInIt()
{
    // Of the proportions of a card, with its pocket over the card's upper side.
    const CardShot shot = cardTrial(LayoutSet::Developed, EasyCards, 5133).shot;
    QCOMPARE(shot.view.hold, CardHold::Wallet);
    const auto found = findCard(bgrOf(shot.frame));
    QVERIFY(found);
    QVERIFY(overlapOf(found->corners, truthOf(shot)) >= 0.95);
}

// The cloth's squares are full of sides; the card is what has none.
void CardCaptureTest::aCardOnACheckeredClothIsFound()
{
    cv::Mat frame(1080, 1920, CV_8UC3);
    for (int y = 0; y < frame.rows; ++y)
        for (int x = 0; x < frame.cols; ++x)
            frame.at<cv::Vec3b>(y, x) =
                (x / 60 + y / 60) % 2 == 0 ? cv::Vec3b(60, 60, 190) : cv::Vec3b(220, 215, 95);
    printCard(frame, {240, 240, 240});
    const auto found = findCard(frame);
    QVERIFY(found);
    QVERIFY(overlapOf(found->corners, cornersOf(CardBox)) >= 0.95);
}

// Four telephones stand out more than a white card on a white desk.
void CardCaptureTest::amongThingsOfItsShapeACardIsOne()
{
    cv::Mat frame(1080, 1920, CV_8UC3, cv::Scalar::all(214));
    for (const cv::Point& at : {cv::Point(60, 40), {520, 60}, {980, 30}, {1440, 50}})
        roundedBox(frame, {at, cv::Size(420, 265)}, 17, cv::Scalar::all(25));
    printCard(frame, cv::Scalar::all(240));
    cv::GaussianBlur(frame, frame, {}, 0.8);
    const std::vector<FoundCard> found = findCardAndNext(frame);
    const bool isAmongThem = std::ranges::any_of(found, [](const FoundCard& one) {
        return overlapOf(one.corners, cornersOf(CardBox)) >= 0.95;
    });
    QVERIFY(isAmongThem);
}

// In a sleeve on a checkered cloth: the squares have the clearer sides.
void CardCaptureTest::aPanelOnACardIsNotTheCard()
{
    cv::Mat picture(1080, 1920, CV_8UC3, cv::Scalar(35, 50, 80));
    roundedBox(picture, CardBox, 30, cv::Scalar(140, 50, 190));
    const cv::Rect panel(CardBox.x + 480, CardBox.y + 100, 270, 310);
    roundedBox(picture, panel, 12, cv::Scalar(250, 250, 250));
    for (int line = 0; line < 6; ++line)
        cv::putText(picture, "Urgent  $40", {panel.x + 15, panel.y + 45 + 48 * line},
                    cv::FONT_HERSHEY_SIMPLEX, 0.8, cv::Scalar(40, 40, 40), 2, cv::LINE_AA);
    for (int line = 0; line < 4; ++line)
        cv::putText(picture, "Member ID", {CardBox.x + 40, CardBox.y + 130 + 95 * line},
                    cv::FONT_HERSHEY_SIMPLEX, 1.1, cv::Scalar(250, 250, 250), 2, cv::LINE_AA);
    verifyFoundTurned(picture);
}

void CardCaptureTest::aFramePrintedOnACardIsNotTheCard()
{
    // Of paper, with square corners.
    cv::Mat picture(1080, 1920, CV_8UC3, cv::Scalar(70, 110, 160));
    cv::rectangle(picture, CardBox, cv::Scalar(175, 205, 225), -1);
    for (const auto& [inset, width] : {std::pair(24, 3), std::pair(31, 1)})
        cv::rectangle(picture, CardBox + cv::Point(inset, inset) - cv::Size(2 * inset, 2 * inset),
                      cv::Scalar(30, 30, 120), width);
    for (int line = 0; line < 4; ++line)
        cv::putText(picture, "Participant 80712640", {CardBox.x + 90, CardBox.y + 130 + 75 * line},
                    cv::FONT_HERSHEY_SIMPLEX, 1.1, cv::Scalar(40, 40, 40), 2, cv::LINE_AA);
    verifyFoundTurned(picture);
}

void CardCaptureTest::aCardIsFoundByItsPrint()
{
    const CardShot shot = cardTrial(LayoutSet::Developed, EasyCards, 80005).shot;
    const std::vector<cv::RotatedRect> print{
        {{488, 805}, {197, 27}, -4.8F}, {{786, 779}, {107, 26}, -5.2F},
        {{486, 771}, {198, 26}, -4.9F}, {{784, 745}, {106, 26}, -5.2F},
        {{470, 739}, {171, 22}, -4.6F}, {{848, 706}, {242, 24}, -5.0F},
        {{483, 684}, {206, 28}, -5.2F}, {{508, 656}, {261, 21}, -5.1F},
        {{504, 607}, {261, 27}, -5.4F}, {{421, 592}, {98, 21}, -5.2F},
        {{711, 488}, {494, 31}, -5.3F}, {{100, 200}, {14, 13}, 45}};
    const auto found = outlinesAroundPrint(bgrOf(shot.frame), print);
    QCOMPARE(found.size(), 1U);
    QVERIFY(overlapOf(found.front().corners, truthOf(shot)) >= 0.95);
}

void CardCaptureTest::printWithoutACardHasACardsFrame()
{
    const cv::Mat frame(1080, 1920, CV_8UC3, cv::Scalar::all(200));
    std::vector<cv::RotatedRect> print;
    for (int line = 0; line < 5; ++line)
        print.push_back({{900, 400 + 60 * float(line)}, {500, 30}, 0});
    const auto found = outlinesAroundPrint(frame, print);
    QCOMPARE(found.size(), 1U);
    const CardCorners& corners = found.front().corners;
    const double ratio = cv::norm(corners[1] - corners[0]) / cv::norm(corners[2] - corners[1]);
    QVERIFY(std::abs(ratio / (CardWidthMm / CardHeightMm) - 1) < 0.01);
    QVERIFY(found.front().likely < 0.1);
    QVERIFY(outlinesAroundPrint(frame, {print.begin(), print.begin() + 3}).empty());
    QVERIFY(outlinesAroundPrint(frame, {}).empty());
}

void CardCaptureTest::whereThereIsNothingNothingIsFound()
{
    for (const int level : {0, 128, 255})
        QVERIFY(!findCard(cv::Mat(1080, 1920, CV_8UC3, cv::Scalar::all(level))));
    QVERIFY(!findCard(cv::Mat()));
    QVERIFY(!findCard(cv::Mat(8, 8, CV_8UC3, cv::Scalar::all(9))));
}

void CardCaptureTest::aStraightenedCardIsTheDrawnOne()
{
    const QImage drawn = insuranceFront(LayoutSet::Developed, 1, 5).picture;
    const CardShot shot = cardShot(drawn, EasyCards, 9);
    const cv::Mat card = straightened(bgrOf(shot.frame), truthOf(shot));
    QCOMPARE(QSize(card.cols, card.rows), CardPixels);
    cv::Mat alike;
    cv::matchTemplate(card, bgrOf(drawn), alike, cv::TM_CCOEFF_NORMED);
    QVERIFY2(alike.at<float>(0, 0) > 0.8F, qPrintable(QString::number(alike.at<float>(0, 0))));
}

void CardCaptureTest::aCardPrintedUprightStandsInTheMiddle()
{
    cv::Mat frame(1080, 1920, CV_8UC3, cv::Scalar::all(90));
    const cv::Rect box(700, 100, 504, 800);
    cv::rectangle(frame, box, cv::Scalar::all(240), cv::FILLED);
    cv::rectangle(frame, cv::Rect(box.tl(), cv::Size(box.width, 80)), cv::Scalar(200, 60, 20),
                  cv::FILLED);
    const cv::Mat card = straightenedUpright(frame, cornersOf(box));
    QCOMPARE(QSize(card.cols, card.rows), CardPixels);
    const auto at = [&](int x, int y) { return card.at<cv::Vec3b>(y, x); };
    QCOMPARE(at(793, 50), cv::Vec3b(200, 60, 20));
    QCOMPARE(at(793, 950), cv::Vec3b(240, 240, 240));
    for (const int x : {470, 1115})
        QCOMPARE(at(x, 500), cv::Vec3b(0, 0, 0));
    for (const int x : {485, 1100})
        QCOMPARE(at(x, 500), cv::Vec3b(240, 240, 240));
}

// A reader that can tell: what it is asked is compared with the card as it was drawn.
void CardCaptureTest::theTurnIsToldByTheLines()
{
    const cv::Mat card = bgrOf(insuranceFront(LayoutSet::Developed, 2, 3).picture);
    const auto legibility = [&card](const cv::Mat& line) {
        cv::Mat fits;
        cv::matchTemplate(card, line, fits, cv::TM_SQDIFF_NORMED);
        double least = 1;
        cv::minMaxLoc(fits, &least);
        return 1 - least;
    };
    cv::Mat turned;
    cv::rotate(card, turned, cv::ROTATE_180);
    QVERIFY(!isUpsideDown(card, legibility));
    QVERIFY(isUpsideDown(turned, legibility));
    const std::vector<cv::Rect> lines{{80, 60, 700, 80}, {80, 200, 600, 60}};
    const auto exactly = [&](const cv::Mat& line) { return legibility(line) > 0.999 ? 1. : 0.; };
    QVERIFY(!mayBeUpsideDown(card, lines, exactly));
    QVERIFY(mayBeUpsideDown(turned, lines, exactly));
}

void CardCaptureTest::aCardAtRestIsTaken()
{
    CardTaking taking;
    QCOMPARE(taking.seen(1, {}, 0).cause, CardCause::Dark);
    FrameLook empty;
    empty.light = 0.5;
    QCOMPARE(taking.seen(2, empty, 60).cause, CardCause::NoCard);
    QCOMPARE(taking.seen(3, goodLook(0.3), 120).cause, CardCause::Moving);
    QCOMPARE(taking.seen(4, goodLook(0.4), 180).cause, CardCause::Moving);
    std::optional<quint64> second;
    std::optional<quint64> taken;
    for (quint64 frame = 5; frame < 20 && !taken; ++frame) {
        FrameLook look = goodLook(0.4);
        look.sharpness = frame == 9 ? 0.9 : 0.6;
        const auto advice = taking.seen(frame, look, qint64(frame) * 60 - 60);
        taken = advice.take;
        second = advice.second;
    }
    QCOMPARE(taken, std::optional<quint64>(9));
    QVERIFY(second && second != taken);
}

void CardCaptureTest::aSoftCardIsTakenInTheEnd()
{
    CardTaking taking;
    FrameLook look = goodLook();
    look.sharpness = 0.2;
    qint64 at = 0;
    std::optional<quint64> taken;
    for (quint64 frame = 1; !taken && at < 10'000; ++frame, at += 66) {
        const CardTaking::Advice advice = taking.seen(frame, look, at);
        taken = advice.take;
        QVERIFY(taken || frame == 1 || advice.cause == CardCause::Blurred);
    }
    QVERIFY(taken && at >= CardTaking::patienceMs && at < 2 * CardTaking::patienceMs);
}

QTEST_MAIN(CardCaptureTest)
#include "test_card_capture.moc"
