#include "fuzz/inputs.h"
#include "outbox/outbox_file.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qsizetype mostRows = 20;
constexpr int mostSteps = 40;
const QString writer = u"fuzz-rows"_s;

// What a disk gave back instead of what was written: rows that keep no rule of ours. A line of the
// input is a row, its words are the values: "entry id hash sealed state" or "blob hash sealed
// uploaded".
void writeRows(const QString& path, const QByteArray& input)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, writer);
    database.setDatabaseName(path);
    if (!database.open())
        return;
    QSqlQuery query(database);
    query.exec(u"PRAGMA ignore_check_constraints = ON"_s);
    query.exec(u"PRAGMA foreign_keys = OFF"_s);
    query.exec(u"PRAGMA synchronous = OFF"_s);
    query.exec(u"BEGIN"_s);
    const QByteArrayList lines = input.split('\n').mid(0, mostRows);
    for (const QByteArray& line : lines) {
        const QByteArrayList words = line.split(' ');
        const auto word = [&](qsizetype at) { return QString::fromUtf8(words.value(at)); };
        if (words.first() == "entry")
            query.prepare(u"INSERT INTO entry (id, content_sha256, sealed, state)"
                          " VALUES (?, ?, ?, ?)"_s);
        else
            query.prepare(u"INSERT INTO blob (sha256, sealed, uploaded) VALUES (?, ?, ?)"_s);
        query.addBindValue(word(1));
        if (words.first() == "entry") {
            query.addBindValue(word(2));
            query.addBindValue(words.value(3));
            query.addBindValue(word(4));
        } else {
            query.addBindValue(words.value(2));
            query.addBindValue(words.value(3).toInt());
        }
        query.exec();
        query.exec(u"INSERT INTO entry_blob SELECT max(sequence), (SELECT max(sha256) FROM blob)"
                   " FROM entry"_s);
    }
    query.exec(u"COMMIT"_s);
}

bool isExplained(const Problem& problem)
{
    return problem.code.startsWith(u"outbox."_s) && !problem.advice.isEmpty();
}

// As the pump goes through it: what can be delivered is, the rest is passed over. Whether it came
// to an end in order; `works` says whether the file was of use to the last.
bool pumpDry(OutboxFile& file, bool& works)
{
    QSet<SubmissionId> passedOver;
    for (int step = 0; step < mostSteps; ++step) {
        const auto due = file.next(passedOver);
        works = due.ok();
        if (!due)
            return isExplained(due.problem());
        if (due->id.isNull())
            return true;
        if (passedOver.contains(due->id))
            return false;
        passedOver.insert(due->id);
        for (const Sha256& hash : due->blobs) {
            const auto blob = file.blob(hash);
            const Done marked = file.markUploaded(hash, true);
            if ((!blob && !isExplained(blob.problem())) ||
                (!marked && !isExplained(marked.problem())))
                return false;
        }
        const Done gone =
            step % 2 == 0 ? file.remove(due->id) : file.setAside(due->id, u"submission.schema"_s);
        if (!gone && !isExplained(gone.problem()))
            return false;
    }
    return true;
}

bool takesANewVisit(OutboxFile& file)
{
    const SealedEntry entry{SubmissionId::fresh(),
                            Sha256::of("content"),
                            "sealed",
                            {{Sha256::of("picture"), "sealed picture"}}};
    if (!file.add(entry))
        return false;
    const auto due = file.next({});
    return due && due->id == entry.id && due->blobs == QList<Sha256>{entry.images[0].plain};
}

} // namespace

// An input that begins with "SQLite format 3" is the file itself.
bool feedOutboxFile(const QByteArray& input)
{
    const QTemporaryDir folder(u"/dev/shm/anteroom-fuzz-XXXXXX"_s);
    OutboxFile file(folder.path(), mostBytes);
    if (input.startsWith("SQLite format 3")) {
        QFile written(file.path());
        if (!written.open(QIODevice::WriteOnly) || written.write(input) != input.size())
            return false;
    } else {
        if (!file.open())
            return false;
        file.close();
        writeRows(file.path(), input);
        QSqlDatabase::removeDatabase(writer);
    }
    const Done opened = file.open();
    bool works = opened.ok();
    if (works ? !pumpDry(file, works) : !isExplained(opened.problem()))
        return false;
    static_cast<void>(file.count());
    if (works)
        return true;
    // Moved aside whole, and the next visit is taken.
    return file.moveAside() && file.open() && takesANewVisit(file);
}

} // namespace anteroom
