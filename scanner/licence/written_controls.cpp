#include "scanner/licence/written_controls.h"

#include "scanner/licence/aamva.h"

#include <algorithm>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

struct WrittenControl {
    QLatin1StringView text;
    char16_t control;
};

// In any bracket: <LF>, [LF], {LF}, (LF).
constexpr WrittenControl Named[] = {
    {"LF"_L1, '\n'},     {"CR"_L1, '\r'},     {"RS"_L1, 0x1e},     {"GS"_L1, 0x1d},
    {"FS"_L1, 0x1c},     {"US"_L1, 0x1f},     {"NL"_L1, '\n'},     {"ENTER"_L1, '\n'},
    {"0A"_L1, '\n'},     {"0D"_L1, '\r'},     {"1E"_L1, 0x1e},     {"0X0A"_L1, '\n'},
    {"0X0D"_L1, '\r'},   {"0X1E"_L1, 0x1e},   {"CTRL-J"_L1, '\n'}, {"CTRL-M"_L1, '\r'},
    {"CTRL+J"_L1, '\n'}, {"CTRL+M"_L1, '\r'}, {"NUL"_L1, 0x00},    {"EOT"_L1, 0x04}};

// These stand for themselves in other texts, so that a single one proves nothing.
constexpr WrittenControl Escaped[] = {
    {"\\n"_L1, '\n'},     {"\\r"_L1, '\r'},   {"\\u001e"_L1, 0x1e}, {"\\u000a"_L1, '\n'},
    {"\\u000d"_L1, '\r'}, {"\\x1e"_L1, 0x1e}, {"\\x0a"_L1, '\n'},   {"\\x0d"_L1, '\r'},
    {"\\036"_L1, 0x1e},   {"\\012"_L1, '\n'}, {"\\015"_L1, '\r'},   {"^J"_L1, '\n'},
    {"^M"_L1, '\r'},      {"^^"_L1, 0x1e},    {"&#10;"_L1, '\n'},   {"&#13;"_L1, '\r'},
    {"&#30;"_L1, 0x1e},   {"&#xA;"_L1, '\n'}, {"&#xD;"_L1, '\r'},   {"&#x1E;"_L1, 0x1e}};
constexpr int EnoughEscapes = 4;

constexpr char16_t FirstPicture = 0x2400; // U+240A is the picture of a line feed
constexpr char16_t LastPicture = 0x241f;
constexpr char16_t PictureOfNewLine = 0x2424;

bool isAt(QStringView text, qsizetype at, QLatin1StringView word)
{
    return text.mid(at, word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

bool mayBeginControl(QChar c)
{
    return QStringView(u"<[{(\\^&").contains(c) || c.unicode() >= FirstPicture;
}

// How long the written control at that place is; 0 for none.
qsizetype namedAt(QStringView text, qsizetype at, char16_t& control)
{
    constexpr QStringView Opening(u"<[{(");
    constexpr QStringView Closing(u">]})");
    const qsizetype bracket = Opening.indexOf(text.at(at));
    if (bracket < 0)
        return 0;
    for (const WrittenControl& named : Named) {
        const qsizetype end = at + 1 + named.text.size();
        if (end < text.size() && text.at(end) == Closing.at(bracket) &&
            isAt(text, at + 1, named.text)) {
            control = named.control;
            return named.text.size() + 2;
        }
    }
    return 0;
}

qsizetype escapedAt(QStringView text, qsizetype at, char16_t& control)
{
    const QChar first = text.at(at);
    if (first != u'\\' && first != u'^' && first != u'&')
        return 0;
    for (const WrittenControl& escaped : Escaped)
        if (isAt(text, at, escaped.text)) {
            control = escaped.control;
            return escaped.text.size();
        }
    return 0;
}

int countEscapes(QStringView text)
{
    int count = 0;
    char16_t control = 0;
    for (qsizetype at = 0; at < text.size() && count < EnoughEscapes; ++at)
        count += escapedAt(text, at, control) > 0 ? 1 : 0;
    return count;
}

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '/' || c == '-' || c == '_' || c == '=';
}

bool isHexadecimal(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

} // namespace

bool restoreWrittenControls(QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), mayBeginControl))
        return false; // most cards
    const bool escapes = countEscapes(text) >= EnoughEscapes;
    QString restored;
    restored.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        char16_t control = 0;
        const char16_t c = text.at(at).unicode();
        qsizetype length = c < 0x80 ? namedAt(text, at, control) : 0;
        if (length == 0 && escapes)
            length = escapedAt(text, at, control);
        if (c >= FirstPicture && c <= LastPicture) {
            control = char16_t(c - FirstPicture);
            length = 1;
        } else if (c == PictureOfNewLine) {
            control = '\n';
            length = 1;
        }
        restored.append(length > 0 ? QChar(control) : QChar(c));
        at += std::max<qsizetype>(1, length);
    }
    const bool any = restored != text;
    text = restored;
    return any;
}

QByteArray unpasted(const QByteArray& payload)
{
    constexpr qsizetype ShortestCard = 40;
    if (payload.size() < ShortestCard || looksLikeLicence(payload)) {
        if (!payload.startsWith("%40") && !payload.left(128).contains("ANSI%20"))
            return payload;
        const QByteArray decoded = QByteArray::fromPercentEncoding(payload);
        return looksLikeLicence(decoded) ? decoded : payload;
    }
    QByteArray solid = payload;
    solid.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    if (std::all_of(solid.cbegin(), solid.cend(), isHexadecimal)) {
        const QByteArray decoded = QByteArray::fromHex(solid);
        if (looksLikeLicence(decoded))
            return decoded;
    }
    if (!std::all_of(solid.cbegin(), solid.cend(), isBase64))
        return payload;
    solid.replace('-', '+').replace('_', '/');
    const QByteArray decoded = QByteArray::fromBase64(solid);
    return looksLikeLicence(decoded) ? decoded : payload;
}

} // namespace anteroom
