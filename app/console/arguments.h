#pragma once

#include "record/result.h"
#include "wire/office_address.h"

#include <QStringList>

namespace anteroom {

// What anteroom-console was started with.
struct ConsoleArguments {
    OfficeAddress office;
    QString user;         // filled in at sign-in; may be empty
    QString driverSocket; // only in builds with ANTEROOM_TESTING
    bool showHelp = false;
    bool showVersion = false;
};

// Problems are "arguments.…" and name the argument and what it should be. `arguments` begins with
// the program's name, as QCoreApplication::arguments() does.
[[nodiscard]] Result<ConsoleArguments> parseArguments(const QStringList& arguments);

[[nodiscard]] QString argumentsHelp();

} // namespace anteroom
