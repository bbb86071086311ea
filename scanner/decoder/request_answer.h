#pragma once

#include "scanner/channel/decoder_message.h"
#include "scanner/channel/message_socket.h"

#include <functional>

namespace anteroom {

// Does what is asked; false for a request that makes no sense.
using ServeRequest = std::function<bool(const DecoderRequest& request, const SocketMessage& message,
                                        DecoderAnswer& answer)>;

// The answer with its number and its time. Nothing for a request that makes no sense: whoever sends
// one is not the kiosk.
[[nodiscard]] std::optional<DecoderAnswer> answerTo(const SocketMessage& message,
                                                    const ServeRequest& serve);

} // namespace anteroom
