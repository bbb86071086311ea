#pragma once

#include "scanner/channel/decoder_message.h"
#include "scanner/channel/message_socket.h"
#include "scanner/channel/sealed_memory.h"
#include "scanner/decoder/card_reader.h"

#include <chrono>
#include <functional>
#include <QImage>

namespace anteroom {

// Does what a decoder for cards is asked, one card after the other.
class CardService {
public:
    // `say` takes how far an answer is, while it is made; false when nobody is there to hear it.
    using Say = std::function<bool(const DecoderAnswer& answer)>;

    // Loads the models and lists from files: before the process may open files no longer.
    explicit CardService(Say say);

    // Nothing for a request that makes no sense: whoever sends one is not the kiosk.
    [[nodiscard]] std::optional<DecoderAnswer> answer(const SocketMessage& message);

private:
    [[nodiscard]] bool serve(const DecoderRequest& request, const SocketMessage& message,
                             DecoderAnswer& answer);
    void learnPayers(const MemoryView& list, DecoderAnswer& answer);
    void read(const QImage& rgb, std::chrono::steady_clock::time_point until,
              const MemoryView& output, DecoderAnswer& answer);

    CardReader m_reader;
    Say m_say;
};

} // namespace anteroom
