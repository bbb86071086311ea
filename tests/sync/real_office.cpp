#include "real_office.h"

#include "kiosk_side.h"
#include "tests/stage/file_content.h"

#include <csignal>
#include <QJsonArray>
#include <QJsonDocument>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int patience = 60'000;

void write(const QString& path, const QJsonObject& json)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0)
        qFatal("A file of the test's office cannot be written.");
}

} // namespace

void dieWithTest(QProcess& program)
{
    program.setChildProcessModifier([] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        setpgid(0, 0); // an interrupt at the terminal is the test's alone
    });
}

RealOffice::RealOffice(const OfficeMake& make)
{
    dieWithTest(m_process);
    const QString answers = m_place.filePath(u"answers.json"_s);
    write(answers, {{u"practice"_s, u"Alder Falls Family Practice"_s},
                    {u"site"_s, u"Main Street"_s},
                    {u"host_names"_s, QJsonArray{u"127.0.0.1"_s}},
                    {u"port"_s, 8443},
                    {u"manager"_s, QJsonObject{{u"user"_s, user},
                                               {u"name"_s, u"Morgan Reyes"_s},
                                               {u"password"_s, password}}}});
    QStringList init{u"init"_s, u"--data"_s, m_folder, u"--answers"_s, answers};
    if (!make.databaseUrl.isEmpty())
        init += {u"--database"_s, make.databaseUrl};
    const QByteArray made = run(init).output;
    const QString settings = m_folder + u"/office.json"_s;
    QJsonObject json = QJsonDocument::fromJson(contentOf(settings)).object();
    if (json.isEmpty()) {
        m_problem = "No office could be made: " + made;
        return;
    }
    // Tests ask faster than people do.
    json.insert(u"limits"_s,
                QJsonObject{{u"requests_per_second"_s, 10'000}, {u"requests_at_once"_s, 10'000}});
    write(settings, json);
}

RealOffice::RealOffice(const QString& folder) : m_folder(folder)
{
    dieWithTest(m_process);
}

RealOffice::~RealOffice()
{
    kill();
}

bool RealOffice::start()
{
    launch();
    return waitUntilListening();
}

void RealOffice::launch()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral(ANTEROOM_OFFICE), serving());
}

QStringList RealOffice::serving() const
{
    return {u"serve"_s, u"--data"_s, m_folder, u"--port"_s, QString::number(m_port)};
}

bool RealOffice::waitUntilListening()
{
    QByteArray said = m_process.readAll();
    while (!said.contains("listening 127.0.0.1:") || !said.endsWith('\n')) {
        if (!m_process.waitForReadyRead(patience)) {
            m_problem = "The office did not start: " + said;
            return false;
        }
        said += m_process.readAll();
    }
    m_log += said;
    const qsizetype port = said.indexOf("127.0.0.1:") + 10;
    m_port = said.mid(port, said.indexOf('\n', port) - port).toUShort();
    return m_port != 0;
}

void RealOffice::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
    m_log += m_process.readAll();
}

bool RealOffice::stop()
{
    m_process.terminate();
    const bool ended = m_process.waitForFinished(patience);
    m_log += m_process.readAll();
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

OfficeAddress RealOffice::address() const
{
    return {u"127.0.0.1"_s, m_port, contentOf(m_folder + u"/pki/ca.crt"_s)};
}

Result<DeviceIdentity> RealOffice::enrol(const QString& kioskName)
{
    const QByteArray code =
        run({u"enrol-code"_s, u"--data"_s, m_folder, u"--name"_s, kioskName}).output.trimmed();
    OfficeClient client(address());
    KioskOffice kiosk(client);
    const auto enrolled = awaited<Result<DeviceIdentity>>([&](QObject* context, auto answered) {
        kiosk.enrol(QString::fromUtf8(code), kioskName, context, answered);
    });
    return enrolled.value_or(anteroom::problem("test.no_answer", QString::fromUtf8(code)));
}

QByteArray RealOffice::auditVerdict() const
{
    const QByteArray said = run({u"verify-audit"_s, u"--data"_s, m_folder}).output;
    return said.startsWith("audit chain holds") ? said.trimmed() : QByteArray();
}

QByteArray RealOffice::log()
{
    m_log += m_process.readAll();
    return m_log;
}

OfficeRun RealOffice::run(const QStringList& arguments)
{
    QProcess process;
    dieWithTest(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(ANTEROOM_OFFICE), arguments);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAll()};
}

} // namespace anteroom
