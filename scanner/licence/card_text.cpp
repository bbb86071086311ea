#include "scanner/licence/card_text.h"

#include "scanner/licence/written_controls.h"

#include <algorithm>
#include <QLatin1StringView>
#include <QStringDecoder>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// What Windows-1252 has where Latin-1 has control characters; 0 where it has nothing either.
constexpr char16_t Windows1252[] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                    0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

QString decoded(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

// The byte that became this character when it was taken for Latin-1 or Windows-1252; -1 for none.
int byteBehind(QChar c)
{
    if (c.unicode() <= 0xff)
        return c.unicode();
    for (size_t i = 0; i < std::size(Windows1252); ++i)
        if (Windows1252[i] == c.unicode())
            return int(0x80 + i);
    return -1;
}

// "Ã‰" is what becomes of an É whose UTF-8 bytes were taken for Latin-1 and encoded again.
bool mendTwiceEncoded(QString& text)
{
    if (!text.contains(QChar(0xc3)))
        return false;
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : std::as_const(text)) {
        const int byte = byteBehind(c);
        if (byte < 0)
            return false;
        bytes.append(char(byte));
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString mended = utf8(bytes);
    if (utf8.hasError() || mended.size() == text.size())
        return false;
    text = mended;
    return true;
}

// Characters that change how the text around them is shown or ended, or that show nothing at all:
// they mean nothing on a card.
bool isUnwanted(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= ' ' && u < 0x7f)
        return false;
    const bool kept = u == '\n' || u == '\r' || u == '\t' || (u >= 0x1c && u <= 0x1e);
    const QChar::Category category = c.category();
    return !kept && (category == QChar::Other_Control || category == QChar::Other_Format ||
                     category == QChar::Separator_Line || category == QChar::Separator_Paragraph);
}

// A keyboard's Caps Lock turns a whole card around.
bool isLowerCase(const QString& text)
{
    return text.contains("ansi "_L1) || text.contains("aamva"_L1) ||
           text.left(64).contains("ansi"_L1);
}

} // namespace

QString cardText(const QByteArray& payload, QStringList& warnings)
{
    const QByteArray bytes = unpasted(payload);
    if (bytes.size() != payload.size())
        warnings.append(u"text.pasted"_s);
    QString text = decoded(bytes);
    if (mendTwiceEncoded(text) || text.contains(QChar::ReplacementCharacter))
        warnings.append(u"text.encoding"_s);
    if (restoreWrittenControls(text))
        warnings.append(u"text.written_controls"_s);
    if (text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2); // out of a log or a program
    const qsizetype before = text.size();
    if (text.removeIf(isUnwanted).size() != before)
        warnings.append(u"text.controls"_s);
    if (isLowerCase(text)) {
        text = text.toUpper();
        warnings.append(u"text.lower_case"_s);
    }
    return text;
}

} // namespace anteroom
