#include "cutting_relay.h"

#include <poll.h>
#include <QFile>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom::testing {

namespace {

constexpr int lookUp = 50; // milliseconds, whether it is over

sockaddr_un socketIn(const QByteArray& folder)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = folder + "/.s.PGSQL.5432";
    std::copy(path.begin(), path.end(), address.sun_path);
    return address;
}

const sockaddr* plain(const sockaddr_un& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

QByteArray readFrom(int from)
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    const ssize_t got = ::read(from, bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.resize(std::max<qsizetype>(got, 0));
    return bytes;
}

bool writeTo(int to, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t put =
            ::send(to, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (put <= 0)
            return false;
        bytes = bytes.sliced(put);
    }
    return true;
}

} // namespace

CuttingRelay::CuttingRelay(const QString& server, Rule rule)
    : m_server(QFile::encodeName(server)), m_rule(std::move(rule))
{
    m_listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_un address = socketIn(QFile::encodeName(folder()));
    if (::bind(m_listening, plain(address), sizeof(address)) != 0 || ::listen(m_listening, 16) != 0)
        qFatal("The relay cannot listen.");
    m_thread = std::thread([this] { listen(); });
}

CuttingRelay::~CuttingRelay()
{
    m_ending = true;
    m_thread.join();
    ::close(m_listening);
}

void CuttingRelay::listen()
{
    while (!m_ending) {
        pollfd waiting{m_listening, POLLIN, 0};
        if (::poll(&waiting, 1, lookUp) <= 0)
            continue;
        const int program = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (program >= 0)
            m_relays.emplace_back([this, program] { relay(program); });
    }
    for (std::thread& each : m_relays)
        each.join();
}

void CuttingRelay::relay(int program)
{
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_un address = socketIn(m_server);
    bool open = ::connect(server, plain(address), sizeof(address)) == 0;
    while (open && !m_ending) {
        pollfd both[] = {{program, POLLIN, 0}, {server, POLLIN, 0}};
        if (::poll(both, 2, lookUp) <= 0)
            continue;
        if (both[1].revents != 0) {
            const QByteArray said = readFrom(server);
            open = !said.isEmpty() && writeTo(program, said);
        }
        if (!open || both[0].revents == 0)
            continue;
        QByteArray asked = readFrom(program);
        open = !asked.isEmpty();
        const Cut cut = open ? m_rule(asked) : Cut::No;
        if (cut != Cut::Before)
            open = open && writeTo(server, asked);
        if (cut == Cut::After)
            (void)readFrom(server); // so that it is done
        m_cuts += cut != Cut::No;
        open = open && cut == Cut::No;
    }
    ::close(server);
    ::close(program);
}

} // namespace anteroom::testing
