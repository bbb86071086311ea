#pragma once

#include "scanner/reading/appointment_code.h"
#include "scanner/reading/health_card.h"
#include "scanner/reading/health_link.h"
#include "scanner/reading/insurance_card.h"
#include "scanner/reading/licence.h"
#include "scanner/reading/printed_card.h"
#include "scanner/reading/symbology.h"
#include "scanner/reading/travel_document.h"
#include "scanner/reading/verdict.h"

#include <array>
#include <QPointF>
#include <QStringList>

namespace anteroom {

// What was read. The names are those of anteroom-scan's JSON: "licence", "health_card" …
// An insurance card is a CARIN digital one or, with a side, a printed one.
enum class ReadingKind {
    Licence,
    HealthCard,
    HealthLink,
    InsuranceCard,
    TravelDocument,
    Appointment,
    Code
};

// Where the code, or the printed card, stands in the picture, in its pixels: top left, top right,
// bottom right, bottom left as it is printed, however it is turned. All zero for a payload that
// came as text.
using Corners = std::array<QPointF, 4>;

// A code as it stands, for who wants to look at it: only when the decoder was asked for it.
struct RawCode {
    static constexpr qsizetype Longest = 8192; // of each

    QString text;
    QByteArray bytes;

    friend bool operator==(const RawCode&, const RawCode&) = default;
};
ANTEROOM_UNPRINTABLE(RawCode)

// What one scan says, already parsed: the raw payload stays in the decoder.
struct Reading {
    static constexpr qsizetype LongestText = 8192; // characters
    static constexpr qsizetype MostWarnings = 64;

    ReadingKind kind = ReadingKind::Code;
    Symbology symbology = Symbology::Unknown;
    Corners corners{};

    // The one that the kind names.
    std::optional<Licence> licence{};
    std::optional<HealthCard> healthCard{};
    std::optional<HealthLink> healthLink{};
    std::optional<InsuranceCard> insuranceCard{};
    std::optional<PrintedCard> printedCard{}; // kind InsuranceCard as well
    std::optional<TravelDocument> travelDocument{};
    std::optional<AppointmentCode> appointment{};
    QString text{}; // kind Code: at most LongestText

    // Of what is signed; absent for what isn't. The reason is a stable code, such as
    // "key.unknown", and empty when it is verified.
    std::optional<Verdict> verdict{};
    QString reason{};
    QStringList warnings{}; // stable codes, such as "element.unknown", "date.order"
    std::optional<RawCode> raw{};

    // {"kind","symbology","corners":[[x,y],…],"fields":{…},"elements":{…},"side","warnings":[…],
    // "verdict","reason","text","bytes"}; a code's text is fields.text, "elements" are a
    // licence's, as is "sure", which is false or absent; "side" is a printed card's, "bytes" are
    // base64.
    [[nodiscard]] QJsonObject toJson() const;
    // Strict, since it comes from another process: Problem "reading.malformed".
    [[nodiscard]] static Result<Reading> fromJson(const QJsonObject& json);

    friend bool operator==(const Reading&, const Reading&) = default;
};
ANTEROOM_UNPRINTABLE(Reading)

} // namespace anteroom
