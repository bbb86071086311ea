#pragma once

#include "record/result.h"
#include "scanner/channel/unique_fd.h"

#include <QByteArray>
#include <span>

namespace anteroom {

// Pixels pass between kiosk and decoder in memory files (memfd). What the kiosk sends is sealed
// against writing and resizing before it is sent, so neither side can change it under the other's
// eyes; what it gets back lies in a file of fixed size that the kiosk made itself and copies out
// of before it looks.

// A sealed copy. Problem "decoder.memory".
[[nodiscard]] Result<UniqueFd> sealedCopy(std::span<const uchar> bytes);

// Zeroed memory of a size that cannot change, for the other side to write into.
[[nodiscard]] Result<UniqueFd> fixedMemory(qsizetype size);

// At most the file's bytes; empty when there are fewer than `size` from `offset` on.
[[nodiscard]] QByteArray copyOut(const UniqueFd& file, qsizetype offset, qsizetype size);

// A memory file seen as bytes for as long as the object lives.
class MemoryView {
public:
    enum class Access { Read, Write };

    // Refuses a file that is smaller than `size` or could still shrink: "decoder.memory".
    [[nodiscard]] static Result<MemoryView> of(const UniqueFd& file, qsizetype size, Access access);
    MemoryView(MemoryView&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    MemoryView(const MemoryView&) = delete;
    MemoryView& operator=(const MemoryView&) = delete;
    ~MemoryView();

    [[nodiscard]] std::span<uchar> bytes() const { return m_bytes; }

private:
    explicit MemoryView(std::span<uchar> bytes) : m_bytes(bytes) {}
    std::span<uchar> m_bytes;
};

} // namespace anteroom
