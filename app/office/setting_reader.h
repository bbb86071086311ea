#pragma once

#include "record/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace anteroom {

class SettingReader;

// A settings file as text and as JSON. Remembers the first mistake, with its line.
class SettingFile {
public:
    SettingFile(QByteArray text, QString name);

    [[nodiscard]] SettingReader root();
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }

private:
    friend class SettingReader;
    // 1 for the first; `path` is the keys from the outermost in.
    [[nodiscard]] int lineOf(const QStringList& path) const;
    void refuse(const char* code, int line, const QString& what);

    QByteArray m_text;
    QString m_name;
    QJsonObject m_json;
    std::optional<Problem> m_problem;
};

// Reads one object of the file key by key; every key that was asked for is one that is allowed.
class SettingReader {
public:
    // Without a default (a null text) the key must be there.
    QString text(const char* key, const QString& otherwise, qsizetype maxLength);
    QStringList texts(const char* key, const QStringList& otherwise, qsizetype maxCount);
    qint64 number(const char* key, qint64 otherwise, qint64 least, qint64 most);
    // An object of settings of its own; empty when it isn't there.
    [[nodiscard]] SettingReader section(const char* key);

    // Refuses the first key that nobody asked for, and says which there are.
    void finish();

private:
    friend class SettingFile;
    SettingReader(SettingFile& file, QJsonObject object, QStringList path)
        : m_file(&file), m_object(std::move(object)), m_path(std::move(path))
    {
    }
    [[nodiscard]] QJsonValue take(const char* key);
    void refuse(const char* key, const QString& allowed);
    [[nodiscard]] QString unknown(const QString& key) const;

    SettingFile* m_file;
    QJsonObject m_object;
    QStringList m_path;
    QStringList m_known;
};

} // namespace anteroom
