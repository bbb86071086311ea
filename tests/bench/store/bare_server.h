#pragma once

#include "tests/bench/store/bench_practice.h"

#include <QMap>

namespace anteroom {

// bare_https as a process of its own, with the certificate of a practice.
class BareServer {
public:
    // Its answers' files are kept in `folder`; the program is looked for in `bin`.
    BareServer(const QString& bin, const BenchPractice& practice, const QString& folder);
    ~BareServer();

    // What it answers with, by the kind of request.
    [[nodiscard]] Done start(const QMap<QString, QByteArray>& answers);
    [[nodiscard]] OfficeAddress address() const { return m_address; }

private:
    QString m_program;
    QString m_certificates;
    QString m_folder;
    OfficeAddress m_address;
    QProcess m_process;
};

} // namespace anteroom
