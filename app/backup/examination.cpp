#include "backup/examination.h"

#include "record/canonical_json.h"
#include "store/audit.h"
#include "store/connection.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Result<qint64> counted(const Snapshot& snapshot, Sql sql)
{
    const auto row = snapshot.selectOne(sql, {});
    if (!row)
        return row.problem();
    return *row ? (*row)->integer(0) : 0;
}

Result<QDateTime> lastMoment(const Snapshot& snapshot)
{
    const auto row = snapshot.selectOne("SELECT at FROM audit ORDER BY sequence DESC LIMIT 1", {});
    if (!row)
        return row.problem();
    return *row ? (*row)->time(0) : QDateTime();
}

} // namespace

Problem stoppedBackup()
{
    return problem("backup.stopped", u"It was stopped before it was done; nothing was changed."_s);
}

QJsonObject Examination::toJson() const
{
    QJsonObject json{{u"patients"_s, patients},
                     {u"submissions"_s, submissions},
                     {u"audit_entries"_s, auditEntries},
                     {u"audit_head"_s, auditHead}};
    if (until.isValid())
        json.insert(u"until"_s, timeText(until));
    if (!auditBreak.isEmpty())
        json.insert(u"audit_break"_s, auditBreak);
    return json;
}

Examination Examination::fromJson(const QJsonObject& json)
{
    const auto until = parseTime(json.value(u"until").toString());
    return {json.value(u"patients").toInteger(),  json.value(u"submissions").toInteger(),
            until ? *until : QDateTime(),         json.value(u"audit_entries").toInteger(),
            json.value(u"audit_head").toString(), json.value(u"audit_break").toString()};
}

QString Examination::text() const
{
    return u"%1 patients, %2 submissions, until %3"_s.arg(
        QString::number(patients), QString::number(submissions),
        until.isValid() ? timeText(until) : u"(nothing happened yet)"_s);
}

Done checkIntegrity(const QString& path, const Steps& steps)
{
    auto file = SqliteFile::open(path, SqliteFile::Access::ReadWrite);
    if (!file)
        return file.problem();
    return file->checkIntegrity([&] { return !steps || steps(u"Checking"_s, 0, 0); });
}

Result<Examination> examineDatabase(const QString& path, const Steps& steps)
{
    if (const Done whole = checkIntegrity(path, steps); !whole)
        return whole.problem();
    if (steps && !steps(u"Following the audit"_s, 0, 0))
        return stoppedBackup();
    return examineRecords(path);
}

Result<Examination> examineRecords(const QString& path)
{
    const auto connection = Connection::open(ConnectionSettings::ofFileToRead(path));
    if (!connection)
        return connection.problem();
    const Snapshot snapshot(**connection, QDateTime::currentDateTimeUtc());
    const auto patients = counted(snapshot, "SELECT count(*) FROM patient");
    const auto submissions = counted(snapshot, "SELECT count(*) FROM submission");
    const auto until = lastMoment(snapshot);
    const auto verdict = Audit::verify(snapshot);
    if (!patients)
        return patients.problem();
    if (!submissions)
        return submissions.problem();
    if (!until)
        return until.problem();
    if (!verdict)
        return verdict.problem();
    return Examination{*patients,
                       *submissions,
                       *until,
                       verdict->entries,
                       verdict->head.hash.hex(),
                       verdict->firstBreak ? verdict->firstBreak->what : QString()};
}

void removeDatabaseCompanions(const QString& path)
{
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
}

} // namespace anteroom
