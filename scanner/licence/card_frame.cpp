#include "scanner/licence/card_frame.h"

#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostEntries = 10;

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

} // namespace

std::optional<CardFrame> findCardFrame(const QString& text, QStringList& warnings)
{
    static const QRegularExpression header(
        u"(?:ANSI|AAMVA)\\s{0,2}(\\d{6})(\\d{2})(\\d{4}|\\d{2}|)(?=[A-Z]{2}|\\s|$)"_s);
    const auto match = header.match(text);
    if (!match.hasMatch())
        return std::nullopt;

    CardFrame frame;
    frame.issuerIin = match.captured(1);
    frame.version = match.capturedView(2).toInt();
    frame.bodyAt = readDirectory(text, match.capturedEnd(), frame.entries);

    const qsizetype sign = text.lastIndexOf(u'@', match.capturedStart());
    const qsizetype origin = sign < 0 ? 0 : sign;
    if (tail(text, origin).left(9) != u"@\n\x1e\rANSI "_s)
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
