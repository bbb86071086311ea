#include "outbox/disk_problem.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// Extended codes hold the primary one in the low byte.
constexpr int noMemory = 7;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int notADatabase = 26;
constexpr int cutShort = 522;          // a page is not all there
constexpr int writeFailed = 778;       // over a quota or a size limit
constexpr int sharedGrowFailed = 4874; // the same, of the -shm file

} // namespace

Problem outboxBroken()
{
    return problem("outbox.broken", u"The kiosk's outbox is broken. Ask your IT person."_s);
}

Problem outboxUnwritable()
{
    return problem("outbox.unwritable",
                   u"The kiosk can't write to its disk. Ask at the desk, and tell your IT "
                   "person."_s);
}

Problem outboxFull()
{
    return problem("outbox.full",
                   u"The kiosk's disk is full. Ask at the desk; free some room on it."_s);
}

Problem outboxProblem(int sqliteCode)
{
    const int primary = sqliteCode & 0xff;
    if (primary == corrupt || primary == notADatabase || sqliteCode == cutShort)
        return outboxBroken();
    if (primary == noMemory)
        return problem("outbox.memory",
                       u"The kiosk is short of memory. Ask at the desk, and have it restarted."_s);
    if (primary == full || sqliteCode == writeFailed || sqliteCode == sharedGrowFailed)
        return outboxFull();
    return outboxUnwritable();
}

Problem outboxProblem(const QSqlQuery& query)
{
    return outboxProblem(query.lastError().nativeErrorCode().toInt());
}

Done allRead(QSqlQuery& query)
{
    (void)query.next();
    return query.lastError().isValid() ? Done(outboxProblem(query)) : Done();
}

} // namespace anteroom
