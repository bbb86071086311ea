#pragma once

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/shapes.h"

#include <optional>

namespace anteroom {

// A phone number in a ready line.
struct PhoneNumber {
    qsizetype line = 0;
    ShapedValue shape;
    QRectF box;
    bool relay = false; // 711, which is dialled by those who cannot hear
};

// Whom one calls there.
struct PhoneRole {
    QString name;
    double quality = 0;
    bool weak = false;  // by a word that says no more than that one calls
    QString also = {};  // another one who calls there: "Members/Providers"
    QString words = {}; // that tell it
};

// Each number's role, by the words before or behind it in its line, left of it on its row, or in
// its column: over the numbers of a card, or under them, whichever gives more of them a role.
[[nodiscard]] QList<std::optional<PhoneRole>> rolesOfPhones(const QList<TextLine>& lines,
                                                            const QList<PhoneNumber>& numbers);

} // namespace anteroom
