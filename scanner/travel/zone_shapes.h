#pragma once

#include <array>
#include <QStringList>

namespace anteroom {

struct ZoneSpan {
    int line = 0;
    int at = 0;
    int length = 0;

    [[nodiscard]] QString of(const QStringList& zone) const { return zone[line].mid(at, length); }
    // The letter behind it, where its check digit stands.
    [[nodiscard]] ZoneSpan check() const { return {line, at + length, 1}; }
};

// Where a format has what (ICAO 9303-4 to -7). The composite check digit is over `composite` and
// stands at the end of the second line.
struct ZoneShape {
    const char* format;
    int lines;
    int letters;
    bool visa;
    ZoneSpan issuer;
    ZoneSpan names;
    ZoneSpan number;
    ZoneSpan nationality;
    ZoneSpan birth;
    ZoneSpan sex;
    ZoneSpan expiry;
    ZoneSpan optional;
    bool optionalChecked;
    std::array<ZoneSpan, 4> composite; // no length: none
};

// Passports, cards and visas of two lines differ in their length and in what stands behind the
// expiry: optional letters to the end of a visa, elsewhere with a composite check digit behind them
// and, in TD3, one of their own.
constexpr ZoneShape twoLines(const char* format, int letters, bool visa, bool optionalChecked)
{
    const int optional = letters - 28 - (visa ? 0 : 1) - (optionalChecked ? 1 : 0);
    ZoneShape shape{
        format,          2,          letters,    visa,       {0, 2, 3},  {0, 5, letters - 5},
        {1, 0, 9},       {1, 10, 3}, {1, 13, 6}, {1, 20, 1}, {1, 21, 6}, {1, 28, optional},
        optionalChecked, {}};
    if (!visa)
        shape.composite = {{{1, 0, 10}, {1, 13, 7}, {1, 21, letters - 22}, {}}};
    return shape;
}

constexpr ZoneShape ZoneShapes[] = {
    {"TD1",
     3,
     30,
     false,
     {0, 2, 3},
     {2, 0, 30},
     {0, 5, 9},
     {1, 15, 3},
     {1, 0, 6},
     {1, 7, 1},
     {1, 8, 6},
     {0, 15, 15},
     false,
     {{{0, 5, 25}, {1, 0, 7}, {1, 8, 7}, {1, 18, 11}}}},
    twoLines("TD2", 36, false, false),
    twoLines("TD3", 44, false, true),
    twoLines("MRV-A", 44, true, false),
    twoLines("MRV-B", 36, true, false),
};

} // namespace anteroom
