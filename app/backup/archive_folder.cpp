#include "backup/archive_folder.h"

#include "backup/backup.h"
#include "backup/sealed_file.h"
#include "record/canonical_json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const QString stateName = u"/state.json"_s;

QList<ArchiveFile> numbered(const QString& folder, const QString& start, const QString& end)
{
    QList<ArchiveFile> files;
    const QStringList names = QDir(folder).entryList({start + u'*' + end}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        bool isNumber = false;
        const int number =
            name.mid(start.size(), name.size() - start.size() - end.size()).toInt(&isNumber);
        if (isNumber)
            files.append({number, folder + u'/' + name});
    }
    return files;
}

QString numberedPath(const QString& folder, const QString& name, int number)
{
    return u"%1/%2"_s.arg(folder, name.arg(number, 6, 10, QChar(u'0')));
}

// Behind the last whole piece of a log; none when it has none.
std::optional<LogPlace> endOfPieces(const QString& path)
{
    auto reader = SealedFileReader::open(path);
    if (!reader)
        return std::nullopt;
    std::optional<LogPlace> end;
    while (true) {
        const auto piece = reader->next();
        if (!piece || !*piece)
            return end;
        end = LogFrames::fromJson((*piece)->clear, {}).upTo;
    }
}

} // namespace

QString basePath(const QString& strand, int number)
{
    return numberedPath(strand, u"base-%1.backup"_s, number);
}

QString logPath(const QString& strand, int number)
{
    return numberedPath(strand, u"log-%1.log"_s, number);
}

QString nextStrandPath(const QString& folder, const QDateTime& moment)
{
    const QList<ArchiveStrand> strands = strandsIn(folder);
    const int last = strands.isEmpty()
                         ? 0
                         : QFileInfo(strands.last().folder).fileName().section(u'-', 0, 0).toInt();
    return numberedPath(folder, u"%1-"_s + momentName(moment), last + 1);
}

QList<ArchiveStrand> strandsIn(const QString& folder)
{
    QList<ArchiveStrand> strands;
    const QStringList names =
        QDir(folder).entryList({u"[0-9]*-20*T*Z"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : names) {
        const QString path = folder + u'/' + name;
        strands.append(
            {path, numbered(path, u"base-"_s, u".backup"_s), numbered(path, u"log-"_s, u".log"_s)});
    }
    return strands;
}

bool isArchive(const QString& folder)
{
    return !strandsIn(folder).isEmpty();
}

std::optional<LogPlace> endOfStrand(const ArchiveStrand& strand)
{
    if (strand.bases.isEmpty())
        return std::nullopt;
    const ArchiveFile& base = strand.bases.last();
    for (auto log = strand.logs.crbegin(); log != strand.logs.crend() && log->number >= base.number;
         ++log) {
        if (const auto end = endOfPieces(log->path))
            return end;
    }
    const auto reader = SealedFileReader::open(base.path);
    if (!reader)
        return std::nullopt;
    return LogPlace::fromJson(reader->head().value(u"place").toObject());
}

void forgetOldBases(const QString& folder, int keep)
{
    QList<ArchiveStrand> strands = strandsIn(folder);
    while (!strands.isEmpty()) {
        const ArchiveStrand strand = strands.takeLast();
        if (keep <= 0) {
            QDir(strand.folder).removeRecursively();
            continue;
        }
        const qsizetype first = std::max<qsizetype>(0, strand.bases.size() - keep);
        keep -= static_cast<int>(strand.bases.size());
        for (const QList<ArchiveFile>& files : {strand.bases, strand.logs}) {
            for (const ArchiveFile& each : files) {
                if (!strand.bases.isEmpty() && each.number < strand.bases[first].number)
                    QFile::remove(each.path);
            }
        }
    }
}

void ArchiveState::save(const QString& folder) const
{
    QJsonObject json{{u"at"_s, timeText(at)}, {u"problem"_s, problem}};
    if (until.isValid())
        json.insert(u"until"_s, timeText(until));
    // Told again in a few seconds: it needs no sync and may fail.
    QSaveFile file(folder + stateName);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0)
        file.commit();
}

std::optional<ArchiveState> ArchiveState::load(const QString& folder)
{
    QFile file(folder + stateName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto at = parseTime(json.value(u"at").toString());
    const auto until = parseTime(json.value(u"until").toString());
    if (!at)
        return std::nullopt;
    return ArchiveState{*at, until ? *until : QDateTime(), json.value(u"problem").toString()};
}

} // namespace anteroom
