#include "tests/stage/office_process.h"

#include "record/canonical_json.h"

#include <csignal>
#include <QFile>
#include <QJsonDocument>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int longestCommand = 60 * 60 * 1000; // a practice of a million takes its time

// What `init --answers` takes; the host name is what the programs of a demo connect to.
constexpr auto answers = R"({"practice":"Linden Street Family Medicine","site":"Linden Street",)"
                         R"("host_names":["127.0.0.1","localhost"],"port":0,)"
                         R"("manager":{"user":"manager","name":"Rowan Achterberg",)"
                         R"("password":"linden-street-demo"}})";

} // namespace

OfficeProcess::OfficeProcess(QString bin, QString folder)
    : m_program(bin + u"/anteroom-office"_s), m_folder(std::move(folder))
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    // However that one ends who started it.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.setStandardErrorFile(m_folder + u".log"_s, QIODevice::Append);
}

OfficeProcess::~OfficeProcess()
{
    stop();
}

Result<QJsonObject> OfficeProcess::makeDemoPractice(int patients, quint64 seed)
{
    QFile file(m_folder + u".answers.json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(answers) < 0)
        return problem("office.answers", u"The answers for init cannot be written."_s);
    file.close();
    auto made = run({u"init"_s, u"--answers"_s, file.fileName(), u"--data"_s, m_folder});
    file.remove();
    if (!made)
        return made.problem();
    auto imported = run({u"import-demo"_s, u"--data"_s, m_folder, u"--patients"_s,
                         QString::number(patients), u"--seed"_s, QString::number(seed)});
    if (!imported)
        return imported.problem();
    return parseJsonObject(imported->mid(imported->indexOf('{')), 1024 * 1024);
}

Done OfficeProcess::liftRequestLimits()
{
    QFile file(m_folder + u"/office.json"_s);
    if (!file.open(QIODevice::ReadWrite))
        return problem("office.settings", u"The office's settings cannot be changed."_s);
    QJsonObject settings = QJsonDocument::fromJson(file.readAll()).object();
    settings.insert(u"limits"_s, QJsonObject{{u"requests_per_second"_s, 10'000},
                                             {u"requests_at_once"_s, 10'000},
                                             {u"connections"_s, 1000},
                                             {u"connections_per_address"_s, 1000}});
    if (!file.resize(0) || !file.seek(0) || file.write(QJsonDocument(settings).toJson()) < 0)
        return problem("office.settings", u"The office's settings cannot be written."_s);
    return {};
}

Done OfficeProcess::start()
{
    m_process.start(m_program, {u"serve"_s, u"--data"_s, m_folder, u"--port"_s, m_port});
    if (!m_process.waitForStarted())
        return problem("office.absent", u"anteroom-office cannot be started."_s);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20'000))
            return problem("office.silent", u"anteroom-office does not come up; see its log."_s);
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    if (!line.startsWith(u"listening "_s))
        return problem("office.silent", u"anteroom-office does not say where it listens."_s);
    m_port = line.section(u':', -1);
    return {};
}

void OfficeProcess::stop()
{
    if (!running())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(8000))
        killNow();
}

void OfficeProcess::killNow()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

QString OfficeProcess::address() const
{
    return u"127.0.0.1:"_s + m_port;
}

QString OfficeProcess::authorityFile() const
{
    return m_folder + u"/pki/ca.crt"_s;
}

QString OfficeProcess::databaseFile() const
{
    return m_folder + u"/office.db"_s;
}

Result<QByteArray> OfficeProcess::run(const QStringList& arguments)
{
    QProcess command;
    command.start(m_program, arguments);
    if (!command.waitForStarted() || !command.waitForFinished(longestCommand))
        return problem("office.command", u"anteroom-office %1 does not end."_s.arg(arguments[0]));
    if (command.exitStatus() != QProcess::NormalExit || command.exitCode() != 0)
        return problem("office.command",
                       u"anteroom-office %1: %2"_s.arg(
                           arguments[0], QString::fromUtf8(command.readAllStandardError())));
    return command.readAllStandardOutput();
}

} // namespace anteroom
