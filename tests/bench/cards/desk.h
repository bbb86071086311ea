#pragma once

#include "bench/cards/card_view.h"

namespace anteroom {

// What the camera sees without a card: a desk, with or without other papers and things on it.
// Format_RGB32. The same seed gives the same desk.
[[nodiscard]] QImage desk(DeskKind kind, const QSize& size, bool papers, quint32 seed);

} // namespace anteroom
