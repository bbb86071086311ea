#include "scanner/code/code_reader.h"

#include "scanner/code/code_locator.h"
#include "scanner/code/code_parts.h"
#include "scanner/code/found_codes.h"
#include "scanner/code/rare_views.h"
#include "scanner/code/soft_pdf417.h"
#include "scanner/code/square_sampler.h"
#include "scanner/code/square_straightener.h"
#include "scanner/code/time_left.h"
#include "scanner/code/zxing_port.h"

#include <algorithm>
#include <chrono>
#include <opencv2/core.hpp>
#include <span>

namespace anteroom {

namespace {

constexpr size_t MostSpots = 4;
constexpr size_t MostSpotsOfAPicture = 10;
constexpr double CoarseScale = 1.0 / 3;
constexpr float WidestToEnlarge = 1300; // the modules of a wider code are large enough
constexpr size_t MostNumbers = 3;       // of modules a side that a square symbol may have
constexpr int SmallPicture = 640 * 480; // up to here ZXing's own search is the cheapest try
constexpr int WholePictureSide = 1920;  // a longer one is shrunk before all of it is searched
constexpr double SoftBars = 0.15;       // ZXing rarely reads softer ones, and takes long not to
constexpr double OblongBy = 1.6;        // squarer codes may be QR and its kin

bool isOblong(const CodeSpot& spot)
{
    return double(spot.box.size.width) > OblongBy * double(spot.box.size.height);
}

bool areAlike(const cv::RotatedRect& a, const cv::RotatedRect& b)
{
    const float near = 0.1F * a.size.width;
    return std::abs(a.center.x - b.center.x) < near && std::abs(a.center.y - b.center.y) < near &&
           std::abs(a.size.width - b.size.width) < near &&
           std::abs(a.size.height - b.size.height) < near;
}

// The tries in order over one picture.
class Ladder {
public:
    Ladder(const cv::Mat& gray, const ReadingEffort& effort)
        : m_gray(gray), m_thorough(effort.thorough), m_time(effort), m_whole(samePixels(gray))
    {
        const int longest = std::max(gray.cols, gray.rows);
        if (longest > WholePictureSide)
            m_whole = scaledBy(gray, double(WholePictureSide) / longest);
    }

    QList<FoundCode> climb()
    {
        if (m_gray.total() <= SmallPicture)
            wholePicture({.harder = true, .rotate = true});
        if (m_found.isEmpty())
            spots(MostSpots);
        if (!m_found.hasPdf417()) // several codes may lie side by side, as a health card's do
            wholePicture({CodeFamily::Matrix, false, true});
        if (m_found.isEmpty())
            wholePicture({CodeFamily::Linear, false, true});
        if (m_thorough && m_found.isEmpty())
            rareTries();
        if (m_thorough && !m_found.isEmpty())
            whatElseThereIs();
        m_found.giveLinesHeight(m_gray);
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

    // What was found is painted over and the rest is looked at once more, there first where it
    // looks like a code.
    void whatElseThereIs()
    {
        do
            spots(MostSpotsOfAPicture);
        while (m_tried < std::min(MostSpotsOfAPicture, m_spots.size()));
        const auto rest = [&] {
            return PictureView{m_found.paintedOver(m_whole), m_whole.toPicture};
        };
        bool isNew = true;
        while (isNew && !m_time.isOver())
            isNew = tryView(rest(), {.harder = true, .rotate = true});
        for (const RareView& rare : rareViews())
            if (missesParts(m_found.codes())) {
                const PictureView others = rest();
                tryView(then(others, rare.view(others.pixels)), rare.attempt);
            }
    }

    // As ZXing alone would do it, on every pixel there is. The costliest try: it only begins when
    // what the search of the shrunk picture took says that it will end in time.
    void everyPixel()
    {
        if (m_gray.total() <= SmallPicture) // was the first try
            return;
        const auto began = std::chrono::steady_clock::now();
        wholePicture({.harder = true, .rotate = true});
        const double larger = double(m_gray.total()) / double(m_whole.pixels.total());
        const auto expected = std::chrono::duration_cast<std::chrono::microseconds>(
            (std::chrono::steady_clock::now() - began) * larger);
        if (m_found.isEmpty() && larger > 1 && m_time.isEnoughFor(expected))
            tryView(samePixels(m_gray), {.harder = true, .rotate = true});
    }

    // True when the crop holds a code that wasn't known.
    bool tryCrop(const CodeSpot& spot, const PictureView& crop, const ZxingTry& attempt)
    {
        bool isNew = false;
        if (m_time.isOver())
            return isNew;
        for (FoundCode& code : zxingRead(crop.pixels, attempt)) {
            code.corners = mapped(crop.toPicture, code.corners);
            code.corners = fitted(code, spot.box);
            isNew = m_found.keep(std::move(code)) || isNew;
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
        const PictureView crop = cropOf(spot, 1);
        const bool soft = graySoftness(crop.pixels) > SoftBars;
        if (soft && trySoft(spot))
            return true;
        if (tryCrop(spot, crop, pdf417) || (!soft && trySoft(spot)) ||
            tryCrop(spot, {levelled(crop.pixels, 1), crop.toPicture}, pdf417) ||
            tryCrop(spot, crop, {CodeFamily::Linear}))
            return true;
        if (spot.box.size.width > WidestToEnlarge)
            return false;
        const PictureView larger = cropOf(spot, 1.5);
        const cv::Mat sharp = sharpened(levelled(larger.pixels, 1.5), 1.5);
        return tryCrop(spot, {sharp, larger.toPicture}, pdf417) || tryCrop(spot, larger, pdf417);
    }

    // A Data Matrix is looked for from the middle of the crop to its four sides, an Aztec in the
    // middle; where the crop is turned matters to neither.
    bool trySquare(const CodeSpot& spot)
    {
        return tryCrop(spot, cropOf(spot, 1), {CodeFamily::Matrix, false, true});
    }

    // What ZXing cannot tell bar by bar. The rows nearly always lie along the longer side.
    bool trySoft(const CodeSpot& spot)
    {
        if (m_time.isOver())
            return false;
        const StraightCrop crop = straightCrop(m_gray, spot.box, 1);
        const cv::Matx23d toPicture = crop.toPicture.get_minor<2, 3>(0, 0); // turned, not tilted
        auto code =
            softPdf417(m_gray, crop.pixels.size(), toPicture, [this] { return !m_time.isOver(); });
        if (!code)
            return false;
        return m_found.keep(std::move(*code));
    }

    bool trySpot(const CodeSpot& spot)
    {
        if (!isOblong(spot) && trySquare(spot))
            return true;
        return tryBars(spot) || (isOblong(spot) && m_thorough && trySquare(spot));
    }

    // From where it stopped on: at a licence, which is what is mostly wanted.
    void spots(size_t most)
    {
        if (m_spots.empty())
            m_spots = locateCodes(m_gray, m_thorough ? MostSpotsOfAPicture : MostSpots);
        while (m_tried < std::min(most, m_spots.size())) {
            const CodeSpot& spot = m_spots[m_tried++];
            const cv::Point2f& centre = spot.box.center;
            if (m_found.covers(QPointF(double(centre.x), double(centre.y))))
                continue;
            if (trySpot(spot) && m_found.hasPdf417())
                return;
        }
    }

    // Where the modules are large, edges are far apart and the spots are pieces of a code. From
    // farther away it is one.
    void addCoarseSpots()
    {
        const PictureView far = then(m_whole, scaledBy(m_whole.pixels, CoarseScale));
        const auto scale = float(far.toPicture(0, 0));
        for (CodeSpot spot : locateCodes(far.pixels, MostSpots)) {
            spot.box.center *= scale;
            spot.box.size = cv::Size2f(spot.box.size.width * scale, spot.box.size.height * scale);
            const auto isLike = [&](const CodeSpot& known) {
                return areAlike(known.box, spot.box);
            };
            if (std::none_of(m_spots.begin(), m_spots.end(), isLike))
                m_spots.push_back(spot);
        }
    }

    void rareTries()
    {
        everyPixel();
        addCoarseSpots();
        if (m_found.isEmpty())
            spots(m_spots.size());
        for (const CodeSpot& spot : m_spots)
            if (m_found.isEmpty() && !isOblong(spot))
                trySlanted(spot, cropOf(spot, 1));
        for (const RareView& rare : rareViews())
            if (m_found.isEmpty() && !m_time.isOver())
                tryView(then(m_whole, rare.view(m_whole.pixels)), rare.attempt);
        for (const CodeSpot& spot : m_spots)
            if (m_found.isEmpty())
                tryReversed(spot, cropOf(spot, 1));
    }

    // What stands at a slant or is soft is drawn anew from its modules.
    bool trySlanted(const CodeSpot& spot, const PictureView& crop)
    {
        if (m_time.isOver())
            return false;
        const auto straight = straightSquare(crop.pixels);
        if (!straight)
            return false;
        const PictureView whole = then(crop, *straight);
        for (const PictureView& sampled : sampledSquares(whole.pixels, MostNumbers))
            if (tryCrop(spot, then(whole, sampled), {CodeFamily::Matrix, false, true}))
                return true;
        return tryCrop(spot, whole, {CodeFamily::Matrix, false, true});
    }

    // Light on dark, or seen from behind.
    bool tryReversed(const CodeSpot& spot, const PictureView& crop)
    {
        for (const auto& reversed : {inverted, mirrored}) {
            const PictureView view = then(crop, reversed(crop.pixels));
            if (tryCrop(spot, view, {.rotate = true, .lines = 4}) || trySlanted(spot, view))
                return true;
        }
        return false;
    }

    const cv::Mat& m_gray;
    bool m_thorough;
    TimeLeft m_time;
    PictureView m_whole; // the picture, shrunk where it is large
    std::vector<CodeSpot> m_spots;
    size_t m_tried = 0; // of the spots
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
