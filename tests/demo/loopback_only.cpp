// Preloaded into the programs of `./dev demo --vnc`: Qt 6.4's VNC platform listens on all
// addresses and has no setting for it, so a bind to all addresses becomes one to 127.0.0.1.

#include <arpa/inet.h>
#include <cstring>
#include <dlfcn.h>
#include <netinet/in.h>

extern "C" int bind(int socket, const sockaddr* address, socklen_t length)
{
    using Bind = int (*)(int, const sockaddr*, socklen_t);
    static const auto realBind = reinterpret_cast<Bind>(dlsym(RTLD_NEXT, "bind"));

    if (address->sa_family == AF_INET && length >= sizeof(sockaddr_in)) {
        sockaddr_in to;
        std::memcpy(&to, address, sizeof to);
        if (to.sin_addr.s_addr == htonl(INADDR_ANY))
            to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return realBind(socket, reinterpret_cast<const sockaddr*>(&to), sizeof to);
    }
    if (address->sa_family == AF_INET6 && length >= sizeof(sockaddr_in6)) {
        sockaddr_in6 to;
        std::memcpy(&to, address, sizeof to);
        // A mapped address, since viewers connect by IPv4 and Qt's socket takes both.
        if (IN6_IS_ADDR_UNSPECIFIED(&to.sin6_addr))
            inet_pton(AF_INET6, "::ffff:127.0.0.1", &to.sin6_addr);
        return realBind(socket, reinterpret_cast<const sockaddr*>(&to), sizeof to);
    }
    return realBind(socket, address, length);
}
