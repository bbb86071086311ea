#pragma once

#include "record/result.h"
#include "record/unprintable.h"

#include <QMap>
#include <QStringList>

namespace anteroom {

// A database on a PostgreSQL server, as a connection URI names it (postgresql.org/docs/15,
// §34.1.1.2): postgresql://USER:PASSWORD@HOST:PORT,HOST:PORT/NAME?OPTION=VALUE. Without a password
// PGPASSWORD, the option "passfile", PGPASSFILE and ~/.pgpass are asked, as by any program.
struct DatabaseServer {
    QStringList hosts; // names, addresses, or the folder of a Unix socket; the first that answers
    QList<quint16> ports; // one a host
    QString name;
    QString user;
    QString password;
    QMap<QString, QString> options; // "sslmode", "target_session_attrs", …

    // Problem code: database.url. What was given is not repeated: it may hold the password.
    [[nodiscard]] static Result<DatabaseServer> parse(const QString& url);

    friend bool operator==(const DatabaseServer&, const DatabaseServer&) = default;
};
ANTEROOM_UNPRINTABLE(DatabaseServer)

} // namespace anteroom
