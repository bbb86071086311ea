#include "wire/office_client.h"

#include "record/canonical_json.h"
#include "record/media_types.h"
#include "wire/openssl_at_exit.h"
#include "wire/reply_reading.h"

#include <algorithm>
#include <memory>
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkInformation>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr std::chrono::seconds connectLimit(5);
[[maybe_unused]] const bool isKeptAtExit = keepOpenSslAtExit(); // before main() uses it

QSslConfiguration tlsFor(const OfficeAddress& address, const OfficeCredentials& credentials)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Replaces the system's authorities, which then are not loaded on demand either.
    tls.setCaCertificates(QSslCertificate::fromData(address.authority, QSsl::Pem));
    if (!credentials.isEmpty()) {
        const auto chain = QSslCertificate::fromData(credentials.certificate, QSsl::Pem);
        tls.setLocalCertificateChain(chain);
        tls.setPrivateKey(QSslKey(credentials.privateKey, QSsl::Ec, QSsl::Pem));
    }
    return tls;
}

// A body that cannot be read from its beginning again, which is what Qt asks of one it sends again.
// Not a QBuffer: Qt goes round the device of one.
class BodySentOnce : public QIODevice {
public:
    explicit BodySentOnce(const QByteArray& body) : m_body(body) { open(QIODevice::ReadOnly); }
    [[nodiscard]] bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const qint64 taken = std::min(size, m_body.size() - m_at);
        std::copy_n(m_body.constData() + m_at, taken, data);
        m_at += taken;
        return taken == 0 ? -1 : taken;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_at = 0;
};

QNetworkReply* sendOnce(QNetworkAccessManager& manager, QNetworkRequest asked,
                        const OfficeRequest& request)
{
    asked.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    asked.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto body = std::make_unique<BodySentOnce>(request.body);
    QNetworkReply* reply = manager.sendCustomRequest(asked, request.method, body.get());
    body.release()->setParent(reply);
    return reply;
}

} // namespace

OfficeRequest OfficeRequest::get(const QString& path)
{
    OfficeRequest request;
    request.path = path;
    return request;
}

OfficeRequest OfficeRequest::remove(const QString& path)
{
    OfficeRequest request;
    request.method = "DELETE"_ba;
    request.path = path;
    return request;
}

OfficeRequest OfficeRequest::withJson(const QByteArray& method, const QString& path,
                                      const QJsonObject& body)
{
    OfficeRequest request;
    request.method = method;
    request.path = path;
    request.contentType = jsonType;
    request.body = canonicalJson(body);
    return request;
}

OfficeClient::OfficeClient(OfficeAddress address, OfficeCredentials credentials, QObject* parent)
    : QObject(parent), m_address(std::move(address)), m_credentials(std::move(credentials))
{
}

OfficeClient::~OfficeClient() = default;

void OfficeClient::setCredentials(const OfficeCredentials& credentials)
{
    m_credentials = credentials;
    // An open connection has shown the old certificate.
    forgetConnections();
}

QNetworkAccessManager& OfficeClient::network()
{
    if (!m_network) {
        makeNetwork();
        watchNetwork();
    }
    return *m_network;
}

void OfficeClient::makeNetwork()
{
    m_network = new QNetworkAccessManager(this);
    m_network->setProxy(QNetworkProxy::NoProxy);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_tls = tlsFor(m_address, m_credentials);
}

void OfficeClient::forgetConnections()
{
    QNetworkAccessManager* old = m_network;
    if (!old)
        return;
    makeNetwork();
    // Qt leaves a request unanswered whose connection is cleared away under it.
    const auto replies = findChildren<QNetworkReply*>(Qt::FindDirectChildrenOnly);
    for (QNetworkReply* reply : replies) {
        if (reply->manager() == old)
            reply->abort();
    }
    old->deleteLater();
}

void OfficeClient::send(const OfficeRequest& request, QObject* context,
                        std::function<void(const OfficeAnswer&)> answered)
{
    QNetworkReply* reply = open(request);
    auto reading = std::make_shared<ReplyReading>(request.maxAnswerBytes);
    connect(reply, &QNetworkReply::readyRead, this, [reply, reading] { reading->take(*reply); });
    QTimer* deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, reply, [reply, reading] {
        reading->giveUp();
        reply->abort();
    });
    deadline->start(request.deadline);

    const QPointer<QObject> asker(context);
    const bool withToken = hasToken();
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, reading, asker, withToken, answered = std::move(answered)] {
                reply->deleteLater();
                const OfficeAnswer answer = reading->finish(*reply);
                noteReachable(answer.status != 0);
                if (answer.status == 401 && withToken)
                    Q_EMIT sessionEnded();
                if (asker)
                    QMetaObject::invokeMethod(asker, [answered, answer] { answered(answer); });
            });
}

QNetworkReply* OfficeClient::open(const OfficeRequest& request)
{
    QNetworkAccessManager& manager = network(); // which reads the certificates of the request
    const QNetworkRequest asked = networkRequest(request);
    QNetworkReply* reply = request.sentOnce
                               ? sendOnce(manager, asked, request)
                               : manager.sendCustomRequest(asked, request.method, request.body);
    reply->setParent(this);
    watchConnecting(reply);
    return reply;
}

QNetworkRequest OfficeClient::networkRequest(const OfficeRequest& request) const
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_address.host);
    url.setPort(m_address.port);
    url.setPath(request.path);
    if (!request.query.isEmpty()) {
        QUrlQuery query;
        query.setQueryItems(request.query);
        url.setQuery(query);
    }
    QNetworkRequest asked(url);
    asked.setSslConfiguration(m_tls);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    asked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    asked.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    asked.setHeader(QNetworkRequest::UserAgentHeader, "Anteroom"_ba);
    asked.setRawHeader("Accept-Encoding"_ba, "identity"_ba); // nothing to inflate, no bombs
    if (!request.contentType.isEmpty())
        asked.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (request.ifMatch)
        asked.setRawHeader("If-Match"_ba, '"' + QByteArray::number(*request.ifMatch) + '"');
    if (!m_token.isEmpty())
        asked.setRawHeader("Authorization"_ba, "Bearer " + m_token);
    return asked;
}

void OfficeClient::watchNetwork()
{
    // Not every system has a way of telling; then all that is left is trying again.
    using Network = QNetworkInformation;
    if (!Network::loadBackendByFeatures(Network::Feature::Reachability))
        return;
    connect(Network::instance(), &Network::reachabilityChanged, this,
            [this](Network::Reachability reachability) {
                if (reachability > Network::Reachability::Disconnected)
                    Q_EMIT networkReturned();
            });
}

void OfficeClient::watchConnecting(QNetworkReply* reply)
{
    // Only the time of connecting counts, not that of waiting for a free connection.
    QTimer* connecting = new QTimer(reply);
    connecting->setSingleShot(true);
    connect(connecting, &QTimer::timeout, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::socketStartedConnecting, connecting,
            [connecting] { connecting->start(connectLimit); });
    connect(reply, &QNetworkReply::encrypted, connecting, &QTimer::stop);
    connect(reply, &QNetworkReply::requestSent, connecting, &QTimer::stop);
}

void OfficeClient::noteReachable(bool reachable)
{
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    Q_EMIT reachableChanged(reachable);
}

} // namespace anteroom
