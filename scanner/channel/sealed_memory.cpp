#include "scanner/channel/sealed_memory.h"

#include <fcntl.h>
#include <sys/mman.h>

namespace anteroom {

namespace {

constexpr unsigned SizeSeals = F_SEAL_SHRINK | F_SEAL_GROW;

Problem noMemory()
{
    return problem("decoder.memory",
                   QStringLiteral("The scanner is short of memory: try again, or type instead."));
}

UniqueFd memoryFile()
{
    return UniqueFd(::memfd_create("anteroom-pixels", MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

bool seal(const UniqueFd& file, unsigned seals)
{
    return ::fcntl(file.get(), F_ADD_SEALS, seals | F_SEAL_SEAL) == 0;
}

bool writeAll(const UniqueFd& file, std::span<const uchar> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.subspan(size_t(written));
    }
    return true;
}

} // namespace

Result<UniqueFd> sealedCopy(std::span<const uchar> bytes)
{
    UniqueFd file = memoryFile();
    if (!file.valid() || !writeAll(file, bytes) || !seal(file, SizeSeals | F_SEAL_WRITE))
        return noMemory();
    return file;
}

Result<UniqueFd> fixedMemory(qsizetype size)
{
    UniqueFd file = memoryFile();
    if (!file.valid() || ::ftruncate(file.get(), size) != 0 || !seal(file, SizeSeals))
        return noMemory();
    return file;
}

QByteArray copyOut(const UniqueFd& file, qsizetype offset, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < size) {
        const ssize_t got =
            ::pread(file.get(), bytes.data() + done, size_t(size - done), offset + done);
        if (got <= 0)
            return {};
        done += got;
    }
    return bytes;
}

Result<MemoryView> MemoryView::of(const UniqueFd& file, qsizetype size, Access access)
{
    // lseek, not fstat, which libc turns into a call that could also look at paths.
    const int seals = ::fcntl(file.get(), F_GET_SEALS);
    if (size <= 0 || seals < 0 || !(unsigned(seals) & F_SEAL_SHRINK) ||
        ::lseek(file.get(), 0, SEEK_END) < size)
        return noMemory();
    const int protection = access == Access::Read ? PROT_READ : PROT_READ | PROT_WRITE;
    void* start = ::mmap(nullptr, size_t(size), protection, MAP_SHARED, file.get(), 0);
    if (start == MAP_FAILED)
        return noMemory();
    return MemoryView(std::span(static_cast<uchar*>(start), size_t(size)));
}

MemoryView::~MemoryView()
{
    if (!m_bytes.empty())
        ::munmap(m_bytes.data(), m_bytes.size());
}

} // namespace anteroom
