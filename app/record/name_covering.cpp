#include "record/name_covering.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr qsizetype mostLetters = 80;  // longer is no name
constexpr int mostSteps = 20000;       // names of one repeated letter fit in too many ways
constexpr qsizetype longEnoughFor = 5; // a family name in which a letter may be off

// The first letter is no letter off: it may be an initial that stands before.
bool isOneOff(QStringView word, QStringView other)
{
    if (word.size() > other.size())
        return isOneOff(other, word);
    if (word.front() != other.front())
        return false;
    qsizetype same = 1;
    while (same < word.size() && word[same] == other[same])
        ++same;
    if (other.size() == word.size())
        return word.mid(same + 1) == other.mid(same + 1);
    return other.size() == word.size() + 1 && word.mid(same) == other.mid(same + 1);
}

} // namespace

NameCovering::NameCovering(const PrintedName& print, const QList<NamePiece>& pieces)
    : m_print(print), m_pieces(pieces)
{
    m_hasMiddle = std::any_of(pieces.begin(), pieces.end(), [](const NamePiece& piece) {
        return piece.part == NamePart::Middle;
    });
}

bool NameCovering::covers()
{
    return m_print.letters.size() <= mostLetters && !contradictsSuffix() && go(0);
}

bool NameCovering::contradictsSuffix() const
{
    return !m_print.suffix.isEmpty() &&
           std::any_of(m_pieces.begin(), m_pieces.end(), [this](const NamePiece& piece) {
               return piece.part == NamePart::Suffix && !piece.forms.contains(m_print.suffix);
           });
}

bool NameCovering::go(qsizetype from)
{
    if (++m_steps > mostSteps)
        return false;
    if (from == m_print.letters.size())
        return m_uses[size_t(NamePart::Given)] > 0 && m_uses[size_t(NamePart::Family)] > 0;
    m_starts.append(m_print.at[from]);
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        if (m_used.contains(i))
            continue;
        for (const QString& form : m_pieces[i].forms) {
            if (QStringView(m_print.letters).mid(from).startsWith(form) &&
                use(i, from, form.size()))
                return true;
        }
    }
    if (goWithALetterOff(from) || goPastStranger(from))
        return true;
    m_starts.removeLast();
    return false;
}

bool NameCovering::use(qsizetype piece, qsizetype from, qsizetype letters)
{
    m_used.insert(piece);
    ++m_uses[size_t(m_pieces[piece].part)];
    if (go(from + letters))
        return true;
    m_used.remove(piece);
    --m_uses[size_t(m_pieces[piece].part)];
    return false;
}

bool NameCovering::goWithALetterOff(qsizetype from)
{
    if (m_hasLetterOff)
        return false;
    m_hasLetterOff = true;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const QString& word = m_pieces[i].forms.first();
        if (m_used.contains(i) || m_pieces[i].part != NamePart::Family ||
            word.size() < longEnoughFor)
            continue;
        for (qsizetype size = word.size() - 1; size <= word.size() + 1; ++size) {
            const QStringView rest = QStringView(m_print.letters).mid(from);
            if (rest.size() >= size && isOneOff(word, rest.first(size)) && use(i, from, size))
                return true;
        }
    }
    m_hasLetterOff = false;
    return false;
}

bool NameCovering::goPastStranger(qsizetype from)
{
    const bool behindFamily = m_uses[size_t(NamePart::Family)] > 0;
    if (m_hasStranger || from == 0 || (m_hasMiddle && !behindFamily))
        return false;
    qsizetype to = from + 1;
    if (m_print.begins[from])
        while (to < m_print.letters.size() && !m_print.begins[to])
            ++to;
    // Among letters without blanks only an initial can be told.
    if (m_hasMiddle && to - from < 2)
        return false;
    m_hasStranger = true;
    if (go(to))
        return true;
    m_hasStranger = false;
    return false;
}

} // namespace anteroom
