#pragma once

#include <functional>

namespace anteroom {

// Runs `work`, which asks ZXing, and comes back even where one of ZXing's assertions does not hold:
// the distribution's library is built with them, and an assertion ends the process. False then;
// what `work` had taken from memory so far is lost, which a decoder that is thrown away now and
// then can bear. Exceptions pass through.
[[nodiscard]] bool outlivesAssertions(const std::function<void()>& work);

} // namespace anteroom
