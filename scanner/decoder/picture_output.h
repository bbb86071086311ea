#pragma once

#include "scanner/channel/decoder_message.h"
#include "scanner/channel/sealed_memory.h"

#include <QImage>

namespace anteroom {

// Writes the pixels (Format_RGB32, at most MaxPreviewSide) and says so in the answer.
void writePreview(const QImage& preview, const MemoryView& output, DecoderAnswer& answer);

// Writes a JPEG behind the preview, and says so. False when it would be over its limit.
[[nodiscard]] bool writeEvidence(const QImage& evidence, const MemoryView& output,
                                 DecoderAnswer& answer);

} // namespace anteroom
