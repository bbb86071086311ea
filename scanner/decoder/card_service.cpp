#include "scanner/decoder/card_service.h"

#include "scanner/decoder/picture_file.h"
#include "scanner/decoder/picture_output.h"
#include "scanner/decoder/request_answer.h"

#include <opencv2/imgproc.hpp>
#include <QImage>

namespace anteroom {

namespace {

cv::Mat colourOf(const QImage& rgb)
{
    const cv::Mat four(rgb.height(), rgb.width(), CV_8UC4, const_cast<uchar*>(rgb.constBits()),
                       size_t(rgb.bytesPerLine()));
    cv::Mat bgr;
    cv::cvtColor(four, bgr, cv::COLOR_BGRA2BGR);
    return bgr;
}

QImage imageOf(const cv::Mat& bgr)
{
    QImage rgb(bgr.cols, bgr.rows, QImage::Format_RGB32);
    cv::Mat to(rgb.height(), rgb.width(), CV_8UC4, rgb.bits(), size_t(rgb.bytesPerLine()));
    cv::cvtColor(bgr, to, cv::COLOR_BGR2BGRA);
    return rgb;
}

} // namespace

CardService::CardService(Say say)
    : m_reader(TextReader::load(TextReader::modelFolder(), TextReader::secondFolder()),
               PayerDirectory::shipped())
    , m_say(std::move(say))
{
}

void CardService::read(const QImage& rgb, std::chrono::steady_clock::time_point until,
                       const MemoryView& output, DecoderAnswer& answer)
{
    const auto progress = [&](int percent) {
        return m_say(DecoderAnswer{.id = answer.id, .progress = percent}) &&
               std::chrono::steady_clock::now() < until;
    };
    const Result<CardReadout> read = m_reader.read(colourOf(rgb), progress);
    const bool isOver = std::chrono::steady_clock::now() >= until;
    if (isOver && (!read || read->readings.isEmpty())) {
        answer.refusal = cardTooSlow();
        return;
    }
    if (!read) {
        answer.refusal = read.problem();
        return;
    }
    writePreview(imageOf(read->card), output, answer);
    answer.readings = read->readings;
}

// A list that cannot be understood adds nobody.
void CardService::learnPayers(const MemoryView& list, DecoderAnswer& answer)
{
    PayerDirectory payers;
    const auto bytes = list.bytes();
    if (const Done added =
            payers.add({reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())});
        !added)
        answer.refusal = added.problem();
    payers.addShipped();
    m_reader.setPayers(std::move(payers));
}

bool CardService::serve(const DecoderRequest& request, const SocketMessage& message,
                        DecoderAnswer& answer)
{
    if (request.kind == RequestKind::Payers) {
        const auto list = MemoryView::of(message.files[0], request.bytes, MemoryView::Access::Read);
        if (list)
            learnPayers(*list, answer);
        return list.ok();
    }
    const auto until = std::chrono::steady_clock::now() + timeForCard(request.kind) * 3 / 4;
    const bool isFrame = request.kind == RequestKind::CardFrame;
    if (!isFrame && request.kind != RequestKind::CardPicture)
        return false;
    const auto input = MemoryView::of(message.files[0], request.bytes, MemoryView::Access::Read);
    const auto output =
        MemoryView::of(message.files[1], PictureOutputBytes, MemoryView::Access::Write);
    if (!input || !output)
        return false;
    if (isFrame) {
        read(QImage(input->bytes().data(), int(request.width), int(request.height),
                    qsizetype(request.width) * 4, QImage::Format_RGB32),
             until, *output, answer);
        return true;
    }
    const Result<QImage> rgb = decodePicture(input->bytes());
    if (rgb)
        read(*rgb, until, *output, answer);
    else
        answer.refusal = rgb.problem();
    return true;
}

std::optional<DecoderAnswer> CardService::answer(const SocketMessage& message)
{
    return answerTo(message,
                    [this](const DecoderRequest& request, const SocketMessage& asked,
                           DecoderAnswer& answer) { return serve(request, asked, answer); });
}

} // namespace anteroom
