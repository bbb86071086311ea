#include "scanner/reading/reading.h"

#include "record/named_values.h"

#include <cmath>
#include <QJsonArray>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<ReadingKind, const char*> Kinds[] = {
    {ReadingKind::Licence, "licence"},
    {ReadingKind::HealthCard, "health_card"},
    {ReadingKind::HealthLink, "health_link"},
    {ReadingKind::InsuranceCard, "insurance_card"},
    {ReadingKind::TravelDocument, "travel_document"},
    {ReadingKind::Appointment, "appointment"},
    {ReadingKind::Code, "code"},
};

constexpr qsizetype LongestWarning = 64;
constexpr double FarthestCorner = 100'000;

Problem malformed()
{
    return problem("reading.malformed",
                   QStringLiteral("The scanner's answer is out of shape: scan again."));
}

double tenths(double value)
{
    return std::round(value * 10) / 10;
}

QJsonArray cornersToJson(const Corners& corners)
{
    QJsonArray json;
    for (const QPointF& corner : corners)
        json.append(QJsonArray{tenths(corner.x()), tenths(corner.y())});
    return json;
}

bool cornersFromJson(const QJsonArray& json, Corners& corners)
{
    if (json.size() != qsizetype(corners.size()))
        return false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QJsonArray point = json.at(i).toArray();
        const double x = point.at(0).toDouble(FarthestCorner + 1);
        const double y = point.at(1).toDouble(FarthestCorner + 1);
        if (point.size() != 2 || std::abs(x) > FarthestCorner || std::abs(y) > FarthestCorner)
            return false;
        corners[size_t(i)] = QPointF(x, y);
    }
    return true;
}

bool warningsFromJson(const QJsonArray& json, QStringList& warnings)
{
    if (json.size() > Reading::MostWarnings)
        return false;
    for (const QJsonValue& warning : json) {
        if (!warning.isString() || warning.toString().size() > LongestWarning)
            return false;
        warnings.append(warning.toString());
    }
    return true;
}

bool elementsFromJson(const QJsonObject& json, QMap<QString, QString>& elements)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key().size() > LongestWarning || !it->isString() ||
            it->toString().size() > LongestWarning)
            return false;
        elements.insert(it.key(), it->toString());
    }
    return true;
}

// Written only where it says that something isn't.
bool surenessFromJson(const QJsonValue& json, bool& sure)
{
    sure = json.isUndefined();
    return sure || json == QJsonValue(false);
}

QJsonObject elementsToJson(const QMap<QString, QString>& elements)
{
    QJsonObject json;
    for (auto it = elements.begin(); it != elements.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

bool verdictFromJson(const QJsonObject& json, Reading& reading)
{
    const QJsonValue verdict = json.value("verdict"_L1);
    reading.reason = json.value("reason"_L1).toString();
    if (!verdict.isUndefined())
        reading.verdict = verdictNamed(verdict.toString());
    return (verdict.isUndefined() || reading.verdict) && reading.reason.size() <= LongestWarning;
}

bool rawFromJson(const QJsonObject& json, Reading& reading)
{
    if (!json.contains("bytes"_L1))
        return true;
    const auto bytes = QByteArray::fromBase64Encoding(json.value("bytes"_L1).toString().toLatin1());
    reading.raw = RawCode{json.value("text"_L1).toString(), *bytes};
    return bool(bytes) && reading.raw->bytes.size() <= RawCode::Longest &&
           reading.raw->text.size() <= RawCode::Longest;
}

// Whether the fields are those of such a value, which is then set.
template <class T>
bool fieldsFromJson(const QJsonObject& fields, std::optional<T>& value)
{
    auto read = T::fromJson(fields);
    if (read)
        value = std::move(read).value();
    return value.has_value();
}

bool fieldsFromJson(const QJsonObject& json, Reading& reading)
{
    const QJsonObject fields = json.value("fields"_L1).toObject();
    switch (reading.kind) {
    case ReadingKind::Licence:
        return fieldsFromJson(fields, reading.licence) &&
               elementsFromJson(json.value("elements"_L1).toObject(), reading.licence->elements) &&
               surenessFromJson(json.value("sure"_L1), reading.licence->sure);
    case ReadingKind::HealthCard:
        return fieldsFromJson(fields, reading.healthCard);
    case ReadingKind::HealthLink:
        return fieldsFromJson(fields, reading.healthLink);
    case ReadingKind::InsuranceCard:
        if (json.contains("side"_L1))
            return fieldsFromJson({{u"side"_s, json.value("side"_L1)}, {u"fields"_s, fields}},
                                  reading.printedCard);
        return fieldsFromJson(fields, reading.insuranceCard);
    case ReadingKind::TravelDocument:
        return fieldsFromJson(fields, reading.travelDocument);
    case ReadingKind::Appointment:
        return fieldsFromJson(fields, reading.appointment);
    case ReadingKind::Code:
        break;
    }
    reading.text = fields.value("text"_L1).toString();
    return fields.value("text"_L1).isString() && reading.text.size() <= Reading::LongestText;
}

QJsonObject fieldsOf(const Reading& reading)
{
    if (reading.licence)
        return reading.licence->toJson();
    if (reading.healthCard)
        return reading.healthCard->toJson();
    if (reading.healthLink)
        return reading.healthLink->toJson();
    if (reading.insuranceCard)
        return reading.insuranceCard->toJson();
    if (reading.printedCard)
        return reading.printedCard->toJson().value("fields"_L1).toObject();
    if (reading.travelDocument)
        return reading.travelDocument->toJson();
    if (reading.appointment)
        return reading.appointment->toJson();
    return {{u"text"_s, reading.text}};
}

} // namespace

QJsonObject Reading::toJson() const
{
    QJsonObject json{{u"kind"_s, nameIn(Kinds, kind)},
                     {u"symbology"_s, symbologyName(symbology)},
                     {u"corners"_s, cornersToJson(corners)},
                     {u"fields"_s, fieldsOf(*this)},
                     {u"warnings"_s, QJsonArray::fromStringList(warnings)}};
    if (licence)
        json.insert(u"elements"_s, elementsToJson(licence->elements));
    if (licence && !licence->sure)
        json.insert(u"sure"_s, false);
    if (printedCard)
        json.insert(u"side"_s, printedCard->toJson().value("side"_L1));
    if (verdict)
        json.insert(u"verdict"_s, verdictName(*verdict));
    if (!reason.isEmpty())
        json.insert(u"reason"_s, reason);
    if (raw) {
        json.insert(u"text"_s, raw->text);
        json.insert(u"bytes"_s, QString::fromLatin1(raw->bytes.toBase64()));
    }
    return json;
}

Result<Reading> Reading::fromJson(const QJsonObject& json)
{
    Reading reading;
    const auto kind = namedIn(Kinds, json.value("kind"_L1).toString());
    const auto symbology = symbologyNamed(json.value("symbology"_L1).toString());
    if (!kind || !symbology)
        return malformed();
    reading.kind = *kind;
    reading.symbology = *symbology;
    if (!cornersFromJson(json.value("corners"_L1).toArray(), reading.corners) ||
        !warningsFromJson(json.value("warnings"_L1).toArray(), reading.warnings) ||
        !verdictFromJson(json, reading) || !rawFromJson(json, reading) ||
        !fieldsFromJson(json, reading))
        return malformed();
    return reading;
}

} // namespace anteroom
