#include "record/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTimeZone>
#include <vector>

namespace anteroom {

namespace {

constexpr int maxDepth = 32;

int depthOf(const QByteArray& bytes)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

// The string whose opening quote stands at `at`, which moves to its closing one.
QString stringAt(const QByteArray& json, qsizetype& at)
{
    const qsizetype from = at + 1;
    bool isEscaped = false;
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\') {
            isEscaped = true;
            ++at;
        }
    }
    const QByteArray text = json.mid(from, at - from);
    if (!isEscaped)
        return QString::fromUtf8(text);
    return QJsonDocument::fromJson("[\"" + text + "\"]").array().at(0).toString();
}

} // namespace

QByteArray canonicalJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> parseJsonObject(const QByteArray& bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes)
        return problem("json.long", QStringLiteral("The message is larger than is allowed."));
    if (depthOf(bytes) > maxDepth)
        return problem("json.deep", QStringLiteral("The message is nested too deeply."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return problem("json.malformed", QStringLiteral("The message is not JSON: %1 at byte %2.")
                                             .arg(error.errorString())
                                             .arg(error.offset));
    if (!document.isObject())
        return problem("json.not_object", QStringLiteral("The message must be a JSON object."));
    return document.object();
}

// In JSON that is known to be in order a string is a key where a colon follows.
Done eachKeyOnce(const QByteArray& json)
{
    std::vector<QSet<QString>> open;
    QString last;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            last = stringAt(json, i);
        } else if (c == '{' || c == '[') {
            open.emplace_back();
        } else if ((c == '}' || c == ']') && !open.empty()) {
            open.pop_back();
        } else if (c == ':' && !open.empty()) {
            if (open.back().contains(last))
                return problem("json.key_twice",
                               QStringLiteral("The message has a member twice. Send it once."));
            open.back().insert(last);
        }
    }
    return {};
}

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Result<QDateTime> parseTime(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || !text.endsWith(u'Z') || text.size() > 30)
        return problem("time.malformed",
                       QStringLiteral("A time must be UTC, as in 2026-11-24T10:31:07.250Z."));
    return time;
}

} // namespace anteroom
