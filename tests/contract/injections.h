#pragma once

#include <QStringList>

namespace anteroom {

// More than 500 texts, each another, that change or show what they should not wherever a statement
// is put together from what somebody entered: the classic forms for SQLite and PostgreSQL. Each has
// a word of SQL, so that it is the name, number or birth date of nobody.
[[nodiscard]] QStringList injections();

} // namespace anteroom
