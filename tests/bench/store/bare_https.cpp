// The least that Boost.Beast does for a request over TLS: it reads it whole and answers with bytes
// that are there already. `bare_https CERTIFICATE KEY FOLDER` prints the port it listens on; a
// request is answered with what the folder has for its kind: search, open, roster or decide.

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <sys/prctl.h>
#include <thread>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr int networkThreads = 2; // as the office has

using Bodies = std::map<std::string, std::string, std::less<>>;

auto into(error_code& error)
{
    return asio::redirect_error(asio::use_awaitable, error);
}

Bodies bodiesIn(const std::filesystem::path& folder)
{
    Bodies bodies;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        bodies[entry.path().filename()] = {std::istreambuf_iterator<char>(file), {}};
    }
    return bodies;
}

// Which of the bodies a request is answered with: what its route is called in the bench.
std::string_view kindOf(const http::request<http::string_body>& request)
{
    const std::string_view target(request.target().data(), request.target().size());
    if (target.starts_with("/v1/patients/search"))
        return "search";
    if (target.starts_with("/v1/patients/"))
        return "open";
    return target.starts_with("/v1/roster") ? "roster" : "decide";
}

asio::awaitable<void> serve(beast::ssl_stream<tcp::socket> stream, const Bodies& bodies)
{
    error_code error;
    co_await stream.async_handshake(asio::ssl::stream_base::server, into(error));
    beast::flat_buffer unread;
    while (!error) {
        http::request<http::string_body> request;
        co_await http::async_read(stream, unread, request, into(error));
        if (error)
            break;
        http::response<http::span_body<const char>> response;
        response.result(http::status::ok);
        response.set(http::field::content_type, "application/json");
        const auto found = bodies.find(kindOf(request));
        if (found != bodies.end())
            response.body() = {found->second.data(), found->second.size()};
        response.prepare_payload();
        co_await http::async_write(stream, response, into(error));
    }
}

asio::awaitable<void> accept(tcp::acceptor& acceptor, asio::io_context& io, asio::ssl::context& tls,
                             const Bodies& bodies)
{
    while (true) {
        error_code error;
        tcp::socket socket(asio::make_strand(io));
        co_await acceptor.async_accept(socket, into(error));
        if (error)
            break;
        socket.set_option(tcp::no_delay(true), error);
        const auto executor = socket.get_executor();
        asio::co_spawn(executor, serve({std::move(socket), tls}, bodies), asio::detached);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    error_code error;
    asio::ssl::context tls(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_3_VERSION);
    tls.use_certificate_chain_file(argv[1], error);
    if (!error)
        tls.use_private_key_file(argv[2], asio::ssl::context::pem, error);
    if (error) {
        std::fprintf(stderr, "bare_https: %s\n", error.message().c_str());
        return 1;
    }
    const Bodies bodies = bodiesIn(argv[3]);
    asio::io_context io(networkThreads);
    tcp::acceptor acceptor(asio::make_strand(io), {asio::ip::address_v4::loopback(), 0});
    asio::co_spawn(acceptor.get_executor(), accept(acceptor, io, tls, bodies), asio::detached);
    std::printf("%u\n", acceptor.local_endpoint().port());
    std::fflush(stdout);
    std::thread second([&io] { io.run(); });
    io.run();
    second.join();
    return 0;
}
