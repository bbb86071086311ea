#pragma once

namespace anteroom {

// Landlock: from here on the thread opens, makes and changes no file by a path, connects to and
// listens on no port, and signals no other process, whatever the filter of system calls lets
// through. A second lock on the same doors; so a kernel without it, or with an older one, is no
// failure. False when a kernel that has it refused. Wants PR_SET_NO_NEW_PRIVS.
[[nodiscard]] bool lockPaths();

} // namespace anteroom
