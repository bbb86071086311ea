#pragma once

#include "record/result.h"

#include <QFile>

namespace anteroom {

// One program at a time does something: the kernel holds the file's lock (flock(2)) for it, and
// lets go of it when the program ends, however it ends. A file with the number of a process says
// less: a kill may leave it empty, and after a power cut the number may be another one's. What is
// left of the file then is taken again by who may write to it.
class FileLock {
public:
    explicit FileLock(const QString& path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    // False while another one has it. Problem code: lock.file.
    [[nodiscard]] Result<bool> take();

private:
    QFile m_file;
};

} // namespace anteroom
