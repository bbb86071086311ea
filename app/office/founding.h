#pragma once

#include "office/settings.h"
#include "record/unprintable.h"

namespace anteroom {

// What has to be known to make an office for a practice.
struct FoundingAnswers {
    QString practice;
    QString site;
    QStringList hostNames; // localhost and 127.0.0.1 are added
    quint16 port = 8443;
    QString user; // of the first practice manager
    QString name;
    QString password;
    QString databaseUrl = {}; // of a PostgreSQL database; empty: a file in the folder

    // The file of `init --answers`: {"practice", "site", "host_names", "port", "manager": {"user",
    // "name", "password"}}. Mistakes are said as those of office.json.
    [[nodiscard]] static Result<FoundingAnswers> load(const QString& path);
    // Asks on the terminal; the password isn't shown. Problem code: founding.terminal.
    [[nodiscard]] static Result<FoundingAnswers> ask();
};
ANTEROOM_UNPRINTABLE(FoundingAnswers)

// Makes the data folder of a new office: settings, authority, certificates, keys, an empty
// database with its first manager. All of it or nothing; a folder that holds anything is left
// alone (founding.exists), so is a database on a server that an office uses (founding.taken): a
// second office on the same records gets a copy of the first one's folder.
[[nodiscard]] Done foundOffice(const QString& folder, const FoundingAnswers& answers);

} // namespace anteroom
