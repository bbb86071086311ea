#pragma once

#include "record/result.h"
#include "scanner/card/card_finder.h"
#include "scanner/card/fields/payer_directory.h"
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
    // What one outline holds.
    struct Look {
        cv::Mat card; // empty when no picture has such corners
        Corners corners;
        double left = 0; // where the card begins and ends on it
        double right = CardPixels.width();
        QList<TextLine> lines;
        std::optional<Reading> reading;
        QString other; // the kind of another card; empty for none

        [[nodiscard]] bool isUnderstood() const { return reading || !other.isEmpty(); }
        [[nodiscard]] qsizetype fields() const; // that were understood
        [[nodiscard]] bool isBetterThan(const Look& one) const;
        [[nodiscard]] bool saysLittle() const;
        // A telephone's dark side, an empty envelope: it costs little.
        [[nodiscard]] bool isBlank() const;
        // Nothing tells the member, or whom to call; or the print is too large for a card's.
        [[nodiscard]] bool mayBeAPart() const;
        // Lines begin or end where the outline does: it goes through the print, along a fold.
        [[nodiscard]] bool isCut() const;
        // No card has so wide a margin around its print: the outline is of what it lies on.
        [[nodiscard]] bool hasMuchAround() const;
    };
    [[nodiscard]] Look look(const cv::Mat& frame, const CardCorners& outline,
                            const TextReader::Progress& progress) const;
    // What its lines say, the outline's corners as the card is printed.
    void understand(Look& look, const CardCorners& corners) const;
    [[nodiscard]] static Look betterOf(Look one, Look other);
    // The outline of a card that is printed upright.
    [[nodiscard]] Look lookUpright(const cv::Mat& frame, const CardCorners& outline,
                                   const TextReader::Progress& progress) const;
    [[nodiscard]] Look bestLook(const cv::Mat& frame, const std::vector<FoundCard>& outlines,
                                const TextReader::Progress& progress) const;
    // Once more by where print is, when nothing, or too little, came of outlines.
    [[nodiscard]] Look lookAroundPrint(const cv::Mat& frame, Look best,
                                       const TextReader::Progress& progress) const;
    [[nodiscard]] std::optional<Reading>
    understood(const cv::Mat& card, const QList<TextLine>& lines, const Corners& corners) const;

    std::unique_ptr<TextReader> m_text;
    PayerDirectory m_payers;
};

} // namespace anteroom
