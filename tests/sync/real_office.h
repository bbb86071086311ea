#pragma once

#include "wire/device_file.h"

#include <QProcess>
#include <QTemporaryDir>

namespace anteroom {

// Has a program die with the test that started it, however that ends.
void dieWithTest(QProcess& program);

// A command of anteroom-office that has ended, with all that it said.
struct OfficeRun {
    int exitCode = -1;
    QByteArray output;
};

// What a test's office is made of, where that is not the usual.
struct OfficeMake {
    QString databaseUrl; // of a server that has the records instead of a file
};

// The real anteroom-office, in a folder of its own, that can be started, killed and started again
// on the same port.
class RealOffice {
public:
    static inline const QString user = QStringLiteral("morgan");
    static inline const QString password = QStringLiteral("correct horse battery");

    // Makes the office; problem() says what went wrong.
    explicit RealOffice(const OfficeMake& make = {});
    // One that is there already.
    explicit RealOffice(const QString& folder);
    ~RealOffice();

    [[nodiscard]] QByteArray problem() const { return m_problem; }
    [[nodiscard]] bool start();
    // The same in two steps: it may be killed before it listens.
    void launch();
    [[nodiscard]] bool waitUntilListening();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void kill();
    // As systemd ends it; answers whether it ended well.
    [[nodiscard]] bool stop();

    [[nodiscard]] OfficeAddress address() const;
    [[nodiscard]] Result<DeviceIdentity> enrol(const QString& kioskName);
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString database() const { return m_folder + QStringLiteral("/office.db"); }
    // However long it takes.
    [[nodiscard]] static OfficeRun run(const QStringList& arguments);
    // What `serve` is told, on the port that it had before.
    [[nodiscard]] QStringList serving() const;
    // What verify-audit says; empty when the chain does not hold.
    [[nodiscard]] QByteArray auditVerdict() const;
    // Everything that the program said so far.
    [[nodiscard]] QByteArray log();

private:
    QTemporaryDir m_place;
    QString m_folder = m_place.filePath(QStringLiteral("office"));
    QProcess m_process;
    QByteArray m_problem;
    QByteArray m_log;
    quint16 m_port = 0;
};

} // namespace anteroom
