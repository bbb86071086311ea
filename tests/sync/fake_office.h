#pragma once

#include "practice_authority.h"
#include "record/receipt.h"
#include "record/submission.h"
#include "sealing/sealing.h"
#include "wire/practice.h"

#include <functional>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSslServer>

namespace anteroom {

// What a client asked the office that a test plays.
struct HeardRequest {
    QByteArray method;
    QByteArray target;                     // path and query
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    QString clientName; // of the client certificate; empty when there was none
};

// The far side of the network: an office that stores what it is sent as the real one does, and that
// can be told to misbehave. Stories that need no misbehaviour use the real office.
class FakeOffice : public QObject {
    Q_OBJECT

public:
    // What the office does with the next requests.
    enum class Mood {
        Well,
        Silent,         // hears all, answers nothing
        Garbage,        // bytes that are no HTTP
        Page,           // a web page where JSON belongs
        CutWhileAsking, // the connection ends in the middle of the request
        HangsUp,        // stores what it heard, and ends without a word
        CutAnswer,      // stores what it heard, and ends in the middle of the answer
        Endless,        // an answer larger than any has a reason to be
        Elsewhere       // redirects
    };

    explicit FakeOffice(const PracticeAuthority& authority, QObject* parent = nullptr);
    ~FakeOffice() override { close(); }

    // On the port it had before, where it had one.
    void open();
    // Ends all connections, as a killed office does.
    void close();
    void restart()
    {
        close();
        open();
    }
    void setCredentials(const OfficeCredentials& credentials, QSsl::SslProtocol protocol);
    [[nodiscard]] OfficeAddress address() const;
    [[nodiscard]] Practice practice() const;

    Mood mood = Mood::Well;
    // Answers before the office's own answers do; an empty answer means "go on".
    std::function<QByteArray(const HeardRequest&)> answersInstead;
    // Signs receipts; another key than the practice's makes them forgeries.
    SigningKeys receiptKeys = SigningKeys::generate();

    struct Stored {
        QByteArray json;
        int times = 0; // how often it was sent
    };
    [[nodiscard]] const QHash<SubmissionId, Stored>& submissions() const { return m_submissions; }
    [[nodiscard]] const QHash<Sha256, QByteArray>& blobs() const { return m_blobs; }
    void forgetBlobs() { m_blobs.clear(); }
    [[nodiscard]] const QList<HeardRequest>& heard() const { return m_heard; }
    [[nodiscard]] int timesHeard(const QByteArray& method, const QByteArray& pathStart) const;

    [[nodiscard]] static QByteArray answer(int status, const QJsonObject& body,
                                           const QByteArray& contentType = "application/json");
    [[nodiscard]] static QByteArray problemAnswer(int status, const QString& code);

    // Connections for server-sent events that are open now.
    void sayEvent(const QByteArray& event);

Q_SIGNALS:
    void asked();

private:
    struct Conversation {
        QByteArray bytes;
        bool isStream = false;
    };
    void meet();
    void listen(QSslSocket* socket);
    void reply(QSslSocket* socket, const HeardRequest& request);
    [[nodiscard]] QByteArray answerTo(const HeardRequest& request);
    [[nodiscard]] QByteArray takeBlob(const HeardRequest& request);
    [[nodiscard]] QByteArray takeSubmission(const HeardRequest& request);
    [[nodiscard]] QByteArray receiptFor(const SubmissionId& id, const QByteArray& json) const;

    QByteArray m_authority;
    QSslServer m_server;
    quint16 m_port = 0;
    SealingKeys m_sealingKeys = SealingKeys::generate();
    QByteArray m_receiptKey;
    QHash<QSslSocket*, Conversation> m_conversations;
    QHash<SubmissionId, Stored> m_submissions;
    QHash<Sha256, QByteArray> m_blobs;
    QList<HeardRequest> m_heard;
};

} // namespace anteroom
