#include "office/log.h"

#include "record/canonical_json.h"

#include <cstdio>

namespace anteroom {

namespace {

QString quoted(const QString& text)
{
    const bool isPlain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"-_.:/%").contains(c);
    });
    if (isPlain)
        return text;
    QString inner;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            inner += u'\\';
        inner += c.isPrint() ? c : QChar(u' ');
    }
    return u'"' + inner + u'"';
}

} // namespace

void logLine(const char* what, std::initializer_list<std::pair<const char*, LogValue>> values)
{
    QString line = timeText(QDateTime::currentDateTimeUtc()) + u' ' + QLatin1StringView(what);
    for (const auto& [name, value] : values)
        line += u' ' + QLatin1StringView(name) + u'=' + quoted(value.text());
    line += u'\n';
    // One call, so that lines of several threads don't mix.
    std::fputs(line.toUtf8().constData(), stderr);
}

} // namespace anteroom
