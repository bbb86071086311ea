#include "scanner/channel/message_socket.h"
#include "scanner/decoder/confinement.h"
#include "scanner/decoder/request_service.h"
#ifdef ANTEROOM_TESTING
#include "scanner/decoder/trial_acts.h"
#endif

#include <cstdio>
#include <QCoreApplication>
#include <sys/socket.h>

using namespace anteroom;

namespace {

constexpr int BadUse = 2;
constexpr int NotConfined = 3;

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
        QByteArray bytes = answer->toBytes();
        while (bytes.size() > MaxAnswerBytes && !answer->readings.isEmpty()) {
            answer->readings.removeLast();
            bytes = answer->toBytes();
        }
        if (!sendMessage(socket, bytes))
            return;
    }
}

} // namespace

int main(int argc, char* argv[])
{
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
    // What the picture libraries say of a file is nothing for the kiosk's log: from here on both
    // outputs lead nowhere.
    const UniqueFd errors(::dup(STDERR_FILENO));
    ::dup2(STDOUT_FILENO, STDERR_FILENO);
    if (!confine()) {
        ::dprintf(errors.get(), "anteroom-decoder: the kernel doesn't let it confine itself.\n");
        return NotConfined;
    }
    serve(UniqueFd(DecoderSocketFd));
    return 0;
}
