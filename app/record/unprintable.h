#pragma once

#include <QDebug>

// Patient data cannot be printed (DESIGN.md §8, promise 10): a type that holds some deletes its
// stream operator, so that a log line with it does not compile.
#define ANTEROOM_UNPRINTABLE(Type) QDebug operator<<(QDebug, const Type&) = delete;
