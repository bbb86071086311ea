#pragma once

namespace anteroom {

// From here on the process can use what it has and get nothing more: no files, no network, no
// other programs, no new privileges, no core file, bounded memory. It dies with its parent. Call
// it once everything that is loaded from files is loaded. False when the kernel refused any of it.
[[nodiscard]] bool confine();

} // namespace anteroom
