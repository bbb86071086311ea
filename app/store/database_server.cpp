#include "store/database_server.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr quint16 usualPort = 5432;

// What may be said of a connection besides where it goes. Others would change what the store
// relies on.
const QStringList& knownOptions()
{
    static const QStringList known{
        u"host"_s,        u"hostaddr"_s,   u"passfile"_s,       u"sslmode"_s,
        u"sslrootcert"_s, u"sslcert"_s,    u"sslkey"_s,         u"target_session_attrs"_s,
        u"gssencmode"_s,  u"krbsrvname"_s, u"channel_binding"_s};
    return known;
}

Problem wrong(const QString& what)
{
    return problem(
        "database.url",
        u"The database must be given as postgresql://USER@HOST:PORT/NAME: %1."_s.arg(what));
}

QString decoded(const QString& part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

// The driver hands options on as one text in which it takes a semicolon for the next one.
bool isPlain(const QString& value)
{
    return !value.isEmpty() && !value.contains(u';') && !value.contains(QChar(0));
}

Done readHosts(DatabaseServer& server, const QString& hosts)
{
    const QStringList each = hosts.split(u',');
    for (const QString& one : each) {
        const qsizetype colon = one.lastIndexOf(u':');
        const bool hasPort = colon >= 0 && !one.endsWith(u']');
        bool isPort = true;
        const quint16 port = hasPort ? one.mid(colon + 1).toUShort(&isPort) : usualPort;
        if (!isPort || port == 0)
            return wrong(u"a port is a number from 1 to 65535"_s);
        QString host = decoded(hasPort ? one.left(colon) : one);
        if (host.startsWith(u'[') && host.endsWith(u']')) // an IPv6 address
            host = host.mid(1, host.size() - 2);
        server.hosts.append(host);
        server.ports.append(port);
    }
    return {};
}

Done readOptions(DatabaseServer& server, const QString& text)
{
    const auto options = QUrlQuery(text).queryItems(QUrl::FullyDecoded);
    for (const auto& [key, value] : options) {
        if (!knownOptions().contains(key))
            return wrong(u"after the question mark may stand "_s + knownOptions().join(u", "_s));
        if (!isPlain(value))
            return wrong(u"an option is empty or has a semicolon"_s);
        if (key == u"host")
            server.hosts = value.split(u',');
        else
            server.options.insert(key, value);
    }
    server.ports.resize(server.hosts.size(), usualPort);
    return {};
}

} // namespace

Result<DatabaseServer> DatabaseServer::parse(const QString& url)
{
    QString rest = url.section(u"://"_s, 1);
    const QString scheme = url.section(u"://"_s, 0, 0);
    if (scheme != u"postgresql" && scheme != u"postgres")
        return wrong(u"it begins otherwise"_s);
    DatabaseServer server;
    const QString options = rest.section(u'?', 1);
    rest = rest.section(u'?', 0, 0);
    server.name = decoded(rest.section(u'/', 1));
    const QString authority = rest.section(u'/', 0, 0);
    const QString user = authority.section(u'@', 0, -2);
    server.user = decoded(user.section(u':', 0, 0));
    server.password = decoded(user.section(u':', 1));
    if (const Done read = readHosts(server, authority.section(u'@', -1)); !read)
        return read.problem();
    if (const Done read = readOptions(server, options); !read)
        return read.problem();
    if (server.name.isEmpty())
        return wrong(u"the name of the database is missing"_s);
    if (server.hosts.contains(QString()))
        return wrong(u"the host is missing"_s);
    return server;
}

} // namespace anteroom
