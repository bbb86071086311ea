#include "fuzz/inputs.h"
#include "scanner/licence/aamva.h"

namespace anteroom {

bool feedLicence(const QByteArray& input)
{
    QByteArray payload = input.mid(1);
    if (input.startsWith('1'))
        payload.prepend("@\n\x1e\rANSI 636000100001DL00310255DLDAQ1\nDCSDOE\n");
    const Result<Reading> reading = parseLicence(payload);
    if (!reading)
        return true;
    const Result<Reading> again = Reading::fromJson(reading->toJson());
    return again && *again == *reading;
}

} // namespace anteroom
