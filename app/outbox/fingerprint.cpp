#include "outbox/fingerprint.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace anteroom {

Sha256 entryFingerprint(const SubmissionId& id, const Sha256& content, const QList<Sha256>& images,
                        const QByteArray& sealed)
{
    const QStringList head{u"entry"_s, id.text(), content.hex(), hashListText(images)};
    return Sha256::of(head.join(u'\n').toLatin1() + '\n' + sealed);
}

Sha256 imageFingerprint(const Sha256& plain, const QByteArray& sealed)
{
    return Sha256::of("image\n" + plain.hex().toLatin1() + '\n' + sealed);
}

QString hashListText(const QList<Sha256>& hashes)
{
    // Empty, and not null: SQL tells the two apart.
    QString text = u""_s;
    for (const Sha256& hash : hashes)
        text += (text.isEmpty() ? QString() : u" "_s) + hash.hex();
    return text;
}

std::optional<QList<Sha256>> hashListIn(const QString& text)
{
    QList<Sha256> hashes;
    const QStringList texts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& each : texts) {
        const auto hash = Sha256::parse(each);
        if (!hash)
            return std::nullopt;
        hashes.append(*hash);
    }
    return hashes;
}

} // namespace anteroom
