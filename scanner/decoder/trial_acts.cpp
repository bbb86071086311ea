#include "scanner/decoder/trial_acts.h"

#include "scanner/channel/sealed_memory.h"

#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <unistd.h>

namespace anteroom {

namespace {

[[noreturn]] void spin()
{
    for (volatile unsigned turns = 0;;)
        turns = turns + 1;
}

bool takeMemory()
{
    constexpr size_t TwoGigabytes = size_t(2) << 30;
    void* start =
        ::mmap(nullptr, TwoGigabytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return start != MAP_FAILED;
}

bool execute()
{
    char name[] = "/bin/true";
    char* arguments[] = {name, nullptr};
    return ::execve(name, arguments, nullptr) == 0;
}

// True when the act was done; some never come back.
bool act(const QByteArray& name)
{
    if (name == "spin")
        spin();
    if (name == "abort")
        std::abort();
    if (name == "open")
        return ::open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0;
    if (name == "connect")
        return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0) >= 0;
    if (name == "fork")
        return ::fork() >= 0;
    if (name == "exec")
        return execute();
    if (name == "ptrace")
        return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0;
    return takeMemory();
}

} // namespace

std::optional<DecoderAnswer> tryAct(const SocketMessage& message)
{
    const Result<DecoderRequest> request = DecoderRequest::fromBytes(message.bytes);
    if (!request || request->kind != RequestKind::Picture || message.files.empty())
        return std::nullopt;
    const auto file = MemoryView::of(message.files[0], request->bytes, MemoryView::Access::Read);
    if (!file)
        return std::nullopt;
    const QByteArray wish(reinterpret_cast<const char*>(file->bytes().data()),
                          std::min<qsizetype>(request->bytes, 64));
    const QByteArray sign = "anteroom trial: ";
    if (!wish.startsWith(sign))
        return std::nullopt;
    DecoderAnswer answer;
    answer.id = request->id;
    answer.refusal = act(wish.mid(sign.size())) ? problem("trial.done", QStringLiteral("Done."))
                                                : problem("trial.refused", QStringLiteral("No."));
    return answer;
}

} // namespace anteroom
