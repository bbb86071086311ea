#pragma once

#include "record/result.h"

#include <QJsonObject>
#include <QProcess>

namespace anteroom {

// A real anteroom-office process over a demo practice in a folder, on a loopback port of its own.
class OfficeProcess {
public:
    // Programs are looked for in `bin`; the practice's files live in `folder`.
    OfficeProcess(QString bin, QString folder);
    ~OfficeProcess();

    // Makes the practice: init and import-demo with the seed. Answers import-demo's summary.
    [[nodiscard]] Result<QJsonObject> makeDemoPractice(int patients, quint64 seed);
    // For what asks faster than people do, from more connections; to be called before start().
    [[nodiscard]] Done liftRequestLimits();
    // Serves it; the port is chosen by the system the first time and kept after that.
    [[nodiscard]] Done start();
    void stop();
    void killNow();
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] bool running() const { return m_process.state() == QProcess::Running; }

    [[nodiscard]] QString address() const; // "127.0.0.1:41873"
    [[nodiscard]] QString authorityFile() const;
    [[nodiscard]] QString databaseFile() const;

    // Any other subcommand, to its end: what it printed, or a Problem with what it complained of.
    [[nodiscard]] Result<QByteArray> run(const QStringList& arguments);

private:
    QString m_program;
    QString m_folder;
    QString m_port = QStringLiteral("0");
    QProcess m_process;
};

} // namespace anteroom
