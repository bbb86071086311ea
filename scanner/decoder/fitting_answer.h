#pragma once

#include "scanner/channel/decoder_message.h"

namespace anteroom {

// The answer as bytes that the kiosk takes: at most MaxReadings readings in MaxAnswerBytes. What
// doesn't fit is left out from the end, the least missed first: the codes as they stand (warning
// "raw.left_out"), entries of health cards ("card.entries_left_out"; they count as others), whole
// readings. Without this a card that is merely large would end the decoder.
[[nodiscard]] QByteArray fittingBytes(DecoderAnswer answer);

} // namespace anteroom
