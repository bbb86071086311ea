#include "scanner/client/written_picture.h"

#include "scanner/channel/sealed_memory.h"

namespace anteroom {

std::optional<WrittenPicture> WrittenPicture::of(const UniqueFd& file, const DecoderAnswer& answer)
{
    if (!answer.preview.isValid())
        return std::nullopt;
    const qsizetype line = qsizetype(answer.preview.width()) * 4;
    const qsizetype pixelBytes = line * answer.preview.height();
    const QByteArray pixels = copyOut(file, 0, pixelBytes);
    const QByteArray jpeg = copyOut(file, pixelBytes, answer.evidenceBytes);
    if (pixels.isEmpty() || jpeg.size() != answer.evidenceBytes)
        return std::nullopt;
    const QImage seen(reinterpret_cast<const uchar*>(pixels.constData()), answer.preview.width(),
                      answer.preview.height(), line, QImage::Format_RGB32);
    return WrittenPicture{seen.copy(), jpeg};
}

} // namespace anteroom
