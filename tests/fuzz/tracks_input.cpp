#include "fuzz/inputs.h"
#include "scanner/licence/track.h"

namespace anteroom {

bool feedTracks(const QByteArray& input)
{
    QByteArray payload = input.mid(1);
    if (input.startsWith('1'))
        payload.prepend("%VARICHMOND^DOE$JANE$M^1 MAIN ST^?;636000");
    const Result<Reading> reading = parseTracks(payload);
    if (!reading)
        return true;
    const Result<Reading> again = Reading::fromJson(reading->toJson());
    return again && *again == *reading;
}

} // namespace anteroom
