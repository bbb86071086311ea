#pragma once

#include "record/ids.h"
#include "wire/back_off.h"
#include "wire/event_parser.h"

#include <chrono>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace anteroom {

class OfficeClient;

// The office's server-sent events (WHATWG HTML §9.2): what changed, never what it is. Reconnects by
// itself, with back-off, and says queueChanged after every reconnection, since events may have been
// missed.
class EventStream : public QObject {
    Q_OBJECT

public:
    explicit EventStream(OfficeClient& office, QObject* parent = nullptr);
    ~EventStream() override;

    // After sign-in, and after sign-out.
    void start();
    void stop();
    [[nodiscard]] bool isConnected() const { return m_connected; }

Q_SIGNALS:
    void queueChanged();
    void helpChanged();
    void submissionChanged(const anteroom::SubmissionId& id);
    void connectedChanged(bool connected);

private:
    void connectNow();
    void readSome();
    void disconnected();
    void say(const ServerEvent& event);
    void noteConnected(bool connected);

    QPointer<OfficeClient> m_office;
    QPointer<QNetworkReply> m_reply;
    EventParser m_parser;
    QTimer m_retry;
    QTimer m_silence; // the office speaks at least every 15 s
    BackOff m_backOff{std::chrono::seconds(1), std::chrono::seconds(30)};
    bool m_connected = false;
};

} // namespace anteroom
