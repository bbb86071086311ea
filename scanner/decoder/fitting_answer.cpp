#include "scanner/decoder/fitting_answer.h"

#include <algorithm>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

void warn(Reading& reading, const QString& warning)
{
    if (!reading.warnings.contains(warning) && reading.warnings.size() < Reading::MostWarnings)
        reading.warnings.append(warning);
}

bool leaveOutRaw(QList<Reading>& readings)
{
    const auto last = std::find_if(readings.rbegin(), readings.rend(),
                                   [](const Reading& reading) { return reading.raw.has_value(); });
    if (last == readings.rend())
        return false;
    last->raw.reset();
    warn(*last, u"raw.left_out"_s);
    return true;
}

bool hasEntries(const Reading& reading)
{
    return reading.healthCard && !reading.healthCard->entries.isEmpty();
}

bool leaveOutEntries(QList<Reading>& readings)
{
    const auto last = std::find_if(readings.rbegin(), readings.rend(), &hasEntries);
    if (last == readings.rend())
        return false;
    HealthCard& card = *last->healthCard;
    const qsizetype left = card.entries.size() / 2;
    card.otherEntries = card.otherEntries.value_or(0) + int(card.entries.size() - left);
    card.entries.resize(left);
    warn(*last, u"card.entries_left_out"_s);
    return true;
}

} // namespace

QByteArray fittingBytes(DecoderAnswer answer)
{
    QList<Reading>& readings = answer.readings;
    if (readings.size() > MaxReadings)
        readings.resize(MaxReadings);
    QByteArray bytes = answer.toBytes();
    while (bytes.size() > MaxAnswerBytes && !readings.isEmpty()) {
        if (!leaveOutRaw(readings) && !leaveOutEntries(readings))
            readings.removeLast();
        bytes = answer.toBytes();
    }
    return bytes;
}

} // namespace anteroom
