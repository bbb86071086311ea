#pragma once

#include "office/edge_limits.h"
#include "record/result.h"
#include "store/database_server.h"

#include <chrono>
#include <QByteArray>
#include <QStringList>

namespace anteroom {

// How long someone may stay signed in, and how often they may get the password wrong.
struct SessionRules {
    std::chrono::minutes idle{15};
    std::chrono::minutes longest{12 * 60};
    int attemptsPerUser = 5;
    int attemptsPerAddress = 20;
    std::chrono::minutes attemptWindow{15};
};

// Where backups go, and which key opens them.
struct BackupSettings {
    QString key;                   // the public half as backup-key writes it; empty until then
    QString folder;                // empty stands for "backups" in the data folder
    int keep = 14;                 // of the newest
    std::chrono::hours oldest{26}; // before doctor complains: a day and a late night
};

// Where a serving office keeps a copy of every transaction (app/backup/archiver.h).
struct ArchiveSettings {
    QString folder; // empty: no archive
    std::chrono::milliseconds every{250};
    std::chrono::hours baseEvery{24};
    int keep = 2; // bases, each with what came after it
};

// What office.json says. Written by init, edited by hand.
struct OfficeSettings {
    QString practice; // "Alder Falls Family Practice"
    QString site;     // "Main Street"
    QStringList languages{QStringLiteral("en"), QStringLiteral("es")}; // BCP 47, as offered
    QStringList hostNames;                        // by which kiosks and consoles reach the office
    QString listen = QStringLiteral("127.0.0.1"); // or "unix:/run/…", behind a proxy (edge.h)
    quint16 port = 8443;
    QString databaseUrl; // of the PostgreSQL database that has the records; empty: office.db has
    SessionRules sessions;
    EdgeLimits limits;
    BackupSettings backup;
    ArchiveSettings archive;

    // Problem code: database.url.
    [[nodiscard]] Result<std::optional<DatabaseServer>> database() const;

    // `fileName` is for what is said of a mistake: "office.json, line 7: …" names the key and what
    // is allowed. Problem codes: settings.syntax, settings.unknown_key, settings.value,
    // settings.missing.
    [[nodiscard]] static Result<OfficeSettings> parse(const QByteArray& text,
                                                      const QString& fileName);
    // settings.readable when others may read a password in it.
    [[nodiscard]] static Result<OfficeSettings> load(const QString& path);

    // Puts the public half of a new backup key into the file and leaves all else in it as it is.
    // Problem codes: settings.missing, settings.has_key, file.unwritable.
    [[nodiscard]] static Done writeBackupKey(const QString& path, const QString& key);

    // What init writes: the practice's own values; all others keep their defaults.
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace anteroom
