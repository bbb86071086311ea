#include "scanner/decoder/request_service.h"

#include "scanner/card/frame_measure.h"
#include "scanner/code/code_parts.h"
#include "scanner/decoder/code_readings.h"
#include "scanner/decoder/picture_file.h"
#include "scanner/decoder/picture_output.h"
#include "scanner/decoder/request_answer.h"
#include "scanner/healthcard/p256_key.h"
#include "sealing/sealing.h"

#include <algorithm>
#include <opencv2/core/utility.hpp>

namespace anteroom {

namespace {

constexpr qsizetype MostParts = 64;
constexpr int MostCodePixelsAcross = 3264; // more only take time

bool isLicence(const Reading& reading)
{
    return reading.kind == ReadingKind::Licence;
}

QByteArray bytesOf(const MemoryView& file)
{
    return {reinterpret_cast<const char*>(file.bytes().data()), qsizetype(file.bytes().size())};
}

} // namespace

void prepareDecoding()
{
    // One picture after the other: threads would only cost memory and widen what is let through.
    cv::setNumThreads(1);
    loadPictureFormats();
    QImage blank(640, 480, QImage::Format_Grayscale8);
    blank.fill(Qt::white);
    loadSignatureChecks();
    (void)signatureHolds(QByteArray(64, '\0'), "nothing", QByteArray(32, '\0'));
    (void)readCodes({blank.constBits(), blank.width(), blank.height(), blank.bytesPerLine()},
                    FrameEffort);
}

void RequestService::serveFrame(const DecoderRequest& request, const MemoryView& pixels,
                                DecoderAnswer& answer)
{
    const GrayView view{pixels.bytes().data(), int(request.width), int(request.height),
                        qsizetype(request.width)};
    answer.readings = readingsOf(readCodes(view, FrameEffort), m_payloads, m_settings.raw);
    if (std::none_of(answer.readings.begin(), answer.readings.end(), isLicence))
        answer.look = lookAt(view);
}

QList<FoundCode> RequestService::withEarlierParts(QList<FoundCode> codes)
{
    for (const FoundCode& code : codes)
        if (code.part && m_parts.size() < MostParts && !holdsPart(m_parts, code))
            m_parts.append(code);
    QList<FoundCode> missing;
    for (const FoundCode& code : joinedParts(m_parts))
        (code.part ? missing : codes).append(code);
    m_parts = missing;
    return codes;
}

QList<Reading> RequestService::readPicture(const QImage& rgb, int previewWidth)
{
    const QImage gray = grayOf(shrunk(rgb, MostCodePixelsAcross));
    QList<FoundCode> codes = readCodes(
        {gray.constBits(), gray.width(), gray.height(), gray.bytesPerLine()}, PictureEffort);
    const double factor = double(previewWidth) / gray.width();
    for (FoundCode& code : codes)
        for (QPointF& corner : code.corners)
            corner *= factor;
    return readingsOf(withEarlierParts(codes), m_payloads, m_settings.raw);
}

void RequestService::servePicture(const MemoryView& file, const MemoryView& output,
                                  DecoderAnswer& answer)
{
    const Result<QImage> rgb = decodePicture(file.bytes());
    if (!rgb) {
        answer.refusal = rgb.problem();
        return;
    }
    const QImage preview = shrunk(*rgb, MaxPreviewSide);
    writePreview(preview, output, answer);
    if (writeEvidence(shrunk(*rgb, MaxEvidenceSide), output, answer))
        answer.readings = readPicture(*rgb, preview.width());
    else
        answer.refusal = problem("picture.unreadable",
                                 QStringLiteral("This picture is damaged: take it again."));
}

void RequestService::servePayload(const MemoryView& file, DecoderAnswer& answer)
{
    const QByteArray payload = bytesOf(file);
    answer.readings = m_payloads.read(payload, answer.refusal);
    if (answer.readings.isEmpty() && !answer.refusal)
        answer.refusal =
            problem("payload.unknown",
                    QStringLiteral("This isn't a license or a health card: scan another code."));
    if (m_settings.raw)
        for (Reading& reading : answer.readings)
            reading.raw = RawCode{QString::fromUtf8(payload.left(RawCode::Longest)),
                                  payload.left(RawCode::Longest)};
}

// What cannot be understood leaves a decoder that believes nobody.
void RequestService::settle(const MemoryView& file, DecoderAnswer& answer)
{
    auto settings = DecoderSettings::fromBytes(bytesOf(file));
    if (!settings) {
        answer.refusal = settings.problem();
        settings = DecoderSettings();
    }
    m_settings = std::move(settings).value();
    m_payloads = PayloadReader(m_settings);
    m_settings.trust = {}; // the reader of payloads has it
}

bool RequestService::serve(const DecoderRequest& request, const SocketMessage& message,
                           DecoderAnswer& answer)
{
    if (request.kind == RequestKind::Forget) {
        m_payloads.forget();
        m_parts.clear();
        return true;
    }
    const auto input = MemoryView::of(message.files[0], request.bytes, MemoryView::Access::Read);
    if (!input)
        return false;
    if (request.kind == RequestKind::Settings) {
        settle(*input, answer);
    } else if (request.kind == RequestKind::Payload) {
        servePayload(*input, answer);
    } else if (request.kind == RequestKind::Frame) {
        serveFrame(request, *input, answer);
    } else if (request.kind == RequestKind::Picture) {
        const auto output =
            MemoryView::of(message.files[1], PictureOutputBytes, MemoryView::Access::Write);
        if (!output)
            return false;
        servePicture(*input, *output, answer);
    } else {
        return false;
    }
    return true;
}

std::optional<DecoderAnswer> RequestService::answer(const SocketMessage& message)
{
    return answerTo(message,
                    [this](const DecoderRequest& request, const SocketMessage& asked,
                           DecoderAnswer& answer) { return serve(request, asked, answer); });
}

} // namespace anteroom
