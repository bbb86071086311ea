#include "scanner/decoder/confinement.h"

#include "scanner/channel/decoder_message.h"
#include "scanner/decoder/path_lock.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <linux/futex.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define ANTEROOM_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ANTEROOM_SANITIZED 1
#endif
#endif

namespace anteroom {

namespace {

// Decoded, grey and shrunk copies of the largest picture that is let in, and room for ZXing.
constexpr rlim_t MostMemory = rlim_t(1) << 30;
constexpr rlim_t MostFiles = 64;

bool limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit limits{most, most};
    return ::setrlimit(resource, &limits) == 0;
}

bool limitResources()
{
    bool limited = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) &&
                   limit(RLIMIT_NOFILE, MostFiles) && limit(RLIMIT_MEMLOCK, 0) &&
                   limit(RLIMIT_MSGQUEUE, 0);
#ifndef ANTEROOM_SANITIZED // whose shadow takes terabytes of addresses
    limited = limited && limit(RLIMIT_AS, MostMemory);
#endif
    return limited;
}

bool allow(scmp_filter_ctx filter, std::initializer_list<int> calls)
{
    for (const int call : calls)
        if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) != 0)
            return false;
    return true;
}

// Only where the argument is so.
bool allowIf(scmp_filter_ctx filter, int call, scmp_arg_cmp argument)
{
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, argument) == 0;
}

// What cannot be a mistake ends the process at once.
bool killOn(scmp_filter_ctx filter, std::initializer_list<int> calls)
{
    for (const int call : calls)
        if (seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, call, 0) != 0)
            return false;
    return true;
}

// Memory as much as there is of it, but none that could hold instructions.
bool allowMemory(scmp_filter_ctx filter)
{
    return allowIf(filter, SCMP_SYS(mmap), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) &&
           allowIf(filter, SCMP_SYS(mprotect), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) &&
           allow(filter, {SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(brk)});
}

// Messages over the one socket, and looking at the memory files that come with them.
bool allowFiles(scmp_filter_ctx filter)
{
    const auto socket = SCMP_A0(SCMP_CMP_EQ, DecoderSocketFd);
    return allowIf(filter, SCMP_SYS(sendmsg), socket) &&
           allowIf(filter, SCMP_SYS(recvmsg), socket) &&
           allowIf(filter, SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, F_GET_SEALS)) &&
           allowIf(filter, SCMP_SYS(write), SCMP_A0(SCMP_CMP_EQ, STDERR_FILENO)) &&
           allow(filter, {SCMP_SYS(lseek), SCMP_SYS(close)});
}

// Waiting for and waking threads, of which there is only one, in the plain ways of locks.
bool allowLocks(scmp_filter_ctx filter)
{
    for (const unsigned act : {FUTEX_WAIT, FUTEX_WAKE, FUTEX_WAIT_BITSET, FUTEX_WAKE_BITSET})
        if (!allowIf(filter, SCMP_SYS(futex),
                     SCMP_A1(SCMP_CMP_MASKED_EQ, unsigned(FUTEX_CMD_MASK), act)))
            return false;
    return true;
}

// Among its own threads alone: abort() ends a process so.
bool allowSignals(scmp_filter_ctx filter)
{
    return allowIf(filter, SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(::getpid()))) &&
           allow(filter, {SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigreturn),
                          SCMP_SYS(sigaltstack)});
}

bool addRules(scmp_filter_ctx filter)
{
    const bool rest = allow(
        filter, {SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity), SCMP_SYS(clock_gettime),
                 SCMP_SYS(gettimeofday), SCMP_SYS(getrandom), SCMP_SYS(getpid), SCMP_SYS(gettid),
                 SCMP_SYS(restart_syscall), SCMP_SYS(exit), SCMP_SYS(exit_group)});
    const bool deadly =
        killOn(filter, {SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(ptrace), SCMP_SYS(fork),
                        SCMP_SYS(vfork), SCMP_SYS(socket), SCMP_SYS(connect), SCMP_SYS(kill),
                        SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev)});
    bool added = allowMemory(filter) && allowFiles(filter) && allowLocks(filter) &&
                 allowSignals(filter) && rest && deadly;
#ifdef ANTEROOM_SANITIZED // which looks through a pipe whether memory can be read
    added = added && allow(filter, {SCMP_SYS(pipe2), SCMP_SYS(read), SCMP_SYS(write)});
#endif
    return added;
}

bool filterCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    // For all threads, should a library have started one.
    const bool loaded = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0 &&
                        addRules(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return loaded;
}

} // namespace

bool confine()
{
    return ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::prctl(PR_SET_DUMPABLE, 0) == 0 &&
           ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && limitResources() && lockPaths() &&
           filterCalls();
}

} // namespace anteroom
