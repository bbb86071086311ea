#pragma once

#include "tests/disk/watched_disk.h"

#include <map>
#include <memory>
#include <optional>
#include <QRandomGenerator>
#include <vector>

namespace anteroom {

// A disk that keeps what was synced, and of the rest whatever it likes. At a chosen call the power
// goes: from then on every call fails. Afterwards settle() leaves the files as such a disk may
// leave them: all that was synced, and of the writes, truncations, creations and deletions since
// then none, some, all, or parts down to a sector, with holes and old dirt between.
//
// A file's name is durable once its folder was synced, which SQLite does when it first syncs a
// journal or log that it made (os_unix.c).
class PowerLoss : public DiskWatcher {
public:
    explicit PowerLoss(quint32 seed) : m_random(seed) {}

    // The call that comes after so many others that change the disk finds no power.
    void loseAfter(qint64 changes) { m_left = changes; }
    void loseNow() { m_isLost = true; }
    [[nodiscard]] bool isLost() const { return m_isLost; }
    // Changes of the disk that were asked for while there was power.
    [[nodiscard]] qint64 changes() const { return m_changes; }
    // Success is reported and nothing kept: a disk that lies, or a program that doesn't ask.
    void ignoreSyncs() { m_ignoresSyncs = true; }

    // When all files are closed.
    void settle();

    [[nodiscard]] int before(const DiskCall& call) override;
    void after(const DiskCall& call) override;

private:
    struct Change {
        std::optional<qint64> newSize; // else it is a write
        qint64 offset = 0;
        QByteArray bytes;
    };
    // What a name stands for; a name may come to stand for another.
    struct Kept {
        QByteArray synced;
        std::vector<Change> since;
    };
    struct Name {
        std::shared_ptr<Kept> now;
        std::shared_ptr<Kept> onDisk; // as the folder has it
        bool syncsFolder = false;     // with its next sync
    };

    Name& nameOf(const QByteArray& path);
    void noteWrite(const DiskCall& call);
    void sync(Name& name);
    void syncFolder();
    [[nodiscard]] QByteArray left(const Kept& kept);
    void keepParts(QByteArray& content, const Change& change, qint64 sector);

    QRandomGenerator m_random;
    std::map<QByteArray, Name> m_names; // all in one folder
    qint64 m_left = -1;
    qint64 m_changes = 0;
    bool m_isLost = false;
    bool m_ignoresSyncs = false;
};

} // namespace anteroom
