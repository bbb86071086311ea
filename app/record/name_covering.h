#pragma once

#include "record/name_pieces.h"
#include "record/printed_name.h"

#include <array>
#include <QSet>

namespace anteroom {

// Covers the print's letters with the person's words, each used once. Both outlive it.
class NameCovering {
public:
    NameCovering(const PrintedName& print, const QList<NamePiece>& pieces);
    [[nodiscard]] bool covers();
    // Where words begin, in the printed text.
    [[nodiscard]] const QList<qsizetype>& starts() const { return m_starts; }

private:
    [[nodiscard]] bool contradictsSuffix() const;
    [[nodiscard]] bool go(qsizetype from);
    [[nodiscard]] bool use(qsizetype piece, qsizetype from, qsizetype letters);
    [[nodiscard]] bool goWithALetterOff(qsizetype from);

    // A printed word that the record doesn't have: a middle name, or a second family name.
    [[nodiscard]] bool goPastStranger(qsizetype from);

    const PrintedName& m_print;
    const QList<NamePiece>& m_pieces;
    QSet<qsizetype> m_used;
    std::array<int, 4> m_uses{};
    QList<qsizetype> m_starts;
    int m_steps = 0;
    bool m_hasMiddle = false;
    bool m_hasStranger = false;
    bool m_hasLetterOff = false;
};

} // namespace anteroom
