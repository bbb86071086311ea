#pragma once

#include <QTemporaryDir>

namespace anteroom {

// A file system of its own, small enough to be filled; needs the right to mount one.
class SmallDisk {
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

    // Writes into a file of another program's until not one byte more fits.
    void fill();
    // That program's file is gone again.
    void clear();

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace anteroom
