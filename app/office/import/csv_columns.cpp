#include "office/import/csv_columns.h"

#include "record/comparison.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static void initWords()
{
    Q_INIT_RESOURCE(import_words);
}

namespace anteroom {

namespace {

QString lettersOf(const QString& heading)
{
    QString letters = folded(heading);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

QJsonObject wordsOf(const QString& path)
{
    initWords();
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

const CsvWords& CsvWords::ours()
{
    static const CsvWords words;
    return words;
}

CsvWords::CsvWords()
{
    using enum CsvColumn::Use;
    QHash<QString, CsvColumn> named{
        {u"source_id"_s, {SourceId}},  {u"starts_at"_s, {StartsAt}}, {u"site"_s, {Site}},
        {u"clinician"_s, {Clinician}}, {u"status"_s, {Status}},      {u"appointment_id"_s, {OwnId}},
    };
    for (const FieldColumn& column : fieldColumns())
        named.insert(column.name, {Value, &column});
    for (auto it = named.begin(); it != named.end(); ++it)
        m_columns.insert(lettersOf(it.key()), it.value());

    const QJsonObject words = wordsOf(u":/anteroom/import/csv.json"_s);
    const QJsonObject columns = words.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QJsonArray synonyms = it.value().toArray();
        for (const QJsonValue& synonym : synonyms)
            m_columns.insert(lettersOf(synonym.toString()), named.value(it.key()));
    }
    const QJsonObject codes = words.value("codes"_L1).toObject();
    for (auto it = codes.begin(); it != codes.end(); ++it) {
        const QJsonObject said = it.value().toObject();
        for (auto code = said.begin(); code != said.end(); ++code)
            m_codes.insert(it.key() + u'/' + code.key(), code.value().toString());
    }
}

CsvColumn CsvWords::columnOf(const QString& heading) const
{
    return m_columns.value(lettersOf(heading));
}

QString CsvWords::codeOf(const Field& field, const QString& text) const
{
    const QString lower = text.trimmed().toLower();
    for (const FieldOption& option : field.options) {
        const auto code = QLatin1StringView(option.code);
        if (lower == QString(code).toLower() || lower == QString::fromUtf8(option.label).toLower())
            return code;
    }
    // All three coverages know the same relationships.
    const QString key = field.keyText().section(u'.', -1);
    const QString code = m_codes.value(key + u'/' + lower);
    // "en-US"; who reads traditional Chinese is not served with the simplified.
    if (code.isEmpty() && field.is("language"_L1) && lower.contains(u'-') &&
        !lower.startsWith(u"zh-"))
        return codeOf(field, lower.section(u'-', 0, 0));
    return code.isEmpty() ? text.trimmed() : code;
}

} // namespace anteroom
