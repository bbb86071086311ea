#pragma once

#include "scanner/healthcard/numeric_code.h"

#include <functional>
#include <map>
#include <QList>

namespace anteroom {

// Collects the codes of cards that are printed as several, in any order, the same one as often as
// it is seen, of several cards at once. Which part belongs to which card is nowhere in a code:
// parts that don't fit together make no JWS.
class CodeSet {
public:
    // Whether a text is a whole card's JWS. Asked for each way in which the parts may go together.
    using IsWhole = std::function<bool(const QByteArray& jws)>;

    explicit CodeSet(IsWhole isWhole) : m_isWhole(std::move(isWhole)) {}

    struct Outcome {
        QList<QByteArray> whole; // the cards that this code completed
        int read = 0;            // different parts of such cards read so far
        int inAll = 0;
    };
    [[nodiscard]] Outcome add(const NumericCode& code);

    void forget() { m_cards.clear(); }

private:
    // For each part, the texts that were seen for it.
    using Parts = std::map<int, QList<QByteArray>>;
    void complete(const NumericCode& added, const Parts& parts, Outcome& outcome) const;

    IsWhole m_isWhole;
    std::map<int, Parts> m_cards; // by how many parts there are
};

} // namespace anteroom
