#include "office/line.h"

#include "office/http/proxy_line.h"

#include <boost/asio/write.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace anteroom {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;

namespace {

constexpr unsigned char tlsHandshakeRecord = 0x16;
constexpr size_t mostAtOnce = 16 * 1024; // as a TLS record
constexpr std::chrono::seconds lingering{1};
constexpr size_t mostLingering = 1024 * 1024;

// Without a length: the end of the connection ends it.
constexpr std::string_view speaksHttps =
    "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\n"
    "Connection: close\r\n\r\n"
    "This port speaks HTTPS. Write https:// instead of http:// in the address.\n";

// TLS has verified it.
QByteArray fingerprintOf(SSL* tls)
{
    X509* certificate = SSL_get1_peer_certificate(tls);
    if (!certificate)
        return {};
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int length = 0;
    X509_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char*>(digest.data()),
                &length);
    X509_free(certificate);
    digest.truncate(static_cast<qsizetype>(length));
    return digest.toHex();
}

} // namespace

Line::Line(Socket socket, asio::ssl::context& tls) : m_stream(std::move(socket), tls) {}

asio::awaitable<std::optional<QString>> Line::introduction()
{
    ProxyLine line;
    while (true) {
        const auto bytes = m_unread.cdata();
        const ProxyLineState state =
            readProxyLine({static_cast<const char*>(bytes.data()), bytes.size()}, line);
        if (state == ProxyLineState::Malformed)
            co_return std::nullopt;
        if (state == ProxyLineState::Whole)
            break;
        error_code error;
        const size_t more = co_await lowest().async_read_some(m_unread.prepare(1024), into(error));
        if (error)
            co_return std::nullopt;
        m_unread.commit(more);
    }
    m_unread.consume(line.bytes);
    co_return line.address;
}

asio::awaitable<bool> Line::greet()
{
    error_code error;
    if (m_unread.size() == 0) {
        const size_t first = co_await lowest().async_read_some(m_unread.prepare(1024), into(error));
        m_unread.commit(first);
    }
    if (error)
        co_return false;
    if (static_cast<const unsigned char*>(m_unread.cdata().data())[0] != tlsHandshakeRecord) {
        co_await sendAway();
        co_return false;
    }
    const size_t used = co_await m_stream.async_handshake(asio::ssl::stream_base::server,
                                                          m_unread.cdata(), into(error));
    m_unread.consume(used);
    // What came in the clear beside the hello must never be read as if it had come encrypted.
    if (error || m_unread.size() > 0)
        co_return false;
    m_fingerprint = fingerprintOf(m_stream.native_handle());
    co_return true;
}

// A browser sent to http:// gets a sentence; what isn't even that gets nothing.
asio::awaitable<void> Line::sendAway()
{
    const auto start = beast::buffers_to_string(m_unread.cdata());
    error_code error;
    if (start.find(" HTTP/1.") != std::string::npos) {
        co_await asio::async_write(lowest(), asio::buffer(speaksHttps), into(error));
        lowest().socket().shutdown(asio::socket_base::shutdown_send, error);
    }
    lowest().close();
}

asio::awaitable<bool> Line::read()
{
    error_code error;
    const size_t got = co_await m_stream.async_read_some(m_unread.prepare(mostAtOnce), into(error));
    m_unread.commit(got);
    co_return !error;
}

asio::awaitable<bool> Line::write(const QByteArray& bytes)
{
    error_code error;
    co_await asio::async_write(m_stream, asio::buffer(bytes.constData(), size_t(bytes.size())),
                               into(error));
    co_return !error;
}

asio::awaitable<void> Line::close()
{
    error_code error;
    lowest().expires_after(lingering);
    co_await m_stream.async_shutdown(into(error));
    lowest().socket().shutdown(asio::socket_base::shutdown_send, error);
    std::array<char, mostAtOnce> rest;
    size_t total = 0;
    while (!error && total < mostLingering)
        total += co_await lowest().async_read_some(asio::buffer(rest), into(error));
    lowest().close();
}

} // namespace anteroom
