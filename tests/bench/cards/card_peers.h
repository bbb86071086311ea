#pragma once

#include "bench/cards/card_marks.h"
#include "scanner/card/fields/payer_directory.h"
#include "scanner/text/text_reader.h"

#include <memory>

namespace anteroom {

// Reads a side of a card out of a frame, in one of the ways that are compared.
class CardPeer {
public:
    virtual ~CardPeer() = default;
    [[nodiscard]] virtual SideReading read(const CardShot& shot) = 0;
};

// Tesseract on the whole image, straightened by the true corners and right way up: the same rules
// make fields of its words. Nothing when its data can't be loaded.
[[nodiscard]] std::unique_ptr<CardPeer> tesseractPeer();

// Our reader of text on the card straightened by its true corners: what is lost in finding the card
// and in turning it shows beside ours.
[[nodiscard]] std::unique_ptr<CardPeer> trueCornersPeer();

// The product: from the frame to the fields.
[[nodiscard]] std::unique_ptr<CardPeer> ourPeer();

// Of the processor, so that a busy machine reads what an idle one does.
[[nodiscard]] double processorMilliseconds();

} // namespace anteroom
