#pragma once

#include <QStringList>

namespace anteroom {

// What `anteroom-office COMMAND …` does; answers the exit code: 0 done, 1 it could not be done
// (the reason is on standard error), 2 the command line is wrong.
[[nodiscard]] int runOfficeCommand(const QStringList& arguments);

} // namespace anteroom
