#pragma once

#include "record/result.h"

class QSqlQuery;

namespace anteroom {

// What a disk can do to an outbox, in its words. Codes: outbox.broken, outbox.unwritable,
// outbox.full.
[[nodiscard]] Problem outboxBroken();
[[nodiscard]] Problem outboxUnwritable();
[[nodiscard]] Problem outboxFull();
// Of SQLite's result code, an extended one too (sqlite.org/rescode.html).
[[nodiscard]] Problem outboxProblem(int sqliteCode);
[[nodiscard]] Problem outboxProblem(const QSqlQuery& query);
// What SQLite could not hand out for want of memory reads as empty, which it says at the next step:
// to be asked before what was read is believed. The query goes on to the next row.
[[nodiscard]] Done allRead(QSqlQuery& query);

} // namespace anteroom
