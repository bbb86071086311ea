#include "recording_proxy.h"

#include <QTcpSocket>

namespace anteroom {

RecordingProxy::RecordingProxy(quint16 officePort, QObject* parent)
    : QObject(parent), m_officePort(officePort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RecordingProxy::meet);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No port is free.");
}

void RecordingProxy::meet()
{
    while (QTcpSocket* client = m_server.nextPendingConnection()) {
        auto* office = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, this, [=, this] { handOn(client, office); });
        connect(office, &QTcpSocket::readyRead, this, [=, this] { handOn(office, client); });
        connect(client, &QTcpSocket::disconnected, office, &QTcpSocket::disconnectFromHost);
        connect(office, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        office->connectToHost(QHostAddress::LocalHost, m_officePort);
    }
}

void RecordingProxy::handOn(QIODevice* from, QIODevice* to)
{
    const QByteArray bytes = from->readAll();
    m_captured += bytes;
    to->write(bytes);
}

} // namespace anteroom
