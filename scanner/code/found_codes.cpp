#include "scanner/code/found_codes.h"

#include "scanner/code/bar_height.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace anteroom {

namespace {

bool isLinear(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Pdf417:
    case Symbology::Qr:
    case Symbology::MicroQr:
    case Symbology::Aztec:
    case Symbology::DataMatrix:
        return false;
    default:
        return true;
    }
}

// Parts of one content may hold the same bytes.
bool isSame(const FoundCode& a, const FoundCode& b)
{
    return a.symbology == b.symbology && a.bytes == b.bytes &&
           a.part.has_value() == b.part.has_value() &&
           (!a.part || (a.part->id == b.part->id && a.part->index == b.part->index));
}

double areaOf(const Corners& corners)
{
    double twice = 0;
    for (size_t i = 0; i < corners.size(); ++i) {
        const QPointF& a = corners[i];
        const QPointF& b = corners[(i + 1) % corners.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

QPointF centreOf(const Corners& corners)
{
    return (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
}

// Whichever way round the corners go.
bool isInside(const Corners& corners, const QPointF& point)
{
    bool left = false;
    bool right = false;
    for (size_t i = 0; i < corners.size(); ++i) {
        const QPointF along = corners[(i + 1) % corners.size()] - corners[i];
        const QPointF to = point - corners[i];
        const double side = along.x() * to.y() - along.y() * to.x();
        left = left || side < 0;
        right = right || side > 0;
    }
    return left != right;
}

// The box's corners in the order of the code's, of which ZXing sometimes knows one edge only.
Corners boxCorners(const cv::RotatedRect& box, const Corners& code)
{
    cv::Point2f ends[4];
    box.points(ends); // clockwise, as the code's corners are
    const auto distance = [&](size_t i) {
        return std::hypot(double(ends[i].x) - code[0].x(), double(ends[i].y) - code[0].y());
    };
    size_t first = 0;
    for (size_t i = 1; i < 4; ++i)
        if (distance(i) < distance(first))
            first = i;
    Corners corners;
    for (size_t i = 0; i < 4; ++i) {
        const cv::Point2f& end = ends[(first + i) % 4];
        corners[i] = QPointF(double(end.x), double(end.y));
    }
    return corners;
}

} // namespace

Corners mapped(const cv::Matx33d& to, const Corners& corners)
{
    Corners there;
    std::transform(corners.begin(), corners.end(), there.begin(), [&](const QPointF& point) {
        const cv::Vec3d at = to * cv::Vec3d(point.x(), point.y(), 1);
        return QPointF(at[0] / at[2], at[1] / at[2]);
    });
    return there;
}

bool FoundCodes::keep(FoundCode code)
{
    const auto sharePlace = [&](const FoundCode& known) {
        return isInside(known.corners, centreOf(code.corners)) ||
               isInside(code.corners, centreOf(known.corners));
    };
    if (!isLinear(code.symbology))
        m_codes.removeIf(
            [&](const FoundCode& known) { return isLinear(known.symbology) && sharePlace(known); });
    for (const FoundCode& known : m_codes)
        if (isSame(known, code) || sharePlace(known))
            return false;
    if (code.symbology == Symbology::Pdf417)
        m_codes.prepend(std::move(code));
    else
        m_codes.append(std::move(code));
    return true;
}

Corners fitted(const FoundCode& code, const cv::RotatedRect& box)
{
    const bool isWhole =
        isLinear(code.symbology) || areaOf(code.corners) > double(box.size.area()) / 2;
    return isWhole ? code.corners : boxCorners(box, code.corners);
}

void FoundCodes::giveLinesHeight(const cv::Mat& picture)
{
    for (FoundCode& code : m_codes)
        if (isLinear(code.symbology))
            code.corners = withBarHeight(picture, code.corners);
}

bool FoundCodes::hasPdf417() const
{
    return !isEmpty() && m_codes.constFirst().symbology == Symbology::Pdf417;
}

bool FoundCodes::covers(const QPointF& point) const
{
    return std::any_of(m_codes.begin(), m_codes.end(),
                       [&](const FoundCode& code) { return isInside(code.corners, point); });
}

cv::Mat FoundCodes::paintedOver(const PictureView& view) const
{
    cv::Mat painted = view.pixels.clone();
    for (const FoundCode& code : m_codes) {
        std::vector<cv::Point> ends;
        for (const QPointF& corner : mapped(view.toPicture.inv(), code.corners))
            ends.emplace_back(int(std::lround(corner.x())), int(std::lround(corner.y())));
        cv::fillConvexPoly(painted, ends, cv::Scalar(255));
    }
    return painted;
}

} // namespace anteroom
