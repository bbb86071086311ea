#pragma once

#include "frames/dice.h"

#include <QPainter>

namespace anteroom {

enum class Emblem { Cross, Shield, Sun, Leaf, Ring, Wave, Heart, Star };

// A company's sign of that size around the origin's place.
void drawEmblem(QPainter& painter, Emblem emblem, const QPointF& middle, double size,
                const QColor& colour);

// Faint large figures behind the print, as cards have them.
enum class Watermark { Emblem, Waves, Stripes, Dots, Rays };
void drawWatermark(QPainter& painter, Watermark mark, const QColor& colour, Dice& dice);

void drawMagneticStripe(QPainter& painter, double top);
// Bars of no meaning: decoration as far as the fields go.
void drawBars(QPainter& painter, const QRectF& place, Dice& dice);

} // namespace anteroom
