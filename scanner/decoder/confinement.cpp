#include "scanner/decoder/confinement.h"

#include <cerrno>
#include <csignal>
#include <initializer_list>
#include <linux/sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

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
    bool limited =
        limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, MostFiles);
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

// What cannot be a mistake ends the process at once.
bool killOn(scmp_filter_ctx filter, std::initializer_list<int> calls)
{
    for (const int call : calls)
        if (seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, call, 0) != 0)
            return false;
    return true;
}

bool addRules(scmp_filter_ctx filter)
{
    // Threads of this process, as OpenCV and Qt may start them, but no processes. clone3 hides its
    // flags behind a pointer, so libc is sent back to clone.
    const bool threads =
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1,
                         SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD)) == 0 &&
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
    const bool memory = allow(filter, {SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mprotect),
                                       SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(brk)});
    const bool files =
        allow(filter, {SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(close), SCMP_SYS(fstat),
                       SCMP_SYS(fcntl), SCMP_SYS(lseek), SCMP_SYS(sendmsg), SCMP_SYS(recvmsg),
                       SCMP_SYS(poll), SCMP_SYS(ppoll)});
    const bool rest =
        allow(filter, {SCMP_SYS(futex), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity),
                       SCMP_SYS(rseq), SCMP_SYS(set_robust_list), SCMP_SYS(rt_sigprocmask),
                       SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),
                       SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep), SCMP_SYS(gettimeofday),
                       SCMP_SYS(getrandom), SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(tgkill),
                       SCMP_SYS(restart_syscall), SCMP_SYS(exit), SCMP_SYS(exit_group)});
    const bool deadly = killOn(filter, {SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(ptrace),
                                        SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(socket),
                                        SCMP_SYS(connect), SCMP_SYS(process_vm_writev)});
    bool added = threads && memory && files && rest && deadly;
#ifdef ANTEROOM_SANITIZED // which looks through a pipe whether memory can be read
    added = added && allow(filter, {SCMP_SYS(pipe2)});
#endif
    return added;
}

bool filterCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    const bool loaded = addRules(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return loaded;
}

} // namespace

bool confine()
{
    return ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::prctl(PR_SET_DUMPABLE, 0) == 0 &&
           ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && limitResources() && filterCalls();
}

} // namespace anteroom
