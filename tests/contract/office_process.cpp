#include "office_process.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace anteroom::testing {

namespace {

constexpr int patience = 30'000;

QString program()
{
    return QStringLiteral(ANTEROOM_BINARY_DIR "/bin/anteroom-office");
}

} // namespace

ProgramRun runOffice(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray foundingAnswers()
{
    return R"({
  "practice": "Alder Falls Family Practice",
  "site": "Main Street",
  "host_names": ["office.example.org", "192.0.2.10"],
  "port": 8443,
  "manager": {"user": "morgan", "name": "Morgan Reyes", "password": "correct horse battery"}
}
)";
}

OfficeProcess::OfficeProcess(const QString& folder)
{
    m_process.start(program(), {u"serve"_s, u"--data"_s, folder, u"--port"_s, u"0"_s});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return;
    }
    const QByteArray line = m_process.readLine().trimmed(); // "listening 127.0.0.1:40123"
    if (line.startsWith("listening "))
        m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
}

OfficeProcess::~OfficeProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

int OfficeProcess::end()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray OfficeProcess::errors()
{
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

} // namespace anteroom::testing
