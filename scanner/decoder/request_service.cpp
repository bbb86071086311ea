#include "scanner/decoder/request_service.h"

#include "scanner/channel/sealed_memory.h"
#include "scanner/decoder/code_readings.h"
#include "scanner/decoder/picture_file.h"

#include <cstring>
#include <opencv2/core/utility.hpp>
#include <QElapsedTimer>

namespace anteroom {

namespace {

constexpr int MostCodePixelsAcross = 3264; // more only take time

QList<Reading> readFrame(const DecoderRequest& request, const MemoryView& pixels)
{
    const GrayView view{pixels.bytes().data(), int(request.width), int(request.height),
                        qsizetype(request.width)};
    return readingsOf(readCodes(view, FrameEffort));
}

QList<Reading> readPicture(const QImage& rgb, int previewWidth)
{
    const QImage gray = grayOf(shrunk(rgb, MostCodePixelsAcross));
    QList<FoundCode> codes = readCodes(
        {gray.constBits(), gray.width(), gray.height(), gray.bytesPerLine()}, PictureEffort);
    const double factor = double(previewWidth) / gray.width();
    for (FoundCode& code : codes)
        for (QPointF& corner : code.corners)
            corner *= factor;
    return readingsOf(codes);
}

void copyPreview(const QImage& preview, std::span<uchar> to)
{
    const size_t line = size_t(preview.width()) * 4;
    for (int y = 0; y < preview.height(); ++y)
        std::memcpy(to.data() + size_t(y) * line, preview.constScanLine(y), line);
}

void servePicture(const MemoryView& file, const MemoryView& output, DecoderAnswer& answer)
{
    const Result<QImage> rgb = decodePicture(file.bytes());
    if (!rgb) {
        answer.refusal = rgb.problem();
        return;
    }
    const QImage preview = shrunk(*rgb, MaxPreviewSide);
    const QByteArray evidence = plainJpeg(shrunk(*rgb, MaxEvidenceSide));
    if (evidence.isEmpty() || evidence.size() > MaxEvidenceBytes) {
        answer.refusal = problem("picture.unreadable",
                                 QStringLiteral("This picture is damaged: take it again."));
        return;
    }
    answer.readings = readPicture(*rgb, preview.width());
    copyPreview(preview, output.bytes());
    const size_t previewBytes = size_t(preview.width()) * size_t(preview.height()) * 4;
    std::memcpy(output.bytes().data() + previewBytes, evidence.constData(),
                size_t(evidence.size()));
    answer.preview = preview.size();
    answer.evidenceBytes = evidence.size();
}

} // namespace

void prepareDecoding()
{
    // One picture after the other: threads would only cost memory and widen what is let through.
    cv::setNumThreads(1);
    loadPictureFormats();
    QImage blank(640, 480, QImage::Format_Grayscale8);
    blank.fill(Qt::white);
    (void)readCodes({blank.constBits(), blank.width(), blank.height(), blank.bytesPerLine()},
                    FrameEffort);
}

std::optional<DecoderAnswer> answerRequest(const SocketMessage& message)
{
    QElapsedTimer clock;
    clock.start();
    const Result<DecoderRequest> request = DecoderRequest::fromBytes(message.bytes);
    const size_t files = request && request->kind == RequestKind::Frame ? 1 : 2;
    if (!request || message.files.size() != files)
        return std::nullopt;
    const auto input = MemoryView::of(message.files[0], request->bytes, MemoryView::Access::Read);
    if (!input)
        return std::nullopt;

    DecoderAnswer answer;
    answer.id = request->id;
    if (request->kind == RequestKind::Frame) {
        answer.readings = readFrame(*request, *input);
    } else {
        const auto output =
            MemoryView::of(message.files[1], PictureOutputBytes, MemoryView::Access::Write);
        if (!output)
            return std::nullopt;
        servePicture(*input, *output, answer);
    }
    answer.milliseconds = int(clock.elapsed());
    return answer;
}

} // namespace anteroom
