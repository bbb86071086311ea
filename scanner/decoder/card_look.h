#pragma once

#include "scanner/card/card_finder.h"
#include "scanner/reading/reading.h"
#include "scanner/reading/text_line.h"

#include <opencv2/core/mat.hpp>
#include <optional>
#include <QList>

namespace anteroom {

// What one outline in a frame holds, and how much it is worth beside what others hold.
struct CardLook {
    cv::Mat card; // CardPixels, CV_8UC3 (BGR); empty when no picture has such corners
    Corners corners;
    double left = 0; // where the card begins and ends on it
    double right = CardPixels.width();
    QList<TextLine> lines;
    std::optional<Reading> reading;
    QString other; // the kind of another card; empty for none

    [[nodiscard]] bool isUnderstood() const { return reading || !other.isEmpty(); }
    [[nodiscard]] qsizetype fields() const; // that were understood
    [[nodiscard]] bool isBetterThan(const CardLook& one) const;
    // Fields of a card that says no more may be a part's of one.
    [[nodiscard]] bool saysLittle() const;
    // A card that says so much is no other thing's part.
    [[nodiscard]] bool saysMuch() const;
    // A telephone's dark side, an empty envelope: it costs little.
    [[nodiscard]] bool isBlank() const;
    // Nothing tells the member, or whom to call; or the print is too large for a card's.
    [[nodiscard]] bool mayBeAPart() const;
    // Its name may stand in a dark band over the rest, whose edge was taken for the card's.
    [[nodiscard]] bool namesNoPayer() const;
    // Lines begin or end where the outline does: it goes through the print, along a fold.
    [[nodiscard]] bool isCut() const;
    // No card has so wide a margin around its print: the outline is of what it lies on.
    [[nodiscard]] bool hasMuchAround() const;
    // Most letters do: the card is printed upright.
    [[nodiscard]] bool standsOnEnd() const;
    // Too few for a card that lies the right way up, and hasn't glare or darkness on most of it.
    [[nodiscard]] bool hasFewLetters() const;
    // Digits keep their form upside down better than words do: a few are read well that way too.
    [[nodiscard]] bool mayLieUpsideDown() const;
    [[nodiscard]] bool isReadBetterThan(const QList<TextLine>& others) const;
};

} // namespace anteroom
