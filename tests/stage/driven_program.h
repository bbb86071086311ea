#pragma once

#include "record/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>

namespace anteroom {

// A kiosk or a console that runs as a process of its own and is played through its driver
// (tests/driver/driver.h). Calls block until the program has answered.
class DrivenProgram {
public:
    // The program's path, its arguments without --driver, and where its driver listens.
    DrivenProgram(QString program, QStringList arguments, QString socket);
    ~DrivenProgram();

    // Environment variables for this program alone, set before start().
    void setEnvironment(const QString& name, const QString& value);
    // Its standard output and error go to this file.
    void setLog(const QString& path);

    // Starts the program and connects; a Problem when it isn't there within `seconds`.
    [[nodiscard]] Done start(int seconds = 20);
    // Asks it to end as a session manager would, and kills it after 5 s.
    void stop();
    void killNow(); // as kill -9 does
    [[nodiscard]] bool running() const;
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

    // One request of the driver, one answer. The Problem's advice is the driver's error.
    [[nodiscard]] Result<QJsonObject> ask(const QJsonObject& request);

    [[nodiscard]] Done waitFor(const QString& name, int milliseconds = 8000);
    // Which of the names was there first.
    [[nodiscard]] Result<QString> waitForOneOf(const QStringList& names, int milliseconds = 8000);
    [[nodiscard]] Done waitGone(const QString& name, int milliseconds = 8000);
    [[nodiscard]] Done tap(const QString& name, const QString& role = {}, int nth = 0);
    // Taps and answers with the milliseconds from the touch to the frame that shows `until`.
    [[nodiscard]] Result<int> tapUntil(const QString& name, const QString& until);
    // Into the field of that name, or into what has the focus.
    [[nodiscard]] Done type(const QString& text, const QString& into = {});
    [[nodiscard]] Done key(const QString& combination);
    // Lays a picture in front of the camera; an empty path takes it away.
    [[nodiscard]] Done present(const QString& picture);
    [[nodiscard]] Done draw(const QString& name, const QJsonArray& strokes);
    [[nodiscard]] Done grab(const QString& file);
    [[nodiscard]] QStringList shownText();
    [[nodiscard]] QJsonArray tree();
    [[nodiscard]] bool shows(const QString& name);

private:
    QProcess m_process;
    QProcessEnvironment m_environment;
    QString m_socketPath;
    QLocalSocket m_socket;
};

} // namespace anteroom
