#pragma once

#include "scanner/channel/message_socket.h"

#include <memory>
#include <QObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QTimer>

namespace anteroom {

// One running anteroom-decoder and the socket to it. It is made, used, and thrown away when it has
// ended; the next one is a new object.
class DecoderProcess : public QObject {
    Q_OBJECT
public:
    DecoderProcess(const QString& program, const QStringList& arguments, QObject* parent = nullptr);
    // Ends the process without waiting for anything it might still do.
    ~DecoderProcess() override;

    // Whether it has loaded what it needs and takes requests. One that doesn't in time is ended.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

    // False when the decoder is gone; ended() then comes by itself.
    [[nodiscard]] bool send(const QByteArray& message, const std::vector<int>& files);
    void kill();

Q_SIGNALS:
    void ready();
    void received(const QByteArray& message);
    // Once. `started` is false when there is no such program.
    void ended(bool started);

private:
    void readSocket();
    void end(bool started);

    QProcess m_process;
    UniqueFd m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_startLimit;
    bool m_ready = false;
    bool m_ended = false;
};

} // namespace anteroom
