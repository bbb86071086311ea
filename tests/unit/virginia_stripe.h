#pragma once

#include "scanner/licence/track.h"

namespace anteroom {

// The three tracks of an invented licence of Virginia, and what is read of such.
inline const QByteArray FirstVirginia = "%VARICHMOND^DOE$JANE$MARIE^123 MAIN ST$APT 4^?";
inline const QByteArray SecondVirginia = ";6360000162345678=300919761123=?";
inline const QByteArray ThirdVirginia = "%10232190000  D               2509140BROBLU?";
inline const QByteArray Virginia = FirstVirginia + SecondVirginia + ThirdVirginia;

inline Licence read(const QByteArray& payload)
{
    const Result<Reading> reading = parseTracks(payload);
    return reading ? *reading->licence : Licence();
}

inline QStringList warningsOf(const QByteArray& payload)
{
    const Result<Reading> reading = parseTracks(payload);
    return reading ? reading->warnings : QStringList{reading.problem().code};
}

} // namespace anteroom
