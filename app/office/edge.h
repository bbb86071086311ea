#pragma once

#include "office/announcements.h"
#include "office/edge_counts.h"
#include "office/edge_limits.h"
#include "record/result.h"

#include <memory>
#include <QByteArray>

namespace anteroom {

class Answering;

// PEM texts of the server's own certificate and key, and of the authority that signs kiosks.
struct EdgeIdentity {
    QByteArray certificate;
    QByteArray key;
    QByteArray authority;
};

// The listening edge: HTTP/1.1 over TLS 1.3 and nothing else, with limits on everything. It knows
// bytes and time; what a request means is for Answering, on worker threads.
class Edge {
public:
    Edge(EdgeLimits limits, Answering& answering, Announcements& announcements, EdgeCounts& counts);
    ~Edge(); // stops

    // Port 0 takes a free one. An address "unix:/run/office.sock" is a Unix socket, for its group
    // too; whoever connects there is a proxy that passes TLS on unopened and says whose connection
    // it is (http/proxy_line.h). Problems: edge.address, edge.certificate.
    [[nodiscard]] Result<quint16> listen(const QString& address, quint16 port,
                                         const EdgeIdentity& identity);

    // Takes no more connections, answers what is under way, ends streams and waits, and returns
    // when all is closed or the stop deadline has passed.
    void stop();

    [[nodiscard]] int connections() const;

private:
    class Network;
    std::unique_ptr<Network> m_network;
};

} // namespace anteroom
