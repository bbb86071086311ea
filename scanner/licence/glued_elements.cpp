#include "scanner/licence/glued_elements.h"

#include "scanner/licence/letters.h"

#include <array>
#include <QLatin1StringView>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Mandatory("DAA DCS DAC DAG DAI DAJ DAK DAQ DBA DBB DBC DBD");
constexpr QLatin1StringView Names("DAA DAB DAC DAD DCS DCT");
constexpr QLatin1StringView BeforeMiddleName("DAA DAB DAC DCS");
constexpr QLatin1StringView Marks("DDE DDF DDG");
constexpr QLatin1StringView Driving("DCA DCB DCD");
constexpr QLatin1StringView OldDriving("DAR DAS DAT");
constexpr QLatin1StringView InNoWord("DCB DCD DCF DCK DCT DCU");
constexpr QLatin1StringView Measures("DAU DAV DAW DAX DCE");
constexpr QLatin1StringView Residence("DAL DAM DAN DAO DAP");

// Codes of versions 00 and 01 that are also beginnings of names and places, "DALLAS", "DANIEL".
constexpr QLatin1StringView
    OldAlone("DAA DAB DAE DAF DAL DAM DAN DAO DAP DAR DAS DAT DAV DBE DBF DBH DBI DBJ DBK DBL "
             "DBM DBO DBP DBQ DBR PAA PAB PAC PAD PAE PAF");

bool isAmong(QLatin1StringView codes, QStringView code)
{
    return codes.contains(code);
}

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && isAsciiDigit(text.at(at));
}

// Idaho and Dahlia Lane have the code of the second address line in them, but not what it says.
bool isSecondLineAt(QStringView text, qsizetype at)
{
    for (const QLatin1StringView word :
         {"APT"_L1, "UNIT"_L1, "STE"_L1, "SUITE"_L1, "RM"_L1, "LOT"_L1, "BLDG"_L1, "FL"_L1,
          "PO BOX"_L1, "P O BOX"_L1, "C/O"_L1, "#"_L1, "NONE"_L1, "TRLR"_L1, "SPC"_L1})
        if (text.mid(at, word.size()) == word)
            return true;
    return isDigitAt(text, at);
}

bool isDateAt(QStringView text, qsizetype at)
{
    for (qsizetype i = 0; i < 8; ++i)
        if (!isDigitAt(text, at + i))
            return false;
    return true;
}

// "ZVZVA": a subfile of the jurisdiction begins, its first element glued to it.
bool isJurisdictionAt(QStringView text, qsizetype at)
{
    return at + 5 <= text.size() && text.at(at) == u'Z' && text.at(at + 2) == u'Z' &&
           text.at(at + 1) == text.at(at + 3) && text.at(at + 4).isUpper();
}

bool isEndAt(QStringView text, qsizetype at)
{
    return at == text.size() || isCodeAt(text, at) || isJurisdictionAt(text, at);
}

// Whether an element stands here whose value tells itself and is followed by an end.
bool isTellingAt(QStringView text, qsizetype at)
{
    const qsizetype end = shapeEnd(text.mid(at, 3), text, at + 3);
    return end > at + 3 && isEndAt(text, end);
}

bool isMissing(QStringView code, const CodeSet& seen)
{
    const auto has = [&seen](const char16_t* other) { return seen.test(codePlace(other)); };
    if (!isAmong(Mandatory, code) || seen.test(codePlace(code)))
        return false;
    if (code == "DAC"_L1)
        return !has(u"DAA") && !has(u"DCT");
    if (code == "DCS"_L1 || code == "DAA"_L1)
        return !has(u"DCS") && !has(u"DAA") && !has(u"DAB");
    return true;
}

enum class Glue { None, Certain, Doubtful };

bool isAnySeen(QLatin1StringView codes, const CodeSet& seen)
{
    for (qsizetype at = 0; at < codes.size(); at += 4)
        if (seen.test(codePlace(codes.mid(at, 3).toString())))
            return true;
    return false;
}

// Whether the card has what goes with the element and not the element itself: so McDade and
// Hardcastle are whole where no middle name or class is to be expected.
bool isLeftOut(QStringView code, const CodeSet& seen)
{
    if (code == "DAD"_L1)
        return !isAnySeen("DAA DCT"_L1, seen);
    return (isAmong(Driving, code) && isAnySeen(Driving, seen)) ||
           (isAmong(OldDriving, code) && isAnySeen(OldDriving, seen));
}

// Whether a card has, or by its version should have, marks of truncation.
bool hasMarks(const CodeSet& seen)
{
    return isAnySeen(Marks, seen) ||
           (isAnySeen("DAC"_L1, seen) && !isAnySeen("DAA DAB DCT"_L1, seen));
}

// Whether the code inside a value, which no line of the card begins with, begins an element.
Glue glueAt(QStringView container, QStringView value, qsizetype at, const CodeSet& seen)
{
    const QStringView code = value.mid(at, 3);
    const bool telling = hasShape(code) && isTellingAt(value, at);
    const bool name = isAmong(Names, container);
    // A whole date is in no name and no number; the two letters of a region may be.
    if (telling && isDateAt(value, at + 3))
        return Glue::Certain;
    if (isMissing(code, seen))
        return !name && (telling || isDigitAt(value, at - 1)) ? Glue::Certain : Glue::Doubtful;
    if (telling && isDigitAt(value, at + 3) && container != "DAQ"_L1)
        return name || container == "DAI"_L1 ? Glue::Certain : Glue::Doubtful;
    if (telling && code == "DCG"_L1)
        return Glue::Certain;
    // Class and restrictions of version 01 go together, the one of few letters.
    constexpr qsizetype ClassAndCode = 9;
    if (code == "DAR"_L1 && value.mid(at + 3, ClassAndCode).contains("DAS"_L1))
        return Glue::Certain;
    // "MADDEN" is a name, and on a card that has the marks of truncation maybe two elements.
    if (telling && isAmong(Marks, code) && (code != "DDE"_L1 || hasMarks(seen)))
        return code == "DDE"_L1 ? Glue::Doubtful : Glue::Certain;
    // "HADDAD" and "DAHLIA LANE" are whole.
    if (code == "DAH"_L1)
        return isSecondLineAt(value, at + 3) ? Glue::Doubtful : Glue::None;
    const bool insideWord = value.at(at - 1) != u' ';
    const bool empty = at + 3 >= value.size();
    if (insideWord && isAmong(InNoWord, code))
        return container == "DAQ"_L1 ? Glue::Doubtful : Glue::Certain;
    const bool doubtful = isLeftOut(code, seen) || (container == "DAQ"_L1 && code.at(1) == u'C');
    return insideWord && !empty && doubtful ? Glue::Doubtful : Glue::None;
}

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

GluedEnd gluedEnd(QStringView code, QStringView value, const CodeSet& seen)
{
    const qsizetype own = shapeEnd(code, value, 0);
    if (own == value.size())
        return {};
    if (own >= 0 && isCodeAt(value, own))
        return {own, false};
    for (qsizetype at = 1; at + 3 <= value.size(); ++at) {
        if (!isCodeAt(value, at) || seen.test(codePlace(value.mid(at, 3))))
            continue;
        if (const Glue glue = glueAt(code, value, at, seen); glue != Glue::None)
            return {at, glue == Glue::Doubtful};
    }
    return {};
}

QList<GluedElement> partGluedText(QStringView text)
{
    return GluedText(text).part();
}

} // namespace anteroom
