#pragma once

#include "office/founding.h"
#include "office/server.h"
#include "record/appointment.h"
#include "record/patient.h"
#include "record/submission.h"
#include "tests/stage/records_place.h"

#include <QTemporaryDir>

namespace anteroom::testing {

// A kiosk as the office's tests play it: its key, and what the office gave it.
struct EnrolledKiosk {
    QByteArray key;
    QByteArray certificate;
    DeviceId id;
};

// A real office on a free port of this machine, in a folder that goes away with it, its records on
// the engine that the test runs on.
class RunningOffice {
public:
    // `change` may edit what office.json will say.
    explicit RunningOffice(const std::function<void(QJsonObject&)>& change = {});
    // A second one on the records of the first, from a copy of its folder; ends before it.
    explicit RunningOffice(RunningOffice& first);

    static inline const QString managerUser = QStringLiteral("morgan");
    static inline const QString secretaryUser = QStringLiteral("sam");
    static inline const QString password = QStringLiteral("correct horse battery");

    [[nodiscard]] Server& server() { return *m_server; }
    [[nodiscard]] Store& store() { return *m_server->office().store; }
    [[nodiscard]] quint16 port() const { return m_front.value_or(m_server->port()); }
    // What stands before the office is called from now on.
    void reachThrough(quint16 port) { m_front = port; }
    [[nodiscard]] QByteArray authority() { return m_server->office().authority.certificate(); }
    [[nodiscard]] QString folder() const { return m_place.path() + QStringLiteral("/office"); }
    [[nodiscard]] RecordsPlace& records() { return *m_records; }

    [[nodiscard]] EnrolledKiosk enrolledKiosk(const QString& name = QStringLiteral("Kiosk 1"));
    [[nodiscard]] QByteArray signedIn(const QString& user); // the session's token

    // A patient with some values, of record version 1, and an appointment today.
    struct Booked {
        Patient patient;
        Appointment appointment;
    };
    [[nodiscard]] Booked bookedPatient(const QJsonObject& values);

    void stop() { m_server->stop(); }

private:
    std::shared_ptr<RecordsPlace> m_records; // when the test runs on PostgreSQL
    QTemporaryDir m_place;
    std::unique_ptr<Server> m_server;
    std::optional<quint16> m_front;
};

// A visit of a booked patient that changes fields: {"email": "new@example.org"}.
[[nodiscard]] Submission visitOf(const RunningOffice::Booked& booked, const QJsonObject& changes);
// A visit of somebody who was not found on the roster.
[[nodiscard]] Submission blindVisit(const QJsonObject& changes);

} // namespace anteroom::testing
