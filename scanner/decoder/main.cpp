#include "scanner/channel/message_socket.h"
#include "scanner/decoder/card_service.h"
#include "scanner/decoder/confinement.h"
#include "scanner/decoder/fitting_answer.h"
#include "scanner/decoder/request_service.h"
#ifdef ANTEROOM_TESTING
#include "scanner/decoder/trial_acts.h"
#endif

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
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

using Answering = std::function<std::optional<DecoderAnswer>(const SocketMessage& message)>;

// One request, one answer, until the other side is gone or makes no sense.
void serve(const UniqueFd& socket, const Answering& answerTo)
{
    if (!sendMessage(socket, DecoderAnswer{.id = ReadyId}.toBytes()))
        return;
    while (const auto message = receiveMessage(socket, MaxRequestBytes, true)) {
#ifdef ANTEROOM_TESTING
        auto answer = tryAct(*message);
        if (!answer)
            answer = answerTo(*message);
#else
        auto answer = answerTo(*message);
#endif
        if (!answer || !sendMessage(socket, fittingBytes(*std::move(answer))))
            return;
    }
}

// What is loaded from files, and then answers without them.
Answering answering(bool cards, const UniqueFd& socket)
{
    prepareDecoding();
    if (!cards) {
        const auto service = std::make_shared<RequestService>();
        return [service](const SocketMessage& message) { return service->answer(message); };
    }
    const auto say = [&socket](const DecoderAnswer& answer) {
        return sendMessage(socket, answer.toBytes());
    };
    const auto service = std::make_shared<CardService>(say);
    return [service](const SocketMessage& message) { return service->answer(message); };
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
    const bool cards = argc == 2 && QByteArrayView(argv[1]) == "--cards";
    if ((argc > 1 && !cards) || !isMessageSocket(DecoderSocketFd)) {
        std::fputs("anteroom-decoder is started by the kiosk and by anteroom-scan; by hand it only "
                   "takes --version.\n",
                   stderr);
        return BadUse;
    }
    const UniqueFd socket(DecoderSocketFd);
    const Answering answerTo = answering(cards, socket);
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
    serve(socket, answerTo);
    return 0;
}
