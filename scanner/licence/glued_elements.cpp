#include "scanner/licence/glued_elements.h"

#include "scanner/licence/element_codes.h"

namespace anteroom {

using namespace Qt::StringLiterals;
using namespace codes;

namespace {

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

} // namespace anteroom
