#include "scanner/reading/appointment_code.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"

namespace anteroom {

using namespace Qt::StringLiterals;

QJsonObject AppointmentCode::toJson() const
{
    if (appointment.isNull())
        return {};
    return {{u"appointment"_s, appointment.text()}, {u"expires_at"_s, timeText(expiresAt)}};
}

Result<AppointmentCode> AppointmentCode::fromJson(const QJsonObject& json)
{
    AppointmentCode code;
    if (json.isEmpty())
        return code;
    JsonReader reader(json);
    code.appointment = reader.id<AppointmentId>("appointment"_L1);
    code.expiresAt = reader.time("expires_at"_L1);
    if (!reader.finish())
        return problem("appointment.field",
                       QStringLiteral("This reading of a code is out of shape: read it again."));
    return code;
}

} // namespace anteroom
