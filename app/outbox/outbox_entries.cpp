// The rows of an outbox, and what becomes of them.

#include "outbox/disk_problem.h"
#include "outbox/fingerprint.h"
#include "outbox/outbox_file.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace anteroom {

using entryStates::Event;
using entryStates::State;

namespace {

Problem damaged()
{
    return problem("outbox.damaged",
                   u"The disk changed a visit that was kept on it. Tell your IT person."_s);
}

Problem pictureGone()
{
    return problem("outbox.blob", u"A picture of this visit is gone. Tell your IT person."_s);
}

QString text(State state)
{
    return entryStates::stateText(state);
}

} // namespace

Done OutboxFile::add(const SealedEntry& entry)
{
    auto known = ask(u"SELECT content_sha256 FROM entry WHERE id = ?"_s, {entry.id.text()});
    if (!known)
        return known.problem();
    if (known->next()) {
        const QString content = known->value(0).toString();
        if (const Done read = allRead(*known); !read)
            return read;
        if (content == entry.content.hex())
            return {};
        return problem("outbox.content",
                       u"This visit was handed in with other answers before. Ask at the desk."_s);
    }
    if (const Done read = allRead(*known); !read)
        return read;
    known->finish();
    const Done added =
        durably([&] { return atomically([&] { return insert(entry, entry.imageHashes()); }); });
    // What it wrote before the disk was full is given back: the others need the room.
    if (!added && added.problem().code == u"outbox.full"_s)
        emptyLog();
    return added;
}

Done OutboxFile::restore(const SealedEntry& entry, const QList<Sha256>& listed,
                         const QString& asideCode)
{
    const auto from = stateOf(entry.id);
    if (!from)
        return from.problem();
    if (entryStates::next(*from, Event::Recovered) == *from)
        return {};
    const auto brought = [&]() -> Done {
        const Done inserted = insert(entry, listed);
        if (!inserted || asideCode.isEmpty())
            return inserted;
        return write(entry.id, State::Aside, asideCode);
    };
    return durably([&] { return atomically(brought); });
}

Done OutboxFile::insert(const SealedEntry& entry, const QList<Sha256>& listed)
{
    const Done added =
        run(u"INSERT INTO entry (id, content_sha256, sealed, images, fingerprint)"
            " VALUES (?, ?, ?, ?, ?)"_s,
            {entry.id.text(), entry.content.hex(), entry.sealed, hashListText(listed),
             entryFingerprint(entry.id, entry.content, listed, entry.sealed).hex()});
    if (!added)
        return added;
    for (const SealedImage& image : entry.images) {
        const Done kept = run(u"INSERT OR IGNORE INTO blob (sha256, sealed, uploaded, fingerprint)"
                              " VALUES (?, ?, ?, ?)"_s,
                              {image.plain.hex(), image.sealed, image.uploaded ? 1 : 0,
                               imageFingerprint(image.plain, image.sealed).hex()});
        if (!kept)
            return kept;
        const Done linked = run(u"INSERT OR IGNORE INTO entry_blob (entry, blob)"
                                " SELECT sequence, ? FROM entry WHERE id = ?"_s,
                                {image.plain.hex(), entry.id.text()});
        if (!linked)
            return linked;
    }
    return {};
}

Result<DueEntry> OutboxFile::next(const QSet<SubmissionId>& passedOver)
{
    auto waiting = ask(u"SELECT sequence, id FROM entry WHERE state = ? ORDER BY sequence"_s,
                       {text(State::Waiting)});
    if (!waiting)
        return waiting.problem();
    QList<SubmissionId> spoilt;
    std::optional<Result<DueEntry>> found;
    while (!found && waiting->next()) {
        const auto id = SubmissionId::parse(waiting->value(1).toString());
        if (!id) {
            const Done read = allRead(*waiting);
            return read ? outboxBroken() : read.problem();
        }
        if (passedOver.contains(*id))
            continue;
        found = due(waiting->value(0).toLongLong());
        if (!*found && found->problem().code == u"outbox.damaged"_s) {
            spoilt.append(*id);
            found.reset();
        }
    }
    // The rows have ended, or could not be read further.
    if (!found && waiting->lastError().isValid())
        return outboxProblem(*waiting);
    waiting->finish();
    // Those behind them go on; what can be done about these is for people.
    for (const SubmissionId& id : spoilt)
        (void)take(id, Event::FoundDamaged, u"outbox.damaged"_s);
    return found.value_or(DueEntry());
}

Result<DueEntry> OutboxFile::due(qint64 sequence)
{
    auto row = ask(u"SELECT id, content_sha256, sealed, images, fingerprint FROM entry"
                   " WHERE sequence = ?"_s,
                   {sequence});
    if (!row)
        return row.problem();
    if (!row->next())
        return row->lastError().isValid() ? outboxProblem(*row) : outboxBroken();
    const auto id = SubmissionId::parse(row->value(0).toString());
    const auto content = Sha256::parse(row->value(1).toString());
    const QByteArray sealed = row->value(2).toByteArray();
    const auto images = hashListIn(row->value(3).toString());
    const QString print = row->value(4).toString();
    if (const Done read = allRead(*row); !read)
        return read.problem();
    if (!id || !content || !images ||
        entryFingerprint(*id, *content, *images, sealed).hex() != print)
        return damaged();
    const auto blobs = blobsToUpload(*images);
    if (!blobs)
        return blobs.problem();
    return DueEntry{*id, *content, sealed, *blobs, sequence <= m_lastFound};
}

Result<QList<Sha256>> OutboxFile::blobsToUpload(const QList<Sha256>& images)
{
    QList<Sha256> blobs;
    for (const Sha256& hash : images) {
        auto row = ask(u"SELECT 1 FROM blob WHERE sha256 = ? AND uploaded = 0"_s, {hash.hex()});
        if (!row)
            return row.problem();
        if (row->next())
            blobs.append(hash);
        else if (row->lastError().isValid())
            return outboxProblem(*row);
    }
    return blobs;
}

Result<QByteArray> OutboxFile::blob(const Sha256& plain)
{
    auto row = ask(u"SELECT sealed, fingerprint FROM blob WHERE sha256 = ?"_s, {plain.hex()});
    if (!row)
        return row.problem();
    if (!row->next())
        return row->lastError().isValid() ? outboxProblem(*row) : pictureGone();
    const QByteArray sealed = row->value(0).toByteArray();
    const QString print = row->value(1).toString();
    if (const Done read = allRead(*row); !read)
        return read.problem();
    if (imageFingerprint(plain, sealed).hex() != print)
        return damaged();
    return sealed;
}

Done OutboxFile::markUploaded(const Sha256& plain, bool uploaded)
{
    auto here = ask(u"SELECT 1 FROM blob WHERE sha256 = ?"_s, {plain.hex()});
    if (!here)
        return here.problem();
    if (!here->next())
        return here->lastError().isValid() ? outboxProblem(*here) : pictureGone();
    here->finish();
    return evenWhenFull([&] {
        return run(u"UPDATE blob SET uploaded = ? WHERE sha256 = ?"_s,
                   {uploaded ? 1 : 0, plain.hex()});
    });
}

Result<State> OutboxFile::stateOf(const SubmissionId& id)
{
    auto row = ask(u"SELECT state FROM entry WHERE id = ?"_s, {id.text()});
    if (!row)
        return row.problem();
    const QString state = row->next() ? row->value(0).toString() : QString();
    if (const Done read = allRead(*row); !read)
        return read.problem();
    return entryStates::stateOf(state);
}

Done OutboxFile::take(const SubmissionId& id, Event event, const QString& code)
{
    const auto from = stateOf(id);
    if (!from)
        return from.problem();
    const auto to = entryStates::next(*from, event);
    if (!to || *to == *from)
        return {};
    if (*to == State::Absent)
        return forget(id);
    return durably([&] { return evenWhenFull([&] { return write(id, *to, code); }); });
}

Done OutboxFile::write(const SubmissionId& id, State state, const QString& code)
{
    return run(u"UPDATE entry SET state = ?, aside_code = ? WHERE id = ?"_s,
               {text(state), code.isEmpty() ? QVariant() : QVariant(code), id.text()});
}

Done OutboxFile::remove(const SubmissionId& id)
{
    return take(id, Event::Delivered, {});
}

Done OutboxFile::setAside(const SubmissionId& id, const QString& code)
{
    return take(id, Event::RefusedForGood, code);
}

Done OutboxFile::retryAside()
{
    const auto again = [this]() -> Done {
        for (const State from : entryStates::allStates()) {
            const auto to = entryStates::next(from, Event::TriedAgain);
            if (!to)
                continue;
            const Done moved = run(u"UPDATE entry SET state = ?, aside_code = NULL"
                                   " WHERE state = ?"_s,
                                   {text(*to), text(from)});
            if (!moved)
                return moved;
        }
        return {};
    };
    return durably([&] { return evenWhenFull(again); });
}

Done OutboxFile::forget(const SubmissionId& id)
{
    const auto images = column(u"SELECT images FROM entry WHERE id = ?"_s, {id.text()});
    if (!images)
        return images.problem();
    const QStringList blobs = images->join(u' ').split(u' ', Qt::SkipEmptyParts);
    const Done forgotten = atLeisure([&]() -> Done {
        const Done gone =
            evenWhenFull([&] { return run(u"DELETE FROM entry WHERE id = ?"_s, {id.text()}); });
        // Each by itself, so that the room which the reserve keeps is enough for any visit. What
        // cannot be deleted now is deleted when the file is opened next.
        for (const QString& blob : blobs) {
            if (gone)
                (void)evenWhenFull([&] { return forgetBlob(blob); });
        }
        return gone;
    });
    // The last entry is gone: so is what the log has of it. Missing that loses nothing.
    if (forgotten && count() == OutboxCount())
        emptyLog();
    return forgotten;
}

Done OutboxFile::forgetBlob(const QString& hash)
{
    return run(u"DELETE FROM blob WHERE sha256 = ? AND NOT EXISTS"
               " (SELECT 1 FROM entry_blob WHERE entry_blob.blob = blob.sha256)"_s,
               {hash});
}

void OutboxFile::forgetOrphans()
{
    // What an entry says of its images is under its fingerprint, and weighs more than a link.
    const auto orphans =
        column(u"SELECT sha256 FROM blob"
               " WHERE NOT EXISTS (SELECT 1 FROM entry_blob WHERE blob = sha256)"
               " AND NOT EXISTS (SELECT 1 FROM entry WHERE instr(images, sha256))"_s);
    // A disk that is full, or one that lies, shows in what is asked of it next.
    for (const QString& hash : orphans ? *orphans : QStringList())
        (void)forgetBlob(hash);
}

OutboxCount OutboxFile::count()
{
    OutboxCount counted;
    auto rows = ask(u"SELECT state, count(*) FROM entry GROUP BY state"_s);
    while (rows && rows->next()) {
        const int entries = rows->value(1).toInt();
        (rows->value(0).toString() == text(State::Aside) ? counted.aside : counted.waiting) =
            entries;
    }
    return counted;
}

QMap<QString, int> OutboxFile::asideCodes()
{
    QMap<QString, int> codes;
    auto rows = ask(u"SELECT coalesce(aside_code, ''), count(*) FROM entry WHERE state = ?"
                    " GROUP BY 1"_s,
                    {text(State::Aside)});
    while (rows && rows->next())
        codes.insert(rows->value(0).toString(), rows->value(1).toInt());
    return codes;
}

} // namespace anteroom
