#include "office_caller.h"

#include "record/media_types.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace anteroom::testing {

namespace {

QSslConfiguration tlsOf(RunningOffice& office)
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setCaCertificates(QSslCertificate::fromData(office.authority(), QSsl::Pem));
    return tls;
}

} // namespace

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString HttpAnswer::code() const
{
    return json()[u"code"_s].toString();
}

OfficeCaller::OfficeCaller(RunningOffice& office) : m_office(office), m_tls(tlsOf(office)) {}

OfficeCaller::OfficeCaller(RunningOffice& office, const EnrolledKiosk& kiosk) : OfficeCaller(office)
{
    m_tls.setPrivateKey(QSslKey(kiosk.key, QSsl::Ec));
    m_tls.setLocalCertificate(QSslCertificate(kiosk.certificate));
}

OfficeCaller::OfficeCaller(RunningOffice& office, const QByteArray& token) : OfficeCaller(office)
{
    m_token = token;
}

QSslSocket& OfficeCaller::connected()
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        return *m_socket;
    m_received.clear();
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setSslConfiguration(m_tls);
    m_socket->connectToHost(u"127.0.0.1"_s, m_port.value_or(m_office.port()));
    m_socket->waitForConnected(5000);
    m_socket->write(m_before);
    m_socket->flush();
    m_socket->startClientEncryption();
    m_socket->waitForEncrypted(5000);
    return *m_socket;
}

void OfficeCaller::comeThrough(quint16 port, const QByteArray& before)
{
    m_port = port;
    m_before = before;
}

void OfficeCaller::write(const QByteArray& bytes)
{
    connected().write(bytes);
    while (m_socket->bytesToWrite() > 0 || m_socket->encryptedBytesToWrite() > 0) {
        if (!m_socket->waitForBytesWritten(5000))
            break;
    }
}

HttpAnswer OfficeCaller::ask(const QByteArray& method, const QString& path, const QByteArray& body,
                             const Headers& headers)
{
    QByteArray request = method + ' ' + path.toLatin1() + " HTTP/1.1\r\nHost: office\r\n";
    if (!m_token.isEmpty())
        request += "Authorization: Bearer " + m_token + "\r\n";
    for (const auto& [name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method != "GET")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    write(request + "\r\n" + body);
    return readAnswer();
}

HttpAnswer OfficeCaller::ask(const QByteArray& method, const QString& path, const QJsonObject& body,
                             const Headers& headers)
{
    return ask(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact),
               Headers{{"Content-Type", "application/json"}} + headers);
}

HttpAnswer OfficeCaller::askSealed(const QByteArray& method, const QString& path,
                                   const QByteArray& plain)
{
    const auto sealed = seal(plain, m_office.server().office().keys.sealing.publicKey);
    return ask(method, path, *sealed, {{"Content-Type", sealedType}});
}

bool OfficeCaller::readMore(int milliseconds)
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(milliseconds)) {
        m_received += m_socket->readAll();
        return false;
    }
    m_received += m_socket->readAll();
    return true;
}

HttpAnswer OfficeCaller::readAnswer(int milliseconds)
{
    HttpAnswer answer;
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!readMore(milliseconds) && m_received.indexOf("\r\n\r\n") < 0)
            return answer;
    }
    const QByteArrayList lines = m_received.left(end).split('\n');
    m_received.remove(0, end + 4);
    answer.status = lines.value(0).split(' ').value(1).toInt();
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = answer.headers.value("content-length").toLongLong();
    while (m_received.size() < length) {
        if (!readMore(milliseconds))
            break;
    }
    answer.body = m_received.left(length);
    m_received.remove(0, length);
    return answer;
}

bool OfficeCaller::isCutWithin(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (m_socket->state() != QAbstractSocket::UnconnectedState && clock.elapsed() < milliseconds)
        m_socket->waitForDisconnected(50);
    return m_socket->state() == QAbstractSocket::UnconnectedState;
}

} // namespace anteroom::testing
