#include "store/blobs.h"

#include "record/submission.h"
#include "store/audit.h"

using namespace Qt::StringLiterals;

namespace anteroom {

Result<Blobs::Kept> Blobs::keep(Transaction& transaction, const Actor& who, const Sha256& sha256,
                                const QByteArray& bytes)
{
    if (bytes.size() > Submission::maxImageBytes)
        return problem("blob.long", u"The image is larger than is allowed."_s);
    if (Sha256::of(bytes) != sha256)
        return problem("blob.hash", u"The image did not arrive as it was sent. Send it again."_s);
    const auto added = transaction.run("INSERT INTO image (sha256, received_at, content) "
                                       "VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
                                       {sha256, transaction.now(), bytes});
    if (!added)
        return added.problem();
    if (*added == 0)
        return Kept::Again;
    const Done noted = Audit::append(
        transaction, who,
        {AuditAct::ImageReceived, sha256.hex(), {{u"bytes"_s, qint64{bytes.size()}}}});
    if (!noted)
        return noted.problem();
    return Kept::First;
}

Result<QByteArray> Blobs::find(const Snapshot& snapshot, const Sha256& sha256)
{
    const auto row = snapshot.selectOne("SELECT content FROM image WHERE sha256 = ?", {sha256});
    if (!row)
        return row.problem();
    if (!*row)
        return problem("blob.unknown", u"There is no such image."_s);
    QByteArray bytes = (*row)->bytes(0);
    if (Sha256::of(bytes) != sha256)
        return problem("store.damaged",
                       u"An image is not what came in: the database is damaged. Run "
                       "anteroom-office doctor, and restore the latest backup."_s);
    return bytes;
}

Result<bool> Blobs::exists(const Snapshot& snapshot, const Sha256& sha256)
{
    const auto row = snapshot.selectOne("SELECT 1 FROM image WHERE sha256 = ?", {sha256});
    if (!row)
        return row.problem();
    return row->has_value();
}

} // namespace anteroom
