#include "scanner/channel/decoder_message.h"

#include "record/canonical_json.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace anteroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint32 Magic = 0x414e5452;
constexpr qsizetype LongestProblem = 512;

Problem badRequest()
{
    return problem("decoder.request",
                   QStringLiteral("The scanner was asked in a way it doesn't know: update it."));
}

Problem badAnswer()
{
    return problem("decoder.answer",
                   QStringLiteral("The scanner's answer is out of shape: it is started anew."));
}

bool fits(const DecoderRequest& request)
{
    const quint64 pixels = quint64(request.width) * request.height;
    const auto holds = [&request](qsizetype most) {
        return request.bytes > 0 && request.bytes <= most;
    };
    switch (request.kind) {
    case RequestKind::Frame:
        return pixels == request.bytes && holds(MaxFramePixels);
    case RequestKind::CardFrame:
        return pixels * 4 == request.bytes && holds(MaxFramePixels * 4);
    case RequestKind::Picture:
    case RequestKind::CardPicture:
        return holds(MaxPictureBytes);
    case RequestKind::Payload:
        return holds(MaxPayloadBytes);
    case RequestKind::Settings:
        return holds(MaxSettingsBytes);
    case RequestKind::Payers:
        return holds(MaxPayersBytes);
    case RequestKind::Forget:
        return request.bytes == 0;
    }
    return false;
}

bool refusalFromJson(const QJsonObject& json, std::optional<Problem>& refusal)
{
    const QString code = json.value("code"_L1).toString();
    const QString advice = json.value("advice"_L1).toString();
    refusal = Problem{code, advice};
    return !code.isEmpty() && code.size() <= LongestProblem && advice.size() <= LongestProblem;
}

bool pictureFromJson(const QJsonObject& json, DecoderAnswer& answer)
{
    answer.preview = QSize(json.value("width"_L1).toInt(), json.value("height"_L1).toInt());
    answer.evidenceBytes = json.value("evidence_bytes"_L1).toInt(-1);
    return answer.preview.width() > 0 && answer.preview.width() <= MaxPreviewSide &&
           answer.preview.height() > 0 && answer.preview.height() <= MaxPreviewSide &&
           answer.evidenceBytes >= 0 && answer.evidenceBytes <= MaxEvidenceBytes;
}

} // namespace

std::chrono::milliseconds timeForCard(RequestKind kind)
{
#ifdef __SANITIZE_ADDRESS__ // nothing is optimised, and each access is checked
    constexpr auto TimeForAFrame = 24'000ms;
#else
    constexpr auto TimeForAFrame = 8000ms;
#endif
    constexpr auto TimeForAPicture = 30'000ms;
    return kind == RequestKind::CardFrame ? TimeForAFrame : TimeForAPicture;
}

Problem cardTooSlow()
{
    return problem("card.slow",
                   QStringLiteral("This card took too long to read: type what it says."));
}

size_t filesOf(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Picture:
    case RequestKind::CardPicture:
    case RequestKind::CardFrame:
        return 2;
    case RequestKind::Forget:
        return 0;
    default:
        return 1;
    }
}

QByteArray DecoderRequest::toBytes() const
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << Magic << quint32(kind) << id << width << height << bytes;
    return message;
}

Result<DecoderRequest> DecoderRequest::fromBytes(const QByteArray& message)
{
    QDataStream stream(message);
    DecoderRequest request;
    quint32 magic = 0;
    quint32 kind = 0;
    stream >> magic >> kind >> request.id >> request.width >> request.height >> request.bytes;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || magic != Magic)
        return badRequest();
    request.kind = RequestKind(kind);
    if (!fits(request))
        return badRequest();
    return request;
}

QByteArray DecoderAnswer::toBytes() const
{
    QJsonArray found;
    for (const Reading& reading : readings)
        found.append(reading.toJson());
    QJsonObject json{
        {u"id"_s, QString::number(id)}, {u"ms"_s, milliseconds}, {u"readings"_s, found}};
    if (progress)
        json.insert(u"progress"_s, *progress);
    if (refusal)
        json.insert(u"refusal"_s,
                    QJsonObject{{u"code"_s, refusal->code}, {u"advice"_s, refusal->advice}});
    if (look)
        json.insert(u"look"_s, look->toJson());
    if (preview.isValid())
        json.insert(u"picture"_s, QJsonObject{{u"width"_s, preview.width()},
                                              {u"height"_s, preview.height()},
                                              {u"evidence_bytes"_s, evidenceBytes}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<DecoderAnswer> DecoderAnswer::fromBytes(const QByteArray& bytes)
{
    const Result<QJsonObject> json = parseJsonObject(bytes, MaxAnswerBytes);
    if (!json)
        return badAnswer();
    DecoderAnswer answer;
    bool numbered = false;
    answer.id = json->value("id"_L1).toString().toULongLong(&numbered);
    answer.milliseconds = json->value("ms"_L1).toInt(-1);
    const QJsonArray found = json->value("readings"_L1).toArray();
    if (!numbered || answer.milliseconds < 0 || found.size() > MaxReadings)
        return badAnswer();
    if (json->contains("progress"_L1)) {
        answer.progress = json->value("progress"_L1).toInt(-1);
        if (*answer.progress < 0 || *answer.progress > 100)
            return badAnswer();
    }
    for (const QJsonValue& value : found) {
        Result<Reading> reading = Reading::fromJson(value.toObject());
        if (!reading)
            return reading.problem();
        answer.readings.append(std::move(reading).value());
    }
    const QJsonValue refusal = json->value("refusal"_L1);
    if (refusal.isObject() && !refusalFromJson(refusal.toObject(), answer.refusal))
        return badAnswer();
    if (json->contains("look"_L1)) {
        auto look = FrameLook::fromJson(json->value("look"_L1).toObject());
        if (!look)
            return look.problem();
        answer.look = *look;
    }
    const QJsonValue picture = json->value("picture"_L1);
    if (picture.isObject() && !pictureFromJson(picture.toObject(), answer))
        return badAnswer();
    return answer;
}

} // namespace anteroom
