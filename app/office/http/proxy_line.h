#pragma once

#include <optional>
#include <QString>
#include <string_view>

namespace anteroom {

// The line by which a proxy that passes TLS on unopened says whose connection it is (PROXY protocol
// 1, as nginx, HAProxy and others send it):
//
//   PROXY TCP4 192.0.2.7 192.0.2.1 51234 8443\r\n
struct ProxyLine {
    static constexpr size_t longest = 107; // by the protocol

    QString address; // "192.0.2.7"; "unknown" where the proxy doesn't know it
    size_t bytes = 0;
};

enum class ProxyLineState { Incomplete, Whole, Malformed };

// What stands at the beginning of the bytes.
[[nodiscard]] ProxyLineState readProxyLine(std::string_view bytes, ProxyLine& line);

} // namespace anteroom
