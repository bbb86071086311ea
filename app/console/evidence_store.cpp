#include "console/evidence_store.h"

namespace anteroom {

void EvidenceStore::keep(const Sha256& hash, const QByteArray& bytes)
{
    const QMutexLocker held(&m_lock);
    m_pictures.insert(hash.hex(), bytes);
}

bool EvidenceStore::has(const Sha256& hash) const
{
    const QMutexLocker held(&m_lock);
    return m_pictures.contains(hash.hex());
}

QByteArray EvidenceStore::bytes(const QString& hex) const
{
    const QMutexLocker held(&m_lock);
    return m_pictures.value(hex);
}

void EvidenceStore::clear()
{
    const QMutexLocker held(&m_lock);
    for (QByteArray& picture : m_pictures)
        picture.fill(0);
    m_pictures.clear();
}

} // namespace anteroom
