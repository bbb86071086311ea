#include "scanner/decoder/path_lock.h"

#include <cerrno>
#include <cstdint>
#include <sys/syscall.h>
#include <unistd.h>

namespace anteroom {

namespace {

// linux/landlock.h of a newer kernel than the one whose headers are at hand; an older kernel gets
// what it knows (docs.kernel.org/userspace-api/landlock.html).
struct Rules {
    std::uint64_t paths;
    std::uint64_t ports;  // from version 4
    std::uint64_t scopes; // from version 6: sockets without a path, signals
};
constexpr unsigned AskForVersion = 1;

constexpr std::uint64_t firstBits(int count)
{
    return (std::uint64_t(1) << count) - 1;
}

Rules rulesOf(long version)
{
    const int acts = version >= 5 ? 16 : version >= 3 ? 15 : version == 2 ? 14 : 13;
    return {firstBits(acts), version >= 4 ? firstBits(2) : 0, version >= 6 ? firstBits(2) : 0};
}

} // namespace

bool lockPaths()
{
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, size_t(0), AskForVersion);
    if (version < 1)
        return errno == ENOSYS || errno == EOPNOTSUPP || errno == EPERM;
    const Rules rules = rulesOf(version);
    const size_t known = version >= 6 ? 3 : version >= 4 ? 2 : 1;
    const long ruleset =
        ::syscall(SYS_landlock_create_ruleset, &rules, known * sizeof(std::uint64_t), 0U);
    if (ruleset < 0)
        return false;
    const bool locked = ::syscall(SYS_landlock_restrict_self, ruleset, 0U) == 0;
    ::close(int(ruleset));
    return locked;
}

} // namespace anteroom
