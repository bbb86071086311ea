#include "office/server.h"

namespace anteroom {

Server::Server(Office office)
    : m_office(std::make_unique<Office>(std::move(office)))
    , m_switchboard(std::make_unique<Switchboard>(*m_office))
    , m_edge(std::make_unique<Edge>(m_office->settings.limits, *m_switchboard,
                                    *m_office->announcements, m_office->metrics->edge))
{
}

Server::~Server()
{
    stop();
}

Result<std::unique_ptr<Server>> Server::start(const QString& folder, const ListenAt& at)
{
    auto office = Office::open(folder);
    if (!office)
        return office.problem();
    std::unique_ptr<Server> server(new Server(*std::move(office)));
    if (const Done turned = server->m_office->turnRosterToToday(); !turned)
        return turned.problem();
    const OfficeSettings& settings = server->m_office->settings;
    server->m_address = at.address.value_or(settings.listen);
    const auto port = server->m_edge->listen(server->m_address, at.port.value_or(settings.port),
                                             server->m_office->identity);
    if (!port)
        return port.problem();
    server->m_port = *port;
    if (Archiver* archive = server->m_office->archive.get())
        archive->run([store = server->m_office->store.get()](const std::function<void()>& act) {
            store->quietly(act);
        });
    return server;
}

void Server::stop()
{
    m_edge->stop();
    if (m_office->archive)
        m_office->archive->halt();
}

} // namespace anteroom
