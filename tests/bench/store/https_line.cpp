#include "tests/bench/store/https_line.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

namespace anteroom {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;

namespace {

asio::const_buffer bufferOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

beast::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace

class HttpsLine::Connection {
public:
    Connection(const OfficeAddress& office, const OfficeCredentials& credentials);

    error_code connect();
    HttpsAnswer ask(const HttpsRequest& request);

private:
    asio::io_context m_io{1};
    asio::ssl::context m_tls{asio::ssl::context::tls_client};
    asio::ip::tcp::endpoint m_office;
    beast::ssl_stream<asio::ip::tcp::socket> m_stream;
    beast::flat_buffer m_unread;

    static asio::ssl::context& prepare(asio::ssl::context& tls, const OfficeAddress& office,
                                       const OfficeCredentials& credentials);
};

asio::ssl::context& HttpsLine::Connection::prepare(asio::ssl::context& tls,
                                                   const OfficeAddress& office,
                                                   const OfficeCredentials& credentials)
{
    error_code error;
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_3_VERSION);
    tls.set_verify_mode(asio::ssl::verify_peer, error);
    tls.add_certificate_authority(bufferOf(office.authority), error);
    if (!credentials.certificate.isEmpty()) {
        tls.use_certificate_chain(bufferOf(credentials.certificate), error);
        tls.use_private_key(bufferOf(credentials.privateKey), asio::ssl::context::pem, error);
    }
    return tls;
}

HttpsLine::Connection::Connection(const OfficeAddress& office, const OfficeCredentials& credentials)
    : m_office(asio::ip::make_address(office.host.toStdString()), office.port)
    , m_stream(m_io, prepare(m_tls, office, credentials))
{
}

error_code HttpsLine::Connection::connect()
{
    error_code error;
    m_stream.next_layer().connect(m_office, error);
    if (!error)
        m_stream.next_layer().set_option(asio::ip::tcp::no_delay(true), error);
    if (!error)
        m_stream.handshake(asio::ssl::stream_base::client, error);
    return error;
}

HttpsAnswer HttpsLine::Connection::ask(const HttpsRequest& request)
{
    http::request<http::span_body<const char>> message;
    message.method_string(viewOf(request.method));
    message.target(viewOf(request.target));
    message.set(http::field::host, "office");
    if (!request.mediaType.isEmpty())
        message.set(http::field::content_type, viewOf(request.mediaType));
    if (!request.session.isEmpty())
        message.set(http::field::authorization, viewOf("Bearer " + request.session));
    if (!request.version.isEmpty())
        message.set(http::field::if_match, viewOf('"' + request.version + '"'));
    message.body() = {request.body.constData(), static_cast<size_t>(request.body.size())};
    message.prepare_payload();
    error_code error;
    http::write(m_stream, message, error);
    http::response<http::string_body> response;
    if (!error)
        http::read(m_stream, m_unread, response, error);
    if (error)
        return {};
    const auto version = response[http::field::etag];
    return {static_cast<int>(response.result_int()),
            QByteArray(version.data(), static_cast<qsizetype>(version.size())).replace('"', ""),
            QByteArray::fromStdString(response.body())};
}

HttpsLine::HttpsLine(const OfficeAddress& office, const OfficeCredentials& credentials)
    : m_connection(std::make_unique<Connection>(office, credentials))
{
}

HttpsLine::~HttpsLine() = default;

bool HttpsLine::connect()
{
    return !m_connection->connect();
}

HttpsAnswer HttpsLine::ask(const HttpsRequest& request)
{
    return m_connection->ask(request);
}

} // namespace anteroom
