#pragma once

#include "scanner/reading/licence.h"
#include "scanner/reading/symbology.h"

#include <array>
#include <QPointF>
#include <QStringList>

namespace anteroom {

// What was read. More kinds of card come as more names here and one more optional value below.
enum class ReadingKind { Licence, Code };

// Where the code stands in the picture, in its pixels: top left, top right, bottom right, bottom
// left as the code is printed, however it is turned. All zero for a payload that came as text.
using Corners = std::array<QPointF, 4>;

// What one scan says, already parsed: the raw payload stays in the decoder.
struct Reading {
    ReadingKind kind = ReadingKind::Code;
    Symbology symbology = Symbology::Unknown;
    Corners corners{};
    std::optional<Licence> licence; // kind Licence
    QString text;                   // kind Code: at most 4096 characters
    QStringList warnings;           // stable codes, such as "element.unknown", "date.order"

    // {"kind","symbology","corners":[[x,y],…],"fields":{…},"elements":{…},"warnings":[…]};
    // a code's text is fields.text.
    [[nodiscard]] QJsonObject toJson() const;
    // Strict, since it comes from another process: Problem "reading.malformed".
    [[nodiscard]] static Result<Reading> fromJson(const QJsonObject& json);

    friend bool operator==(const Reading&, const Reading&) = default;
};
ANTEROOM_UNPRINTABLE(Reading)

} // namespace anteroom
