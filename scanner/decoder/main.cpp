#include "scanner/channel/message_socket.h"
#include "scanner/decoder/confinement.h"
#include "scanner/decoder/fitting_answer.h"
#include "scanner/decoder/request_service.h"
#ifdef ANTEROOM_TESTING
#include "scanner/decoder/trial_acts.h"
#endif

#include <cstdio>
#include <cstdlib>
#include <QCoreApplication>
#include <sys/socket.h>
#include <unistd.h>

using namespace anteroom;

namespace {

constexpr int BadUse = 2;
constexpr int NotConfined = 3;
constexpr int ErrorsFd = DecoderSocketFd + 1; // until it is confined

bool isMessageSocket(int fd)
{
    int type = 0;
    socklen_t size = sizeof type;
    return ::getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_SEQPACKET;
}

std::optional<DecoderAnswer> answerTo(const SocketMessage& message, RequestService& service)
{
#ifdef ANTEROOM_TESTING
    if (auto answer = tryAct(message))
        return answer;
#endif
    return service.answer(message);
}

// One request, one answer, until the other side is gone or makes no sense.
void serve(const UniqueFd& socket)
{
    if (!sendMessage(socket, DecoderAnswer{.id = ReadyId}.toBytes()))
        return;
    RequestService service;
    while (const auto message = receiveMessage(socket, MaxRequestBytes, true)) {
        auto answer = answerTo(*message, service);
        if (!answer)
            return;
        if (!sendMessage(socket, fittingBytes(*std::move(answer))))
            return;
    }
}

} // namespace

int main(int argc, char* argv[])
{
    // Regular expressions are not compiled to instructions: once confined, there is no memory for
    // these.
    ::setenv("QT_ENABLE_REGEXP_JIT", "0", 1);
    QCoreApplication application(argc, argv);
    if (argc > 1 && QByteArrayView(argv[1]) == "--version") {
        std::puts("anteroom-decoder " ANTEROOM_VERSION);
        return 0;
    }
    if (argc > 1 || !isMessageSocket(DecoderSocketFd)) {
        std::fputs("anteroom-decoder is started by the kiosk and by anteroom-scan; by hand it only "
                   "takes --version.\n",
                   stderr);
        return BadUse;
    }
    prepareDecoding();
    // What the picture libraries say of a file is nothing for the kiosk's log: once it is confined,
    // both outputs lead nowhere, and the socket is all else that is open.
    ::dup2(STDERR_FILENO, ErrorsFd);
    ::dup2(STDOUT_FILENO, STDERR_FILENO);
    ::close_range(ErrorsFd + 1, ~0U, 0);
    if (!confine()) {
        ::dprintf(ErrorsFd, "anteroom-decoder: the kernel doesn't let it confine itself.\n");
        return NotConfined;
    }
    ::close(ErrorsFd);
    serve(UniqueFd(DecoderSocketFd));
    return 0;
}
