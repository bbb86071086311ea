#pragma once

#include <QTcpServer>

namespace anteroom {

// Stands between a client and the office as a captured network does: hands every byte on, and
// keeps a copy.
class RecordingProxy : public QObject {
    Q_OBJECT

public:
    explicit RecordingProxy(quint16 officePort, QObject* parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QByteArray& captured() const { return m_captured; }

private:
    void meet();
    void handOn(QIODevice* from, QIODevice* to);

    QTcpServer m_server;
    quint16 m_officePort;
    QByteArray m_captured;
};

} // namespace anteroom
