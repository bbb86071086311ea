#include "scanner/licence/card_elements.h"

#include "scanner/licence/element_values.h"
#include "scanner/licence/glued_elements.h"
#include "scanner/licence/glued_text.h"
#include "scanner/licence/letters.h"
#include "scanner/licence/warnings.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 256;
constexpr qsizetype MostLines = 2000;
constexpr size_t FewestOnLines = 4;
constexpr qsizetype EnoughInside = 6;
constexpr qsizetype EnoughInOneLine = 3;
constexpr qsizetype LongestCode = 6; // with bytes that strayed into it

bool isLineEnd(QChar c, QChar separator)
{
    return c == u'\n' || c == u'\r' || (c >= QChar(0x1c) && c <= QChar(0x1e)) ||
           (!separator.isNull() && c == separator);
}

// A line's code, its first three letters but for bytes that strayed in between them: "DÔCSDOE".
QString codeOf(QStringView line, qsizetype& valueAt)
{
    QString code;
    for (valueAt = 0; valueAt < line.size() && valueAt < LongestCode && code.size() < 3; ++valueAt)
        if (line.at(valueAt).unicode() < 0x80)
            code.append(line.at(valueAt));
    return isElementCode(code) ? code : QString();
}

bool hasCode(QStringView line)
{
    qsizetype valueAt = 0;
    return !codeOf(line, valueAt).isEmpty();
}

// "DLDAQ…", now and then "DLDLDAQ…".
QStringView withoutSubfileType(QStringView line)
{
    while (isSubfileType(line.left(2)) && (isCodeAt(line, 2) || isSubfileType(line.mid(2, 2))))
        line = line.mid(2);
    return line;
}

// Where a subfile of the jurisdiction begins inside the line: its type twice, "ZVZVA". A CR that
// became a letter stands before it.
qsizetype jurisdictionSubfileAt(QStringView line, const CardFrame& frame)
{
    const auto isListed = [&frame](QStringView type) {
        for (const SubfileEntry& entry : frame.entries)
            if (entry.type == type)
                return true;
        return false;
    };
    for (qsizetype at = line.indexOf(u'Z'); at >= 0 && at + 4 <= line.size();
         at = line.indexOf(u'Z', at + 1)) {
        const QStringView type = line.mid(at, 2);
        if (type != line.mid(at + 2, 2) || !type.at(1).isUpper())
            continue;
        const bool lettered = at > 0 && line.at(at - 1) == u'M' && at + 4 < line.size();
        if (lettered || isListed(type))
            return at;
    }
    return -1;
}

// What is left of an element whose code was damaged: its first letter and another.
bool looksLikeElement(QStringView line)
{
    return line.size() >= 3 && line.at(0) == u'D' && line.at(2).unicode() < 0x80 &&
           ((line.at(1) >= u'A' && line.at(1) <= u'D') || isCapital(line.at(2)));
}

bool isForeign(QStringView line)
{
    return line.startsWith(u'Z') || isSubfileType(line.left(2));
}

qsizetype codesInside(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at + 3 <= text.size(); ++at)
        count += isCodeAt(text, at) ? 1 : 0;
    return count;
}

} // namespace

// One reading of a text, line by line.
class ElementScan {
public:
    ElementScan(QStringView body, const CardFrame& frame, QStringList& warnings)
        : m_frame(frame)
        , m_warnings(warnings)
        , m_lines(linesOf(body, frame.separator))
        , m_openEnd(frame.mayBeCut && !body.isEmpty() && !isLineEnd(body.back(), frame.separator))
    {
        for (const Line& line : std::as_const(m_lines)) {
            qsizetype valueAt = 0;
            const QString code = codeOf(withoutSubfileType(line.text), valueAt);
            if (code.isEmpty())
                continue;
            m_seen.set(codePlace(code));
            m_lastElement = &line - m_lines.constData();
        }
        const qsizetype enough = m_lines.size() == 1 ? EnoughInOneLine : EnoughInside;
        m_unseparated = m_seen.count() < FewestOnLines && codesInside(body) >= enough;
    }

    CardElements read()
    {
        if (m_unseparated)
            m_warnings.append(u"separators.missing"_s);
        for (m_at = 0; m_at < m_lines.size(); ++m_at) {
            QStringView line = withoutSubfileType(m_lines.at(m_at).text);
            const qsizetype foreign = jurisdictionSubfileAt(line, m_frame);
            if (foreign > 0)
                line.truncate(line.at(foreign - 1) == u'M' && foreign > 4 ? foreign - 1 : foreign);
            if (foreign == 0)
                m_lastText.clear();
            else if (m_unseparated)
                readGlued(line);
            else
                readLine(line);
            if (foreign >= 0 || isForeign(line))
                m_lastCode.clear();
        }
        dropCutValue();
        return m_elements;
    }

private:
    struct Line {
        QStringView text;
        bool behindCr = false; // behind the end of a subfile
    };

    static QList<Line> linesOf(QStringView body, QChar separator)
    {
        QList<Line> lines;
        qsizetype from = 0;
        bool behindCr = false;
        for (qsizetype i = 0; i <= body.size() && lines.size() < MostLines; ++i) {
            if (i < body.size() && !isLineEnd(body.at(i), separator))
                continue;
            const QStringView line = body.mid(from, i - from).trimmed();
            if (!line.isEmpty()) {
                lines.append({line, behindCr});
                behindCr = false;
            }
            // A CR before each LF is a line's end only.
            behindCr = behindCr || (i < body.size() && body.at(i) == u'\r' &&
                                    (i + 1 == body.size() || body.at(i + 1) != u'\n'));
            from = i + 1;
        }
        return lines;
    }

    void readGlued(QStringView line)
    {
        for (const GluedElement& element : partGluedText(line)) {
            if (element.doubtful)
                warnOnce(m_warnings, u"element.glued"_s);
            add(element.code, element.doubtful ? QStringView() : element.value);
        }
    }

    void readLine(QStringView line)
    {
        while (!line.isEmpty()) {
            qsizetype valueAt = 0;
            const QString code = codeOf(line, valueAt);
            if (code.isEmpty())
                return readStray(line);
            if (valueAt != 3)
                warnOnce(m_warnings, u"element.damaged"_s);
            QStringView value = line.mid(valueAt);
            if (value.isEmpty() && isWrapped()) {
                value = m_lines.at(++m_at).text;
                warnOnce(m_warnings, u"element.wrapped"_s);
            }
            const GluedEnd end = gluedEnd(code, value, m_seen);
            if (end.at >= 0)
                warnOnce(m_warnings, u"element.glued"_s);
            m_lastText = hasShape(code) ? QString() : code;
            if (end.doubtful)
                return add(code, {});
            add(code, end.at < 0 ? value : value.left(end.at));
            line = end.at < 0 ? QStringView() : value.mid(end.at);
            if (!line.isEmpty())
                m_seen.set(codePlace(line.left(3)));
        }
    }

    // Whether the value of an element stands on the line behind its code's.
    [[nodiscard]] bool isWrapped() const
    {
        // A line that was cut may be the beginning of a code.
        if (m_at + 1 + (m_openEnd ? 1 : 0) >= m_lines.size())
            return false;
        const QStringView next = m_lines.at(m_at + 1).text;
        return !isForeign(next) && !hasCode(next) && !isNoise(m_at + 1);
    }

    // What stands behind the end of the last subfile.
    [[nodiscard]] bool isNoise(qsizetype line) const
    {
        return m_lines.at(line).behindCr && line > m_lastElement;
    }

    // A line that is no element belongs to the value before it, when that may be any text: which
    // is then not whole.
    void readStray(QStringView line)
    {
        if (isForeign(line)) {
            m_lastText.clear();
            return;
        }
        warnOnce(m_warnings, u"element.unknown"_s);
        if (m_lastText.isEmpty() || isNoise(m_at) || looksLikeElement(line) ||
            elementValue(m_lastText, line).isEmpty())
            return;
        warnOnce(m_warnings, u"element.wrapped"_s);
        m_elements.m_values.remove(m_lastText);
    }

    // The end of a payload that was cut: "DAU50" was 504 or 508, and what of a whole name is its
    // last part isn't known. Of a single name it is the beginning.
    void dropCutValue()
    {
        constexpr QLatin1StringView NotByHalves("DAA DAE DAU DAV DAW DAX DAY DAZ DCT DCU");
        if (!m_openEnd || m_lastCode.isEmpty())
            return;
        // Without separators half a code of the next element may be at the end.
        const bool text = m_unseparated && !hasShape(m_lastCode);
        if (text || NotByHalves.contains(m_lastCode) ||
            "NONE"_L1.startsWith(m_elements.m_values.value(m_lastCode)))
            m_elements.m_values.remove(m_lastCode);
    }

    void add(QStringView code, QStringView text)
    {
        m_lastCode = code.toString();
        m_elements.m_found.set(codePlace(code));
        if (!isUsedElement(code))
            return;
        const QString value = elementValue(code, text);
        if (value.isEmpty())
            return;
        if (value.size() > LongestValue)
            return warnOnce(m_warnings, u"element.long"_s);
        if (isMangled(value))
            return warnOnce(m_warnings, u"text.encoding"_s);
        QString& known = m_elements.m_values[code.toString()];
        if (known.isEmpty())
            known = value;
        else if (known != value)
            warnOnce(m_warnings, u"subfiles.disagree"_s);
    }

    const CardFrame& m_frame;
    QStringList& m_warnings;
    QList<Line> m_lines;
    qsizetype m_at = 0;
    qsizetype m_lastElement = -1; // the last line that begins with a code
    CodeSet m_seen;
    bool m_unseparated = false;
    bool m_openEnd; // the last value may go on where the text doesn't
    QString m_lastCode;
    QString m_lastText; // the code of the element before, when its values are free text
    CardElements m_elements;
};

CardElements CardElements::scan(const QString& text, const CardFrame& frame, QStringList& warnings)
{
    const QString body = ownSubfiles(text, frame);
    return ElementScan(body, frame, warnings).read();
}

} // namespace anteroom
