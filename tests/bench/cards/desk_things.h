#pragma once

#include "frames/dice.h"

#include <QPainter>

namespace anteroom {

// Letters, forms, an envelope, a telephone, a pen: what lies about on a desk, with their shadows.
void layThings(QPainter& painter, const QSize& desk, Dice& dice);

// A sheet with print of no meaning, upright with its top left corner at the origin.
void drawSheet(QPainter& painter, const QSizeF& size, Dice& dice);

} // namespace anteroom
