#pragma once

#include "office/office.h"
#include "office/switchboard.h"
#include "simulated_history.h"
#include "simulated_practice.h"
#include "simulated_time.h"
#include "wire/reply_reading.h"

namespace anteroom {

// The office without its port: the real switchboard with its routes and policies, and the real
// store in a file. One request is answered at a time, as one turn of a worker does it, so nothing
// here depends on threads.
class SimulatedOffice {
public:
    SimulatedOffice(const SimulatedPractice& practice, SimulatedTime& time,
                    SimulatedHistory& history, const QString& folder);

    [[nodiscard]] bool isUp() const { return m_office.has_value(); }
    void start(); // unless it runs
    // Ends in order; nothing is left in the log of the database.
    void stop();
    // What lies on the disk at this moment is all there is of it.
    void kill();

    // None while it is down.
    [[nodiscard]] std::optional<HttpAnswer> handle(const RequestHead& head, const QByteArray& body);

    [[nodiscard]] Store& store() { return *m_office->store; }
    [[nodiscard]] QString database() const;
    // The end of the audit's chain when it last went down.
    [[nodiscard]] const AuditHead& lastHead() const { return m_lastHead; }

private:
    [[nodiscard]] StoreSettings records() const;
    void noteHead();

    const SimulatedPractice& m_practice;
    SimulatedTime& m_time;
    SimulatedHistory& m_history;
    QString m_folder;
    int m_life = 0; // each kill begins another, in files of its own
    AuditHead m_lastHead;
    std::optional<Office> m_office;
    std::optional<Switchboard> m_switchboard;
};

// Copies the files of a SQLite database as they lie there, as a kill would leave them.
void copyDatabase(const QString& from, const QString& to);

} // namespace anteroom
