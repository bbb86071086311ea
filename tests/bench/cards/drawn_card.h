#pragma once

#include "bench/cards/layout_set.h"

#include <QImage>
#include <QList>
#include <QMap>
#include <QRectF>
#include <QString>

namespace anteroom {

// A value on a drawn card, and where: the exact truth.
struct PrintedField {
    QString name;  // as a reading has it; of several by role "phones.<role>", "copays.<role>"
    QString value; // as printed; dates as ISO 8601
    QRectF box;    // of its ink, in CardPixels (1586×1000)
    double letterHeight = 0; // of its capitals, in CardPixels
};

// One side of a fictional card, drawn straight.
struct DrawnCard {
    QImage picture; // 1586×1000, Format_RGB32
    QString layout; // its name
    bool back = false;
    QList<PrintedField> fields;
    QMap<QString, QString> beside; // right when given, not missed: a barcode's, a benefit in a text
};

// How many layouts of fictional insurance cards a set has.
[[nodiscard]] int insuranceLayouts(LayoutSet set);

// The same layout and seed give the same card of the same fictional member.
[[nodiscard]] DrawnCard insuranceFront(LayoutSet set, int layout, quint32 seed);
[[nodiscard]] DrawnCard insuranceBack(LayoutSet set, int layout, quint32 seed);

} // namespace anteroom
