#pragma once

#include <QtGlobal>

namespace anteroom {

// What a running process holds of the machine's memory (VmRSS); 0 when it is gone.
[[nodiscard]] double residentKilobytes(qint64 pid);
// The most that it ever held (VmHWM).
[[nodiscard]] double mostResidentKilobytes(qint64 pid);

} // namespace anteroom
