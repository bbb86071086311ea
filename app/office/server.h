#pragma once

#include "office/office.h"
#include "office/switchboard.h"

namespace anteroom {

// Where to listen when it is not what office.json says.
struct ListenAt {
    std::optional<QString> address;
    std::optional<quint16> port; // 0 takes a free one
};

// A running office: the data folder opened and the port open.
class Server {
public:
    [[nodiscard]] static Result<std::unique_ptr<Server>> start(const QString& folder,
                                                               const ListenAt& at = {});
    ~Server(); // stops

    // Answers what is under way and closes all connections.
    void stop();

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] Office& office() { return *m_office; }
    [[nodiscard]] int connections() const { return m_edge->connections(); }

private:
    explicit Server(Office office);

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Switchboard> m_switchboard;
    std::unique_ptr<Edge> m_edge; // last: it asks the others
    QString m_address;
    quint16 m_port = 0;
};

} // namespace anteroom
