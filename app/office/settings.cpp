#include "office/settings.h"

#include "office/setting_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int maxSettingsBytes = 256 * 1024;

template <class Unit>
void readTime(SettingReader& reader, const char* key, std::chrono::milliseconds& time, qint64 least,
              qint64 most)
{
    time = Unit(reader.number(key, std::chrono::duration_cast<Unit>(time).count(), least, most));
}

void readMinutes(SettingReader& reader, const char* key, std::chrono::minutes& time, qint64 most)
{
    time = std::chrono::minutes(reader.number(key, time.count(), 1, most));
}

void readCount(SettingReader& reader, const char* key, int& count, qint64 least, qint64 most)
{
    count = static_cast<int>(reader.number(key, count, least, most));
}

void readSessions(SettingReader reader, SessionRules& rules)
{
    readMinutes(reader, "idle_minutes", rules.idle, 120);
    readMinutes(reader, "longest_minutes", rules.longest, 24 * 60);
    readCount(reader, "attempts_per_user", rules.attemptsPerUser, 1, 100);
    readCount(reader, "attempts_per_address", rules.attemptsPerAddress, 1, 1000);
    readMinutes(reader, "attempt_window_minutes", rules.attemptWindow, 24 * 60);
    reader.finish();
}

void readLimits(SettingReader reader, EdgeLimits& limits)
{
    using std::chrono::milliseconds;
    readCount(reader, "header_bytes", limits.headerBytes, 1024, 64 * 1024);
    limits.bodyBytes = reader.number("body_bytes", limits.bodyBytes, 64 * 1024, 100 * 1024 * 1024);
    readTime<milliseconds>(reader, "header_ms", limits.headerDeadline, 50, 120'000);
    readTime<milliseconds>(reader, "body_ms", limits.bodyDeadline, 50, 600'000);
    readTime<milliseconds>(reader, "idle_ms", limits.idleDeadline, 50, 600'000);
    readTime<milliseconds>(reader, "answer_ms", limits.answerDeadline, 50, 600'000);
    readTime<milliseconds>(reader, "stop_ms", limits.stopDeadline, 0, 60'000);
    readCount(reader, "connections", limits.connections, 1, 10'000);
    readCount(reader, "connections_per_address", limits.connectionsPerAddress, 1, 10'000);
    readCount(reader, "requests_per_second", limits.requestsPerSecond, 1, 100'000);
    readCount(reader, "requests_at_once", limits.requestsAtOnce, 1, 100'000);
    readCount(reader, "waiting_work", limits.waitingWork, 1, 100'000);
    readCount(reader, "workers", limits.workers, 1, 64);
    reader.finish();
}

void readBackup(SettingReader reader, BackupSettings& backup)
{
    backup.key = reader.text("key", u""_s, 200);
    backup.folder = reader.text("folder", u""_s, 1000);
    readCount(reader, "keep", backup.keep, 1, 10'000);
    backup.oldest =
        std::chrono::hours(reader.number("oldest_hours", backup.oldest.count(), 1, 24 * 365));
    reader.finish();
}

void readArchive(SettingReader reader, ArchiveSettings& archive)
{
    archive.folder = reader.text("folder", u""_s, 1000);
    readTime<std::chrono::milliseconds>(reader, "every_ms", archive.every, 50, 60'000);
    archive.baseEvery =
        std::chrono::hours(reader.number("base_hours", archive.baseEvery.count(), 1, 24 * 31));
    readCount(reader, "keep_bases", archive.keep, 1, 100);
    reader.finish();
}

} // namespace

Result<OfficeSettings> OfficeSettings::parse(const QByteArray& text, const QString& fileName)
{
    SettingFile file(text, fileName);
    SettingReader reader = file.root();
    OfficeSettings settings;
    settings.practice = reader.text("practice", {}, 200);
    settings.site = reader.text("site", {}, 200);
    settings.hostNames = reader.texts("host_names", settings.hostNames, 20);
    settings.languages = reader.texts("languages", settings.languages, 40);
    settings.listen = reader.text("listen", settings.listen, 120);
    settings.port = static_cast<quint16>(reader.number("port", settings.port, 0, 65535));
    settings.databaseUrl = reader.text("database", u""_s, 1000);
    readSessions(reader.section("sessions"), settings.sessions);
    readLimits(reader.section("limits"), settings.limits);
    readBackup(reader.section("backup"), settings.backup);
    readArchive(reader.section("archive"), settings.archive);
    reader.finish();
    if (file.problem())
        return *file.problem();
    if (const auto database = settings.database(); !database)
        return database.problem();
    return settings;
}

Result<std::optional<DatabaseServer>> OfficeSettings::database() const
{
    if (databaseUrl.isEmpty())
        return std::optional<DatabaseServer>();
    const auto server = DatabaseServer::parse(databaseUrl);
    if (!server)
        return server.problem();
    return std::optional(*server);
}

Result<OfficeSettings> OfficeSettings::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(
            "settings.missing",
            u"%1 cannot be read: %2. Make an office with: anteroom-office init --data %3"_s.arg(
                path, file.errorString(), QFileInfo(path).path()));
    const auto settings = parse(file.read(maxSettingsBytes), path);
    if (!settings)
        return settings;
    const auto database = *settings->database();
    const auto forOthers = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (database && !database->password.isEmpty() && (file.permissions() & forOthers))
        return problem("settings.readable",
                       u"Others may read the database's password in %1. Make it its owner's alone: "
                       "chmod 600 %1"_s.arg(path));
    return settings;
}

Done OfficeSettings::writeBackupKey(const QString& path, const QString& key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem("settings.missing",
                       u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    QJsonObject json = QJsonDocument::fromJson(file.read(maxSettingsBytes)).object();
    QJsonObject backup = json.value(u"backup").toObject();
    if (!backup.value(u"key").toString().isEmpty())
        return problem("settings.has_key",
                       u"%1 has a backup key already, and backups that were made with it open with "
                       "nothing else. To make another, take the line \"key\" out of \"backup\" "
                       "there, and keep the old key as long as the old backups."_s.arg(path));
    backup.insert(u"key"_s, key);
    json.insert(u"backup"_s, backup);
    QSaveFile changed(path);
    if (!changed.open(QIODevice::WriteOnly) || !changed.setPermissions(file.permissions()) ||
        changed.write(QJsonDocument(json).toJson()) < 0 || !changed.commit())
        return problem("file.unwritable",
                       u"%1 cannot be written: %2."_s.arg(path, changed.errorString()));
    return {};
}

QByteArray OfficeSettings::toJson() const
{
    QJsonObject json{{u"practice"_s, practice},
                     {u"site"_s, site},
                     {u"languages"_s, QJsonArray::fromStringList(languages)},
                     {u"host_names"_s, QJsonArray::fromStringList(hostNames)},
                     {u"listen"_s, listen},
                     {u"port"_s, port}};
    if (!databaseUrl.isEmpty())
        json.insert(u"database"_s, databaseUrl);
    return QJsonDocument(json).toJson();
}

} // namespace anteroom
