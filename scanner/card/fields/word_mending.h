#pragma once

#include "scanner/card/fields/payer_directory.h"
#include "scanner/reading/text_line.h"

namespace anteroom {

// How much a word counts that was hardly read.
inline constexpr double MendedWorth = 0.58;

// Where badly read words of a ready line are nearly a label, a phone's role, a copay's or a payer's
// name, and nearly nothing else, the phrase takes their place. Its letters have no confidence.
void mendWords(QList<TextLine>& lines, const PayerDirectory& payers);

// 1, or MendedWorth where any of the characters was mended.
[[nodiscard]] double worthOfPrint(const TextLine& line, qsizetype from, qsizetype to);

} // namespace anteroom
