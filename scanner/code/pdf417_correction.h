#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace anteroom {

// Mends the codewords of a PDF417 in place: Reed-Solomon over GF(929), ISO/IEC 15438, 5.10. The
// last `checks` of them are the check codewords. `erased` are places that are known to be unsure:
// each costs one check codeword, an error elsewhere costs two. At least `spare` check codewords
// must remain beyond those, so that what comes out is proved and not merely possible: with n words
// and t errors a wrong result passes with a chance of about C(n,t) / 929^(t + spare).
//
// The number of errors outside `erased`, or nothing and the codewords as they were.
[[nodiscard]] std::optional<int> correctCodewords(std::span<uint16_t> codewords, int checks,
                                                  std::span<const int> erased, int spare);

} // namespace anteroom
