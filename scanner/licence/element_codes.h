#pragma once

#include "scanner/licence/element_shapes.h"

#include <QLatin1StringView>

// Which element codes belong together, and what tells an element from the letters of its code
// inside other text: for the parting of lines and texts that lost their separators.
namespace anteroom::codes {

inline constexpr QLatin1StringView Mandatory("DAA DCS DAC DAG DAI DAJ DAK DAQ DBA DBB DBC DBD");
inline constexpr QLatin1StringView Names("DAA DAB DAC DAD DCS DCT");
inline constexpr QLatin1StringView BeforeMiddleName("DAA DAB DAC DCS");
inline constexpr QLatin1StringView Marks("DDE DDF DDG");
inline constexpr QLatin1StringView Driving("DCA DCB DCD");
inline constexpr QLatin1StringView OldDriving("DAR DAS DAT");
inline constexpr QLatin1StringView InNoWord("DCB DCD DCF DCK DCT DCU");
inline constexpr QLatin1StringView Measures("DAU DAV DAW DAX DCE");
inline constexpr QLatin1StringView Residence("DAL DAM DAN DAO DAP");

// Codes of versions 00 and 01 that are also beginnings of names and places, "DALLAS", "DANIEL".
inline constexpr QLatin1StringView
    OldAlone("DAA DAB DAE DAF DAL DAM DAN DAO DAP DAR DAS DAT DAV DBE DBF DBH DBI DBJ DBK DBL "
             "DBM DBO DBP DBQ DBR PAA PAB PAC PAD PAE PAF");

// Whether the code is one of a list.
[[nodiscard]] bool isAmong(QLatin1StringView codes, QStringView code);

[[nodiscard]] bool isDigitAt(QStringView text, qsizetype at);
[[nodiscard]] bool isDateAt(QStringView text, qsizetype at); // eight digits

// Whether a second address line begins here, as most do.
[[nodiscard]] bool isSecondLineAt(QStringView text, qsizetype at);

// "ZVZVA": a subfile of the jurisdiction begins, its first element glued to it.
[[nodiscard]] bool isJurisdictionAt(QStringView text, qsizetype at);

// Whether a value can end here: with the text, before a code or before such a subfile.
[[nodiscard]] bool isEndAt(QStringView text, qsizetype at);

// Whether an element stands here whose value tells itself and is followed by an end.
[[nodiscard]] bool isTellingAt(QStringView text, qsizetype at);

} // namespace anteroom::codes
