#include "office/http/proxy_line.h"

#include <boost/asio/ip/address.hpp>
#include <QByteArray>
#include <QList>

namespace anteroom {

namespace {

constexpr std::string_view beginning = "PROXY ";

std::optional<QString> addressIn(const QByteArrayList& words)
{
    if (words.value(1) == "UNKNOWN")
        return QStringLiteral("unknown");
    if (words.size() != 6 || (words[1] != "TCP4" && words[1] != "TCP6"))
        return std::nullopt;
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(words[2].toStdString(), error);
    if (error || address.is_v4() != (words[1] == "TCP4"))
        return std::nullopt;
    return QString::fromStdString(address.to_string());
}

} // namespace

ProxyLineState readProxyLine(std::string_view bytes, ProxyLine& line)
{
    if (bytes.substr(0, beginning.size()) != beginning.substr(0, bytes.size()))
        return ProxyLineState::Malformed;
    const size_t end = bytes.substr(0, ProxyLine::longest).find("\r\n");
    if (end == std::string_view::npos)
        return bytes.size() < ProxyLine::longest ? ProxyLineState::Incomplete
                                                 : ProxyLineState::Malformed;
    const QByteArray text(bytes.data(), static_cast<qsizetype>(end));
    const auto address = addressIn(text.split(' '));
    if (!address)
        return ProxyLineState::Malformed;
    line = {*address, end + 2};
    return ProxyLineState::Whole;
}

} // namespace anteroom
