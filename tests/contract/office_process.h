#pragma once

#include "tests/stage/file_content.h"

#include <QProcess>
#include <QStringList>

namespace anteroom::testing {

struct ProgramRun {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

// Runs anteroom-office to its end.
[[nodiscard]] ProgramRun runOffice(const QStringList& arguments, const QByteArray& input = {});

void write(const QString& path, const QByteArray& bytes);

// Answers for init: Alder Falls Family Practice, manager "morgan".
[[nodiscard]] QByteArray foundingAnswers();

// anteroom-office serve, on a free port.
class OfficeProcess {
public:
    explicit OfficeProcess(const QString& folder);
    ~OfficeProcess();

    [[nodiscard]] quint16 port() const { return m_port; } // 0 when it did not start
    // Asks it to end, as systemd would; answers its exit code.
    [[nodiscard]] int end();
    [[nodiscard]] QByteArray errors();

private:
    QProcess m_process;
    QByteArray m_errors;
    quint16 m_port = 0;
};

} // namespace anteroom::testing
