#include "frames/camera_frames.h"

#include "frames/dice.h"

#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <QBuffer>
#include <vector>

namespace anteroom {

namespace {

constexpr int FrameWidth = 1920;
constexpr int FrameHeight = 1080;
constexpr int CardModulePixels = 6; // the card is drawn finer than any frame shows it
constexpr double Radians = std::numbers::pi / 180;

cv::Mat grayOf(const QImage& image)
{
    return cv::Mat(image.height(), image.width(), CV_8UC1, const_cast<uchar*>(image.constBits()),
                   size_t(image.bytesPerLine()))
        .clone();
}

QImage imageOf(const cv::Mat& gray)
{
    return QImage(gray.data, gray.cols, gray.rows, qsizetype(gray.step[0]),
                  QImage::Format_Grayscale8)
        .copy();
}

// A room's wall and table: broad light and dark, a few edges, now and then a page with print.
cv::Mat background(Dice& dice)
{
    cv::Mat coarse(9, 16, CV_8UC1);
    cv::RNG random(dice.seed());
    random.fill(coarse, cv::RNG::UNIFORM, 60, 190);
    cv::Mat wide;
    cv::resize(coarse, wide, {FrameWidth, FrameHeight}, 0, 0, cv::INTER_CUBIC);
    for (int i = 0; i < 6; ++i) {
        const cv::Point at(dice.below(FrameWidth), dice.below(FrameHeight));
        const cv::Size size(40 + dice.below(400), 40 + dice.below(300));
        cv::rectangle(wide, cv::Rect(at, size), cv::Scalar(40 + dice.below(180)), cv::FILLED,
                      cv::LINE_AA);
    }
    if (dice.happens(0.3)) {
        const cv::Point at(dice.below(FrameWidth - 500), 60 + dice.below(FrameHeight - 360));
        cv::rectangle(wide, cv::Rect(at.x - 20, at.y - 40, 540, 320), cv::Scalar(215), cv::FILLED);
        for (int line = 0; line < 10; ++line)
            cv::putText(wide, "Please have your card and your papers ready",
                        {at.x, at.y + 26 * line}, cv::FONT_HERSHEY_SIMPLEX, 0.62, cv::Scalar(50), 1,
                        cv::LINE_AA);
    }
    return wide;
}

// Where the card's four corners fall: scaled, tilted in space, turned, and moved so that all of it
// is in the frame.
std::array<cv::Point2f, 4> cardCorners(const cv::Size& card, const FrameView& view)
{
    const double reach = std::hypot(card.width, card.height);
    const auto project = [&](double x, double y) {
        // Turn about the tilt's axis, look at it from a distance of 2.2 diagonals.
        const double along = x * std::cos(view.tiltAxis) + y * std::sin(view.tiltAxis);
        const double beside = -x * std::sin(view.tiltAxis) + y * std::cos(view.tiltAxis);
        const double deep = beside * std::sin(view.tilt);
        const double flat = beside * std::cos(view.tilt);
        const double shrink = 2.2 * reach / (2.2 * reach + deep);
        const double px =
            (along * std::cos(view.tiltAxis) - flat * std::sin(view.tiltAxis)) * shrink;
        const double py =
            (along * std::sin(view.tiltAxis) + flat * std::cos(view.tiltAxis)) * shrink;
        return cv::Point2d(px * std::cos(view.turn) - py * std::sin(view.turn),
                           px * std::sin(view.turn) + py * std::cos(view.turn));
    };
    const double w = card.width / 2.0;
    const double h = card.height / 2.0;
    const std::array<cv::Point2d, 4> ends{project(-w, -h), project(w, -h), project(w, h),
                                          project(-w, h)};
    double reachX = 0;
    double reachY = 0;
    for (const cv::Point2d& end : ends) {
        reachX = std::max(reachX, std::abs(end.x));
        reachY = std::max(reachY, std::abs(end.y));
    }
    const double scale = std::min({view.modulePixels / CardModulePixels, FrameWidth * 0.49 / reachX,
                                   FrameHeight * 0.49 / reachY});
    const cv::Point2d centre(
        FrameWidth / 2.0 + view.acrossShare * (FrameWidth / 2.0 - reachX * scale),
        FrameHeight / 2.0 + view.downShare * (FrameHeight / 2.0 - reachY * scale));
    std::array<cv::Point2f, 4> corners;
    for (size_t i = 0; i < corners.size(); ++i)
        corners[i] = cv::Point2f(ends[i] * scale + centre);
    return corners;
}

// A finger from the card's edge over part of the symbol.
void cover(cv::Mat& card, double share, Dice& dice)
{
    if (share <= 0)
        return;
    const int width = int(card.cols * share);
    const int middle = int(card.cols * dice.between(0.15, 0.85));
    const int tip = int(card.rows * dice.between(0.55, 0.8));
    cv::ellipse(card, {middle, card.rows}, {width / 2, card.rows - tip}, 0, 180, 360,
                cv::Scalar(120), cv::FILLED, cv::LINE_AA);
}

void moveHand(cv::Mat& frame, double pixels, double direction)
{
    const int size = int(std::ceil(pixels)) | 1;
    if (size < 3)
        return;
    cv::Mat kernel = cv::Mat::zeros(size, size, CV_32F);
    const cv::Point2d middle(size / 2.0, size / 2.0);
    const cv::Point2d step(std::cos(direction) * pixels / 2, std::sin(direction) * pixels / 2);
    cv::line(kernel, cv::Point(middle - step), cv::Point(middle + step), cv::Scalar(1), 1);
    kernel /= cv::sum(kernel)[0];
    cv::filter2D(frame, frame, -1, kernel);
}

void shineOn(cv::Mat& frame, const cv::Point2f& middle, Dice& dice)
{
    const cv::Point at(int(middle.x + float(dice.between(-200, 200))),
                       int(middle.y + float(dice.between(-120, 120))));
    cv::Mat glare = cv::Mat::zeros(frame.size(), CV_8UC1);
    cv::ellipse(glare, at, {60 + dice.below(160), 20 + dice.below(50)}, dice.between(0, 180), 0,
                360, cv::Scalar(70 + dice.below(90)), cv::FILLED);
    cv::GaussianBlur(glare, glare, {}, 25);
    cv::add(frame, glare, frame);
}

void addNoise(cv::Mat& frame, double sigma, quint32 seed)
{
    cv::Mat noise(frame.size(), CV_16SC1);
    cv::RNG random(seed);
    random.fill(noise, cv::RNG::NORMAL, 0, sigma);
    cv::add(frame, noise, frame, cv::noArray(), CV_8U);
}

QImage throughJpeg(const QImage& image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return QImage::fromData(bytes, "JPEG").convertToFormat(QImage::Format_Grayscale8);
}

// What lens, hand, lamp and sensor do to the light.
QImage throughCamera(cv::Mat& frame, const FrameView& view, const cv::Point2f& middle, Dice& dice)
{
    if (view.blurSigma > 0.15)
        cv::GaussianBlur(frame, frame, {}, view.blurSigma);
    moveHand(frame, view.motionPixels, view.motionTurn);
    frame.convertTo(frame, -1, view.light);
    if (view.glare)
        shineOn(frame, middle, dice);
    addNoise(frame, view.noiseSigma, dice.seed());
    return throughJpeg(imageOf(frame), view.jpegQuality);
}

} // namespace

FrameView seededView(const FrameGrade& grade, quint32 seed)
{
    Dice dice(seed);
    FrameView view;
    view.modulePixels = dice.between(grade.modulePixels);
    view.turn =
        (90 * dice.below(4) + dice.between(-grade.turnDegrees, grade.turnDegrees)) * Radians;
    view.tilt = dice.between(0, grade.tiltDegrees) * Radians;
    view.tiltAxis = dice.between(0, 2 * std::numbers::pi);
    view.acrossShare = dice.between(-1, 1);
    view.downShare = dice.between(-1, 1);
    view.blurSigma = dice.between(grade.blurSigma);
    view.motionPixels = dice.between(grade.motionPixels);
    view.motionTurn = dice.between(0, std::numbers::pi);
    view.noiseSigma = grade.noiseSigma;
    view.light = dice.between(grade.light);
    view.glare = dice.happens(grade.glareShare);
    view.jpegQuality = grade.jpegQuality;
    view.look = 3 * (seed % 1000) + 2; // a second code would be unfair to readers of one
    view.seed = dice.seed();
    return view;
}

QImage cameraFrame(const QByteArray& payload, const FrameView& view)
{
    Dice dice(view.seed);
    cv::Mat card = grayOf(cardBack(payload, CardModulePixels, view.look));
    cover(card, view.cover, dice);
    const auto corners = cardCorners(card.size(), view);
    const cv::Size cardSize = card.size();

    // What is drawn smaller must be made softer first, or bars vanish between the pixels.
    const double shrink = cv::norm(corners[1] - corners[0]) / cardSize.width;
    if (shrink < 1)
        cv::GaussianBlur(card, card, {}, 0.42 / shrink);
    const std::vector<cv::Point2f> from{{0, 0},
                                        {float(cardSize.width), 0},
                                        {float(cardSize.width), float(cardSize.height)},
                                        {0, float(cardSize.height)}};
    const std::vector<cv::Point2f> to(corners.begin(), corners.end());
    cv::Mat frame = background(dice);
    cv::warpPerspective(card, frame, cv::getPerspectiveTransform(from, to), frame.size(),
                        cv::INTER_LINEAR, cv::BORDER_TRANSPARENT);
    return throughCamera(frame, view, (corners[0] + corners[2]) / 2, dice);
}

QImage cameraFrame(const QByteArray& payload, const FrameGrade& grade, quint32 seed)
{
    return cameraFrame(payload, seededView(grade, seed));
}

QImage cameraFrame(const QImage& scene, const FrameView& view)
{
    Dice dice(view.seed);
    cv::Mat frame = grayOf(scene);
    return throughCamera(frame, view, {float(frame.cols) / 2, float(frame.rows) / 2}, dice);
}

} // namespace anteroom
