#pragma once

#include "scanner/healthcard/health_card_reader.h"
#include "scanner/reading/reading.h"
#include "scanner/trust/decoder_settings.h"

namespace anteroom {

// What the content of a code, a scanner device or a text file says. Remembers the codes of health
// cards that are printed as several until it is told to forget.
class PayloadReader {
public:
    explicit PayloadReader(const DecoderSettings& settings);

    // A file may hold several health cards; nothing for what is of no kind that is known.
    // `problem` is then set when it began like one.
    [[nodiscard]] QList<Reading> read(const QByteArray& payload, std::optional<Problem>& problem);
    void forget() { m_healthCards.forget(); }

private:
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QList<Reading> readText(const QByteArray& text);
    [[nodiscard]] QList<Reading> readJson(const QByteArray& text);

    DecoderSettings m_settings; // but for the trust list, which the reader of health cards has
    HealthCardReader m_healthCards;
};

} // namespace anteroom
