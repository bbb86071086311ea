#pragma once

#include "record/ids.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>

namespace anteroom {

/// Pictures of patients, in memory only and only while somebody is signed in. The screen's picture
/// loader reads them on a thread of its own, hence the lock.
class EvidenceStore {
public:
    void keep(const Sha256& hash, const QByteArray& bytes);
    [[nodiscard]] bool has(const Sha256& hash) const;
    // Empty when it is not, or no longer, here.
    [[nodiscard]] QByteArray bytes(const QString& hex) const;
    // Overwrites what was kept and forgets it.
    void clear();

private:
    mutable QMutex m_lock;
    QHash<QString, QByteArray> m_pictures;
};

} // namespace anteroom
