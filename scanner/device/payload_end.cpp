#include "scanner/device/payload_end.h"

#include <algorithm>
#include <optional>
#include <QByteArray>

namespace anteroom {

namespace {

// How far the frame's first letters may stand behind its "@", however the control characters
// between them are written.
constexpr qsizetype LongestHeaderStart = 20;
constexpr qsizetype LongestIdentifier = 3; // "]L2": AIM's name of the symbology
constexpr int MostSubfiles = 20;
constexpr qsizetype EntryLength = 10;
constexpr qsizetype LooseEnd = 2; // line ends that may stand behind the last subfile

enum class Header { No, Maybe, Yes };

struct LicenceStart {
    Header header = Header::No;
    qsizetype at = 0;   // of the "@"
    qsizetype body = 0; // behind "ANSI " or "AAMVA"
};

LicenceStart licenceStart(QByteArrayView text)
{
    LicenceStart start;
    const qsizetype latest = std::min(text.size(), LongestIdentifier + 1);
    while (start.at < latest && text[start.at] != '@')
        ++start.at;
    if (start.at == text.size())
        return {Header::Maybe, 0, 0};
    if (start.at == latest)
        return start;
    const QByteArray head =
        text.sliced(start.at, std::min(text.size() - start.at, LongestHeaderStart + 5))
            .toByteArray()
            .toUpper();
    const qsizetype ansi = head.indexOf("ANSI");
    const qsizetype aamva = head.indexOf("AAMVA");
    const bool found = ansi >= 0 || aamva >= 0;
    start.header = found                              ? Header::Yes
                   : head.size() < LongestHeaderStart ? Header::Maybe
                                                      : Header::No;
    start.body = start.at + (ansi >= 0 ? ansi + 4 : aamva + 5);
    if (start.body < text.size() && text[start.body] == ' ')
        ++start.body;
    return start;
}

std::optional<int> number(QByteArrayView text, qsizetype at, qsizetype length)
{
    if (at + length > text.size())
        return std::nullopt;
    int value = 0;
    for (const char c : text.sliced(at, length)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

// Whether the frame in `text` has all that its directory lists, by the offsets and lengths or by
// the CR that ends each subfile. A frame whose directory is damaged is never complete.
bool isComplete(QByteArrayView text, const LicenceStart& start)
{
    const auto version = number(text, start.body + 6, 2);
    if (!version)
        return false;
    const qsizetype countAt = start.body + (*version < 2 ? 8 : 10);
    const auto count = number(text, countAt, 2);
    if (!count || *count < 1 || *count > MostSubfiles)
        return false;
    const qsizetype directory = countAt + 2;
    const qsizetype subfiles = directory + *count * EntryLength;
    qsizetype end = 0;
    for (int i = 0; i < *count; ++i) {
        const auto offset = number(text, directory + i * EntryLength + 2, 4);
        const auto length = number(text, directory + i * EntryLength + 6, 4);
        if (offset && length)
            end = std::max<qsizetype>(end, start.at + *offset + *length);
    }
    if (end > subfiles && text.size() >= end && text.size() <= end + LooseEnd)
        return true;
    if (text.size() <= subfiles || text.back() != '\r')
        return false;
    // Where elements end with CR too, as typed by Enter, it says nothing.
    const QByteArrayView body = text.sliced(subfiles);
    return body.contains('\n') && body.count('\r') >= *count;
}

SuffixRole roleInLicence(QByteArrayView text, qsizetype at, qsizetype behind,
                         const LicenceStart& start)
{
    if (isComplete(text.first(at), start))
        return SuffixRole::End;
    if (behind >= text.size())
        return SuffixRole::Unclear;
    // No element begins with "@": the next card does.
    return text[behind] == '@' ? SuffixRole::End : SuffixRole::Content;
}

// Which track of a magnetic stripe begins here: 1, 2, 3; 0 for none. Track 3 begins with "%" as
// track 1 does, or with what the reader makes of it; a letter follows "%" in track 1 alone.
int trackAt(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    const char second = text.size() > 1 ? text[1] : ' ';
    const bool letter = (second >= 'A' && second <= 'Z') || (second >= 'a' && second <= 'z');
    switch (text[0]) {
    case '%':
        return letter ? 1 : 3;
    case ';':
        return 2;
    case '#':
    case '+':
    case '!':
    case '_':
        return 3;
    default:
        return 0;
    }
}

// Behind a track follows a track of a higher number, or another message.
SuffixRole roleInTracks(QByteArrayView text, qsizetype at, qsizetype behind)
{
    qsizetype line = at;
    while (line > 0 && text[line - 1] != '\r' && text[line - 1] != '\n')
        --line;
    const QByteArrayView track = text.sliced(line, at - line);
    const qsizetype sentinel = track.lastIndexOf('?');
    const bool whole = sentinel >= 0 && track.size() - sentinel <= 2; // an LRC may follow
    qsizetype last = 0;
    for (qsizetype i = 0; whole && i < track.size(); ++i)
        if (i == 0 || track[i - 1] == '?')
            last = std::max<qsizetype>(last, trackAt(track.sliced(i)));
    if (!whole || last == 0 || last == 3)
        return SuffixRole::End;
    const QByteArrayView next = text.sliced(std::min(behind, text.size()));
    if (next.isEmpty() || (next.size() == 1 && next[0] == '%'))
        return SuffixRole::Unclear;
    return trackAt(next) > last ? SuffixRole::Content : SuffixRole::End;
}

} // namespace

SuffixRole roleOfSuffix(QByteArrayView text, qsizetype at, qsizetype behind, bool silent)
{
    SuffixRole role = SuffixRole::End;
    const LicenceStart start = licenceStart(text);
    if (start.header == Header::Maybe)
        role = SuffixRole::Unclear;
    else if (start.header == Header::Yes)
        role = roleInLicence(text, at, behind, start);
    else if (text[0] == '%' || text[0] == ';')
        role = roleInTracks(text, at, behind);
    return silent && role == SuffixRole::Unclear ? SuffixRole::End : role;
}

} // namespace anteroom
