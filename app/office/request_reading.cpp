#include "office/request_reading.h"

#include "record/canonical_json.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype maxJsonBytes = 64 * 1024;

Done ofType(const Request& request, const char* type)
{
    const QByteArray given = request.contentType.split(';').value(0).trimmed().toLower();
    if (given == type)
        return {};
    return problem("request.media_type",
                   u"The body's Content-Type must be %1."_s.arg(QLatin1StringView(type)));
}

} // namespace

Result<QJsonObject> jsonBody(const Request& request)
{
    if (const Done type = ofType(request, jsonType); !type)
        return type.problem();
    const auto json = parseJsonObject(request.body, maxJsonBytes);
    if (!json)
        return json;
    if (const Done once = eachKeyOnce(request.body); !once)
        return once.problem();
    return json;
}

Result<QByteArray> sealedBody(const Request& request, const OfficeKeys& keys)
{
    if (const Done type = ofType(request, sealedType); !type)
        return type.problem();
    return unseal(request.body, keys.sealing);
}

Result<int> expectedVersion(const Request& request)
{
    if (const auto version = request.expectedVersion())
        return *version;
    return problem("request.if_match",
                   u"If-Match must name the version of the record that was looked at."_s);
}

Result<qint64> queryNumber(const Request& request, const char* key, qint64 otherwise, qint64 least,
                           qint64 most)
{
    const QString name = QString::fromLatin1(key);
    if (!request.query.hasQueryItem(name))
        return otherwise;
    bool isNumber = false;
    const qint64 number = request.query.queryItemValue(name).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return problem(
        "request.query",
        u"\"%1\" must be a whole number from %2 to %3."_s.arg(name).arg(least).arg(most));
}

Actor actorOf(const Request& request)
{
    if (const auto& staff = request.caller.staff)
        return Actor::staff(staff->id, staff->name);
    if (const auto& device = request.caller.device)
        return Actor::device(device->id, device->name);
    return Actor::office();
}

} // namespace anteroom
