#pragma once

#include "scanner/channel/decoder_message.h"
#include "scanner/channel/message_socket.h"

namespace anteroom {

// What a decoder that was taken over might do. A "picture" whose bytes are "anteroom trial: " and
// an act of trial_acts.cpp, with the parent's number behind it where that is needed, makes the
// decoder try it, so that tests see the confinement hold. The answer's refusal is "trial.refused"
// or "trial.done".
//
// Only in builds for tests: a shipped decoder has no such file.
[[nodiscard]] std::optional<DecoderAnswer> tryAct(const SocketMessage& message);

} // namespace anteroom
