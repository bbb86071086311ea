#include "office/consent_forms.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype maxConsentBytes = 256 * 1024;

Problem damaged(const QString& path, const QString& why)
{
    return problem("consents.damaged", u"The consent %1 cannot be used: %2"_s.arg(path, why));
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(path, file.errorString());
    return file.read(maxConsentBytes);
}

// {"key": "privacy_practices", "version": 1, "titles": {"en": "…", "es": "…"}}
Result<QJsonObject> formFrom(const QDir& folder, const QString& fileName)
{
    const QString path = folder.filePath(fileName);
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.problem();
    const auto json = parseJsonObject(*bytes, maxConsentBytes);
    if (!json)
        return damaged(path, json.problem().advice);
    JsonReader reader(*json);
    const QString key = reader.text("key"_L1, 100);
    const qint64 version = reader.integer("version"_L1, 1, 1'000'000);
    const QJsonObject titles = reader.object("titles"_L1);
    if (const Done read = reader.finish(); !read)
        return damaged(path, read.problem().advice);

    QJsonObject texts;
    for (auto it = titles.begin(); it != titles.end(); ++it) {
        const auto text = bytesOf(folder.filePath(u"%1.%2.txt"_s.arg(key, it.key())));
        if (!text)
            return text.problem();
        texts.insert(it.key(), QJsonObject{{u"title"_s, it.value().toString()},
                                           {u"text"_s, QString::fromUtf8(text->trimmed())}});
    }
    return QJsonObject{{u"key"_s, key}, {u"version"_s, version}, {u"texts"_s, texts}};
}

} // namespace

Result<ConsentForms> ConsentForms::load(const QString& folder)
{
    const QDir place(QDir(folder).exists() ? folder : u":/anteroom/consents"_s);
    ConsentForms forms;
    for (const QString& fileName : place.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto form = formFrom(place, fileName);
        if (!form)
            return form.problem();
        forms.m_json.append(*form);
    }
    return forms;
}

QList<RequiredConsent> ConsentForms::required() const
{
    QList<RequiredConsent> required;
    for (const QJsonValue& form : m_json)
        required.append({form[u"key"_s].toString(), form[u"version"_s].toInt()});
    return required;
}

} // namespace anteroom
