#pragma once

#include "scanner/channel/decoder_message.h"
#include "scanner/channel/message_socket.h"

namespace anteroom {

// Loads from files whatever decoding needs; once, before the process is confined.
void prepareDecoding();

// Answers one request with the memory files that came with it: one for a frame, two for a picture.
// Nothing when the message is no request or its files are not as it says.
[[nodiscard]] std::optional<DecoderAnswer> answerRequest(const SocketMessage& message);

} // namespace anteroom
