#pragma once

#include "record/result.h"
#include "wire/office_address.h"

#include <chrono>
#include <functional>
#include <optional>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSslConfiguration>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace anteroom {

// One question to the office. The path is one of routes.h and never carries patient data, nor does
// the query.
struct OfficeRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QString path;
    QList<QPair<QString, QString>> query;
    QByteArray contentType; // of the body; empty where there is none
    QByteArray body;
    // Qt sends a request again by itself when the connection ends before an answer. Where this is
    // set it does not, and the asker decides what comes next.
    bool sentOnce = false;
    std::optional<int> ifMatch;                                    // a record version
    std::chrono::milliseconds deadline = std::chrono::seconds(30); // from asking to the last byte
    qint64 maxAnswerBytes = 10 * 1024 * 1024;

    [[nodiscard]] static OfficeRequest get(const QString& path);
    [[nodiscard]] static OfficeRequest remove(const QString& path);
    [[nodiscard]] static OfficeRequest withJson(const QByteArray& method, const QString& path,
                                                const QJsonObject& body);
};

// What the office said, good or not: either a 2xx answer, or a problem.
//
// Problem codes of this side: wire.unreachable, wire.certificate, wire.timeout, wire.garbage. All
// others are the office's own, from its problem+json; then `status` is 4xx or 5xx and `body` holds
// the whole problem document, such as the "current" of a 409.
struct OfficeAnswer {
    int status = 0; // 0 when nothing was understood
    std::optional<Problem> problem;
    QJsonObject body;           // of JSON answers
    QByteArray bytes;           // of all others
    std::optional<int> version; // from the ETag, where it is a record version

    [[nodiscard]] bool ok() const { return !problem.has_value(); }
};

// What a typed call hands its outcome to. It is called once, in the thread of the context object it
// was given with, and not at all when that object is gone.
template <class T>
using Answered = std::function<void(Result<T>)>;

// Talks HTTPS to the practice's office server and to nothing else: TLS 1.3, the practice's own
// authority, no proxy, no redirect, no cookie, limits on time and size. The typed calls are
// KioskOffice and DeskOffice. Lives in one thread, usually the program's main one.
class OfficeClient : public QObject {
    Q_OBJECT

public:
    explicit OfficeClient(OfficeAddress address, OfficeCredentials credentials = {},
                          QObject* parent = nullptr);
    ~OfficeClient() override;

    [[nodiscard]] const OfficeAddress& address() const { return m_address; }
    // After enrolment; open connections are closed.
    void setCredentials(const OfficeCredentials& credentials);
    // A staff member's session; empty when signed out.
    void setToken(const QByteArray& token) { m_token = token; }
    [[nodiscard]] bool hasToken() const { return !m_token.isEmpty(); }

    // The way of all requests but those of open(); a simulation takes another.
    virtual void send(const OfficeRequest& request, QObject* context,
                      std::function<void(const OfficeAnswer&)> answered);
    // The reply of a request that goes on: for EventStream, which reads it as it comes.
    [[nodiscard]] QNetworkReply* open(const OfficeRequest& request);

    // Closes all connections, so that the next request makes a new one (the network changed). What
    // was under way is answered with a Problem.
    void forgetConnections();

    // Whether the office answered the last request, whatever it said.
    [[nodiscard]] bool isReachable() const { return m_reachable; }

Q_SIGNALS:
    void reachableChanged(bool reachable);
    // The computer's network came back, as far as the system tells; try again.
    void networkReturned();
    // The office no longer knows this session: sign in again.
    void sessionEnded();

protected:
    void noteReachable(bool reachable);
    [[nodiscard]] const QByteArray& token() const { return m_token; }

private:
    [[nodiscard]] QNetworkRequest networkRequest(const OfficeRequest& request) const;
    [[nodiscard]] QNetworkAccessManager& network();
    void makeNetwork();
    void watchNetwork();
    void watchConnecting(QNetworkReply* reply);

    OfficeAddress m_address;
    OfficeCredentials m_credentials;
    QByteArray m_token;
    // Made for the first request: it loads what watches the network, and a kiosk's first frame
    // must not wait for that.
    QNetworkAccessManager* m_network = nullptr;
    QSslConfiguration m_tls; // read from address and credentials when m_network is made
    bool m_reachable = true;
};

} // namespace anteroom
