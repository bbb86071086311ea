#include "scanner/reading/reading.h"

#include <cmath>
#include <QJsonArray>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 4096;
constexpr qsizetype MostWarnings = 64;
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
    if (json.size() > MostWarnings)
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

QJsonObject elementsToJson(const QMap<QString, QString>& elements)
{
    QJsonObject json;
    for (auto it = elements.begin(); it != elements.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace

QJsonObject Reading::toJson() const
{
    QJsonObject json{{u"kind"_s, licence ? u"licence"_s : u"code"_s},
                     {u"symbology"_s, symbologyName(symbology)},
                     {u"corners"_s, cornersToJson(corners)},
                     {u"warnings"_s, QJsonArray::fromStringList(warnings)}};
    if (licence) {
        json.insert(u"fields"_s, licence->toJson());
        json.insert(u"elements"_s, elementsToJson(licence->elements));
    } else {
        json.insert(u"fields"_s, QJsonObject{{u"text"_s, text}});
    }
    return json;
}

Result<Reading> Reading::fromJson(const QJsonObject& json)
{
    Reading reading;
    const auto symbology = symbologyNamed(json.value("symbology"_L1).toString());
    if (!symbology || !cornersFromJson(json.value("corners"_L1).toArray(), reading.corners) ||
        !warningsFromJson(json.value("warnings"_L1).toArray(), reading.warnings))
        return malformed();
    reading.symbology = *symbology;

    const QJsonObject fields = json.value("fields"_L1).toObject();
    const QString kind = json.value("kind"_L1).toString();
    if (kind == "licence"_L1) {
        Result<Licence> licence = Licence::fromJson(fields);
        if (!licence ||
            !elementsFromJson(json.value("elements"_L1).toObject(), licence.value().elements))
            return malformed();
        reading.kind = ReadingKind::Licence;
        reading.licence = std::move(licence).value();
        return reading;
    }
    const QJsonValue text = fields.value("text"_L1);
    if (kind != "code"_L1 || !text.isString() || text.toString().size() > LongestText)
        return malformed();
    reading.text = text.toString();
    return reading;
}

} // namespace anteroom
