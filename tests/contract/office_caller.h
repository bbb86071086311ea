#pragma once

#include "running_office.h"

#include <QHash>
#include <QSslConfiguration>
#include <QSslSocket>

namespace anteroom::testing {

// What came back, taken apart.
struct HttpAnswer {
    int status = 0;                        // 0 when there was no answer
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString code() const; // of a problem
};

// A client of the office that keeps to HTTP and TLS only as far as a test wants it to.
class OfficeCaller {
public:
    explicit OfficeCaller(RunningOffice& office);
    OfficeCaller(RunningOffice& office, const EnrolledKiosk& kiosk);
    OfficeCaller(RunningOffice& office, const QByteArray& token);

    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    // On a connection that is kept as long as the office keeps it.
    HttpAnswer ask(const QByteArray& method, const QString& path, const QByteArray& body = {},
                   const Headers& headers = {});
    HttpAnswer ask(const QByteArray& method, const QString& path, const QJsonObject& body,
                   const Headers& headers = {});
    // Seals the body to the office.
    HttpAnswer askSealed(const QByteArray& method, const QString& path, const QByteArray& plain);

    // Connects to another port, and says something there before TLS begins.
    void comeThrough(quint16 port, const QByteArray& before);

    // The pieces, for those who break the rules.
    [[nodiscard]] QSslSocket& connected();
    [[nodiscard]] QSslSocket& lastSocket() { return *m_socket; } // also when it was cut
    void write(const QByteArray& bytes);
    [[nodiscard]] HttpAnswer readAnswer(int milliseconds = 20'000);
    [[nodiscard]] bool isCutWithin(int milliseconds);

private:
    [[nodiscard]] bool readMore(int milliseconds);

    RunningOffice& m_office;
    QSslConfiguration m_tls;
    QByteArray m_token;
    std::optional<quint16> m_port;
    QByteArray m_before;
    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_received;
};

} // namespace anteroom::testing
