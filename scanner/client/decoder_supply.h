#pragma once

#include "scanner/client/decoder_process.h"

#include <chrono>
#include <QTimer>

namespace anteroom {

// Keeps one decoder in use and a second one started in reserve, so that when the first has to be
// killed the next frame is not the one that waits for a program to load.
class DecoderSupply : public QObject {
    Q_OBJECT
public:
    DecoderSupply(const QString& program, const QStringList& arguments, QObject* parent = nullptr);
    ~DecoderSupply() override;

    void start();
    void stop();
    [[nodiscard]] bool running() const { return m_wanted; }

    // Whether there is a decoder that takes requests.
    [[nodiscard]] bool ready() const { return m_inUse != nullptr; }
    [[nodiscard]] qint64 pid() const { return m_inUse ? m_inUse->pid() : 0; }
    [[nodiscard]] bool send(const QByteArray& message, const std::vector<int>& files);
    void kill();

Q_SIGNALS:
    void becameReady();
    void received(const QByteArray& message);
    // The decoder in use has ended.
    void lost();
    // There is none that could be started.
    void absent();

private:
    void launchReserve();
    void promoteReserve();
    void ended(const DecoderProcess* process, bool started);
    void deliver(const DecoderProcess* process, const QByteArray& message);

    QString m_program;
    QStringList m_arguments;
    bool m_wanted = false;
    int m_startFailures = 0; // in a row
    std::unique_ptr<DecoderProcess> m_inUse;
    std::unique_ptr<DecoderProcess> m_reserve;
    QTimer m_launch;
};

} // namespace anteroom
