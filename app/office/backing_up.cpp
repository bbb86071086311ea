#include "office/backing_up.h"

#include "backup/backup.h"
#include "backup/backup_key.h"
#include "backup/file_lock.h"
#include "backup/restore.h"
#include "office/doctor.h"
#include "office/office.h"
#include "office/private_file.h"
#include "office/progress_line.h"
#include "record/canonical_json.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Steps shownIn(ProgressLine& progress)
{
    return [&progress](const QString& step, qint64 done, qint64 of) {
        progress.show(step, done, of);
        return true;
    };
}

Result<QByteArray> keyOf(const OfficeSettings& settings, const QString& folder)
{
    if (settings.backup.key.isEmpty())
        return problem("backup.no_key",
                       u"This office has no backup key yet. Make one with: anteroom-office "
                       "backup-key --data %1 --out FILE"_s.arg(folder));
    return parseBackupKey(settings.backup.key);
}

QString megabytes(qint64 bytes)
{
    return u"%1 MB"_s.arg(static_cast<double>(bytes) / 1e6, 0, 'f', 1);
}

// Says so when the audit isn't as it was written; answers the exit code.
int toldOfAudit(const CommandLine& line, const Examination& found)
{
    if (found.auditBreak.isEmpty()) {
        line.print(u"audit chain holds: %1 entries, head %2\n"_s.arg(found.auditEntries)
                       .arg(found.auditHead));
        return 0;
    }
    return line.failed(problem("audit.broken", u"The audit is not as it was written: %1 Keep this "
                                               "copy and find out who had the database "
                                               "file."_s.arg(found.auditBreak)));
}

} // namespace

int madeBackupKey(const CommandLine& line)
{
    const auto settings = OfficeSettings::load(settingsPath(line.data()));
    if (!settings)
        return line.failed(settings.problem());
    const QString out = line.value(u"out"_s);
    const BackupKey key = BackupKey::generate();
    if (const Done written =
            writePrivateFile(out, key.page(settings->practice, QDate::currentDate()));
        !written)
        return line.failed(written.problem());
    if (const Done set = OfficeSettings::writeBackupKey(settingsPath(line.data()),
                                                        backupKeyText(key.keys.publicKey));
        !set) {
        QFile::remove(out);
        return line.failed(set.problem());
    }
    line.print(u"The backup key is in %1: without it no backup can ever be restored.\n"
               "Copy that file to two places away from this computer or print it, then delete it "
               "here.\nIts name is %2. A serving office uses it from its next start on.\n"_s.arg(
                   out, backupKeyName(key.keys.publicKey)));
    return 0;
}

int backedUp(const CommandLine& line)
{
    const auto settings = OfficeSettings::load(settingsPath(line.data()));
    if (!settings)
        return line.failed(settings.problem());
    if (!settings->databaseUrl.isEmpty())
        return line.failed(problem("backup.server",
                                   u"PostgreSQL has the records of this office, and copies them in "
                                   "its own way: see backup.md of the package."_s));
    const auto key = keyOf(*settings, line.data());
    if (!key)
        return line.failed(key.problem());
    const QString folder =
        line.has(u"to"_s) ? line.value(u"to"_s) : backupFolder(line.data(), *settings);
    if (!QFileInfo(folder).isDir()) {
        if (const Done made = makePrivateFolder(folder); !made)
            return line.failed(made.problem());
    }
    FileLock lock(line.data() + u"/backup.lock"_s);
    const auto taken = lock.take();
    if (!taken)
        return line.failed(taken.problem());
    if (!*taken)
        return line.failed(problem("backup.busy", u"Another backup of this office is being made. "
                                                  "Wait until that one is done."_s));
    const QString path = folder + u'/' + backupName(QDateTime::currentDateTimeUtc());
    ProgressLine progress;
    const auto report = makeBackup({line.data(), *key, path}, shownIn(progress));
    if (!report)
        return line.failed(report.problem());
    keepNewestBackups(folder, settings->backup.keep);
    line.print(u"%1: %2; %3, read back whole; opens with key %4\n"_s.arg(
        path, report->found.text(), megabytes(report->bytes), backupKeyName(*key)));
    return toldOfAudit(line, report->found);
}

int restored(const CommandLine& line)
{
    auto key = BackupKey::load(line.value(u"key"_s));
    if (!key)
        return line.failed(key.problem());
    RestoreOrder order{line.value(u"from"_s), key->keys, line.data()};
    if (line.has(u"until"_s)) {
        const auto until = parseTime(line.value(u"until"_s));
        if (!until)
            return line.failed(problem("command.time", u"--until wants a moment as in "
                                                       "2026-11-24T10:31:07.250Z."_s));
        order.until = *until;
    }
    ProgressLine progress;
    const auto report = restoreOffice(order, shownIn(progress));
    if (!report)
        return line.failed(report.problem());
    line.print(u"restored: %1\n"_s.arg(report->found.text()));
    if (report->archivedUntil.isValid())
        line.print(u"the archive goes until %1\n"_s.arg(timeText(report->archivedUntil)));
    if (!report->remark.isEmpty())
        line.print(report->remark + u'\n');
    line.print(u"Start it with: anteroom-office serve --data %1\n"_s.arg(line.data()));
    return toldOfAudit(line, report->found);
}

QList<OfficeCommand> backupCommands(const OfficeOption& data)
{
    return {
        {u"backup-key"_s,
         u"Makes the key that opens backups, once; the office keeps only its public half."_s,
         {data, {u"out"_s, u"FILE"_s, u"Where the key goes; a new file, to be taken away."_s, {}}},
         &madeBackupKey,
         u"The file says in plain words what to do with it: two copies away from this computer,\n"
         "then delete it here. The public half goes into office.json (\"backup\", \"key\").\n"_s},
        {u"backup"_s,
         u"Makes a locked backup, while the office serves or not, and reads it back."_s,
         {data, {u"to"_s, u"FOLDER"_s, u"Instead of the one in office.json."_s, u""_s}},
         &backedUp,
         u"One file holds the records, settings, keys, certificates and consents. The records\n"
         "are copied at one moment, every page and the audit are checked, and only a file that\n"
         "was read back whole gets its name; older ones stay as they are whatever happens.\n"
         "office.json: \"backup\": {\"folder\": …, \"keep\": 14, \"oldest_hours\": 26}.\n"
         "Exit status: 0 made, 1 not made (or the audit is broken), 2 wrong command line.\n"_s},
        {u"restore"_s,
         u"Makes a data folder from a backup or an archive; never over an office."_s,
         {{u"from"_s, u"FILE"_s, u"A backup, or the folder of an archive."_s, {}},
          {u"key"_s, u"FILE"_s, u"What backup-key has written."_s, {}},
          {u"data"_s, u"DIR"_s, u"A new data folder."_s, {}},
          {u"until"_s, u"TIME"_s, u"Of an archive, nothing that came later (UTC)."_s, u""_s}},
         &restored,
         u"Says how many patients and submissions there are and until what moment, checks every\n"
         "page and the audit. What is damaged is refused; for an archive the message says up to\n"
         "which moment it is whole.\n"_s},
        {u"doctor"_s,
         u"Looks whether the office is in order, and says what to do where it isn't."_s,
         {data, {u"json"_s, u""_s, u"One JSON object instead of lines."_s, u""_s}},
         &doctored,
         u"Looks at the settings, every page of the database, the audit, free space, the clock,\n"
         "certificates, the newest backup and the archive. Exit status 1 when something is "
         "wrong.\n"_s},
    };
}

} // namespace anteroom
