#include "office/setting_reader.h"

#include <cmath>
#include <numeric>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

int lineAt(const QByteArray& text, qsizetype offset)
{
    return 1 + static_cast<int>(text.left(offset).count('\n'));
}

// How many letters must be changed, put in or taken out (Levenshtein).
qsizetype editsBetween(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced =
                diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

// The next string that starts at or after `from`, with the place behind it.
std::pair<QByteArray, qsizetype> nextString(const QByteArray& text, qsizetype from)
{
    qsizetype end = from + 1;
    while (end < text.size() && text[end] != '"')
        end += text[end] == '\\' ? 2 : 1;
    return {text.mid(from + 1, end - from - 1), end + 1};
}

} // namespace

SettingFile::SettingFile(QByteArray text, QString name)
    : m_text(std::move(text)), m_name(std::move(name))
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_text, &error);
    if (error.error != QJsonParseError::NoError)
        refuse("settings.syntax", lineAt(m_text, error.offset),
               u"this is not JSON (%1). Look for a missing comma, quote or brace here or just "
               "before."_s.arg(error.errorString()));
    else if (!document.isObject())
        refuse("settings.syntax", 1, u"the file must be one JSON object, in { and }."_s);
    m_json = document.object();
}

SettingReader SettingFile::root()
{
    return {*this, m_json, {}};
}

// Walks the text, as QJsonDocument does not say where things stood.
int SettingFile::lineOf(const QStringList& path) const
{
    QStringList here{QString()};
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (c == '{' || c == '[') {
            here.append(QString());
        } else if (c == '}' || c == ']') {
            here.removeLast();
        } else if (c == '"') {
            const auto [string, behind] = nextString(m_text, at);
            here.last() = QString::fromUtf8(string);
            if (here.mid(1) == path)
                return lineAt(m_text, at);
            at = behind - 1;
        }
        if (here.isEmpty())
            break;
    }
    return 1;
}

void SettingFile::refuse(const char* code, int line, const QString& what)
{
    if (!m_problem)
        m_problem = anteroom::problem(code, u"%1, line %2: %3"_s.arg(m_name).arg(line).arg(what));
}

QString SettingReader::text(const char* key, const QString& otherwise, qsizetype maxLength)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() && !otherwise.isNull())
        return otherwise;
    const QString text = value.toString();
    if (text.trimmed().isEmpty() || text.size() > maxLength)
        refuse(key, u"a text of 1 to %1 characters in quotes"_s.arg(maxLength));
    return text;
}

QStringList SettingReader::texts(const char* key, const QStringList& otherwise, qsizetype maxCount)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    QStringList texts;
    for (const QJsonValue& each : value.toArray())
        texts.append(each.toString());
    if (!value.isArray() || texts.isEmpty() || texts.size() > maxCount || texts.contains(QString()))
        refuse(key, u"a list of 1 to %1 texts, as in [\"one\", \"two\"]"_s.arg(maxCount));
    return texts;
}

qint64 SettingReader::number(const char* key, qint64 otherwise, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::floor(number) != number || number < static_cast<double>(least) ||
        number > static_cast<double>(most)) {
        refuse(key, u"a whole number from %1 to %2"_s.arg(least).arg(most));
        return otherwise;
    }
    return static_cast<qint64>(number);
}

SettingReader SettingReader::section(const char* key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        refuse(key, u"an object of settings, in { and }"_s);
    return {*m_file, value.toObject(), m_path + QStringList{QString::fromLatin1(key)}};
}

void SettingReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            m_file->refuse("settings.unknown_key", m_file->lineOf(m_path + QStringList{it.key()}),
                           unknown(it.key()));
    }
}

QJsonValue SettingReader::take(const char* key)
{
    m_known.append(QString::fromLatin1(key));
    return m_object.value(QLatin1StringView(key));
}

void SettingReader::refuse(const char* key, const QString& allowed)
{
    const QStringList path = m_path + QStringList{QString::fromLatin1(key)};
    const bool isThere = m_object.contains(QLatin1StringView(key));
    m_file->refuse(isThere ? "settings.value" : "settings.missing", m_file->lineOf(path),
                   u"\"%1\" %2 %3."_s.arg(path.join(u'.'),
                                          isThere ? u"must be"_s : u"is missing. It must be"_s,
                                          allowed));
}

QString SettingReader::unknown(const QString& key) const
{
    const auto nearer = [&](const QString& a, const QString& b) {
        return editsBetween(a, key) < editsBetween(b, key);
    };
    const QString nearest = *std::min_element(m_known.begin(), m_known.end(), nearer);
    const QString where = m_path.isEmpty() ? QString() : u" in \"%1\""_s.arg(m_path.join(u'.'));
    QString said = u"there is no setting \"%1\"%2."_s.arg(key.left(60), where);
    if (editsBetween(nearest, key) <= 3)
        said += u" Did you mean \"%1\"?"_s.arg(nearest);
    return said + u" Allowed are: %1."_s.arg(m_known.join(u", "_s));
}

} // namespace anteroom
