#include "scanner/licence/card_frame.h"

#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostEntries = 10;
constexpr qsizetype FarthestDirectory = 24;

QStringView tail(const QString& text, qsizetype from)
{
    return QStringView(text).mid(from);
}

// "DL" 0041 0280, as often as it comes.
qsizetype readDirectory(const QString& text, qsizetype at, QList<SubfileEntry>& entries)
{
    static const QRegularExpression entry(u"\\G([A-Z]{2})(\\d{4})(\\d{4})"_s);
    while (entries.size() < MostEntries) {
        const auto match = entry.match(text, at);
        if (!match.hasMatch())
            break;
        entries.append(
            {match.captured(1), match.capturedView(2).toInt(), match.capturedView(3).toInt()});
        at = match.capturedEnd();
    }
    return at;
}

// Issuers count from the "@", from the byte after it or lose a CR on the way: one off is usual.
bool offsetsHold(const QString& text, qsizetype origin, const QList<SubfileEntry>& entries)
{
    for (const SubfileEntry& entry : entries) {
        const QStringView found = tail(text, origin + entry.offset).left(entry.type.size());
        if (found != entry.type)
            return false;
    }
    return true;
}

bool isSeparator(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

// The header as the standard has it from the issuer on, or as little of it as there is: with bytes
// lost or strange ones in between, the issuer and a directory nearby are still worth having.
bool readHeader(const QString& text, qsizetype at, CardFrame& frame)
{
    static const QRegularExpression whole(
        u"\\G\\s{0,2}(\\d{6})(\\d{2})(?:\\d{4}|\\d{2}|)(?=[A-Z]{2}|\\s|$)"_s);
    static const QRegularExpression issuer(u"\\G\\s{0,2}(\\d{6})"_s);
    static const QRegularExpression entry(u"[A-Z]{2}\\d{8}"_s);
    if (const auto match = whole.match(text, at); match.hasMatch()) {
        frame.issuerIin = match.captured(1);
        frame.version = match.capturedView(2).toInt();
        frame.bodyAt = readDirectory(text, match.capturedEnd(), frame.entries);
        return true;
    }
    frame.issuerIin = issuer.match(text, at).captured(1);
    const auto near = entry.match(text, at);
    const bool found = near.hasMatch() && near.capturedStart() - at <= FarthestDirectory;
    frame.bodyAt = found ? readDirectory(text, near.capturedStart(), frame.entries) : at;
    return false;
}

} // namespace

std::optional<CardFrame> findCardFrame(const QString& text, QStringList& warnings)
{
    static const QRegularExpression mark(u"ANSI|AAMVA"_s);
    const auto match = mark.match(text);
    if (!match.hasMatch())
        return std::nullopt;

    CardFrame frame;
    const bool whole = readHeader(text, match.capturedEnd(), frame);
    const qsizetype sign = text.lastIndexOf(u'@', match.capturedStart());
    const qsizetype origin = sign < 0 ? 0 : sign;
    if (!whole)
        warnings.append(u"frame.damaged"_s);
    else if (!tail(text, origin).startsWith(u"@\n\x1e\rANSI "_s))
        warnings.append(u"frame.loose"_s);
    if (frame.entries.isEmpty())
        warnings.append(u"frame.directory"_s);
    else if (!offsetsHold(text, origin, frame.entries))
        warnings.append(u"offsets.broken"_s);

    const QChar afterSign = origin + 1 < text.size() ? text.at(origin + 1) : QChar();
    if (isSeparator(afterSign) && text.count(afterSign) > 4)
        frame.separator = afterSign;
    return frame;
}

} // namespace anteroom
