#pragma once

#include "record/result.h"
#include "scanner/channel/unique_fd.h"

#include <optional>
#include <QByteArray>
#include <vector>

namespace anteroom {

// One message with the files that came along.
struct SocketMessage {
    QByteArray bytes;
    std::vector<UniqueFd> files;
};

// The two ends of a connection that keeps messages whole (SOCK_SEQPACKET). Neither is inherited
// by a program that is started, unless it is handed over.
struct SocketEnds {
    UniqueFd ours;
    UniqueFd theirs;
};
[[nodiscard]] Result<SocketEnds> connectedEnds();

// False when the other side is gone or does not take the message at once.
[[nodiscard]] bool sendMessage(const UniqueFd& socket, const QByteArray& bytes,
                               const std::vector<int>& files = {});

// Nothing when the other side is gone, or sent more than longest bytes or two files, or with
// `wait` false has sent nothing yet. Such a connection is of no more use, so the caller drops it.
[[nodiscard]] std::optional<SocketMessage> receiveMessage(const UniqueFd& socket, qsizetype longest,
                                                          bool wait);

} // namespace anteroom
