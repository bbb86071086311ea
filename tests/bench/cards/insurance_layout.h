#pragma once

#include "bench/cards/card_side.h"

#include <span>

namespace anteroom {

// How one insurer's cards look.
struct InsuranceLayout {
    const char* name;
    CoverKind kind;
    NameOrder order;
    bool spanish;
    void (*front)(const CardSide& side);
    void (*back)(const CardSide& side);
};

[[nodiscard]] std::span<const InsuranceLayout> developedLayouts();
[[nodiscard]] std::span<const InsuranceLayout> furtherLayouts();
[[nodiscard]] std::span<const InsuranceLayout> reportedLayouts();

} // namespace anteroom
