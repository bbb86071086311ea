#pragma once

#include <array>
#include <cstdint>

namespace anteroom {

// What a PDF417 is made of: ISO/IEC 15438, 5.3 and annex A. A row is the start pattern, the left
// row indicator, the data columns, the right row indicator and the stop pattern.
inline constexpr int Pdf417Words = 929; // values of a codeword, and the field they are counted in
inline constexpr int Pdf417WordModules = 17;
inline constexpr int Pdf417StartModules = 17;
inline constexpr int Pdf417StopModules = 18;

// Modules from left to right, the leftmost in the highest bit, a bar is 1.
inline constexpr uint32_t Pdf417Start = 0b1'1111'1110'1010'1000;
inline constexpr uint32_t Pdf417Stop = 0b11'1111'1010'0010'1001;

// The pattern of a codeword (0 to 928) in a cluster: 0, 1, 2 for the standard's 0, 3, 6. Row r of a
// symbol, from 0, has cluster r % 3. Bit 16 is always a bar and bit 0 always a space.
[[nodiscard]] uint32_t pdf417Pattern(int cluster, int codeword);
// All of a cluster's, for who looks at each of them: without those two modules.
[[nodiscard]] const std::array<uint16_t, Pdf417Words>& pdf417InnerPatterns(int cluster);

// How a symbol is laid out, as its row indicators say.
struct Pdf417Shape {
    int columns = 0; // of data, 1 to 30
    int rows = 0;    // 3 to 90
    int level = 0;   // of error correction, 0 to 8

    [[nodiscard]] int modules() const { return 17 * (columns + 4) + 1; }
    [[nodiscard]] int words() const { return columns * rows; }
    [[nodiscard]] int checks() const { return 2 << level; }
    // The codewords of the left and right indicator of a row: 5.11.
    [[nodiscard]] int leftIndicator(int row) const;
    [[nodiscard]] int rightIndicator(int row) const;

    friend bool operator==(const Pdf417Shape&, const Pdf417Shape&) = default;
};

} // namespace anteroom
