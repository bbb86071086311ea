#pragma once

#include "scanner/reading/reading.h"

#include <QByteArray>

namespace anteroom {

// Whether the bytes begin as a magnetic stripe's tracks do, of whichever card, so that a reader
// may say "this isn't a licence" of a bank card too.
[[nodiscard]] bool looksLikeTracks(const QByteArray& payload);

// Reads the three tracks of a licence's magnetic stripe (ISO 7811; AAMVA card design standard,
// annex "optional magnetic stripe"), with or without line ends, sentinels and check characters;
// British Columbia prints the same text as PDF417. Each track may be missing. A value is right or
// absent: a track whose check character is wrong is left out, a number whose letters cannot be
// told is too, and so is an expiry date without a day. `elements` name the track and its field,
// "track1.name".
//
// Warnings, besides those of parseLicence(): "track<N>.unread", "track<N>.cut", "track<N>.lrc",
// "track<N>.damaged", "track3.layout", "tracks.disagree", "number.encoded", "city.full",
// "name.order", "expiry.month_only".
// Problems: "track.not_licence" (a bank's card, say; nothing of it is kept), "track.unread"
// (nothing that identifies anyone), "track.not_one", "track.long".
[[nodiscard]] Result<Reading> parseTracks(const QByteArray& payload);

} // namespace anteroom
