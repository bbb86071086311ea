#include "tests/stage/driven_program.h"

#include "record/canonical_json.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int answerWithin = 60'000;

Done doneOf(const Result<QJsonObject>& answer)
{
    if (!answer)
        return answer.problem();
    return {};
}

} // namespace

DrivenProgram::DrivenProgram(QString program, QStringList arguments, QString socket)
    : m_environment(QProcessEnvironment::systemEnvironment()), m_socketPath(std::move(socket))
{
    m_process.setProgram(std::move(program));
    m_process.setArguments(std::move(arguments) << u"--driver"_s << m_socketPath);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

DrivenProgram::~DrivenProgram()
{
    stop();
}

void DrivenProgram::setEnvironment(const QString& name, const QString& value)
{
    m_environment.insert(name, value);
}

void DrivenProgram::setLog(const QString& path)
{
    m_process.setStandardOutputFile(path, QIODevice::Append);
}

Done DrivenProgram::start(int seconds)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.start();
    if (!m_process.waitForStarted())
        return problem("program.absent",
                       u"%1 cannot be started. Build it first."_s.arg(m_process.program()));
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < seconds * 1000) {
        m_socket.connectToServer(m_socketPath);
        if (m_socket.waitForConnected(200))
            return {};
        if (m_process.waitForFinished(5))
            return problem("program.ended", u"%1 ended with %2 before its driver was there."_s
                                                .arg(m_process.program())
                                                .arg(m_process.exitCode()));
        QThread::msleep(5);
    }
    return problem("program.silent",
                   u"%1 has no driver. Is ANTEROOM_TESTING on?"_s.arg(m_process.program()));
}

void DrivenProgram::stop()
{
    m_socket.abort();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        killNow();
}

void DrivenProgram::killNow()
{
    m_socket.abort();
    m_process.kill();
    m_process.waitForFinished(5000);
}

bool DrivenProgram::running() const
{
    return m_process.state() == QProcess::Running;
}

Result<QJsonObject> DrivenProgram::ask(const QJsonObject& request)
{
    m_socket.write(canonicalJson(request) + '\n');
    QElapsedTimer waited;
    waited.start();
    while (!m_socket.canReadLine()) {
        if (!m_socket.waitForReadyRead(1000) && m_socket.state() != QLocalSocket::ConnectedState)
            return problem("driver.gone", u"The program ended while it was played."_s);
        if (waited.elapsed() > answerWithin)
            return problem("driver.silent", u"The program does not answer its driver."_s);
    }
    auto answer = parseJsonObject(m_socket.readLine(), 16 * 1024 * 1024);
    if (!answer)
        return answer.problem();
    if (!answer->value(u"ok").toBool())
        return problem("driver.refused", answer->value(u"error").toString() + u" Asked: "_s +
                                             QString::fromUtf8(canonicalJson(request)));
    return answer;
}

Done DrivenProgram::waitFor(const QString& name, int milliseconds)
{
    return doneOf(ask({{u"do"_s, u"wait"_s}, {u"name"_s, name}, {u"ms"_s, milliseconds}}));
}

Result<QString> DrivenProgram::waitForOneOf(const QStringList& names, int milliseconds)
{
    QElapsedTimer waited;
    waited.start();
    do {
        for (const QString& name : names)
            if (shows(name))
                return name;
        QThread::msleep(20);
    } while (waited.elapsed() < milliseconds);
    return problem("driver.refused", u"Waited in vain for one of: "_s + names.join(u", "_s));
}

Done DrivenProgram::waitGone(const QString& name, int milliseconds)
{
    return doneOf(
        ask({{u"do"_s, u"wait"_s}, {u"name"_s, name}, {u"gone"_s, true}, {u"ms"_s, milliseconds}}));
}

Done DrivenProgram::tap(const QString& name, const QString& role, int nth)
{
    return doneOf(
        ask({{u"do"_s, u"tap"_s}, {u"name"_s, name}, {u"role"_s, role}, {u"nth"_s, nth}}));
}

Result<int> DrivenProgram::tapUntil(const QString& name, const QString& until)
{
    auto answer = ask({{u"do"_s, u"tap"_s}, {u"name"_s, name}, {u"until"_s, until}});
    if (!answer)
        return answer.problem();
    return answer->value(u"ms").toInt();
}

Done DrivenProgram::type(const QString& text, const QString& into)
{
    return doneOf(ask({{u"do"_s, u"type"_s},
                       {u"text"_s, text},
                       {u"into"_s, into},
                       {u"role"_s, u"EditableText"_s}}));
}

Done DrivenProgram::key(const QString& combination)
{
    return doneOf(ask({{u"do"_s, u"key"_s}, {u"key"_s, combination}}));
}

Done DrivenProgram::present(const QString& picture)
{
    return doneOf(ask({{u"do"_s, u"present"_s}, {u"picture"_s, picture}}));
}

Done DrivenProgram::draw(const QString& name, const QJsonArray& strokes)
{
    return doneOf(ask({{u"do"_s, u"draw"_s}, {u"name"_s, name}, {u"strokes"_s, strokes}}));
}

Done DrivenProgram::grab(const QString& file)
{
    return doneOf(ask({{u"do"_s, u"grab"_s}, {u"file"_s, file}}));
}

QStringList DrivenProgram::shownText()
{
    QStringList text;
    const auto answer = ask({{u"do"_s, u"text"_s}});
    if (answer) {
        const QJsonArray given = answer->value(u"text").toArray();
        for (const QJsonValue& each : given)
            text.append(each.toString());
    }
    return text;
}

QJsonArray DrivenProgram::tree()
{
    const auto answer = ask({{u"do"_s, u"tree"_s}});
    return answer ? answer->value(u"tree").toArray() : QJsonArray();
}

bool DrivenProgram::shows(const QString& name)
{
    const QJsonArray things = tree();
    return std::any_of(things.begin(), things.end(), [&](const QJsonValue& thing) {
        return thing[u"name"_s].toString() == name;
    });
}

} // namespace anteroom
