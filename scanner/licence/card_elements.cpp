#include "scanner/licence/card_elements.h"

#include "scanner/licence/element_shapes.h"
#include "scanner/licence/warnings.h"

#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 256;
constexpr qsizetype MostLines = 2000;

bool isLineEnd(QChar c, QChar separator)
{
    return c == u'\n' || c == u'\r' || (c >= QChar(0x1c) && c <= QChar(0x1e)) ||
           (!separator.isNull() && c == separator);
}

QStringList linesOf(const QString& body, QChar separator)
{
    QStringList lines;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= body.size() && lines.size() < MostLines; ++i) {
        if (i < body.size() && !isLineEnd(body.at(i), separator))
            continue;
        const QString line = body.mid(from, i - from).trimmed();
        if (!line.isEmpty())
            lines.append(line);
        from = i + 1;
    }
    return lines;
}

// A line's code, its first three letters but for bytes that strayed in between them: "DÔCSDOE".
QString codeAt(const QString& line, qsizetype& valueAt)
{
    QString code;
    for (valueAt = 0; valueAt < line.size() && valueAt < 6 && code.size() < 3; ++valueAt)
        if (line.at(valueAt).unicode() < 0x80)
            code.append(line.at(valueAt));
    return code;
}

bool isSubfileType(QStringView type)
{
    return type == "DL"_L1 || type == "ID"_L1 || type == "EN"_L1;
}

// "DLDAQ…", now and then "DLDLDAQ…".
QString withoutSubfileType(QString line)
{
    while (
        line.size() >= 5 && isSubfileType(QStringView(line).left(2)) &&
        (isElementCode(QStringView(line).mid(2, 3)) || isSubfileType(QStringView(line).mid(2, 2))))
        line.remove(0, 2);
    return line;
}

// Where a subfile of the jurisdiction begins inside the line: its type twice, "ZVZVA". A CR that
// became a letter stands before it.
qsizetype jurisdictionSubfileAt(const QString& line, const CardFrame& frame)
{
    for (const SubfileEntry& entry : frame.entries) {
        if (!entry.type.startsWith(u'Z'))
            continue;
        const qsizetype at = line.indexOf(entry.type + entry.type);
        if (at >= 0)
            return at;
    }
    static const QRegularExpression lettered(u"M(Z[A-Z])\\1[A-Z]"_s);
    const auto match = lettered.match(line);
    return match.hasMatch() ? match.capturedStart(1) : -1;
}

// The value of an element whose line ended behind its code.
bool isContinuation(const QString& line)
{
    qsizetype valueAt = 0;
    return !line.startsWith(u'Z') && !isSubfileType(QStringView(line).left(2)) &&
           !isElementCode(codeAt(line, valueAt));
}

// The codes that stand at the start of some line.
QSet<QString> codesOf(const QStringList& lines)
{
    QSet<QString> codes;
    for (const QString& line : lines) {
        qsizetype valueAt = 0;
        const QString code = codeAt(withoutSubfileType(line), valueAt);
        if (isElementCode(code))
            codes.insert(code);
    }
    return codes;
}

int codesInside(const QString& body)
{
    int count = 0;
    for (qsizetype i = 0; i + 3 <= body.size(); ++i)
        count += isElementCode(QStringView(body).mid(i, 3)) ? 1 : 0;
    return count;
}

} // namespace

bool isElementCode(QStringView code)
{
    if (code.size() != 3)
        return false;
    const char16_t first = code.at(0).unicode();
    const char16_t second = code.at(1).unicode();
    const char16_t third = code.at(2).unicode();
    if (first == 'P')
        return second == 'A' && third >= 'A' && third <= 'F';
    if (first != 'D' || third < 'A' || third > 'Z')
        return false;
    switch (second) {
    case 'A':
        return true;
    case 'B':
        return third <= 'S';
    case 'C':
        return third <= 'U';
    case 'D':
        return third <= 'P';
    default:
        return false;
    }
}

void CardElements::add(const QString& code, const QString& value, QStringList& warnings)
{
    const QString trimmed = value.trimmed();
    if (trimmed.size() > LongestValue)
        return warnOnce(warnings, u"element.long"_s);
    const QString known = m_values.value(code);
    if (known.isEmpty())
        m_values.insert(code, trimmed);
    else if (!trimmed.isEmpty() && known != trimmed)
        warnOnce(warnings, u"subfiles.disagree"_s);
}

QString CardElements::value(QLatin1StringView code) const
{
    const QString text = m_values.value(code);
    static const QSet<QString> nothing{u"NONE"_s,  u"NA"_s,     u"N/A"_s,     u"UNK"_s,
                                       u"UNAVL"_s, u"UNAV"_s,   u"UNAVAIL"_s, u"UNKNOWN"_s,
                                       u"NULL"_s,  u"(NULL)"_s, u"-"_s};
    return nothing.contains(text.toUpper()) ? QString() : text;
}

CardElements CardElements::scan(const QString& text, const CardFrame& frame, QStringList& warnings)
{
    const QString body = text.mid(frame.bodyAt);
    QStringList lines = linesOf(body, frame.separator);
    QSet<QString> seen = codesOf(lines);
    const bool unseparated = seen.size() < 4 && codesInside(body) >= 6;
    if (unseparated)
        warnings.append(u"separators.missing"_s);

    CardElements elements;
    while (!lines.isEmpty()) {
        QString line = withoutSubfileType(lines.takeFirst());
        const qsizetype foreign = jurisdictionSubfileAt(line, frame);
        if (foreign == 0)
            continue;
        if (foreign > 0)
            line.truncate(line.at(foreign - 1) == u'M' && foreign > 4 ? foreign - 1 : foreign);

        qsizetype valueAt = 0;
        const QString code = codeAt(line, valueAt);
        if (!isElementCode(code)) {
            if (!line.startsWith(u'Z') && !isSubfileType(line))
                warnOnce(warnings, u"element.unknown"_s);
            continue;
        }
        if (valueAt != 3)
            warnOnce(warnings, u"element.damaged"_s);

        QString value = line.mid(valueAt);
        if (value.isEmpty() && !lines.isEmpty() && isContinuation(lines.constFirst())) {
            value = lines.takeFirst();
            warnOnce(warnings, u"element.wrapped"_s);
        }
        const qsizetype glued = nextElementAt(code, value, seen, unseparated);
        if (glued >= 0) {
            if (!unseparated)
                warnOnce(warnings, u"element.glued"_s);
            lines.prepend(value.mid(glued));
            seen.insert(value.mid(glued, 3));
        }
        elements.add(code, glued < 0 ? value : value.left(glued), warnings);
    }
    return elements;
}

} // namespace anteroom
