#include "tests/stage/records_place.h"

#include "store/migrations.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QString serverUrl()
{
    return qEnvironmentVariable("ANTEROOM_TEST_DATABASE");
}

std::unique_ptr<Connection> connectedTo(const ConnectionSettings& settings)
{
    auto connection = Connection::open(settings);
    if (!connection)
        qFatal("%s: %s", qPrintable(connection.problem().code),
               qPrintable(connection.problem().advice));
    return std::move(*connection);
}

DatabaseServer serverOf(const QString& url)
{
    const auto server = DatabaseServer::parse(url);
    if (!server)
        qFatal("%s", qPrintable(server.problem().advice));
    return *server;
}

QString urlOf(const QString& database)
{
    return serverUrl().replace(u"/postgres?"_s, u'/' + database + u'?');
}

void administer(const QString& database, const QStringList& statements)
{
    StoreSettings settings;
    settings.server = serverOf(urlOf(database));
    const auto connection = connectedTo(settings.connection(Access::ReadWrite));
    for (const QString& statement : statements) {
        if (const auto done = connection->executeOnce(statement); !done)
            qFatal("%s: %s", qPrintable(done.problem().code), qPrintable(statement));
    }
}

// Databases of this program in which nobody is any more. Making and dropping one takes the server
// a checkpoint, and tables are files; so they are emptied and used again, and go with the cluster.
struct FreeDatabase {
    QString name;
    bool altered = false; // somebody was in it by the back door
};

QList<FreeDatabase>& freeDatabases()
{
    static QList<FreeDatabase> all;
    return all;
}

QStringList emptying(const FreeDatabase& database)
{
    if (database.altered)
        return {u"DROP SCHEMA public CASCADE"_s, u"CREATE SCHEMA public"_s};
    return {
        u"DO 'DECLARE each text; BEGIN SET LOCAL session_replication_role = replica; "
        "FOR each IN SELECT tablename FROM pg_tables WHERE schemaname = ''public'' "
        "AND tablename <> ''migration'' LOOP EXECUTE ''DELETE FROM '' || each; END LOOP; END'"_s,
        u"DO 'DECLARE each text; BEGIN FOR each IN SELECT sequencename FROM pg_sequences "
        "LOOP EXECUTE ''ALTER SEQUENCE '' || each || '' RESTART''; END LOOP; END'"_s};
}

// What the migrations put into the tables when they made them; of records there are none yet.
QStringList firstRows()
{
    QStringList statements;
    for (const Migration& migration : migrations())
        statements += migration.statements.filter(
            QRegularExpression(u"^INSERT INTO (audit_head|counter) "_s));
    return statements;
}

QString emptyDatabase()
{
    if (freeDatabases().isEmpty()) {
        const QString name = u"practice_"_s + QUuid::createUuid().toString(QUuid::Id128);
        administer(u"postgres"_s, {u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(name)});
        return name;
    }
    const FreeDatabase next = freeDatabases().takeLast();
    administer(next.name, emptying(next) + (next.altered ? QStringList() : firstRows()));
    return next.name;
}

} // namespace

bool RecordsPlace::onServer()
{
    return !serverUrl().isEmpty();
}

RecordsPlace::RecordsPlace()
{
    if (!onServer())
        return;
    m_name = emptyDatabase();
    m_url = urlOf(m_name);
}

RecordsPlace::~RecordsPlace()
{
    if (onServer())
        freeDatabases().append({m_name, m_altered});
}

StoreSettings RecordsPlace::settings(StoreSettings settings) const
{
    settings.path = path();
    if (onServer())
        settings.server = serverOf(m_url);
    return settings;
}

std::unique_ptr<Connection> RecordsPlace::backDoor()
{
    m_altered = true;
    return connectedTo(settings().connection(Access::ReadWrite));
}

} // namespace anteroom
