#include "scanner/licence/card_text.h"

#include <algorithm>
#include <QLatin1StringView>
#include <QStringDecoder>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

struct WrittenControl {
    const char* text;
    char16_t control;
};

// How keyboard scanners and log files spell the control characters of the frame.
constexpr WrittenControl WrittenControls[] = {
    {"<LF>", '\n'}, {"<CR>", '\r'},    {"<RS>", 0x1e},  {"<GS>", 0x1d},
    {"<FS>", 0x1c}, {"[LF]", '\n'},    {"[CR]", '\r'},  {"[RS]", 0x1e},
    {"{LF}", '\n'}, {"{CR}", '\r'},    {"{RS}", 0x1e},  {"\\n", '\n'},
    {"\\r", '\r'},  {"\\u001e", 0x1e}, {"\\x1e", 0x1e}, {"\\x1E", 0x1e}};

QString decoded(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

// "Ã‰" is what becomes of an É whose UTF-8 bytes were taken for Latin-1 and encoded again.
bool mendTwiceEncoded(QString& text)
{
    const auto wide = [](QChar c) { return c.unicode() > 0xff; };
    if (!text.contains(QChar(0xc3)) || std::any_of(text.cbegin(), text.cend(), wide))
        return false;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString mended = utf8(text.toLatin1());
    if (utf8.hasError() || mended.size() == text.size())
        return false;
    text = mended;
    return true;
}

bool restoreControls(QString& text)
{
    const qsizetype before = text.size();
    for (const WrittenControl& written : WrittenControls)
        text.replace(QLatin1StringView(written.text), QString(QChar(written.control)));
    return text.size() != before;
}

// Characters that change how the text around them is shown or ended, and mean nothing on a card.
bool isUnwanted(QChar c)
{
    const char16_t u = c.unicode();
    const bool kept = u == '\n' || u == '\r' || u == '\t' || (u >= 0x1c && u <= 0x1e);
    const bool turnsText = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) ||
                           u == 0x200e || u == 0x200f || u == 0x061c;
    return turnsText || (!kept && c.category() == QChar::Other_Control);
}

} // namespace

QString cardText(const QByteArray& payload, QStringList& warnings)
{
    QString text = decoded(payload);
    if (mendTwiceEncoded(text) || text.contains(QChar::ReplacementCharacter))
        warnings.append(u"text.encoding"_s);
    if (restoreControls(text))
        warnings.append(u"text.written_controls"_s);
    const qsizetype before = text.size();
    if (text.removeIf(isUnwanted).size() != before)
        warnings.append(u"text.controls"_s);
    if (text.contains("ansi "_L1) || text.contains("aamva"_L1)) {
        text = text.toUpper();
        warnings.append(u"text.lower_case"_s);
    }
    return text;
}

} // namespace anteroom
