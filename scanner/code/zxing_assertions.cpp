#include "scanner/code/zxing_assertions.h"

#include <csetjmp>
#include <csignal>

namespace anteroom {

namespace {

thread_local sigjmp_buf* WayBack = nullptr;

// abort() ends the process when this returns, and may be left by a jump instead (POSIX).
void leaveAbort(int)
{
    if (WayBack)
        siglongjmp(*WayBack, 1);
}

class AbortCaught {
public:
    explicit AbortCaught(sigjmp_buf* wayBack)
    {
        WayBack = wayBack;
        struct sigaction action {};
        action.sa_handler = leaveAbort;
        ::sigaction(SIGABRT, &action, &m_before);
    }
    ~AbortCaught()
    {
        ::sigaction(SIGABRT, &m_before, nullptr);
        WayBack = nullptr;
    }
    AbortCaught(const AbortCaught&) = delete;
    AbortCaught& operator=(const AbortCaught&) = delete;

private:
    struct sigaction m_before {};
};

} // namespace

bool outlivesAssertions(const std::function<void()>& work)
{
    sigjmp_buf wayBack;
    const AbortCaught caught(&wayBack);
    if (sigsetjmp(wayBack, 1) != 0)
        return false;
    work();
    return true;
}

} // namespace anteroom
