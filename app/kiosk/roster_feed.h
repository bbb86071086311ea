#pragma once

#include "kiosk/roster.h"
#include "wire/back_off.h"
#include "wire/kiosk_office.h"

#include <QObject>
#include <QTimer>

namespace anteroom {

// Keeps the roster as the office has it: one long poll after the other, and with back-off while
// the office cannot be reached.
class RosterFeed : public QObject {
    Q_OBJECT
public:
    RosterFeed(Roster& roster, OfficeClient& client, QObject* parent = nullptr);

    void start();

    // Whether the office answered last.
    [[nodiscard]] bool isOnline() const { return m_online; }

Q_SIGNALS:
    void onlineChanged();
    void rosterChanged();

private:
    void ask();
    void take(const Result<RosterChanges>& answer);
    void setOnline(bool online);

    Roster& m_roster;
    KioskOffice m_office;
    BackOff m_backOff{std::chrono::milliseconds(500), std::chrono::seconds(10)};
    QTimer m_again;
    qint64 m_since = 0;
    bool m_online = true; // until the office has failed to answer
};

} // namespace anteroom
