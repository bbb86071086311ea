#include "scanner/client/decoder_process.h"

#include "scanner/channel/decoder_message.h"

#include <chrono>
#include <fcntl.h>

namespace anteroom {

using namespace std::chrono_literals;

namespace {

constexpr auto TimeToStart = 5000ms;

} // namespace

DecoderProcess::DecoderProcess(const QString& program, const QStringList& arguments,
                               QObject* parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::finished, this, [this] { end(true); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(false);
    });
    Result<SocketEnds> ends = connectedEnds();
    if (!ends) {
        QMetaObject::invokeMethod(
            this, [this] { end(false); }, Qt::QueuedConnection);
        return;
    }
    m_socket = std::move(ends.value().ours);
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &DecoderProcess::readSocket);

    const int theirs = ends.value().theirs.get();
    m_process.setChildProcessModifier([theirs] {
        // dup2 onto itself would leave the socket closed at exec.
        if (theirs == DecoderSocketFd)
            ::fcntl(theirs, F_SETFD, 0);
        else
            ::dup2(theirs, DecoderSocketFd);
    });
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_startLimit.setSingleShot(true);
    connect(&m_startLimit, &QTimer::timeout, this, &DecoderProcess::kill);
    m_startLimit.start(TimeToStart);
    m_process.start(program, arguments);
}

DecoderProcess::~DecoderProcess()
{
    m_process.disconnect(this);
    m_notifier.reset();
    m_process.kill();
    m_process.waitForFinished(1000);
}

bool DecoderProcess::send(const QByteArray& message, const std::vector<int>& files)
{
    return !m_ended && sendMessage(m_socket, message, files);
}

void DecoderProcess::kill()
{
    m_process.kill();
}

void DecoderProcess::readSocket()
{
    const auto message = receiveMessage(m_socket, MaxAnswerBytes, false);
    if (message && m_ready) {
        Q_EMIT received(message->bytes);
        return;
    }
    const Result<DecoderAnswer> greeting =
        DecoderAnswer::fromBytes(message ? message->bytes : QByteArray());
    if (greeting && greeting->id == ReadyId) {
        m_startLimit.stop();
        m_ready = true;
        Q_EMIT ready();
        return;
    }
    // Closed, or nonsense: either way this decoder has answered for the last time.
    m_notifier->setEnabled(false);
    m_process.kill();
}

void DecoderProcess::end(bool started)
{
    if (m_ended)
        return;
    m_ended = true;
    if (m_notifier)
        m_notifier->setEnabled(false);
    Q_EMIT ended(started);
}

} // namespace anteroom
