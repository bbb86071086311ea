#include "scanner/healthcard/code_set.h"

#include <chrono>
#include <QDeadlineTimer>

namespace anteroom {

namespace {

constexpr qsizetype MostCards = 4;    // with as many parts each
constexpr size_t MostSizes = 8;       // different numbers of parts
constexpr int MostCombinations = 256; // of four cards with four parts each
// Cards take a tenth of it; parts that are made to look like much at the last moment take forever.
constexpr std::chrono::milliseconds MostTime(250);
constexpr qsizetype LongestPart = 16384; // far over the largest code

} // namespace

// Tries the other parts in every combination with the one that came, like an odometer.
void CodeSet::complete(const NumericCode& added, const Parts& parts, Outcome& outcome) const
{
    std::map<int, qsizetype> chosen;
    const QDeadlineTimer end(MostTime);
    for (int tries = 0; tries < MostCombinations && !end.hasExpired(); ++tries) {
        QByteArray jws;
        for (int part = 1; part <= added.parts; ++part)
            jws += part == added.part ? added.text : parts.at(part).at(chosen[part]);
        if (m_isWhole(jws)) {
            outcome.whole.append(jws);
            return;
        }
        int turning = 1;
        while (turning <= added.parts &&
               (turning == added.part || ++chosen[turning] == parts.at(turning).size())) {
            chosen[turning] = 0;
            ++turning;
        }
        if (turning > added.parts)
            return;
    }
}

CodeSet::Outcome CodeSet::add(const NumericCode& code)
{
    Outcome outcome{{}, 1, code.parts};
    if (code.parts == 1) {
        outcome.whole.append(code.text);
        return outcome;
    }
    if (m_cards.size() >= MostSizes && !m_cards.contains(code.parts))
        m_cards.clear();
    Parts& parts = m_cards[code.parts];
    QList<QByteArray>& seen = parts[code.part];
    if (!seen.contains(code.text) && code.text.size() <= LongestPart) {
        if (seen.size() >= MostCards)
            seen.removeFirst();
        seen.append(code.text);
    }
    outcome.read = int(parts.size());
    if (outcome.read == code.parts)
        complete(code, parts, outcome);
    return outcome;
}

} // namespace anteroom
