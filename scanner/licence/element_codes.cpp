#include "scanner/licence/element_codes.h"

#include "scanner/licence/letters.h"

namespace anteroom::codes {

using namespace Qt::StringLiterals;

bool isAmong(QLatin1StringView codes, QStringView code)
{
    return codes.contains(code);
}

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && isAsciiDigit(text.at(at));
}

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

bool isJurisdictionAt(QStringView text, qsizetype at)
{
    return at + 5 <= text.size() && text.at(at) == u'Z' && text.at(at + 2) == u'Z' &&
           text.at(at + 1) == text.at(at + 3) && text.at(at + 4).isUpper();
}

bool isEndAt(QStringView text, qsizetype at)
{
    return at == text.size() || isCodeAt(text, at) || isJurisdictionAt(text, at);
}

bool isTellingAt(QStringView text, qsizetype at)
{
    const qsizetype end = shapeEnd(text.mid(at, 3), text, at + 3);
    return end > at + 3 && isEndAt(text, end);
}

} // namespace anteroom::codes
