#include "bench/cards/card_shot.h"

#include "bench/cards/camera_light.h"
#include "bench/cards/desk.h"
#include "bench/cards/held_card.h"
#include "frames/dice.h"

#include <cmath>
#include <opencv2/imgproc.hpp>
#include <QPainter>

namespace anteroom {

namespace {

constexpr int SpoiledShrink = 4;
constexpr double EyeDistance = 2.2; // in diagonals of the card
constexpr double OutshoneAt = 0.62; // of white: print has lost most of its contrast

cv::Mat pixelsOf(QImage& image)
{
    return cv::Mat(image.height(), image.width(), CV_8UC4, image.bits(),
                   size_t(image.bytesPerLine()));
}

// Where the card's corners fall: tilted in space, turned, scaled and moved.
std::array<QPointF, 4> cornersOf(const QSizeF& card, const CardView& view)
{
    const double reach = EyeDistance * std::hypot(card.width(), card.height());
    const auto project = [&](double x, double y) {
        const double along = x * std::cos(view.tiltAxis) + y * std::sin(view.tiltAxis);
        const double beside = -x * std::sin(view.tiltAxis) + y * std::cos(view.tiltAxis);
        const double shrink = reach / (reach + beside * std::sin(view.tilt));
        const double flat = beside * std::cos(view.tilt);
        const double px =
            (along * std::cos(view.tiltAxis) - flat * std::sin(view.tiltAxis)) * shrink;
        const double py =
            (along * std::sin(view.tiltAxis) + flat * std::cos(view.tiltAxis)) * shrink;
        return QPointF(px * std::cos(view.turn) - py * std::sin(view.turn),
                       px * std::sin(view.turn) + py * std::cos(view.turn));
    };
    const double w = card.width() / 2;
    const double h = card.height() / 2;
    std::array<QPointF, 4> ends{project(-w, -h), project(w, -h), project(w, h), project(-w, h)};
    double reachX = 0;
    double reachY = 0;
    for (const QPointF& end : ends) {
        reachX = std::max(reachX, std::abs(end.x()));
        reachY = std::max(reachY, std::abs(end.y()));
    }
    const double width = view.frame.width();
    const double height = view.frame.height();
    const double scale = std::min(
        {view.widthShare * width / card.width(), width * 0.485 / reachX, height * 0.485 / reachY});
    const QPointF centre(width / 2 + view.acrossShare * (width / 2 - reachX * scale),
                         height / 2 + view.downShare * (height / 2 - reachY * scale));
    for (QPointF& end : ends)
        end = end * scale + centre - QPointF(0.5, 0.5);
    return ends;
}

QTransform toFrame(const QSizeF& card, const std::array<QPointF, 4>& corners)
{
    const QRectF rect({0, 0}, card);
    QTransform transform;
    QTransform::quadToQuad(
        QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}),
        QPolygonF({corners[0], corners[1], corners[2], corners[3]}), transform);
    return transform;
}

// QPainter's whole numbers are between the pixels, the corners' are in their middles.
QTransform painted(const QTransform& toPixels)
{
    return toPixels * QTransform::fromTranslate(0.5, 0.5);
}

cv::Mat homography(const QTransform& t)
{
    // Between pixels' middles on both sides.
    const QTransform s = QTransform::fromTranslate(0.5, 0.5) * t;
    return (cv::Mat_<double>(3, 3) << s.m11(), s.m21(), s.m31(), s.m12(), s.m22(), s.m32(), s.m13(),
            s.m23(), s.m33());
}

void castShadow(QImage& frame, const QPainterPath& outline, const CardView& view)
{
    Dice dice(view.place + 5);
    const double side = view.widthShare * view.frame.width();
    const QPointF offset(dice.between(-0.006, 0.006) * side, dice.between(0.001, 0.008) * side);
    QImage mask(frame.size(), QImage::Format_Grayscale8);
    mask.fill(Qt::black);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline.translated(offset), Qt::white);
    painter.end();
    cv::Mat shadow(mask.height(), mask.width(), CV_8UC1, mask.bits(), size_t(mask.bytesPerLine()));
    cv::GaussianBlur(shadow, shadow, {}, side * dice.between(0.002, 0.01));
    const double depth = dice.between(0.18, 0.5);
    cv::Mat scene = pixelsOf(frame);
    for (int y = 0; y < scene.rows; ++y) {
        auto* pixel = scene.ptr<cv::Vec4b>(y);
        const uchar* dark = shadow.ptr<uchar>(y);
        for (int x = 0; x < scene.cols; ++x) {
            if (dark[x])
                pixel[x] *= 1 - depth * dark[x] / 255;
        }
    }
}

void layCard(QImage& frame, const QImage& card, const HeldCard& held, const QTransform& place)
{
    QImage layer(card.size(), QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    QPainter painter(&layer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(held.outline(), QBrush(card));
    painter.end();
    cv::Mat pixels = pixelsOf(layer);
    // What is drawn smaller must be made softer first, or thin strokes vanish between the pixels.
    const QPolygonF ends = place.map(QPolygonF(QRectF({0, 0}, card.size())));
    const double shrink = std::sqrt(
        cv::contourArea(std::vector<cv::Point2f>{{float(ends[0].x()), float(ends[0].y())},
                                                 {float(ends[1].x()), float(ends[1].y())},
                                                 {float(ends[2].x()), float(ends[2].y())},
                                                 {float(ends[3].x()), float(ends[3].y())}}) /
        (double(card.width()) * card.height()));
    if (shrink < 1)
        cv::GaussianBlur(pixels, pixels, {}, 0.38 / shrink);
    cv::Mat warped;
    cv::warpPerspective(pixels, warped, homography(place), {frame.width(), frame.height()},
                        cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(0));
    QPainter onto(&frame);
    onto.drawImage(0, 0,
                   QImage(warped.data, warped.cols, warped.rows, qsizetype(warped.step[0]),
                          QImage::Format_ARGB32_Premultiplied));
}

QImage spoiledOf(const QSize& card, const HeldCard& held, const cv::Mat& glare,
                 const QTransform& place)
{
    QImage spoiled(card / SpoiledShrink, QImage::Format_Grayscale8);
    spoiled.fill(Qt::black);
    if (!glare.empty()) {
        cv::Mat onCard;
        const QTransform small = QTransform::fromScale(SpoiledShrink, SpoiledShrink) * place;
        cv::warpPerspective(glare, onCard, homography(small.inverted()),
                            {spoiled.width(), spoiled.height()});
        for (int y = 0; y < onCard.rows; ++y) {
            for (int x = 0; x < onCard.cols; ++x)
                spoiled.scanLine(y)[x] = onCard.at<float>(y, x) > OutshoneAt ? 255 : 0;
        }
    }
    QPainter painter(&spoiled);
    painter.scale(1.0 / SpoiledShrink, 1.0 / SpoiledShrink);
    painter.fillPath(held.covered(), Qt::white);
    return spoiled;
}

} // namespace

bool CardShot::legible(const QRectF& box, double letterHeight) const
{
    const QTransform place = toFrame(card, corners);
    const QLineF down(place.map(QPointF(box.center().x(), box.top())),
                      place.map(QPointF(box.center().x(), box.bottom())));
    const QLineF across(place.map(QPointF(box.left(), box.center().y())),
                        place.map(QPointF(box.right(), box.center().y())));
    const double scale = std::min(down.length() / box.height(), across.length() / box.width());
    // Looked at, crop by crop: below this people guess.
    if (letterHeight * scale < 7 + 2.8 * view.blurSigma + view.motionPixels)
        return false;
    const QRect cells = QRectF(box.topLeft() / SpoiledShrink, box.size() / SpoiledShrink)
                            .toAlignedRect()
                            .intersected(spoiled.rect());
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x) {
            if (spoiled.constScanLine(y)[x])
                return false;
        }
    }
    return true;
}

CardShot cardShot(const QImage& card, const CardView& view)
{
    CardShot shot;
    shot.view = view;
    shot.card = card.size();
    shot.corners = cornersOf(card.size(), view);
    const QTransform place = toFrame(card.size(), shot.corners);
    const HeldCard held(card.size(), view);

    shot.frame = desk(view.desk, view.frame, view.papers, view.place);
    const auto draw = [&](auto step) {
        QPainter painter(&shot.frame);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setTransform(painted(place));
        (held.*step)(painter);
    };
    draw(&HeldCard::drawUnder);
    castShadow(shot.frame, painted(place).map(held.outline()), view);
    layCard(shot.frame, card, held, place);
    draw(&HeldCard::drawOver);

    const cv::Mat glare = glareOf(view, place.map(QRectF({0, 0}, card.size()).center()));
    shot.spoiled = spoiledOf(card.size(), held, glare, place);
    cv::Mat scene = pixelsOf(shot.frame);
    throughLens(scene, view, glare);
    shot.frame = throughJpeg(shot.frame, view.jpegQuality);
    return shot;
}

CardShot cardShot(const QImage& card, const CardGrade& grade, quint32 seed)
{
    return cardShot(card, seededCardView(grade, seed));
}

QImage emptyShot(const CardView& view)
{
    QImage frame = desk(view.desk, view.frame, view.papers, view.place);
    cv::Mat scene = pixelsOf(frame);
    throughLens(scene, view, glareOf(view, QRectF({0, 0}, view.frame).center()));
    return throughJpeg(frame, view.jpegQuality);
}

} // namespace anteroom
