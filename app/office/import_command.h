#pragma once

namespace anteroom {

class CommandLine;

// `anteroom-office import`: prints the report; 0 when every row is in the records or would be, or
// the refused ones were to be skipped.
[[nodiscard]] int importedFile(const CommandLine& line);

} // namespace anteroom
