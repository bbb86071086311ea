#include "office/doctor.h"

#include "backup/backup.h"
#include "backup/backup_key.h"
#include "office/certificate_end.h"
#include "office/office.h"
#include "office/private_file.h"
#include "office/progress_line.h"
#include "record/canonical_json.h"
#include "record/disk.h"
#include "store/connection.h"
#include "store/contradictions.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <sys/timex.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

using State = Finding::State;

constexpr qint64 gigabyte = 1'000'000'000;
constexpr qint64 certificateDays = 60; // time to find somebody who renews it
constexpr qint64 archiveLagSeconds = 60;

QString gigabytes(qint64 bytes)
{
    return u"%1 GB"_s.arg(static_cast<double>(bytes) / 1e9, 0, 'f', 1);
}

QString span(qint64 seconds)
{
    if (seconds < 120)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 7200)
        return u"%1 minutes"_s.arg(seconds / 60);
    return seconds < 48 * 3600 ? u"%1 hours"_s.arg(seconds / 3600)
                               : u"%1 days"_s.arg(seconds / 86400);
}

// What a database's own check cannot see: bytes that are well formed, and wrong.
void noteContradictions(const Result<QStringList>& found, QList<Finding>& findings)
{
    if (found && found->isEmpty()) {
        findings.append({u"records"_s, State::Good, u"records, histories and check-ins agree"_s});
        return;
    }
    findings.append({u"records"_s, State::Wrong, found ? found->join(u' ') : found.problem().advice,
                     u"The database was damaged, or changed by another program. Stop the office, "
                     "keep what is there as it is, and restore the latest backup or the "
                     "archive."_s});
}

Result<QStringList> contradictionsIn(const QString& path)
{
    const auto connection = Connection::open(ConnectionSettings::ofFileToRead(path));
    if (!connection)
        return connection.problem();
    return Contradictions::in({**connection, QDateTime::currentDateTimeUtc()});
}

void lookAtRecords(const QString& folder, const QDateTime& now, QList<Finding>& findings)
{
    const QString path = databasePath(folder);
    if (const Done whole = checkIntegrity(path, {}); !whole) {
        findings.append({u"database"_s, State::Wrong, u"not whole"_s, whole.problem().advice});
        return;
    }
    const auto found = examineRecords(path);
    if (!found) {
        findings.append({u"database"_s, State::Wrong, u"not readable"_s, found.problem().advice});
        return;
    }
    findings.append({u"database"_s, State::Good, u"every page is good: "_s + found->text()});
    if (found->auditBreak.isEmpty())
        findings.append(
            {u"audit"_s, State::Good, u"the chain holds: %1 entries"_s.arg(found->auditEntries)});
    else
        findings.append({u"audit"_s, State::Wrong, found->auditBreak,
                         u"Somebody changed the records with another program. Keep a copy of the "
                         "data folder, find out who had it, and compare with the last backup."_s});
    noteContradictions(contradictionsIn(path), findings);
    const qint64 ahead = found->until.isValid() ? now.secsTo(found->until) : 0;
    if (ahead > 5)
        findings.append({u"clock"_s, State::Wrong,
                         u"the records were written %1 from now"_s.arg(span(ahead)),
                         u"The clock of this computer went back. Set it with: timedatectl set-ntp "
                         "true"_s});
}

// Whether it is whole is the server's to say; whether the audit is, anybody who reads it.
void lookAtServedRecords(const QString& folder, QList<Finding>& findings)
{
    const auto store = openStore(folder);
    const auto verdict =
        store ? (*store)->read([](const Snapshot& snapshot) { return Audit::verify(snapshot); })
              : Result<AuditVerdict>(store.problem());
    if (!verdict) {
        findings.append({u"database"_s, State::Wrong, u"not reached"_s, verdict.problem().advice});
        return;
    }
    findings.append({u"database"_s, State::Good, u"the PostgreSQL server answers"_s});
    if (verdict->holds())
        findings.append(
            {u"audit"_s, State::Good, u"the chain holds: %1 entries"_s.arg(verdict->entries)});
    else
        findings.append({u"audit"_s, State::Wrong, verdict->firstBreak->what,
                         u"Somebody changed the records with another program. Find out who had "
                         "the database, and compare with the last backup."_s});
    noteContradictions((*store)->read(&Contradictions::in), findings);
    findings.append({u"backup"_s, State::Remark, u"not looked at"_s,
                     u"PostgreSQL makes its own: see backup.md of the package."_s});
}

void lookAtClock(const QDateTime& now, QList<Finding>& findings)
{
    if (std::any_of(findings.begin(), findings.end(),
                    [](const Finding& each) { return each.name == u"clock"; }))
        return;
    timex clock{}; // only asked: no mode is set
    const int state = adjtimex(&clock);
    if (state < 0 || state == TIME_ERROR)
        findings.append({u"clock"_s, State::Remark,
                         u"%1, and nothing keeps it right"_s.arg(timeText(now)),
                         u"Let the network set it: timedatectl set-ntp true"_s});
    else
        findings.append({u"clock"_s, State::Good, timeText(now)});
}

void lookAtSpace(const QString& name, const QString& folder, qint64 wanted,
                 QList<Finding>& findings)
{
    const auto free = bytesLeftIn(folder);
    if (!free) {
        findings.append({name, State::Wrong, u"%1 is not there"_s.arg(folder),
                         u"Mount its disk, or name another folder in office.json."_s});
        return;
    }
    const QString found = u"%1 has %2 free"_s.arg(folder, gigabytes(*free));
    if (*free < wanted)
        findings.append({name, State::Wrong, found,
                         u"Make room until %1 are free: a full disk stops the office."_s.arg(
                             gigabytes(wanted))});
    else
        findings.append({name, State::Good, found});
}

void lookAtCertificate(const QString& folder, const QString& name, const QDateTime& now,
                       QList<Finding>& findings)
{
    const QString title = u"certificate "_s + name;
    const auto pem = readPrivateFile(folder + u"/pki/"_s + name + u".crt"_s);
    const auto end = pem ? certificateEnd(*pem) : Result<QDateTime>(pem.problem());
    if (!end) {
        findings.append({title, State::Wrong, u"not readable"_s, end.problem().advice});
        return;
    }
    const qint64 days = now.daysTo(*end);
    const QString found =
        u"%1 days left, until %2"_s.arg(days).arg(end->date().toString(Qt::ISODate));
    if (days < certificateDays)
        findings.append({title, State::Wrong, found,
                         u"Make a new office certificate before then, and enrol the kiosks "
                         "again."_s});
    else
        findings.append({title, State::Good, found});
}

void lookAtBackups(const QString& folder, const OfficeSettings& settings, const QDateTime& now,
                   QList<Finding>& findings)
{
    if (settings.backup.key.isEmpty() || !parseBackupKey(settings.backup.key)) {
        findings.append(
            {u"backup"_s, State::Wrong, u"there is no backup key"_s,
             u"Make one with: anteroom-office backup-key --data %1 --out FILE"_s.arg(folder)});
        return;
    }
    const QString where = backupFolder(folder, settings);
    const QStringList backups = backupsIn(where);
    const QString how = u"Run: anteroom-office backup --data %1 (and look why its timer did "
                        "not: systemctl list-timers)"_s.arg(folder);
    if (backups.isEmpty()) {
        findings.append({u"backup"_s, State::Wrong, u"there is none in "_s + where, how});
        return;
    }
    const qint64 age = backupMoment(backups.last()).secsTo(now);
    const auto reader = SealedFileReader::open(backups.last());
    const QString found = u"%1, %2 old"_s.arg(backups.last(), span(age));
    if (!reader)
        findings.append({u"backup"_s, State::Wrong, found, reader.problem().advice});
    else if (age > std::chrono::seconds(settings.backup.oldest).count())
        findings.append({u"backup"_s, State::Wrong, found, how});
    else
        findings.append({u"backup"_s, State::Good, found});
    if (areOnOneDisk(where, folder))
        findings.append({u"backup place"_s, State::Remark,
                         u"backups lie on the disk of the records"_s,
                         u"Name a folder on another disk in office.json (\"backup\", "
                         "\"folder\"), or copy them away every day."_s});
}

void lookAtArchive(const OfficeSettings& settings, const QDateTime& now, QList<Finding>& findings)
{
    const QString folder = settings.archive.folder;
    if (folder.isEmpty()) {
        findings.append({u"archive"_s, State::Remark,
                         u"there is none: what came after the last backup is lost with the disk"_s,
                         u"Name a folder on another disk in office.json (\"archive\", "
                         "\"folder\")."_s});
        return;
    }
    const auto state = ArchiveState::load(folder);
    if (!state) {
        findings.append({u"archive"_s, State::Wrong, u"nothing was written to "_s + folder,
                         u"Start the office, and look for \"archive.\" in its log."_s});
        return;
    }
    const qint64 silent = state->at.secsTo(now);
    const QString found =
        u"until %1"_s.arg(state->until.isValid() ? timeText(state->until) : u"(nothing yet)"_s);
    if (!state->problem.isEmpty())
        findings.append({u"archive"_s, State::Wrong, found, state->problem});
    else if (silent > archiveLagSeconds)
        findings.append({u"archive"_s, State::Wrong,
                         u"%1; nothing said since %2"_s.arg(found, span(silent)),
                         u"The office isn't running, or runs without its archive: start it and "
                         "look for \"archive.\" in its log."_s});
    else
        findings.append({u"archive"_s, State::Good, found});
}

} // namespace

QString Finding::text() const
{
    const QString mark = state == State::Good     ? u"ok    "_s
                         : state == State::Remark ? u"note  "_s
                                                  : u"WRONG "_s;
    const QString what = u"%1 %2: %3"_s.arg(mark, name, found);
    return (advice.isEmpty() ? what : what + u"\n       → "_s + advice) + u'\n';
}

QJsonObject Finding::toJson() const
{
    const QString said = state == State::Good     ? u"ok"_s
                         : state == State::Remark ? u"note"_s
                                                  : u"wrong"_s;
    return {{u"name"_s, name}, {u"state"_s, said}, {u"found"_s, found}, {u"advice"_s, advice}};
}

QList<Finding> examineOffice(const QString& folder, const QDateTime& now)
{
    QList<Finding> findings;
    const auto settings = OfficeSettings::load(settingsPath(folder));
    if (!settings) {
        findings.append(
            {u"settings"_s, State::Wrong, u"not readable"_s, settings.problem().advice});
        return findings;
    }
    findings.append({u"settings"_s, State::Good, settings->practice});
    const bool isServed = !settings->databaseUrl.isEmpty();
    if (isServed)
        lookAtServedRecords(folder, findings);
    else
        lookAtRecords(folder, now, findings);
    lookAtClock(now, findings);
    // A backup copies the records once beside them.
    const qint64 records = QFileInfo(databasePath(folder)).size();
    lookAtSpace(u"disk"_s, folder, gigabyte + 2 * records, findings);
    const QString backups = backupFolder(folder, *settings);
    if (!settings->backup.folder.isEmpty())
        lookAtSpace(u"disk of the backups"_s, backups, gigabyte + 2 * records, findings);
    if (!settings->archive.folder.isEmpty())
        lookAtSpace(u"disk of the archive"_s, settings->archive.folder, gigabyte + 2 * records,
                    findings);
    lookAtCertificate(folder, u"server"_s, now, findings);
    lookAtCertificate(folder, u"ca"_s, now, findings);
    if (isServed)
        return findings;
    lookAtBackups(folder, *settings, now, findings);
    lookAtArchive(*settings, now, findings);
    return findings;
}

int doctored(const CommandLine& line)
{
    ProgressLine progress;
    progress.show(u"Looking"_s, 0, 0);
    const QList<Finding> findings = examineOffice(line.data(), QDateTime::currentDateTimeUtc());
    const bool isWrong = std::any_of(findings.begin(), findings.end(), [](const Finding& each) {
        return each.state == State::Wrong;
    });
    if (line.has(u"json"_s)) {
        QJsonArray all;
        for (const Finding& each : findings)
            all.append(each.toJson());
        line.print(QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"ok"_s, !isWrong}, {u"findings"_s, all}}).toJson()));
    } else {
        for (const Finding& each : findings)
            line.print(each.text());
    }
    return isWrong ? 1 : 0;
}

} // namespace anteroom
