#include "scanner/decoder/picture_output.h"

#include "scanner/decoder/picture_file.h"

#include <cstring>

namespace anteroom {

void writePreview(const QImage& preview, const MemoryView& output, DecoderAnswer& answer)
{
    uchar* to = output.bytes().data();
    const size_t line = size_t(preview.width()) * 4;
    for (int y = 0; y < preview.height(); ++y, to += line)
        std::memcpy(to, preview.constScanLine(y), line);
    answer.preview = preview.size();
}

bool writeEvidence(const QImage& evidence, const MemoryView& output, DecoderAnswer& answer)
{
    const QByteArray jpeg = plainJpeg(evidence);
    if (jpeg.isEmpty() || jpeg.size() > MaxEvidenceBytes)
        return false;
    const size_t behind = size_t(answer.preview.width()) * size_t(answer.preview.height()) * 4;
    std::memcpy(output.bytes().data() + behind, jpeg.constData(), size_t(jpeg.size()));
    answer.evidenceBytes = jpeg.size();
    return true;
}

} // namespace anteroom
