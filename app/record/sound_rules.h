#pragma once

#include <span>
#include <string_view>

namespace anteroom {

// What letters sound like where they stand. The first rule that fits at a place is the one: it adds
// its two sounds to the two codes and goes on behind so many letters.
//
// `text` is what stands there, `before` and `after` what must stand around it: alternatives with
// blanks between, none of them after '!'. V is a vowel or y, C is none (or nothing at all), '.' any
// letter, '^' and '$' the beginning and the end of the word.
struct SoundRule {
    enum When { Always, Slavic, NotSlavic, Germanic, Scottish, NotAnger, SpanishEnd };

    std::string_view before;
    std::string_view text;
    std::string_view after;
    const char* first;
    const char* second;
    int letters;
    When when = Always;
};

[[nodiscard]] std::span<const SoundRule> soundRules();

} // namespace anteroom
