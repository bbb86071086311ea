#include "office/import/fhir_lines.h"

namespace anteroom {

QList<qint64> entryLines(const QByteArray& document)
{
    QList<qint64> lines;
    qint64 line = 1;
    int depth = 0;
    bool inEntry = false;
    QByteArray last; // text at the document's own level
    for (qsizetype i = 0; i < document.size(); ++i) {
        const char c = document[i];
        if (c == '\n') {
            ++line;
        } else if (c == '"') {
            const qsizetype begin = i + 1;
            for (++i; i < document.size() && document[i] != '"'; ++i)
                i += document[i] == '\\' ? 1 : 0;
            if (depth == 1)
                last = document.mid(begin, i - begin);
        } else if (c == '{' || c == '[') {
            if (c == '[' && depth == 1)
                inEntry = last == "entry";
            if (c == '{' && depth == 2 && inEntry)
                lines.append(line);
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
            inEntry = inEntry && depth > 1;
        }
    }
    return lines;
}

} // namespace anteroom
