#include "scanner/licence/card_frame.h"

#include "scanner/licence/element_shapes.h"
#include "scanner/licence/issuers.h"
#include "scanner/licence/letters.h"
#include "scanner/licence/warnings.h"

#include <QHash>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostEntries = 10;
constexpr qsizetype FarthestDirectory = 24;
constexpr qsizetype FarthestBody = 64;
constexpr qsizetype FarthestFileType = 32; // in a text whose header has no digits
constexpr qsizetype FarthestSign = 24;     // of the "@" before the file type
constexpr int StrayCapitals = 2;           // before a file type: "@ 6MANSI"
constexpr qsizetype DirectoryEntryLength = 10;
constexpr qsizetype FewestHeaderDigits = 5;
constexpr int CommonSeparator = 5;

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

qsizetype behindBlanks(QStringView text, qsizetype at, qsizetype most)
{
    const qsizetype last = std::min(text.size(), at + most);
    while (at < last && text.at(at).isSpace())
        ++at;
    return at;
}

// The digits of a header, which blanks may part, and where they end.
QString headerDigits(QStringView text, qsizetype& at)
{
    QString digits;
    at = behindBlanks(text, at, 2);
    while (at < text.size()) {
        const bool blank =
            text.at(at) == u' ' && at + 1 < text.size() && isAsciiDigit(text.at(at + 1));
        if (!isAsciiDigit(text.at(at)) && !blank)
            break;
        if (!blank)
            digits.append(text.at(at));
        ++at;
    }
    return digits;
}

qsizetype fileTypeLength(QStringView text, qsizetype at)
{
    for (const QStringView type : {u"AAMVA", u"AMVAA", u"ANSI"})
        if (text.mid(at, type.size()) == type)
            return type.size();
    return 0;
}

// The next file type with digits behind it, from a place on.
qsizetype headerAt(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u'A', from); at >= 0; at = text.indexOf(u'A', at + 1)) {
        const qsizetype length = fileTypeLength(text, at);
        qsizetype end = at + length;
        if (length > 0 && headerDigits(text, end).size() >= FewestHeaderDigits)
            return at;
    }
    return -1;
}

// Where the file type stands; in a header that lost its digits only at the very beginning, since
// "FRANSISCO" has the letters too.
qsizetype fileTypeAt(QStringView text)
{
    if (const qsizetype at = headerAt(text, 0); at >= 0)
        return at;
    int capitals = 0;
    const qsizetype last = std::min(text.size(), FarthestFileType);
    for (qsizetype at = 0; at < last && capitals <= StrayCapitals; ++at) {
        if (fileTypeLength(text, at) > 0)
            return at;
        capitals += isCapital(text.at(at)) ? 1 : 0;
    }
    return -1;
}

qsizetype signBefore(QStringView text, qsizetype at)
{
    for (qsizetype i = at; i >= 0 && at - i <= FarthestSign; --i)
        if (text.at(i) == u'@')
            return i;
    return -1;
}

// "DL" 0041 0280; Alberta has letters for the offset.
bool isEntry(QStringView entry)
{
    const QStringView type = entry.left(2);
    const bool own = entry.startsWith(u'Z') && isCapital(type.back());
    if (entry.size() < DirectoryEntryLength || !(own || isSubfileType(type)) ||
        isElementCode(entry.mid(2, 3)) || entry.mid(2, 2) == type)
        return false;
    int digits = 0;
    for (const QChar c : entry.mid(2)) {
        if (!isAlphanumeric(c))
            return false;
        digits += isAsciiDigit(c) ? 1 : 0;
    }
    return digits >= 4;
}

int numberOf(QStringView digits)
{
    bool ok = false;
    const int number = digits.toInt(&ok);
    return ok ? number : -1;
}

qsizetype readDirectory(QStringView text, qsizetype at, QList<SubfileEntry>& entries)
{
    while (entries.size() < MostEntries) {
        const QStringView entry = text.mid(at, DirectoryEntryLength);
        if (!isEntry(entry))
            break;
        entries.append(
            {entry.left(2).toString(), numberOf(entry.mid(2, 4)), numberOf(entry.mid(6, 4))});
        at += DirectoryEntryLength;
    }
    return at;
}

// What is left of a directory that lost characters: "DL412ZA0329DLDAQ".
qsizetype behindDirectoryRest(QStringView text, qsizetype at)
{
    if (isCodeAt(text, at) || (isSubfileType(text.mid(at, 2)) && isCodeAt(text, at + 2)))
        return at;
    const qsizetype last = std::min(text.size(), at + FarthestBody);
    for (qsizetype i = at; i < last && isAlphanumeric(text.at(i)); ++i)
        if (i > at && isSubfileType(text.mid(i, 2)) && isCodeAt(text, i + 2))
            return i;
    return at;
}

// Issuers count from the "@", from the byte after it, or lose a CR on the way.
qsizetype subfileAt(QStringView text, qsizetype origin, const SubfileEntry& entry)
{
    if (entry.offset < 0)
        return -1;
    for (const qsizetype off : {0, -1, 1, -2, 2}) {
        const qsizetype at = origin + entry.offset + off;
        if (at >= 0 && text.mid(at, 2) == entry.type)
            return at;
    }
    return -1;
}

bool offsetsHold(QStringView text, const CardFrame& frame)
{
    for (const SubfileEntry& entry : frame.entries)
        if (entry.offset < 0 || text.mid(frame.origin + entry.offset, 2) != entry.type)
            return false;
    return true;
}

// Whether a payload ends before its directory says so, by more than line ends that were lost.
bool isShort(QStringView text, const CardFrame& frame)
{
    constexpr qsizetype Usual = 10; // line ends in a text that has kept them
    const qsizetype lineEnds = text.count(u'\n') + text.count(u'\r');
    const qsizetype lost = lineEnds < Usual ? 40 : 4;
    for (const SubfileEntry& entry : frame.entries)
        if (frame.origin + entry.offset + entry.length > text.size() + lost)
            return true;
    return false;
}

// A header is whole with the issuer and two or three numbers of two digits; where the last is
// missing a known issuer bears it out.
bool isWhole(const QString& digits, QStringView text, qsizetype end)
{
    const bool ended = end >= text.size() || !isAsciiDigit(text.at(end));
    return ended && (digits.size() == 12 || digits.size() == 10 ||
                     (digits.size() == 8 && findIssuer(digits.left(6))));
}

// The character that stands before most codes, if it is one that no value ends with.
QChar commonSeparator(QStringView body)
{
    QHash<QChar, int> counts;
    for (qsizetype at = 1; at + 3 <= body.size(); ++at)
        if (isCodeAt(body, at) && !body.at(at - 1).isLetterOrNumber())
            ++counts[body.at(at - 1)];
    QChar most;
    int count = CommonSeparator - 1;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        if (*it > count) {
            most = it.key();
            count = *it;
        }
    // The text has its own line ends, or blanks for them, which values have too.
    const bool control = endsLine(most) || (most >= QChar(0x1c) && most <= QChar(0x1e));
    return control || most == u' ' ? QChar() : most;
}

} // namespace

bool isSubfileType(QStringView type)
{
    return type == "DL"_L1 || type == "ID"_L1 || type == "EN"_L1;
}

QString oneCard(const QString& text, QStringList& warnings)
{
    QList<qsizetype> starts;
    for (qsizetype at = headerAt(text, 0); at >= 0; at = headerAt(text, at + 1)) {
        const qsizetype sign = signBefore(text, at);
        starts.append(sign < 0 ? at : sign);
    }
    if (starts.size() < 2)
        return text;
    warnOnce(warnings, u"frame.repeated"_s);
    starts.append(text.size());
    qsizetype longest = 0;
    for (qsizetype i = 1; i + 1 < starts.size(); ++i)
        if (starts.at(i + 1) - starts.at(i) > starts.at(longest + 1) - starts.at(longest))
            longest = i;
    return text.mid(starts.at(longest), starts.at(longest + 1) - starts.at(longest));
}

std::optional<CardFrame> findCardFrame(const QString& text, QStringList& warnings)
{
    const QStringView view(text);
    const qsizetype fileType = fileTypeAt(view);
    if (fileType < 0)
        return std::nullopt;

    CardFrame frame;
    qsizetype at = fileType + fileTypeLength(view, fileType);
    const qsizetype header = at;
    const QString digits = headerDigits(view, at);
    frame.issuerIin = digits.size() >= 6 ? digits.left(6) : QString();
    frame.issuerCertain = isWhole(digits, view, at);
    frame.origin = std::max<qsizetype>(0, signBefore(view, fileType));
    if (frame.issuerCertain)
        frame.version = digits.mid(6, 2).toInt();
    else
        // With bytes lost or strange ones in between a directory nearby is still worth having.
        for (qsizetype near = header; near <= header + FarthestDirectory; ++near)
            if (isEntry(view.mid(near, DirectoryEntryLength))) {
                at = near;
                break;
            }
    frame.bodyAt = readDirectory(view, behindBlanks(view, at, 2), frame.entries);
    frame.bodyAt = behindDirectoryRest(view, frame.bodyAt);

    if (!frame.issuerCertain)
        warnings.append(u"frame.damaged"_s);
    else if (!view.mid(frame.origin).startsWith(u"@\n\x1e\rANSI "_s))
        warnings.append(u"frame.loose"_s);
    if (frame.entries.isEmpty())
        warnings.append(u"frame.directory"_s);
    else if (!offsetsHold(view, frame))
        warnings.append(u"offsets.broken"_s);
    const bool cut = isShort(view, frame);
    frame.mayBeCut = cut || frame.entries.isEmpty();
    if (cut)
        warnings.append(u"frame.short"_s);
    frame.separator = commonSeparator(view.mid(frame.bodyAt));
    return frame;
}

QString ownSubfiles(const QString& text, const CardFrame& frame)
{
    QString body = text;
    for (const SubfileEntry& entry : frame.entries) {
        const qsizetype from = subfileAt(text, frame.origin, entry);
        if (!entry.type.startsWith(u'Z') || from < frame.bodyAt ||
            QStringView(text).mid(from + 2, 2) != entry.type)
            continue;
        qsizetype end = entry.length > 0 ? std::min(from + entry.length, text.size()) : from;
        for (const SubfileEntry& other : frame.entries)
            if (const qsizetype next = subfileAt(text, frame.origin, other);
                next > from && next < end)
                end = next;
        while (end > from && end < text.size() && !endsLine(text.at(end - 1)))
            ++end;
        // A length that lies must not hide a card's own elements.
        for (qsizetype i = from; i < end; ++i)
            if (isSubfileType(QStringView(text).mid(i, 2)) && isCodeAt(text, i + 2))
                end = i;
        for (qsizetype i = from; i < end; ++i)
            body[i] = u'\r';
    }
    return body.mid(frame.bodyAt);
}

} // namespace anteroom
