#include "record/sound_rules.h"

namespace anteroom {

namespace {

using enum SoundRule::When;

// A name stands beside a rule that is there for it.
// clang-format off
constexpr SoundRule rules[] = {
    // Silent beginnings, and Xavier
    {"^", "g", "n", "", "", 1}, {"^", "k", "n", "", "", 1}, {"^", "p", "n", "", "", 1},
    {"^", "w", "r", "", "", 1}, {"^", "p", "s", "", "", 1}, {"^", "x", "", "S", "S", 1},

    {"^", "V", "", "A", "A", 1}, {"", "V", "", "", "", 1},

    {"", "bb", "", "P", "P", 2}, {"", "b", "", "P", "P", 1},

    {"Ca", "ch", "!i e", "K", "K", 2},                     // Bach
    {"ba ma", "ch", "er", "K", "K", 2},                    // Schumacher
    {"^", "c", "aesar", "S", "S", 2},
    {"", "ch", "ia", "K", "K", 2},                         // Chianti
    {"!^", "ch", "ae", "K", "X", 2},                       // Michael
    {"^", "ch", "ore", "X", "X", 2},
    {"^", "ch", "em or ym arac aris", "K", "K", 2},        // Charisma
    {"", "ch", "", "K", "K", 2, Germanic},
    {"or", "ch", "es id", "K", "K", 2}, {"ar", "ch", "it", "K", "K", 2},
    {"", "ch", "t s", "K", "K", 2},                        // Wachtler
    {"^ a e o u", "ch", "$ b f h l m n r v w", "K", "K", 2},
    {"^", "ch", "", "X", "X", 2},
    {"", "ch", "", "K", "K", 2, Scottish},                 // McHugh
    {"", "ch", "", "X", "K", 2},
    {"!wi", "cz", "", "S", "X", 2},                        // Czerny
    {"", "c", "cia", "X", "X", 3},                         // Focaccia
    {"^m", "cc", "", "K", "K", 1},                         // McClellan
    {"", "cc", "hu", "K", "K", 2},
    {"^a", "cc", "i e h", "KS", "KS", 3}, {"u", "cc", "ee es", "KS", "KS", 3},
    {"", "cc", "i e h", "X", "X", 3},                      // Bertucci
    {"", "cc", "", "K", "K", 2},
    {"", "c", "g k q", "K", "K", 2}, {"", "c", "ie io", "S", "X", 2},
    {"", "c", "i e y", "S", "S", 2}, {"", "c", "", "K", "K", 1},

    {"", "dg", "e i y", "J", "J", 3}, {"", "dg", "", "TK", "TK", 2},
    {"", "d", "t d", "T", "T", 2}, {"", "d", "", "T", "T", 1},

    {"", "ff", "", "F", "F", 2}, {"", "f", "", "F", "F", 1},

    {"!^ V", "gh", "", "K", "K", 2},
    {"^", "gh", "i", "J", "J", 2}, {"^", "gh", "", "K", "K", 2},
    {"b. h. d. b.. h.. d.. b... h...", "gh", "", "", "", 2}, // Hugh, Broughton
    {"c.u g.u l.u r.u t.u", "gh", "", "F", "F", 2},        // McLaughlin
    {"i", "gh", "", "", "", 2}, {"", "gh", "", "K", "K", 2},
    {"^V", "gn", "", "KN", "N", 2, NotSlavic},
    {"", "gn", "!ey", "N", "KN", 2, NotSlavic},
    {"", "gn", "", "KN", "KN", 2},                         // Cagney
    {"", "g", "li", "KL", "L", 2, NotSlavic},              // Tagliaro
    {"^", "g", "y eb ei el ep er es ey ib ie il in", "K", "J", 2},
    {"!i e", "g", "er", "K", "J", 2, NotAnger},
    {"!e g i r", "g", "y", "K", "J", 2},
    {"", "g", "et", "K", "K", 2},
    {"", "g", "e i y", "K", "K", 2, Germanic}, {"a o", "g", "gi", "K", "K", 2, Germanic},
    {"", "g", "ier$", "J", "J", 2},
    {"", "g", "e i y", "J", "K", 2}, {"a o", "g", "gi", "J", "K", 2}, // Biaggi
    {"", "gg", "", "K", "K", 2}, {"", "g", "", "K", "K", 1},

    {"^ V", "h", "V", "H", "H", 2}, {"", "h", "", "", "", 1},

    {"^", "j", "ose$", "H", "H", 1}, {"", "j", "ose", "J", "H", 1},
    {"^", "j", "", "J", "A", 1},                           // Jankelowicz
    {"V", "j", "a o", "J", "H", 1, NotSlavic},
    {"", "j", "$", "J", "", 1},
    {"!s k l", "j", "!l t k s n m b z", "J", "J", 1},
    {"", "jj", "", "", "", 2}, {"", "j", "", "", "", 1},

    {"", "kk", "", "K", "K", 2}, {"", "k", "", "K", "K", 1},

    {"a", "ll", "e$", "L", "", 2}, {"i", "ll", "o$ a$", "L", "", 2}, // Cabrillo
    {"a", "ll", "e", "L", "", 2, SpanishEnd},              // Gallegos
    {"", "ll", "", "L", "L", 2}, {"", "l", "", "L", "L", 1},

    {"", "mm", "", "M", "M", 2}, {"u", "mb", "$ er", "M", "M", 2}, {"", "m", "", "M", "M", 1},

    {"", "nn", "", "N", "N", 2}, {"", "n", "", "N", "N", 1},

    {"", "ph", "", "F", "F", 2}, {"", "pp", "", "P", "P", 2},
    {"", "pb", "", "P", "P", 2},                           // Campbell
    {"", "p", "", "P", "P", 1},

    {"", "qq", "", "K", "K", 2}, {"", "q", "", "K", "K", 1},

    {"m.ie eie aie", "r", "$", "R", "R", 1},               // Hochmeier
    {"ie", "r", "$", "", "R", 1, NotSlavic},               // Rogier
    {"", "rr", "", "R", "R", 2}, {"", "r", "", "R", "R", 1},

    {"i y", "s", "l", "", "", 1},                          // Carlisle
    {"^", "s", "ugar", "X", "S", 1},
    {"", "sh", "eim oek olm olz", "S", "S", 2}, {"", "sh", "", "X", "X", 2},
    {"", "s", "io ia", "S", "S", 3, Slavic}, {"", "s", "io ia", "S", "X", 3},
    {"", "sz", "", "S", "X", 2},
    {"^", "s", "l m n w", "S", "X", 1},                    // Smith like Schmidt
    {"", "sch", "er en", "X", "SK", 3},                    // Schermerhorn
    {"", "sch", "ed em uy oo", "SK", "SK", 3},
    {"^", "sch", "!V w", "X", "S", 3}, {"", "sch", "", "X", "X", 3},
    {"", "sc", "i e y", "S", "S", 3}, {"", "sc", "", "SK", "SK", 3},
    {"ai oi", "s", "$", "", "S", 1},                       // Artois
    {"", "ss", "", "S", "S", 2}, {"", "s", "", "S", "S", 1},

    {"", "t", "ion", "X", "X", 3}, {"", "t", "ia ch", "X", "X", 3},
    {"", "th", "om am", "T", "T", 2},                      // Thomas
    {"", "t", "h th", "T", "T", 2, Germanic}, {"", "t", "h th", "0", "T", 2},
    {"", "t", "t d", "T", "T", 2}, {"", "t", "", "T", "T", 1},

    {"", "vv", "", "F", "F", 2}, {"", "v", "", "F", "F", 1},

    {"", "wr", "", "R", "R", 2},
    {"^", "w", "icz itz", "ATS", "FFX", 4},
    {"^", "w", "V", "A", "F", 1}, {"^", "w", "h", "A", "A", 1}, // Wasserman like Vasserman
    {"e o", "w", "ski sky", "", "F", 1},
    {"", "w", "", "", "F", 1, Germanic},
    {"V", "w", "$", "", "F", 1},                           // Arnow like Arnoff
    {"", "w", "icz itz", "TS", "FX", 4},                   // Filipowicz
    {"", "w", "", "", "", 1},

    {"au ou", "x", "$", "", "", 1},                        // Breaux
    {"", "x", "c x", "KS", "KS", 2}, {"", "x", "", "KS", "KS", 1},

    {"", "zh", "", "J", "J", 2},                           // Zhao
    {"", "zz", "a i o", "S", "TS", 2},
    {"!^ t", "zz", "", "S", "TS", 2, Slavic}, {"!^ t", "z", "", "S", "TS", 1, Slavic},
    {"", "zz", "", "S", "S", 2}, {"", "z", "", "S", "S", 1},
};
// clang-format on

} // namespace

std::span<const SoundRule> soundRules()
{
    return rules;
}

} // namespace anteroom
