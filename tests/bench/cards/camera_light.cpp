#include "bench/cards/camera_light.h"

#include "frames/dice.h"

#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <QBuffer>

namespace anteroom {

namespace {

void moveScene(cv::Mat& scene, double pixels, double direction)
{
    if (pixels < 0.5)
        return;
    // Drawn ten times as fine, so that a motion of two and a half pixels is one.
    constexpr int Fine = 9;
    const int size = int(std::ceil(pixels)) / 2 * 2 + 3;
    cv::Mat fine = cv::Mat::zeros(size * Fine, size * Fine, CV_32FC1);
    const cv::Point2d middle(size * Fine / 2.0, size * Fine / 2.0);
    const cv::Point2d half(std::cos(direction) * pixels * Fine / 2,
                           std::sin(direction) * pixels * Fine / 2);
    cv::line(fine, cv::Point(middle - half), cv::Point(middle + half), cv::Scalar(1), Fine);
    cv::Mat kernel;
    cv::resize(fine, kernel, {size, size}, 0, 0, cv::INTER_AREA);
    kernel /= cv::sum(kernel)[0];
    cv::filter2D(scene, scene, -1, kernel);
}

// From the darkest corner to the brightest, with a broad shadow of someone who stands there.
cv::Mat lightOver(const cv::Size& size, const CardView& view)
{
    Dice dice(view.place + 2);
    const double direction = dice.between(0, 2 * std::numbers::pi);
    const double bend = view.light[0] < view.light[1] ? dice.between(0, 0.25) : 0;
    const double phase = dice.between(0, 6);
    cv::Mat coarse(18, 32, CV_32FC1);
    for (int y = 0; y < coarse.rows; ++y) {
        for (int x = 0; x < coarse.cols; ++x) {
            const double across = x / (coarse.cols - 1.0) - 0.5;
            const double down = y / (coarse.rows - 1.0) - 0.5;
            double share = 0.5 + across * std::cos(direction) + down * std::sin(direction);
            share += bend * std::sin(phase + 5 * across - 4 * down);
            coarse.at<float>(y, x) = float(view.light[0] + (view.light[1] - view.light[0]) *
                                                               std::clamp(share, 0.0, 1.0));
        }
    }
    cv::Mat light;
    cv::resize(coarse, light, size, 0, 0, cv::INTER_CUBIC);
    return light;
}

} // namespace

cv::Mat glareOf(const CardView& view, const QPointF& middle)
{
    if (view.glare <= 0)
        return {};
    Dice dice(view.place + 3);
    const cv::Size size(view.frame.width(), view.frame.height());
    cv::Mat glare = cv::Mat::zeros(size, CV_32FC1);
    const double card = view.widthShare * view.frame.width();
    const cv::Point at(int(middle.x() + dice.between(-0.4, 0.4) * card),
                       int(middle.y() + dice.between(-0.25, 0.25) * card));
    const double turn = dice.between(0, 180);
    const cv::Size2d reach(card * dice.between(0.06, 0.16), card * dice.between(0.025, 0.07));
    const double level = view.glare * dice.between(0.8, 1.3);
    cv::ellipse(glare, at, cv::Size(int(reach.width), int(reach.height)), turn, 0, 360,
                cv::Scalar(level), cv::FILLED, cv::LINE_AA);
    // A soft one is a lamp behind a shade, a strong one has an edge.
    const double soft = card * (view.glare > 0.7 ? 0.018 : 0.045);
    cv::GaussianBlur(glare, glare, {}, soft);
    cv::Mat halo;
    cv::resize(glare, halo, size / 8, 0, 0, cv::INTER_AREA);
    cv::GaussianBlur(halo, halo, {}, card * 0.12 / 8);
    cv::resize(halo, halo, size, 0, 0, cv::INTER_LINEAR);
    glare += 0.6 * halo;
    return glare;
}

void throughLens(cv::Mat& scene, const CardView& view, const cv::Mat& glare)
{
    if (view.blurSigma > 0.15)
        cv::GaussianBlur(scene, scene, {}, view.blurSigma);
    moveScene(scene, view.motionPixels, view.motionTurn);

    Dice dice(view.seed);
    cv::RNG random(dice.seed());
    cv::Mat noise(scene.size(), CV_32FC3);
    random.fill(noise, cv::RNG::NORMAL, 0, view.noiseSigma);
    const cv::Mat light = lightOver(scene.size(), view);
    Dice room(view.place + 4);
    const double warm = room.between(-0.05, 0.05); // lamps differ, cameras too
    const float tint[3] = {float(1 - warm), 1, float(1 + warm)};
    for (int y = 0; y < scene.rows; ++y) {
        auto* pixel = scene.ptr<cv::Vec4b>(y);
        const auto* grain = noise.ptr<cv::Vec3f>(y);
        const auto* lit = light.ptr<float>(y);
        const float* shine = glare.empty() ? nullptr : glare.ptr<float>(y);
        for (int x = 0; x < scene.cols; ++x) {
            const float added = shine ? shine[x] * 255 : 0;
            for (int c = 0; c < 3; ++c)
                pixel[x][c] = cv::saturate_cast<uchar>(float(pixel[x][c]) * lit[x] * tint[c] +
                                                       added + grain[x][c]);
            pixel[x][3] = 255;
        }
    }
}

QImage throughJpeg(const QImage& frame, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    frame.save(&buffer, "JPEG", quality);
    return QImage::fromData(bytes, "JPEG").convertToFormat(QImage::Format_RGB32);
}

} // namespace anteroom
