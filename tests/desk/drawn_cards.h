#pragma once

#include <QByteArray>
#include <QRectF>

// Cards as a kiosk photographs them, drawn; and where on them a value stands, as parts of the
// picture.
namespace anteroom::cards {

[[nodiscard]] QByteArray insuranceFront(); // PNG
[[nodiscard]] QByteArray insuranceBack();
[[nodiscard]] QByteArray licenceFront();
[[nodiscard]] QByteArray signature();

[[nodiscard]] QRectF payerArea();
[[nodiscard]] QRectF memberIdArea();
[[nodiscard]] QRectF groupArea();
[[nodiscard]] QRectF rxArea();
[[nodiscard]] QRectF addressArea();

} // namespace anteroom::cards
