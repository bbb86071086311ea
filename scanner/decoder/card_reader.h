#pragma once

#include "record/result.h"
#include "scanner/card/card_finder.h"
#include "scanner/card/fields/payer_directory.h"
#include "scanner/decoder/card_look.h"
#include "scanner/reading/reading.h"
#include "scanner/text/text_reader.h"

#include <memory>
#include <opencv2/core/mat.hpp>
#include <optional>

namespace anteroom {

// What came of one frame.
struct CardReadout {
    cv::Mat card;            // CardPixels, CV_8UC3 (BGR), right way up as far as it could be told;
                             // without an outline the frame on a card's canvas
    QList<Reading> readings; // an insurance card, a travel document, a licence's front; or none
};

// From a frame to what a card says: finds the card, straightens it, turns it the right way up,
// reads its lines and its codes, and understands them.
class CardReader {
public:
    CardReader(std::unique_ptr<TextReader> text, PayerDirectory payers);
    ~CardReader();

    // Those of the practice among them; they take the place of the ones before.
    void setPayers(PayerDirectory payers) { m_payers = std::move(payers); }

    // `frame` is CV_8UC3, BGR. False from `progress` ends it with what was understood so far.
    // Problems: "card.none" (no card to be seen), and for another kind of card its name:
    // "card.travel_document", "card.bank_card", "card.loyalty_card", "card.library_card". A
    // licence's front is a reading that is not sure, with the warning "licence.front", also where
    // nothing on it can be made out.
    [[nodiscard]] Result<CardReadout> read(const cv::Mat& frame,
                                           const TextReader::Progress& progress) const;

private:
    using Progress = TextReader::Progress;

    [[nodiscard]] CardLook look(const cv::Mat& frame, const CardCorners& outline,
                                const Progress& progress) const;
    // Read once more the other way up, where nothing tells that it lies the right way; whether it
    // is better so.
    [[nodiscard]] bool turnsOver(CardLook& look, const Progress& progress) const;
    // The outline of a card that is printed upright.
    [[nodiscard]] CardLook lookUpright(const cv::Mat& frame, const CardCorners& outline,
                                       const Progress& progress) const;
    // What its lines say, the outline's corners as the card is printed.
    void understand(CardLook& look, const CardCorners& corners, const Progress& progress) const;
    [[nodiscard]] std::optional<Reading> understood(const CardLook& look,
                                                    const Progress& progress) const;
    // Once more where its print shows that the outline isn't quite the card's.
    [[nodiscard]] CardLook levelled(const cv::Mat& frame, CardLook look,
                                    const Progress& progress) const;
    [[nodiscard]] CardLook bestLook(const cv::Mat& frame, const std::vector<FoundCard>& outlines,
                                    const Progress& progress) const;
    // Once more by where print is, when nothing, or too little, came of outlines.
    [[nodiscard]] CardLook lookAroundPrint(const cv::Mat& frame, CardLook best,
                                           const Progress& progress) const;
    [[nodiscard]] CardLook bestOf(const cv::Mat& frame, const Progress& progress) const;

    std::unique_ptr<TextReader> m_text;
    PayerDirectory m_payers;
};

} // namespace anteroom
