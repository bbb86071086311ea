#include "console/arguments.h"

#include <QCommandLineParser>
#include <QFile>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 largestAuthority = 64 * 1024;

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(u"The front desk of a practice: what patients entered at the "
                                     "kiosks, beside what is on record."_s);
    parser.addOptions(
        {{u"office"_s, u"The practice's office server, such as office.lan:8443."_s, u"host:port"_s},
         {u"authority"_s, u"The practice's own certificate authority (pki/ca.crt of the office)."_s,
          u"file.pem"_s},
         {u"user"_s, u"Fills in the user name at sign-in."_s, u"name"_s},
         {{u"h"_s, u"help"_s}, u"Shows this page."_s},
         {{u"v"_s, u"version"_s}, u"Shows the version."_s}});
#ifdef ANTEROOM_TESTING
    parser.addOption({u"driver"_s, u"Lets a test play this program."_s, u"socket"_s});
#endif
}

Result<OfficeAddress> addressFrom(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    QString host = text.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host.isEmpty() || !isNumber || port == 0 || port > 65535)
        return problem("arguments.office",
                       u"--office takes the server's name and port, such as office.lan:8443."_s);
    return OfficeAddress{host, static_cast<quint16>(port), {}};
}

Result<QByteArray> authorityFrom(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return problem("arguments.authority",
                       u"--authority takes the file of the practice's certificate authority; it "
                       "cannot be read. The office keeps it in pki/ca.crt."_s);
    const QByteArray pem = file.read(largestAuthority);
    if (!pem.contains("-----BEGIN CERTIFICATE-----"))
        return problem("arguments.authority",
                       u"The file given with --authority is not a certificate (PEM)."_s);
    return pem;
}

} // namespace

Result<ConsoleArguments> parseArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return problem("arguments.unknown", parser.errorText() + u" Try --help."_s);
    if (!parser.positionalArguments().isEmpty())
        return problem("arguments.unknown",
                       u"Nothing is expected after the options. Try --help."_s);
    ConsoleArguments parsed;
    parsed.showHelp = parser.isSet(u"help"_s);
    parsed.showVersion = parser.isSet(u"version"_s);
    if (parsed.showHelp || parsed.showVersion)
        return parsed;
    auto address = addressFrom(parser.value(u"office"_s));
    if (!address)
        return address.problem();
    auto authority = authorityFrom(parser.value(u"authority"_s));
    if (!authority)
        return authority.problem();
    parsed.office = *address;
    parsed.office.authority = *authority;
    parsed.user = parser.value(u"user"_s);
#ifdef ANTEROOM_TESTING
    parsed.driverSocket = parser.value(u"driver"_s);
#endif
    return parsed;
}

QString argumentsHelp()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

} // namespace anteroom
