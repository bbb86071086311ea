#pragma once

#include <QString>
#include <span>

// What the demo practice's people, streets and payers are called. All of it is invented; names
// come from many places, since a kiosk must take them all.
namespace anteroom::demoWords {

struct GivenName {
    const char16_t* name;
    char sex; // 'F', 'M' or 'X'
};

struct Payer {
    const char16_t* name;
    const char16_t* plan;
    const char16_t* prefix; // of its member IDs
    const char16_t* rxBin;
    const char16_t* rxPcn;
    const char16_t* payerId;
    int layout; // how its cards are drawn
};

[[nodiscard]] std::span<const GivenName> givenNames();
[[nodiscard]] std::span<const char16_t* const> familyNames();
[[nodiscard]] std::span<const char16_t* const> streets();
[[nodiscard]] std::span<const char16_t* const> towns();
[[nodiscard]] std::span<const char16_t* const> pharmacies();
[[nodiscard]] std::span<const Payer> payers();

} // namespace anteroom::demoWords
