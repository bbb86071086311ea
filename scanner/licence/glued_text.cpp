#include "scanner/licence/glued_text.h"

#include "scanner/licence/element_codes.h"

#include <array>

namespace anteroom {

using namespace Qt::StringLiterals;
using namespace codes;

namespace {

// A text without separators, which is read forward once after its codes were counted.
class GluedText {
public:
    explicit GluedText(QStringView text)
        : m_text(text)
        , m_modern(text.contains("DCS"_L1))
        , m_givenNamesInOne(text.contains("DCT"_L1))
        , m_mailing(text.contains("DAG"_L1))
        , m_marks(text.contains("DDF"_L1) || text.contains("DDG"_L1))
        , m_maddens(text.indexOf("DDE"_L1) != text.lastIndexOf("DDE"_L1))
        , m_wholeName(!m_modern && text.contains("DAA"_L1))
    {
        count();
    }

    QList<GluedElement> part()
    {
        QList<GluedElement> elements;
        qsizetype at = 0;
        while (at < m_text.size() && !isCodeAt(m_text, at))
            ++at;
        if (isCodeAt(m_text, at))
            m_placed.set(codePlace(m_text.mid(at, 3)));
        bool doubtful = false;
        while (isCodeAt(m_text, at)) {
            const QStringView code = m_text.mid(at, 3);
            m_used.set(codePlace(code));
            bool nextDoubtful = false;
            const qsizetype end = endOf(code, at + 3, nextDoubtful);
            elements.append({code, m_text.mid(at + 3, end - at - 3), doubtful || nextDoubtful});
            doubtful = nextDoubtful;
            at = end;
        }
        return elements;
    }

private:
    // How often each code could be meant, and which ones stand where only a code can: at the very
    // beginning, or right behind a value that tells where it ends. No others of the same letters
    // are believed.
    void count()
    {
        for (qsizetype at = 0; at + 3 <= m_text.size(); ++at) {
            if (!isCodeAt(m_text, at))
                continue;
            const QStringView code = m_text.mid(at, 3);
            ++m_count[codePlace(code)];
            const qsizetype end = shapeEnd(code, m_text, at + 3);
            const bool madden = code == "DDE"_L1 && m_maddens;
            if (end > at + 3 && isCodeAt(m_text, end) && !isMaddenAt(at) && !madden)
                m_placed.set(codePlace(m_text.mid(end, 3)));
        }
    }

    // Free text may hold the letters of a code, so that none of two is certain.
    [[nodiscard]] bool isAmbiguous(QStringView code) const
    {
        return !hasShape(code) && !m_placed.test(codePlace(code)) && m_count[codePlace(code)] > 1;
    }

    // "MADDEN" on a card without marks, or with the mark itself behind it.
    [[nodiscard]] bool isMaddenAt(qsizetype at) const
    {
        return m_text.mid(at, 3) == "DDE"_L1 && (!m_marks || m_text.mid(at + 4, 3) == "DDE"_L1);
    }

    // What nearly every card has; "Goodchild" has the code of another in it.
    [[nodiscard]] static bool isUsual(QStringView code)
    {
        return isAmong(Mandatory, code) || isAmong(Names, code) || isAmong(InNoWord, code) ||
               isAmong(Driving, code) || isAmong(OldAlone, code);
    }

    [[nodiscard]] bool isPossible(QStringView code, QStringView before) const
    {
        if (m_used.test(codePlace(code)) && !isAmbiguous(code))
            return false;
        if (m_modern ? isAmong(OldAlone, code) : code.at(1) == u'C' || code.at(1) == u'D')
            return false;
        if (m_mailing && isAmong(Residence, code))
            return false;
        if (code == "DAC"_L1)
            return !m_givenNamesInOne && !m_wholeName && isAmong(Names, before);
        if (code == "DAD"_L1)
            return !m_givenNamesInOne && !m_wholeName && isAmong(BeforeMiddleName, before);
        return !(m_wholeName && code == "DAB"_L1);
    }

    qsizetype endOf(QStringView code, qsizetype from, bool& doubtful) const
    {
        const qsizetype own = shapeEnd(code, m_text, from);
        if (own >= 0 && isEndAt(m_text, own))
            return own;
        for (qsizetype at = from; at < m_text.size(); ++at) {
            if (isJurisdictionAt(m_text, at))
                return at;
            if (!isCodeAt(m_text, at))
                continue;
            const QStringView next = m_text.mid(at, 3);
            if (!isPossible(next, code))
                continue;
            const bool elsewhere = m_placed.test(codePlace(next));
            if (hasShape(next)) {
                if (!isTellingAt(m_text, at) || isMaddenAt(at) ||
                    (elsewhere && !isDateAt(m_text, at + 3)))
                    continue;
                doubtful = (code == "DAQ"_L1 && isAmong(Measures, next)) ||
                           (next == "DDE"_L1 && m_count[codePlace(next)] > 1);
                return at;
            }
            if (elsewhere)
                continue;
            doubtful = next == "DAH"_L1 ? !isSecondLineAt(m_text, at + 3)
                                        : isAmbiguous(next) || !isUsual(next);
            return at;
        }
        return m_text.size();
    }

    QStringView m_text;
    bool m_modern;          // version 02 and later
    bool m_givenNamesInOne; // DCT
    bool m_mailing;         // DAG
    bool m_marks;           // of truncation
    bool m_maddens;         // DDE more than once
    bool m_wholeName;       // DAA
    std::array<int, CodePlaces> m_count{};
    CodeSet m_placed;
    CodeSet m_used;
};

} // namespace

QList<GluedElement> partGluedText(QStringView text)
{
    return GluedText(text).part();
}

} // namespace anteroom
