#pragma once

#include "scanner/channel/decoder_message.h"
#include "scanner/channel/message_socket.h"
#include "scanner/channel/sealed_memory.h"
#include "scanner/code/code_reader.h"
#include "scanner/decoder/payload_reader.h"

#include <QImage>

namespace anteroom {

// Loads whatever is opened lazily, before the process may open files no longer.
void prepareDecoding();

// Does what is asked, one request after the other.
class RequestService {
public:
    RequestService() : m_payloads(m_settings) {}

    // Nothing for a request that makes no sense: whoever sends one is not the kiosk.
    [[nodiscard]] std::optional<DecoderAnswer> answer(const SocketMessage& message);

private:
    [[nodiscard]] bool serve(const DecoderRequest& request, const SocketMessage& message,
                             DecoderAnswer& answer);
    void settle(const MemoryView& settings, DecoderAnswer& answer);
    void serveFrame(const DecoderRequest& request, const MemoryView& pixels, DecoderAnswer& answer);
    // With the parts of contents that earlier pictures of the visit held.
    [[nodiscard]] QList<FoundCode> withEarlierParts(QList<FoundCode> codes);
    [[nodiscard]] QList<Reading> readPicture(const QImage& rgb, int previewWidth);
    void servePicture(const MemoryView& file, const MemoryView& output, DecoderAnswer& answer);
    void servePayload(const MemoryView& file, DecoderAnswer& answer);

    DecoderSettings m_settings;
    PayloadReader m_payloads;
    QList<FoundCode> m_parts; // that miss others
};

} // namespace anteroom
