#include "fake_office.h"

#include "record/canonical_json.h"

#include <QJsonArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QByteArray raw(int status, const QByteArray& contentType, const QByteArray& body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Any\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// A request that has come whole, taken from the front of the bytes.
std::optional<HeardRequest> takeRequest(QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    HeardRequest request;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.first().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

} // namespace

FakeOffice::FakeOffice(const PracticeAuthority& authority, QObject* parent)
    : QObject(parent), m_authority(authority.certificate()), m_receiptKey(receiptKeys.publicKey)
{
    setCredentials(authority.serverAt(u"127.0.0.1"_s), QSsl::TlsV1_3OrLater);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &FakeOffice::meet);
    open();
}

void FakeOffice::setCredentials(const OfficeCredentials& credentials, QSsl::SslProtocol protocol)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(protocol);
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    tls.setCaCertificates(QSslCertificate::fromData(m_authority));
    tls.setLocalCertificateChain(QSslCertificate::fromData(credentials.certificate));
    tls.setPrivateKey(QSslKey(credentials.privateKey, QSsl::Ec));
    m_server.setSslConfiguration(tls);
}

void FakeOffice::open()
{
    QVERIFY(m_server.listen(QHostAddress::LocalHost, m_port));
    m_port = m_server.serverPort();
}

void FakeOffice::close()
{
    m_server.close();
    const auto sockets = m_conversations.keys();
    for (QSslSocket* socket : sockets)
        socket->abort();
}

OfficeAddress FakeOffice::address() const
{
    return {u"127.0.0.1"_s, m_port, m_authority};
}

Practice FakeOffice::practice() const
{
    Practice practice;
    practice.name = u"Kestrel Family Practice"_s;
    practice.site = u"Alder Falls"_s;
    practice.languages = {u"en"_s, u"es"_s};
    practice.sealingKey = m_sealingKeys.publicKey;
    practice.receiptKey = m_receiptKey;
    practice.consents = {
        {u"privacy_practices"_s, 2, {{u"en"_s, {u"Privacy"_s, u"We keep it."_s}}}}};
    return practice;
}

void FakeOffice::meet()
{
    while (auto* socket = qobject_cast<QSslSocket*>(m_server.nextPendingConnection())) {
        m_conversations.insert(socket, {});
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { listen(socket); });
        connect(socket, &QSslSocket::disconnected, this, [this, socket] {
            m_conversations.remove(socket);
            socket->deleteLater();
        });
        listen(socket);
    }
}

void FakeOffice::listen(QSslSocket* socket)
{
    QByteArray& bytes = m_conversations[socket].bytes;
    bytes += socket->readAll();
    if (mood == Mood::CutWhileAsking && bytes.size() > 50) {
        socket->abort();
        return;
    }
    while (auto request = takeRequest(bytes)) {
        request->clientName =
            socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
        m_heard.append(*request);
        reply(socket, *request);
        Q_EMIT asked();
        if (!m_conversations.contains(socket))
            return;
    }
}

void FakeOffice::reply(QSslSocket* socket, const HeardRequest& request)
{
    switch (mood) {
    case Mood::Silent:
        return;
    case Mood::Garbage:
        socket->write("\x01\x02 no such thing as a status line\r\n\r\n");
        socket->disconnectFromHost();
        return;
    case Mood::Page:
        socket->write(raw(200, "text/html", "<html>Please sign in to the hotel's network</html>"));
        return;
    case Mood::HangsUp:
        static_cast<void>(answerTo(request));
        socket->disconnectFromHost();
        return;
    case Mood::CutAnswer: {
        const QByteArray whole = answerTo(request);
        socket->write(whole.left(whole.size() - 10));
        socket->disconnectFromHost();
        return;
    }
    case Mood::Endless:
        socket->write(raw(200, "application/json", QByteArray(20 * 1024 * 1024, ' ')));
        return;
    case Mood::Elsewhere:
        socket->write("HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:" +
                      QByteArray::number(m_port) + "/elsewhere\r\nContent-Length: 0\r\n\r\n");
        return;
    case Mood::CutWhileAsking:
    case Mood::Well:
        break;
    }
    if (request.target == "/v1/events" && !answersInstead) {
        m_conversations[socket].isStream = true;
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:hello\n\n");
        return;
    }
    socket->write(answerTo(request));
}

void FakeOffice::sayEvent(const QByteArray& event)
{
    for (auto it = m_conversations.begin(); it != m_conversations.end(); ++it) {
        if (it->isStream)
            it.key()->write(event);
    }
}

QByteArray FakeOffice::answerTo(const HeardRequest& request)
{
    if (answersInstead) {
        if (const QByteArray instead = answersInstead(request); !instead.isEmpty())
            return instead;
    }
    if (request.target.startsWith("/v1/blobs/"))
        return takeBlob(request);
    if (request.target.startsWith("/v1/submissions/"))
        return takeSubmission(request);
    if (request.target == "/v1/practice")
        return answer(200, practice().toJson());
    return problemAnswer(404, u"route.unknown"_s);
}

QByteArray FakeOffice::takeBlob(const HeardRequest& request)
{
    const auto hash = Sha256::parse(QString::fromLatin1(request.target.mid(10)));
    const auto plain = unseal(request.body, m_sealingKeys);
    if (!hash || !plain || Sha256::of(*plain) != *hash)
        return problemAnswer(422, u"blob.hash"_s);
    const bool isNew = !m_blobs.contains(*hash);
    m_blobs.insert(*hash, *plain);
    return answer(isNew ? 201 : 200, {});
}

QByteArray FakeOffice::takeSubmission(const HeardRequest& request)
{
    const auto id = SubmissionId::parse(QString::fromLatin1(request.target.mid(16)));
    const auto plain = unseal(request.body, m_sealingKeys);
    if (!id || !plain)
        return problemAnswer(422, u"submission.sealing"_s);
    const auto json = parseJsonObject(*plain, Submission::maxJsonBytes);
    const auto submission = json ? Submission::fromJson(*json) : json.problem();
    if (!submission)
        return problemAnswer(422, submission.problem().code);
    QJsonArray missing;
    for (const ImageReference& image : submission->images) {
        if (!m_blobs.contains(image.sha256))
            missing.append(image.sha256.hex());
    }
    if (!missing.isEmpty())
        return answer(422,
                      {{u"code"_s, u"submission.blobs_missing"_s},
                       {u"detail"_s, u"Send these first."_s},
                       {u"missing"_s, missing}},
                      "application/problem+json");
    Stored& stored = m_submissions[*id];
    if (stored.times > 0 && stored.json != *plain)
        return problemAnswer(409, u"submission.other_content"_s);
    stored.json = *plain;
    return receiptFor(*id, *plain)
        .prepend(stored.times++ == 0 ? "HTTP/1.1 201 Created\r\n" : "HTTP/1.1 200 OK\r\n");
}

QByteArray FakeOffice::receiptFor(const SubmissionId& id, const QByteArray& json) const
{
    Receipt receipt{id, Sha256::of(json), QDateTime::currentDateTimeUtc(), {}};
    receipt.signature = *sign(receipt.signedBytes(), receiptKeys);
    const QByteArray whole = answer(200, receipt.toJson());
    return whole.mid(whole.indexOf('\n') + 1);
}

int FakeOffice::timesHeard(const QByteArray& method, const QByteArray& pathStart) const
{
    return static_cast<int>(
        std::count_if(m_heard.begin(), m_heard.end(), [&](const HeardRequest& request) {
            return request.method == method && request.target.startsWith(pathStart);
        }));
}

QByteArray FakeOffice::answer(int status, const QJsonObject& body, const QByteArray& contentType)
{
    return raw(status, contentType, canonicalJson(body));
}

QByteArray FakeOffice::problemAnswer(int status, const QString& code)
{
    return answer(status,
                  {{u"type"_s, u"about:blank"_s},
                   {u"title"_s, u"Refused"_s},
                   {u"status"_s, status},
                   {u"code"_s, code},
                   {u"detail"_s, u"Do something else."_s}},
                  "application/problem+json");
}

} // namespace anteroom
