#include "record/help_call.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"

using namespace Qt::StringLiterals;

namespace anteroom {

QJsonObject HelpCall::toJson() const
{
    return {{u"id"_s, id.text()},
            {u"device"_s, deviceName},
            {u"place"_s, place},
            {u"at"_s, timeText(at)}};
}

Result<HelpCall> HelpCall::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    HelpCall call;
    call.id = reader.id<HelpCallId>("id"_L1);
    call.deviceName = reader.text("device"_L1, 200);
    call.place = reader.text("place"_L1, 200);
    call.at = reader.time("at"_L1);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return call;
}

} // namespace anteroom
