#pragma once

#include <atomic>
#include <functional>
#include <QByteArray>
#include <QTemporaryDir>
#include <thread>

namespace anteroom::testing {

// Stands on a Unix socket between a program and a PostgreSQL server and passes on what they say,
// until it is told to cut.
class CuttingRelay {
public:
    enum class Cut {
        No,
        Before, // what was asked never arrives
        After,  // it arrives and is answered, and the answer never comes back
    };
    // Looks at what the program says, and may alter it.
    using Rule = std::function<Cut(QByteArray& asked)>;

    // `server` is the folder of its socket.
    CuttingRelay(const QString& server, Rule rule);
    ~CuttingRelay();

    // To name as the host.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] int cuts() const { return m_cuts; }

private:
    void listen();
    void relay(int program);

    QTemporaryDir m_folder;
    QByteArray m_server;
    Rule m_rule;
    int m_listening = -1;
    std::atomic<int> m_cuts = 0;
    std::atomic<bool> m_ending = false;
    std::vector<std::thread> m_relays; // of the listening thread
    std::thread m_thread;
};

} // namespace anteroom::testing
