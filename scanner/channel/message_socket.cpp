#include "scanner/channel/message_socket.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace anteroom {

namespace {

constexpr size_t MostFiles = 2;

union ControlBuffer {
    cmsghdr align;
    std::array<char, CMSG_SPACE(MostFiles * sizeof(int))> bytes;
};

std::vector<UniqueFd> filesOf(msghdr& header)
{
    std::vector<UniqueFd> files;
    for (cmsghdr* control = CMSG_FIRSTHDR(&header); control;
         control = CMSG_NXTHDR(&header, control)) {
        if (control->cmsg_level != SOL_SOCKET || control->cmsg_type != SCM_RIGHTS)
            continue;
        const size_t count = (control->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t i = 0; i < count; ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(control) + i * sizeof(int), sizeof(int));
            files.emplace_back(fd);
        }
    }
    return files;
}

} // namespace

Result<SocketEnds> connectedEnds()
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return problem("decoder.socket",
                       QStringLiteral("The scanner cannot be reached: restart the kiosk."));
    return SocketEnds{UniqueFd(ends[0]), UniqueFd(ends[1])};
}

bool sendMessage(const UniqueFd& socket, const QByteArray& bytes, const std::vector<int>& files)
{
    iovec part{const_cast<char*>(bytes.constData()), size_t(bytes.size())};
    ControlBuffer control{};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    if (!files.empty()) {
        header.msg_control = control.bytes.data();
        header.msg_controllen = CMSG_SPACE(files.size() * sizeof(int));
        cmsghdr* rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(files.size() * sizeof(int));
        std::memcpy(CMSG_DATA(rights), files.data(), files.size() * sizeof(int));
    }
    ssize_t sent = -1;
    do
        sent = ::sendmsg(socket.get(), &header, MSG_NOSIGNAL | MSG_DONTWAIT);
    while (sent < 0 && errno == EINTR);
    return sent == bytes.size();
}

std::optional<SocketMessage> receiveMessage(const UniqueFd& socket, qsizetype longest, bool wait)
{
    SocketMessage message;
    message.bytes.resize(longest);
    iovec part{message.bytes.data(), size_t(longest)};
    ControlBuffer control{};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control.bytes.data();
    header.msg_controllen = control.bytes.size();
    ssize_t got = -1;
    do
        got = ::recvmsg(socket.get(), &header, MSG_CMSG_CLOEXEC | (wait ? 0 : MSG_DONTWAIT));
    while (got < 0 && errno == EINTR);
    if (got <= 0)
        return std::nullopt;
    message.files = filesOf(header);
    if (header.msg_flags & (MSG_TRUNC | MSG_CTRUNC))
        return std::nullopt;
    message.bytes.truncate(got);
    return message;
}

} // namespace anteroom
