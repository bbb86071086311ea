#pragma once

#include <QImage>

namespace anteroom {

// A form or a letter, straight and without edges: some are about insurance and have its labels,
// with nothing or somebody else's figures behind them. Half a letter's sheet, 11 dots a millimetre.
[[nodiscard]] QImage letter(quint32 seed);

} // namespace anteroom
