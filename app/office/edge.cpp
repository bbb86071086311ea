#include "office/edge.h"

#include "office/conversation.h"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/strand.hpp>
#include <condition_variable>
#include <map>
#include <mutex>
#include <openssl/ssl.h>
#include <QFile>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

namespace anteroom {

namespace asio = boost::asio;
using asio::ip::tcp;
using Local = asio::local::stream_protocol;
using boost::system::error_code;

namespace {

constexpr int networkThreads = 2;
constexpr QLatin1StringView localPrefix("unix:");

// The socket of an office that was killed: a file that nobody listens behind.
bool isLeftBehind(const QByteArray& path)
{
    struct stat found {};
    if (::lstat(path.constData(), &found) != 0 || !S_ISSOCK(found.st_mode))
        return false;
    asio::io_context io;
    Local::socket socket(io);
    error_code error;
    socket.connect(Local::endpoint(path.toStdString()), error);
    return error == asio::error::connection_refused;
}

Problem wrongCertificate()
{
    return problem("edge.certificate",
                   QStringLiteral("The certificates under pki/ cannot be used. Restore them from "
                                  "the backup, or make a new office with init."));
}

asio::const_buffer bufferOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace

class Edge::Network {
public:
    Network(EdgeLimits limits, Answering& answering, Announcements& announcements,
            EdgeCounts& counts)
        : m_parts(limits, answering, announcements, counts)
    {
    }

    Done useIdentity(const EdgeIdentity& identity);
    Result<quint16> open(const QString& address, quint16 port);
    void stop();
    int connections();

private:
    Result<quint16> openTcp(const QString& address, quint16 port);
    Result<quint16> openLocal(const QString& path);
    template <class Acceptor>
    asio::awaitable<void> accept(Acceptor& acceptor);
    void welcome(tcp::socket socket);
    void welcome(Local::socket socket);
    void welcome(Line::Socket socket, const std::optional<QString>& address);
    void leave(quint64 number);
    [[nodiscard]] bool hasRoom();
    [[nodiscard]] bool isEmptyWithin(std::chrono::milliseconds deadline);

    EdgeParts m_parts;
    asio::io_context m_io{networkThreads};
    tcp::acceptor m_acceptor{asio::make_strand(m_io)};
    Local::acceptor m_localAcceptor{asio::make_strand(m_io)};
    QByteArray m_socketPath;
    std::vector<std::thread> m_threads;

    std::mutex m_mutex;
    std::condition_variable m_left;
    struct Guest {
        std::shared_ptr<Conversation> conversation;
        bool isLeaving = false; // for somebody else
    };
    std::map<quint64, Guest> m_guests; // in the order in which they came
    quint64 m_nextNumber = 0;
    int m_leaving = 0;
    bool m_isStopping = false;
};

// Certificates of the practice's own authority only, and of clients too when they show one; no
// tickets, as a resumed session would not show its certificate again.
Done Edge::Network::useIdentity(const EdgeIdentity& identity)
{
    error_code error;
    asio::ssl::context& tls = m_parts.tls;
    SSL_CTX* native = tls.native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_3_VERSION);
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(native, 0);
    tls.use_certificate_chain(bufferOf(identity.certificate), error);
    if (!error)
        tls.use_private_key(bufferOf(identity.key), asio::ssl::context::pem, error);
    if (!error)
        tls.add_certificate_authority(bufferOf(identity.authority), error);
    if (!error)
        tls.set_verify_mode(asio::ssl::verify_peer, error);
    if (error || SSL_CTX_check_private_key(native) != 1)
        return wrongCertificate();
    return {};
}

Result<quint16> Edge::Network::open(const QString& address, quint16 port)
{
    auto opened = address.startsWith(localPrefix) ? openLocal(address.mid(localPrefix.size()))
                                                  : openTcp(address, port);
    if (!opened)
        return opened;
    for (int i = 0; i < networkThreads; ++i)
        m_threads.emplace_back([this] { m_io.run(); });
    return opened;
}

Result<quint16> Edge::Network::openTcp(const QString& address, quint16 port)
{
    error_code error;
    const auto ip = asio::ip::make_address(address.toStdString(), error);
    const tcp::endpoint endpoint(ip, port);
    if (!error)
        m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return problem("edge.address",
                       QStringLiteral("Cannot listen on %1 port %2: %3. Choose another with "
                                      "--listen and --port.")
                           .arg(address)
                           .arg(port)
                           .arg(QString::fromStdString(error.message())));
    asio::co_spawn(m_acceptor.get_executor(), accept(m_acceptor), asio::detached);
    return m_acceptor.local_endpoint().port();
}

// Whoever may connect may say that he is any address: the office's user and group, nobody else.
Result<quint16> Edge::Network::openLocal(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    error_code error;
    if (name.isEmpty() || size_t(name.size()) >= sizeof(sockaddr_un::sun_path))
        error = asio::error::name_too_long;
    if (!error && isLeftBehind(name))
        ::unlink(name.constData());
    if (!error)
        m_localAcceptor.open({}, error);
    const mode_t before = ::umask(0117);
    if (!error)
        m_localAcceptor.bind(Local::endpoint(name.toStdString()), error);
    ::umask(before);
    if (!error)
        m_localAcceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return problem("edge.address",
                       QStringLiteral("Cannot listen on the Unix socket %1: %2. Choose another "
                                      "with --listen unix:PATH.")
                           .arg(path, QString::fromStdString(error.message())));
    m_socketPath = name;
    asio::co_spawn(m_localAcceptor.get_executor(), accept(m_localAcceptor), asio::detached);
    return quint16(0);
}

template <class Acceptor>
asio::awaitable<void> Edge::Network::accept(Acceptor& acceptor)
{
    while (acceptor.is_open()) {
        error_code error;
        typename Acceptor::protocol_type::socket socket(asio::make_strand(m_io));
        co_await acceptor.async_accept(socket, into(error));
        if (!error) {
            welcome(std::move(socket));
        } else if (acceptor.is_open()) {
            // Out of descriptors, most likely: those who are here must leave first.
            asio::steady_timer pause(acceptor.get_executor(), std::chrono::milliseconds(50));
            co_await pause.async_wait(into(error));
        }
    }
}

void Edge::Network::welcome(tcp::socket socket)
{
    error_code error;
    const auto endpoint = socket.remote_endpoint(error);
    if (error)
        return;
    socket.set_option(tcp::no_delay(true), error);
    welcome(std::move(socket), QString::fromStdString(endpoint.address().to_string()));
}

void Edge::Network::welcome(Local::socket socket)
{
    welcome(std::move(socket), std::nullopt);
}

// Those over the cap are cut without a word: whoever opens so many does not read it.
void Edge::Network::welcome(Line::Socket socket, const std::optional<QString>& address)
{
    EdgeCounts& counts = m_parts.counts;
    ++counts.taken;
    const std::scoped_lock lock(m_mutex);
    // Before anybody has to make room for it.
    if (address && !m_parts.addresses.enters(*address)) {
        ++counts.pastAddressCap;
        return;
    }
    if (m_isStopping || !hasRoom()) {
        if (address)
            m_parts.addresses.leaves(*address);
        ++counts.pastCap;
        return;
    }
    const auto conversation = std::make_shared<Conversation>(m_parts, std::move(socket), address);
    const quint64 number = m_nextNumber++;
    m_guests.emplace(number, Guest{conversation});
    counts.connections = static_cast<int>(m_guests.size());
    asio::co_spawn(
        conversation->executor(), [conversation] { return conversation->serve(); },
        [this, number](const std::exception_ptr&) { leave(number); });
}

// Many machines that open connections and say nothing must not keep a kiosk out until their
// deadlines: of those who haven't shown who they are, the one who came first goes. While it does
// its descriptor is held, so that no more go at once than may be here.
bool Edge::Network::hasRoom()
{
    const int most = m_parts.limits.connections;
    if (static_cast<int>(m_guests.size()) - m_leaving < most)
        return true;
    if (m_leaving >= most)
        return false;
    const auto stranger = std::find_if(m_guests.begin(), m_guests.end(), [](const auto& each) {
        return !each.second.isLeaving && !each.second.conversation->isKnown();
    });
    if (stranger == m_guests.end())
        return false;
    stranger->second.isLeaving = true;
    ++m_leaving;
    ++m_parts.counts.pastCap;
    const auto& leaving = stranger->second.conversation;
    asio::post(leaving->executor(), [leaving] { leaving->cut(); });
    return true;
}

void Edge::Network::leave(quint64 number)
{
    const std::scoped_lock lock(m_mutex);
    const auto guest = m_guests.find(number);
    m_leaving -= guest->second.isLeaving ? 1 : 0;
    m_guests.erase(guest);
    m_parts.counts.connections = static_cast<int>(m_guests.size());
    m_left.notify_all();
}

bool Edge::Network::isEmptyWithin(std::chrono::milliseconds deadline)
{
    std::unique_lock lock(m_mutex);
    return m_left.wait_for(lock, deadline, [this] { return m_guests.empty(); });
}

void Edge::Network::stop()
{
    if (m_threads.empty())
        return;
    asio::post(m_acceptor.get_executor(), [this] { m_acceptor.close(); });
    asio::post(m_localAcceptor.get_executor(), [this] { m_localAcceptor.close(); });
    if (!m_socketPath.isEmpty())
        ::unlink(m_socketPath.constData());
    const auto tellAll = [this](void (Conversation::*what)()) {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
        for (const auto& [number, guest] : m_guests) {
            const auto each = guest.conversation;
            asio::post(each->executor(), [each, what] { ((*each).*what)(); });
        }
    };
    tellAll(&Conversation::drain);
    if (!isEmptyWithin(m_parts.limits.stopDeadline)) {
        tellAll(&Conversation::cut);
        static_cast<void>(isEmptyWithin(std::chrono::milliseconds(500)));
    }
    m_parts.workers.join();
    m_io.stop();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

int Edge::Network::connections()
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_guests.size());
}

Edge::Edge(EdgeLimits limits, Answering& answering, Announcements& announcements,
           EdgeCounts& counts)
    : m_network(std::make_unique<Network>(limits, answering, announcements, counts))
{
}

Edge::~Edge()
{
    stop();
}

Result<quint16> Edge::listen(const QString& address, quint16 port, const EdgeIdentity& identity)
{
    if (const Done used = m_network->useIdentity(identity); !used)
        return used.problem();
    return m_network->open(address, port);
}

void Edge::stop()
{
    m_network->stop();
}

int Edge::connections() const
{
    return m_network->connections();
}

} // namespace anteroom
