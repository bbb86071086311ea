#include "outbox/outbox_recovery.h"

#include "outbox/broken_rows.h"
#include "outbox/disk_problem.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const QString databaseName = u"outbox.db"_s;
// Lies in a folder whose entries have all been taken over.
const QString resultName = u"recovered.json"_s;

QStringList brokenFolders(const QString& folder)
{
    QStringList paths;
    const QStringList names = QDir(folder).entryList({u"broken-*"_s}, QDir::Dirs, QDir::Name);
    for (const QString& name : names)
        paths.append(folder + u'/' + name);
    return paths;
}

QString resultOf(const QString& brokenFolder)
{
    return brokenFolder + u'/' + resultName;
}

// Whoever ended while a file was being moved had moved what lies beside it; the file itself is
// last.
Done finishMoves(const OutboxFile& file)
{
    const QStringList folders = brokenFolders(file.folder());
    for (const QString& folder : folders) {
        const QString inside = folder + u'/' + databaseName;
        if (QFile::exists(resultOf(folder)) || QFile::exists(inside) || !QFile::exists(file.path()))
            continue;
        if (!QFile::rename(file.path(), inside))
            return outboxUnwritable();
    }
    return {};
}

Done recoverFrom(const QString& brokenFolder, OutboxFile& into)
{
    BrokenRows rows(brokenFolder + u'/' + databaseName);
    for (qsizetype i = 0; i < rows.count(); ++i) {
        const BrokenRows::Found found = rows.entry(i);
        if (const Done taken = into.restore(found.entry, found.listed, found.asideCode); !taken)
            return taken;
    }
    QSaveFile result(resultOf(brokenFolder));
    const QJsonObject counts{{u"recovered"_s, rows.count()}, {u"unreadable"_s, rows.unreadable()}};
    if (!result.open(QIODevice::WriteOnly) || result.write(QJsonDocument(counts).toJson()) < 0 ||
        !result.commit())
        return outboxUnwritable();
    return {};
}

// SQLite leaves out the last transaction of the log, since the power may have gone in its midst. Or
// the disk has spoilt it later: a visit that lies there whole may have been acknowledged, is taken
// over, and nobody needs to hear of it.
Done openTorn(OutboxFile& file)
{
    BrokenRows rows(file.path());
    if (const Done opened = file.open(); !opened)
        return opened;
    // All are read before the first is written, which is where they lie.
    QList<BrokenRows::Found> missing;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        const auto state = file.stateOf(rows.id(i));
        if (!state || *state != entryStates::State::Absent)
            continue;
        const BrokenRows::Found found = rows.entry(i);
        if (found.entry.images.size() == found.listed.size())
            missing.append(found);
    }
    for (const BrokenRows::Found& found : missing) {
        if (const Done taken = file.restore(found.entry, found.listed, found.asideCode); !taken)
            return taken;
    }
    return {};
}

} // namespace

Result<QString> openRecovering(OutboxFile& file)
{
    if (const Done finished = finishMoves(file); !finished)
        return finished.problem();
    file.close();
    const PageFile pages(file.path());
    Done opened = pages.hidesTransactions() ? outboxBroken()
                  : pages.isTorn()          ? openTorn(file)
                                            : file.open();
    QString moved;
    if (!opened && opened.problem().code == u"outbox.broken"_s) {
        const auto aside = file.moveAside();
        if (!aside)
            return aside.problem();
        moved = *aside;
        opened = file.open();
    }
    if (!opened)
        return opened.problem();
    // Where the disk has no room for all of them now, the rest is for later.
    recoverRest(file);
    return moved;
}

bool recoverRest(OutboxFile& file)
{
    bool all = true;
    const QStringList folders = brokenFolders(file.folder());
    for (const QString& folder : folders) {
        if (!QFile::exists(resultOf(folder)))
            all = recoverFrom(folder, file).ok() && all;
    }
    return all;
}

OutboxRepairs repairsIn(const QString& folder)
{
    OutboxRepairs repairs;
    const QStringList folders = brokenFolders(folder);
    for (const QString& broken : folders) {
        ++repairs.files;
        QFile result(resultOf(broken));
        if (!result.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject counts = QJsonDocument::fromJson(result.readAll()).object();
        repairs.recovered += counts[u"recovered"_s].toInt();
        repairs.unreadable += counts[u"unreadable"_s].toInt();
    }
    return repairs;
}

} // namespace anteroom
