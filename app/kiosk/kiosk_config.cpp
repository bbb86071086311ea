#include "kiosk/kiosk_config.h"

#include <functional>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// A key of the file: what may stand there, in words, and how it is taken. False: it may not.
struct Key {
    const char* name;
    const char* allowed;
    std::function<bool(KioskConfig&, const QJsonValue&)> take;
};

constexpr const char* scannersKey = "scanners";
constexpr int longestText = 200;
constexpr int longestWait = 3600;

auto text(QString KioskConfig::*member)
{
    return [member](KioskConfig& config, const QJsonValue& value) {
        config.*member = value.toString();
        return value.isString() && value.toString().size() <= longestText;
    };
}

auto seconds(std::chrono::seconds IdleTimes::*member)
{
    return [member](KioskConfig& config, const QJsonValue& value) {
        config.times.*member = std::chrono::seconds(value.toInt());
        return value.toInt() >= 1 && value.toInt() <= longestWait;
    };
}

bool takeLanguages(KioskConfig& config, const QJsonValue& value)
{
    const QJsonArray tags = value.toArray();
    for (const QJsonValue& tag : tags) {
        if (tag.toString().isEmpty())
            return false;
        config.languages.append(tag.toString());
    }
    return !tags.isEmpty();
}

bool takeScanners(KioskConfig& config, const QJsonValue& value)
{
    auto scanners = ScannerSettings::listFromJson(value.toArray());
    if (scanners)
        config.scanners = *std::move(scanners);
    return value.isArray() && scanners.ok();
}

bool takeOffice(KioskConfig& config, const QJsonValue& value)
{
    config.office = value.toString();
    const qsizetype colon = config.office.lastIndexOf(u':');
    return colon > 0 && QStringView(config.office).mid(colon + 1).toUShort() > 0;
}

const QList<Key>& keys()
{
    static const QList<Key> all{
        {"office", "a host and a port, such as \"office.local:8443\"", takeOffice},
        {"place", "a text of at most 200 letters", text(&KioskConfig::place)},
        {"waiting_area", "a text of at most 200 letters", text(&KioskConfig::waitingArea)},
        {"languages", "a list of language tags, such as [\"en\", \"es\"]", takeLanguages},
        {"camera", "a camera's id or description", text(&KioskConfig::camera)},
        {"video", "the path of a film that stands in for the camera", text(&KioskConfig::video)},
        {"trust", "the path of a folder with keys of health cards' issuers",
         text(&KioskConfig::trust)},
        {scannersKey, "a list of scanners", takeScanners},
        {"lower", "true or false",
         [](KioskConfig& config, const QJsonValue& value) {
             config.lower = value.toBool();
             return value.isBool();
         }},
        {"idle_seconds", "a whole number from 1 to 3600", seconds(&IdleTimes::quiet)},
        {"still_there_seconds", "a whole number from 1 to 3600", seconds(&IdleTimes::question)},
        {"done_seconds", "a whole number from 1 to 3600", seconds(&IdleTimes::farewell)},
    };
    return all;
}

qsizetype lineAt(const QByteArray& json, qsizetype offset)
{
    return json.left(offset).count('\n') + 1;
}

qsizetype lineOf(const QByteArray& json, const QString& key)
{
    return lineAt(json, qMax<qsizetype>(0, json.indexOf('"' + key.toUtf8() + '"')));
}

Problem invalid(const QString& file, qsizetype line, const QString& what)
{
    return problem("config.invalid", u"%1, line %2: %3"_s.arg(file).arg(line).arg(what));
}

QString complaintOf(const Key& key, const QJsonValue& value)
{
    // A list has more to be wrong than fits a few words.
    if (key.name == scannersKey && value.isArray())
        return ScannerSettings::listFromJson(value.toArray()).problem().advice;
    return u"\"%1\" must be %2."_s.arg(QLatin1StringView(key.name), QLatin1StringView(key.allowed));
}

QString allowedKeys()
{
    QStringList names;
    for (const Key& key : keys())
        names.append(QLatin1StringView(key.name));
    return names.join(u", "_s);
}

QString pathIn(const QString& folder)
{
    return QDir(folder).filePath(u"kiosk.json"_s);
}

} // namespace

Result<KioskConfig> KioskConfig::parse(const QByteArray& json, const QString& file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(file, lineAt(json, error.offset), error.errorString());
    if (!document.isObject())
        return invalid(file, 1, u"the file holds one object of keys and values."_s);
    KioskConfig config;
    const QJsonObject given = document.object();
    for (auto each = given.begin(); each != given.end(); ++each) {
        const auto known = std::find_if(keys().begin(), keys().end(), [&](const Key& key) {
            return each.key() == QLatin1StringView(key.name);
        });
        if (known == keys().end())
            return invalid(
                file, lineOf(json, each.key()),
                u"there is no key \"%1\". Allowed are: %2."_s.arg(each.key(), allowedKeys()));
        if (!known->take(config, each.value()))
            return invalid(file, lineOf(json, each.key()), complaintOf(*known, each.value()));
    }
    return config;
}

Result<KioskConfig> KioskConfig::load(const QString& folder)
{
    QFile file(pathIn(folder));
    if (!file.exists())
        return KioskConfig{};
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxBytes)
        return problem("config.unreadable",
                       u"%1 cannot be read. Check who may read it."_s.arg(file.fileName()));
    return parse(file.readAll(), file.fileName());
}

Done KioskConfig::keepOffice(const QString& folder, const QString& office)
{
    QFile before(pathIn(folder));
    QJsonObject keys;
    if (before.open(QIODevice::ReadOnly))
        keys = QJsonDocument::fromJson(before.read(maxBytes)).object();
    keys.insert(u"office"_s, office);
    QSaveFile after(pathIn(folder));
    if (!after.open(QIODevice::WriteOnly) || after.write(QJsonDocument(keys).toJson()) < 0 ||
        !after.commit())
        return problem("config.unwritable",
                       u"%1 cannot be written. Check the folder."_s.arg(after.fileName()));
    return {};
}

} // namespace anteroom
