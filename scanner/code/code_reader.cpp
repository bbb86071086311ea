#include "scanner/code/code_reader.h"

#include "scanner/code/code_locator.h"
#include "scanner/code/zxing_port.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

// What is left of an effort.
class TimeLeft {
public:
    explicit TimeLeft(const ReadingEffort& effort)
        : m_wallEnd(std::chrono::steady_clock::now() +
                    std::chrono::milliseconds(effort.wallMilliseconds))
        , m_processorEnd(processorTime() + std::chrono::milliseconds(effort.processorMilliseconds))
    {
    }

    [[nodiscard]] bool isOver() const { return !isEnoughFor(std::chrono::milliseconds(0)); }
    [[nodiscard]] bool isEnoughFor(std::chrono::microseconds work) const
    {
        return std::chrono::steady_clock::now() + work < m_wallEnd &&
               processorTime() + work < m_processorEnd;
    }

private:
    static std::chrono::microseconds processorTime()
    {
        return std::chrono::microseconds(std::clock() / (CLOCKS_PER_SEC / 1'000'000));
    }

    std::chrono::steady_clock::time_point m_wallEnd;
    std::chrono::microseconds m_processorEnd;
};

constexpr size_t MostSpots = 4;
constexpr int SmallPicture = 640 * 480; // up to here ZXing's own search is the cheapest try
constexpr int WholePictureSide = 1920;  // a longer one is shrunk before all of it is searched
constexpr double OblongBy = 1.6;        // squarer codes may be QR and its kin

QPointF mapped(const cv::Matx23d& to, const QPointF& point)
{
    return {to(0, 0) * point.x() + to(0, 1) * point.y() + to(0, 2),
            to(1, 0) * point.x() + to(1, 1) * point.y() + to(1, 2)};
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

// The tries in order over one picture.
class Ladder {
public:
    Ladder(const cv::Mat& gray, const ReadingEffort& effort)
        : m_gray(gray)
        , m_thorough(effort.thorough)
        , m_time(effort)
        , m_shrink(std::max(1.0, double(std::max(gray.cols, gray.rows)) / WholePictureSide))
    {
        if (m_shrink > 1)
            cv::resize(gray, m_whole, {}, 1 / m_shrink, 1 / m_shrink, cv::INTER_AREA);
        else
            m_whole = gray;
    }

    QList<FoundCode> climb()
    {
        if (m_gray.total() <= SmallPicture)
            wholePicture({CodeFamily::Any, true, true});
        if (m_found.isEmpty())
            spots();
        if (m_found.isEmpty())
            wholePicture({CodeFamily::Matrix});
        if (m_found.isEmpty())
            wholePicture({CodeFamily::Linear, false, true});
        if (m_thorough)
            rareTries();
        return m_found;
    }

private:
    void keep(FoundCode code)
    {
        for (const FoundCode& known : m_found)
            if (known.symbology == code.symbology && known.bytes == code.bytes)
                return;
        if (code.symbology == Symbology::Pdf417)
            m_found.prepend(std::move(code));
        else
            m_found.append(std::move(code));
    }

    void wholePicture(const ZxingTry& attempt)
    {
        if (m_time.isOver())
            return;
        auto code = zxingRead(m_whole, attempt);
        if (!code)
            return;
        for (QPointF& corner : code->corners)
            corner *= m_shrink;
        keep(std::move(*code));
    }

    // As ZXing alone would do it, on every pixel there is. The costliest try: it only begins when
    // what the search of the shrunk picture took says that it will end in time.
    void everyPixel()
    {
        const auto began = std::chrono::steady_clock::now();
        wholePicture({CodeFamily::Any, true, true});
        const auto expected = std::chrono::duration_cast<std::chrono::microseconds>(
            (std::chrono::steady_clock::now() - began) * (m_shrink * m_shrink));
        if (!m_found.isEmpty() || m_shrink <= 1 || !m_time.isEnoughFor(expected))
            return;
        if (auto code = zxingRead(m_gray, {CodeFamily::Any, true, true}))
            keep(std::move(*code));
    }

    // True when the crop holds a code.
    bool tryCrop(const CodeSpot& spot, const StraightCrop& crop, const cv::Mat& pixels,
                 const ZxingTry& attempt)
    {
        if (m_time.isOver())
            return false;
        auto code = zxingRead(pixels, attempt);
        if (!code)
            return false;
        for (QPointF& corner : code->corners)
            corner = mapped(crop.toPicture, corner);
        if (areaOf(code->corners) < spot.box.size.area() / 2)
            code->corners = boxCorners(spot.box, code->corners);
        keep(std::move(*code));
        return true;
    }

    static StraightCrop quarterTurned(const StraightCrop& crop)
    {
        StraightCrop turned;
        cv::rotate(crop.pixels, turned.pixels, cv::ROTATE_90_CLOCKWISE);
        const cv::Matx23d& to = crop.toPicture;
        // A pixel (x, y) of the turned crop is (y, height - 1 - x) of the crop.
        const double last = crop.pixels.rows - 1;
        turned.toPicture = cv::Matx23d(-to(0, 1), to(0, 0), to(0, 1) * last + to(0, 2), -to(1, 1),
                                       to(1, 0), to(1, 1) * last + to(1, 2));
        return turned;
    }

    [[nodiscard]] StraightCrop cropOf(const CodeSpot& spot, double scale) const
    {
        StraightCrop crop = straightCrop(m_gray, spot.box, scale);
        return barsStand(crop.pixels) ? crop : quarterTurned(crop);
    }

    // What reads most first, then what reads the rest: as it is, levelled, enlarged and sharpened.
    bool tryBars(const CodeSpot& spot)
    {
        const ZxingTry pdf417{CodeFamily::Pdf417};
        const StraightCrop crop = cropOf(spot, 1);
        if (tryCrop(spot, crop, crop.pixels, pdf417) ||
            tryCrop(spot, crop, levelled(crop.pixels, 1), pdf417) ||
            tryCrop(spot, crop, crop.pixels, {CodeFamily::Linear}))
            return true;
        const StraightCrop larger = cropOf(spot, 1.5);
        return tryCrop(spot, larger, sharpened(levelled(larger.pixels, 1.5), 1.5), pdf417) ||
               tryCrop(spot, larger, larger.pixels, pdf417);
    }

    bool trySpot(const CodeSpot& spot)
    {
        if (double(spot.box.size.width) > OblongBy * double(spot.box.size.height))
            return tryBars(spot);
        const StraightCrop crop = cropOf(spot, 1);
        return tryCrop(spot, crop, crop.pixels, {CodeFamily::Matrix}) || tryBars(spot);
    }

    void spots()
    {
        for (const CodeSpot& spot : locateCodes(m_gray, MostSpots))
            if (trySpot(spot) && m_found.constFirst().symbology == Symbology::Pdf417)
                return;
    }

    void rareTries()
    {
        if (m_found.isEmpty())
            everyPixel();
        if (m_found.isEmpty())
            changedPicture([](const cv::Mat& from, cv::Mat& to) { cv::bitwise_not(from, to); });
        if (m_found.isEmpty())
            changedPicture([](const cv::Mat& from, cv::Mat& to) { cv::flip(from, to, 1); });
        if (m_found.isEmpty())
            changedPicture([](const cv::Mat& from, cv::Mat& to) {
                if (from.total() <= SmallPicture)
                    cv::resize(from, to, {}, 2, 2, cv::INTER_CUBIC);
            });
    }

    // The corners of a changed picture are those of the whole picture: where exactly is not worth
    // the trouble for what is so rare.
    template <class Change>
    void changedPicture(const Change& change)
    {
        if (m_time.isOver())
            return;
        cv::Mat changed;
        change(m_whole, changed);
        if (changed.empty())
            return;
        auto code = zxingRead(changed, {CodeFamily::Any, true, true});
        if (!code)
            return;
        const double width = m_gray.cols;
        const double height = m_gray.rows;
        code->corners = {QPointF(0, 0), QPointF(width, 0), QPointF(width, height),
                         QPointF(0, height)};
        keep(std::move(*code));
    }

    const cv::Mat& m_gray;
    bool m_thorough;
    TimeLeft m_time;
    double m_shrink;
    cv::Mat m_whole; // the picture, shrunk where it is large
    QList<FoundCode> m_found;
};

} // namespace

QList<FoundCode> readCodes(const GrayView& image, const ReadingEffort& effort)
{
    if (!image.pixels || image.width < 8 || image.height < 8)
        return {};
    // OpenCV has no view of constant pixels; nothing below writes to it.
    const cv::Mat gray(image.height, image.width, CV_8UC1, const_cast<uchar*>(image.pixels),
                       size_t(image.bytesPerLine));
    try {
        return Ladder(gray, effort).climb();
    } catch (const cv::Exception&) {
        return {};
    }
}

} // namespace anteroom
