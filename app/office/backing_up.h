#pragma once

#include "office/command_line.h"

namespace anteroom {

// The commands that keep a practice's records safe; each answers the exit code.
[[nodiscard]] int madeBackupKey(const CommandLine& line);
[[nodiscard]] int backedUp(const CommandLine& line);
[[nodiscard]] int restored(const CommandLine& line);

[[nodiscard]] QList<OfficeCommand> backupCommands(const OfficeOption& data);

} // namespace anteroom
