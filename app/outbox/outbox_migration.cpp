// What rows of an older outbox lack.

#include "outbox/disk_problem.h"
#include "outbox/fingerprint.h"
#include "outbox/outbox_file.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace anteroom {

Done OutboxFile::giveFingerprints()
{
    const auto entries = column(u"SELECT id FROM entry"_s);
    const auto blobs = column(u"SELECT sha256 FROM blob"_s);
    if (!entries || !blobs)
        return entries ? blobs.problem() : entries.problem();
    for (const QString& id : *entries) {
        if (const Done given = giveEntryFingerprint(id); !given)
            return given;
    }
    for (const QString& hash : *blobs) {
        if (const Done given = giveBlobFingerprint(hash); !given)
            return given;
    }
    return {};
}

Done OutboxFile::giveEntryFingerprint(const QString& key)
{
    auto row = ask(u"SELECT content_sha256, sealed, (SELECT coalesce(group_concat(blob, ' '), '')"
                   " FROM entry_blob WHERE entry = sequence) FROM entry WHERE id = ?"_s,
                   {key});
    if (!row || !row->next())
        return outboxBroken();
    const auto id = SubmissionId::parse(key);
    const auto content = Sha256::parse(row->value(0).toString());
    const auto images = hashListIn(row->value(2).toString());
    if (!id || !content || !images)
        return outboxBroken();
    const Sha256 print = entryFingerprint(*id, *content, *images, row->value(1).toByteArray());
    row->finish();
    return run(u"UPDATE entry SET images = ?, fingerprint = ? WHERE id = ?"_s,
               {hashListText(*images), print.hex(), key});
}

Done OutboxFile::giveBlobFingerprint(const QString& hash)
{
    const auto plain = Sha256::parse(hash);
    auto row = ask(u"SELECT sealed FROM blob WHERE sha256 = ?"_s, {hash});
    if (!plain || !row || !row->next())
        return outboxBroken();
    const Sha256 print = imageFingerprint(*plain, row->value(0).toByteArray());
    row->finish();
    return run(u"UPDATE blob SET fingerprint = ? WHERE sha256 = ?"_s, {print.hex(), hash});
}

} // namespace anteroom
