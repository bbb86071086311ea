#include "scanner/code/code_reader.h"

#include "scanner/code/code_locator.h"
#include "scanner/code/zxing_port.h"

#include <algorithm>
#include <chrono>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t MostSpots = 4;
constexpr int SmallPicture = 640 * 480;    // up to here ZXing's own search is the cheapest try
constexpr double FewestPixelsAcross = 900; // a symbol less wide than that is enlarged

QPointF mapped(const cv::Matx23d& to, const QPointF& point)
{
    return {to(0, 0) * point.x() + to(0, 1) * point.y() + to(0, 2),
            to(1, 0) * point.x() + to(1, 1) * point.y() + to(1, 2)};
}

// The tries in order over one picture.
class Ladder {
public:
    Ladder(const cv::Mat& gray, const ReadingEffort& effort)
        : m_gray(gray)
        , m_thorough(effort.thorough)
        , m_end(Clock::now() + std::chrono::milliseconds(effort.milliseconds))
    {
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
    [[nodiscard]] bool timeIsOver() const { return Clock::now() >= m_end; }

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
        if (timeIsOver())
            return;
        if (auto code = zxingRead(m_gray, attempt))
            keep(std::move(*code));
    }

    // True when the crop holds a code.
    bool tryCrop(const StraightCrop& crop, const ZxingTry& attempt)
    {
        if (timeIsOver())
            return false;
        auto code = zxingRead(crop.pixels, attempt);
        if (!code)
            return false;
        for (QPointF& corner : code->corners)
            corner = mapped(crop.toPicture, corner);
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

    bool trySpot(const CodeSpot& spot)
    {
        const double across = double(spot.box.size.width);
        const bool oblong = across > 1.6 * double(spot.box.size.height);
        StraightCrop crop = straightCrop(m_gray, spot.box, across < FewestPixelsAcross ? 2 : 1);
        if (!barsStand(crop.pixels))
            crop = quarterTurned(crop);
        if (oblong)
            return tryCrop(crop, {CodeFamily::Pdf417}) ||
                   tryCrop(crop, {CodeFamily::Pdf417, false, false, true}) ||
                   tryCrop(crop, {CodeFamily::Linear});
        return tryCrop(crop, {CodeFamily::Matrix}) || tryCrop(crop, {CodeFamily::Pdf417});
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
            wholePicture({CodeFamily::Any, true, true});
        if (m_found.isEmpty())
            changedPicture([](const cv::Mat& from, cv::Mat& to) { cv::bitwise_not(from, to); });
        if (m_found.isEmpty())
            changedPicture([](const cv::Mat& from, cv::Mat& to) { cv::flip(from, to, 1); });
        if (m_found.isEmpty())
            changedPicture([](const cv::Mat& from, cv::Mat& to) {
                cv::resize(from, to, {}, 2, 2, cv::INTER_CUBIC);
            });
    }

    // The corners of a changed picture are those of the whole picture: where exactly is not worth
    // the trouble for what is so rare.
    template <class Change>
    void changedPicture(const Change& change)
    {
        if (timeIsOver() || (m_gray.total() > 4'000'000))
            return;
        cv::Mat changed;
        change(m_gray, changed);
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
    Clock::time_point m_end;
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
