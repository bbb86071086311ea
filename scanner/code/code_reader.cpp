#include "scanner/code/code_reader.h"

#include "scanner/code/code_locator.h"
#include "scanner/code/code_parts.h"
#include "scanner/code/found_codes.h"
#include "scanner/code/rare_views.h"
#include "scanner/code/square_straightener.h"
#include "scanner/code/time_left.h"
#include "scanner/code/zxing_port.h"

#include <algorithm>
#include <chrono>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr size_t MostSpots = 4;
constexpr int SmallPicture = 640 * 480; // up to here ZXing's own search is the cheapest try
constexpr int WholePictureSide = 1920;  // a longer one is shrunk before all of it is searched
constexpr double OblongBy = 1.6;        // squarer codes may be QR and its kin

// The tries in order over one picture.
class Ladder {
public:
    Ladder(const cv::Mat& gray, const ReadingEffort& effort)
        : m_gray(gray)
        , m_thorough(effort.thorough)
        , m_time(effort)
        , m_whole(samePixels(gray))
    {
        const int longest = std::max(gray.cols, gray.rows);
        if (longest > WholePictureSide)
            m_whole = scaledBy(gray, double(WholePictureSide) / longest);
    }

    QList<FoundCode> climb()
    {
        if (m_gray.total() <= SmallPicture)
            wholePicture({CodeFamily::Any, true, true});
        if (m_found.isEmpty() || m_thorough)
            spots();
        if (!m_found.hasPdf417()) // several codes may lie side by side, as a health card's do
            wholePicture({CodeFamily::Matrix, false, true});
        if (m_found.isEmpty())
            wholePicture({CodeFamily::Linear, false, true});
        if (m_found.isEmpty() && m_thorough)
            rareTries();
        return joinedParts(m_found.codes());
    }

private:
    // True when it holds a code that wasn't known.
    bool tryView(const PictureView& view, const ZxingTry& attempt)
    {
        bool isNew = false;
        if (m_time.isOver())
            return isNew;
        for (FoundCode& code : zxingRead(view.pixels, attempt)) {
            code.corners = mapped(view.toPicture, code.corners);
            isNew = m_found.keep(std::move(code)) || isNew;
        }
        return isNew;
    }

    void wholePicture(const ZxingTry& attempt) { tryView(m_whole, attempt); }

    // As ZXing alone would do it, on every pixel there is. The costliest try: it only begins when
    // what the search of the shrunk picture took says that it will end in time.
    void everyPixel()
    {
        if (m_gray.total() <= SmallPicture) // was the first try
            return;
        const auto began = std::chrono::steady_clock::now();
        wholePicture({CodeFamily::Any, true, true});
        const double larger = double(m_gray.total()) / double(m_whole.pixels.total());
        const auto expected = std::chrono::duration_cast<std::chrono::microseconds>(
            (std::chrono::steady_clock::now() - began) * larger);
        if (m_found.isEmpty() && larger > 1 && m_time.isEnoughFor(expected))
            tryView(samePixels(m_gray), {CodeFamily::Any, true, true});
    }

    // True when the crop holds a code that wasn't known.
    bool tryCrop(const CodeSpot& spot, const StraightCrop& crop, const cv::Mat& pixels,
                 const ZxingTry& attempt)
    {
        bool isNew = false;
        if (m_time.isOver())
            return isNew;
        for (FoundCode& code : zxingRead(pixels, attempt)) {
            code.corners = mapped(crop.toPicture, code.corners);
            isNew = m_found.keepFromBox(std::move(code), spot.box) || isNew;
        }
        return isNew;
    }

    [[nodiscard]] StraightCrop cropOf(const CodeSpot& spot, double scale) const
    {
        StraightCrop crop = straightCrop(m_gray, spot.box, scale);
        return barsStand(crop.pixels) ? crop : turnedOnce(crop);
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
        const bool oblong = double(spot.box.size.width) > OblongBy * double(spot.box.size.height);
        if (!oblong && trySquare(spot))
            return true;
        return tryBars(spot) || (oblong && m_thorough && trySquare(spot));
    }

    // A Data Matrix is looked for from the middle of the crop to its four sides, an Aztec in the
    // middle; where the crop is turned matters to neither.
    bool trySquare(const CodeSpot& spot)
    {
        const ZxingTry matrix{CodeFamily::Matrix, false, true};
        const StraightCrop crop = cropOf(spot, 1);
        if (tryCrop(spot, crop, crop.pixels, matrix))
            return true;
        if (!m_thorough || m_time.isOver())
            return false;
        const auto straight = straightSquare(crop.pixels);
        return straight && tryView(then(crop, *straight), matrix);
    }

    void spots()
    {
        for (const CodeSpot& spot : locateCodes(m_gray, MostSpots)) {
            const cv::Point2f& centre = spot.box.center;
            if (m_found.covers(QPointF(double(centre.x), double(centre.y))))
                continue;
            if (trySpot(spot) && m_found.hasPdf417() && !m_thorough)
                return;
        }
    }

    void rareTries()
    {
        everyPixel();
        for (const RareView& rare : rareViews()) {
            if (!m_found.isEmpty() || m_time.isOver())
                return;
            tryView(then(m_whole, rare.view(m_whole.pixels)), rare.attempt);
        }
    }

    const cv::Mat& m_gray;
    bool m_thorough;
    TimeLeft m_time;
    PictureView m_whole; // the picture, shrunk where it is large
    FoundCodes m_found;
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
