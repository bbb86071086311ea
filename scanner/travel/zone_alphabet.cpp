#include "scanner/travel/zone_alphabet.h"

namespace anteroom {

namespace {

struct LookAlike {
    char16_t letter;
    char16_t digit;
};

// The first letter of a digit is the one that it is taken for.
constexpr LookAlike LookAlikes[] = {{u'O', u'0'}, {u'I', u'1'}, {u'B', u'8'},
                                    {u'S', u'5'}, {u'Z', u'2'}, {u'G', u'6'},
                                    {u'D', u'0'}, {u'Q', u'0'}, {u'L', u'1'}};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int worthOf(QChar c)
{
    if (isDigit(c))
        return c.unicode() - u'0';
    return c >= u'A' && c <= u'Z' ? c.unicode() - u'A' + 10 : 0;
}

} // namespace

QChar zoneLetter(QChar read)
{
    if (read == u'\u00ab' || read == u'\u2039' || read == u'(' || read == u'{' || read == u'[')
        return u'<';
    if (read == u'l' || read == u'|' || read == u'!')
        return u'I';
    const QChar c = read.toUpper();
    return isDigit(c) || (c >= u'A' && c <= u'Z') || c == u'<' ? c : QChar();
}

QChar checkDigitOf(const QString& text)
{
    static constexpr int weights[] = {7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        sum += worthOf(text[i]) * weights[i % 3];
    return QChar(u'0' + sum % 10);
}

QString asDigits(QString text)
{
    for (const auto [letter, digit] : LookAlikes)
        text.replace(QChar(letter), QChar(digit));
    return text;
}

QString asLetters(QString text)
{
    for (const auto [letter, digit] : LookAlikes)
        text.replace(QChar(digit), QChar(letter));
    return text;
}

QString withDigitsAmongDigits(QString text)
{
    const QString read = text;
    const auto digitAt = [&](qsizetype i) {
        return i < 0 || i >= read.size() || read[i] == u'<' || isDigit(read[i]);
    };
    for (qsizetype i = 0; i < read.size(); ++i) {
        const bool amongDigits = digitAt(i - 1) && digitAt(i + 1) && i > 0;
        if (amongDigits && (read[i] == u'O' || read[i] == u'Q'))
            text[i] = u'0';
        else if (amongDigits && read[i] == u'I')
            text[i] = u'1';
    }
    return text;
}

} // namespace anteroom
