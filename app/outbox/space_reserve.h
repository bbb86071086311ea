#pragma once

#include <QString>

namespace anteroom {

// A file without content that keeps room on the disk, and is deleted when the disk is full: what
// was accepted must drain, and deleting an entry needs room before it gives any. Used in one
// thread.
class SpaceReserve {
public:
    // Deleting one picture of the greatest size that the office takes (10 MiB) writes its pages to
    // the log twice at most: overwritten with zeros, and others moved into their place. The rest is
    // for the log's frames, the index and an entry's own row.
    static constexpr qint64 bytes = 32LL * 1024 * 1024;

    explicit SpaceReserve(const QString& folder);

    [[nodiscard]] bool isKept() const;
    // Nothing to do when it is kept already. False when the disk has no room for it.
    bool keep();
    // False when there was none to give.
    bool giveBack();

private:
    QString m_path;
};

} // namespace anteroom
