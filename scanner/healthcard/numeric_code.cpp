#include "scanner/healthcard/numeric_code.h"

#include <QList>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr char FirstCharacter = 45; // what the digits "00" stand for
constexpr int LastPair = 'z' - FirstCharacter;

Problem damagedCode()
{
    return problem("code.malformed", u"This code of a health card is damaged: scan it again."_s);
}

// "part/parts/" before the digits.
bool takeParts(QByteArray& digits, NumericCode& code)
{
    const QList<QByteArray> pieces = digits.split('/');
    if (pieces.size() != 3)
        return pieces.size() == 1;
    code.part = pieces[0].toInt();
    code.parts = pieces[1].toInt();
    digits = pieces[2];
    return code.parts >= 1 && code.parts <= NumericCode::MostParts && code.part >= 1 &&
           code.part <= code.parts;
}

} // namespace

bool looksLikeHealthCardCode(const QByteArray& payload)
{
    return payload.left(4).toLower() == "shc:";
}

Result<NumericCode> NumericCode::parse(const QByteArray& payload)
{
    NumericCode code;
    QByteArray digits = payload.trimmed().mid(5);
    if (payload.left(5).toLower() != "shc:/" || !takeParts(digits, code) || digits.isEmpty() ||
        digits.size() % 2 != 0)
        return damagedCode();
    for (qsizetype i = 0; i < digits.size(); i += 2) {
        const int tens = digits[i] - '0';
        const int ones = digits[i + 1] - '0';
        const int pair = 10 * tens + ones;
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9 || pair > LastPair)
            return damagedCode();
        code.text.append(char(FirstCharacter + pair));
    }
    return code;
}

} // namespace anteroom
