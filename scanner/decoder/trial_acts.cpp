#include "scanner/decoder/trial_acts.h"

#include "scanner/channel/sealed_memory.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace anteroom {

namespace {

// What an act may want: the request's files, and the number behind its name.
struct Trial {
    const SocketMessage& message;
    qint64 number = 0;
    quint64 requestId = 0;
};

// True when the act was done; some never come back.
using Act = bool (*)(const Trial&);

[[noreturn]] bool spin(const Trial&)
{
    for (volatile unsigned turns = 0;;)
        turns = turns + 1;
}

bool take2Gigabytes(const Trial&)
{
    constexpr size_t TwoGigabytes = size_t(2) << 30;
    constexpr size_t Piece = size_t(16) << 20;
    size_t taken = 0;
    while (taken < TwoGigabytes && ::mmap(nullptr, Piece, PROT_READ | PROT_WRITE,
                                          MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED)
        taken += Piece;
    return taken >= TwoGigabytes;
}

bool execute(const Trial&)
{
    char name[] = "/bin/true";
    char* arguments[] = {name, nullptr};
    return ::execve(name, arguments, nullptr) == 0;
}

void* doNothing(void*)
{
    return nullptr;
}

bool startThread(const Trial&)
{
    pthread_t thread{};
    return ::pthread_create(&thread, nullptr, &doNothing, nullptr) == 0;
}

bool mapInstructions(const Trial&)
{
    void* page = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return page == MAP_FAILED || ::mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0 ||
           ::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
               MAP_FAILED;
}

bool writeToRequest(const Trial& trial)
{
    const int file = trial.message.files[0].get();
    return ::mmap(nullptr, 1, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0) != MAP_FAILED ||
           ::write(file, "x", 1) == 1 || ::ftruncate(file, 0) == 0 ||
           ::fcntl(file, F_SETFL, O_APPEND) == 0;
}

// Besides the two outputs and the input that lead nowhere, the socket, and what came along.
bool findDescriptors(const Trial& trial)
{
    for (int fd = 4; fd < 1024; ++fd) {
        const auto& files = trial.message.files;
        const bool isKnown = std::any_of(files.begin(), files.end(),
                                         [fd](const UniqueFd& file) { return file.get() == fd; });
        if (!isKnown && (::lseek(fd, 0, SEEK_CUR) >= 0 || errno != EBADF))
            return true;
    }
    return false;
}

// A signal that nobody minds, in each way of sending one. One by one, since kill() is the end.
bool signalThread(const Trial& trial)
{
    return ::syscall(SYS_tgkill, trial.number, trial.number, SIGWINCH) == 0 ||
           ::syscall(SYS_tkill, trial.number, SIGWINCH) == 0 ||
           ::fcntl(DecoderSocketFd, F_SETOWN, int(trial.number)) == 0 ||
           ::fcntl(DecoderSocketFd, F_SETFL, O_ASYNC) == 0;
}

bool readParent(const Trial& trial)
{
    char byte = 0;
    const iovec here{&byte, 1};
    const iovec there{reinterpret_cast<void*>(0x400000), 1};
    return ::process_vm_readv(pid_t(trial.number), &here, 1, &there, 1, 0) >= 0;
}

// Calls that have helped others out of a sandbox. With arguments that do nothing, should they work.
bool callOthers(const Trial&)
{
    const bool tuned = ::prctl(PR_GET_DUMPABLE) >= 0 || ::prctl(PR_SET_DUMPABLE, 0) >= 0;
    constexpr long Calls[] = {
        SYS_io_uring_setup, SYS_userfaultfd, SYS_bpf,           SYS_perf_event_open,
        SYS_memfd_create,   SYS_unshare,     SYS_keyctl,        SYS_ioctl,
        SYS_pidfd_open,     SYS_setns,       SYS_pkey_mprotect, SYS_shmget,
        SYS_eventfd2,       SYS_socketpair,  SYS_dup,           SYS_open_by_handle_at,
        SYS_add_key,        SYS_modify_ldt,  SYS_arch_prctl,    SYS_getppid,
        SYS_msgget,         SYS_mlock,       SYS_seccomp,       SYS_landlock_create_ruleset};
    return tuned || std::any_of(std::begin(Calls), std::end(Calls), [](long call) {
               return ::syscall(call, -1L, 0L, 0L, 0L, 0L) >= 0 || errno != EPERM;
           });
}

bool say(int socket, const QByteArray& bytes)
{
    iovec part{const_cast<char*>(bytes.constData()), size_t(bytes.size())};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    return ::sendmsg(socket, &header, MSG_NOSIGNAL) == bytes.size();
}

// Unasked answers without an end.
bool flood(const Trial&)
{
    const QByteArray answer = DecoderAnswer{.id = ~quint64(0)}.toBytes();
    while (say(DecoderSocketFd, answer)) {
    }
    return true;
}

bool answerTooLong(const Trial& trial)
{
    QByteArray answer = DecoderAnswer{.id = trial.requestId}.toBytes();
    answer.insert(answer.size() - 1, QByteArray(MaxAnswerBytes, ' '));
    return say(DecoderSocketFd, answer);
}

[[noreturn]] bool chatter(const Trial&)
{
    const QByteArray line(4096, 'x');
    for (;;) {
        (void)!::write(STDOUT_FILENO, line.constData(), size_t(line.size()));
        (void)!::write(STDERR_FILENO, line.constData(), size_t(line.size()));
    }
}

constexpr std::pair<const char*, Act> Acts[] = {
    {"spin", &spin},
    {"abort", [](const Trial&) -> bool { std::abort(); }},
    {"open", [](const Trial&) { return ::open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0; }},
    {"connect", [](const Trial&) { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
    {"fork", [](const Trial&) { return ::fork() >= 0; }},
    {"exec", &execute},
    {"thread", &startThread},
    {"trace", [](const Trial&) { return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0; }},
    {"trace_parent",
     [](const Trial& trial) {
         return ::ptrace(PTRACE_SEIZE, pid_t(trial.number), nullptr, nullptr) == 0;
     }},
    {"kill_parent", [](const Trial& trial) { return ::kill(pid_t(trial.number), SIGWINCH) == 0; }},
    {"signal_parent", &signalThread},
    {"read_parent", &readParent},
    {"memory", &take2Gigabytes},
    {"instructions", &mapInstructions},
    {"write_request", &writeToRequest},
    {"descriptors", &findDescriptors},
    {"other_calls", &callOthers},
    {"say_elsewhere",
     [](const Trial&) {
         return say(STDERR_FILENO, "x") || errno != EPERM ||
                ::send(DecoderSocketFd, "x", 1, MSG_NOSIGNAL) == 1;
     }},
    {"flood", &flood},
    {"answer_too_long", &answerTooLong},
    {"chatter", &chatter},
};

bool holdsPicture(RequestKind kind)
{
    return kind == RequestKind::Picture || kind == RequestKind::CardPicture;
}

} // namespace

std::optional<DecoderAnswer> tryAct(const SocketMessage& message)
{
    const Result<DecoderRequest> request = DecoderRequest::fromBytes(message.bytes);
    if (!request || !holdsPicture(request->kind) || message.files.empty())
        return std::nullopt;
    const auto file = MemoryView::of(message.files[0], request->bytes, MemoryView::Access::Read);
    if (!file)
        return std::nullopt;
    const QByteArray wish(reinterpret_cast<const char*>(file->bytes().data()),
                          std::min<qsizetype>(request->bytes, 64));
    const QByteArray sign = "anteroom trial: ";
    if (!wish.startsWith(sign))
        return std::nullopt;
    const QList<QByteArray> words = wish.mid(sign.size()).split(' ');
    const auto wanted = std::find_if(std::begin(Acts), std::end(Acts),
                                     [&](const auto& act) { return words[0] == act.first; });
    if (wanted == std::end(Acts))
        return std::nullopt;
    const Trial trial{message, words.value(1).toLongLong(), request->id};
    DecoderAnswer answer;
    answer.id = request->id;
    answer.refusal = wanted->second(trial) ? problem("trial.done", QStringLiteral("Done."))
                                           : problem("trial.refused", QStringLiteral("No."));
    return answer;
}

} // namespace anteroom
