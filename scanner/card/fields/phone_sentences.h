#pragma once

#include "scanner/card/fields/phone_words.h"

namespace anteroom {

// What the number's own line says of it, before it or behind it, and, in running text, the line
// over it or under it where the sentence begins or goes on. Where a line begins with a number,
// words follow theirs.
[[nodiscard]] std::optional<PhoneRole> roleInSentence(const QList<TextLine>& lines,
                                                      const QList<PhoneNumber>& numbers,
                                                      qsizetype number, const Call& call);

} // namespace anteroom
