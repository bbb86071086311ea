#include "scanner/reading/printed_card.h"

#include "record/json_reader.h"
#include "record/named_values.h"
#include "record/text_rules.h"

#include <algorithm>
#include <cmath>
#include <QJsonArray>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<PrintedCard::Side, const char*> Sides[] = {
    {PrintedCard::Side::Front, "front"},
    {PrintedCard::Side::Back, "back"},
};

constexpr const char* FieldNames[] = {
    "payer",  "plan",   "member_name", "member_id", "group",
    "rx_bin", "rx_pcn", "rx_group",    "payer_id",  "effective_date",
};

constexpr qsizetype LongestValue = 128;
constexpr qsizetype LongestRole = 40;
constexpr qsizetype MostRoles = 32;

using Values = QMap<QString, PrintedValue>;

double toTenth(double value)
{
    return std::round(value * 10) / 10;
}

QJsonArray boxToJson(const QRectF& box)
{
    return {toTenth(box.left()), toTenth(box.top()), toTenth(box.right()), toTenth(box.bottom())};
}

// Null when it isn't a box on the card.
QRectF boxFromJson(const QJsonArray& json)
{
    const auto edge = [&json](qsizetype i) { return json.at(i).toDouble(-1); };
    const QRectF box(QPointF(edge(0), edge(1)), QPointF(edge(2), edge(3)));
    const bool good = json.size() == 4 && edge(0) >= 0 && edge(1) >= 0 && edge(2) >= edge(0) &&
                      edge(3) >= edge(1) && edge(2) <= CardPixels.width() &&
                      edge(3) <= CardPixels.height();
    return good ? box : QRectF(0, 0, -1, -1);
}

QJsonObject trustToJson(const PrintedValue& value)
{
    return {{u"confidence"_s, value.confidence},
            {u"sure"_s, value.sure},
            {u"box"_s, boxToJson(value.box)}};
}

QJsonObject valueToJson(const PrintedValue& value)
{
    QJsonObject json = trustToJson(value);
    json.insert(u"value"_s, value.value);
    if (!value.normalised.isEmpty())
        json.insert(u"normalised"_s, value.normalised);
    return json;
}

std::optional<PrintedValue> valueFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    PrintedValue value;
    value.value = reader.text("value"_L1, LongestValue);
    if (reader.has("normalised"_L1))
        value.normalised = reader.text("normalised"_L1, LongestValue);
    value.confidence = reader.fraction("confidence"_L1);
    value.sure = reader.flag("sure"_L1);
    value.box = boxFromJson(reader.array("box"_L1, 4));
    const bool good = reader.finish() && value.box.width() >= 0 && !value.value.isEmpty() &&
                      tidied(value.value) == value.value &&
                      tidied(value.normalised) == value.normalised;
    return good ? std::optional(value) : std::nullopt;
}

// One field of the values of all roles, as sure as the least sure of them.
QJsonObject rolesToJson(const Values& roles)
{
    PrintedValue all;
    all.confidence = 1;
    all.sure = true;
    QJsonObject texts;
    QJsonObject parts;
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        texts.insert(it.key(), it->value);
        parts.insert(it.key(), valueToJson(*it));
        all.confidence = std::min(all.confidence, it->confidence);
        all.sure = all.sure && it->sure;
        all.box = all.box.united(it->box);
    }
    QJsonObject json = trustToJson(all);
    json.insert(u"value"_s, texts);
    json.insert(u"parts"_s, parts);
    return json;
}

bool isRole(const QString& name)
{
    return !name.isEmpty() && name.size() <= LongestRole &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
           });
}

// What is true of all roles follows from the parts; only these are taken.
bool rolesFromJson(const QJsonObject& json, Values& roles)
{
    const QJsonObject parts = json.value("parts"_L1).toObject();
    if (parts.isEmpty() || parts.size() > MostRoles)
        return false;
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        const auto value = valueFromJson(it->toObject());
        if (!isRole(it.key()) || !value)
            return false;
        roles.insert(it.key(), *value);
    }
    return json == rolesToJson(roles);
}

bool isFieldName(const QString& name)
{
    return std::any_of(std::begin(FieldNames), std::end(FieldNames),
                       [&](const char* each) { return name == QLatin1StringView(each); });
}

bool printedFieldsFromJson(const QJsonObject& json, PrintedCard& card)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == "phones"_L1 || it.key() == "copays"_L1) {
            Values& roles = it.key() == "phones"_L1 ? card.phones : card.copays;
            if (!rolesFromJson(it->toObject(), roles))
                return false;
            continue;
        }
        const auto value = valueFromJson(it->toObject());
        if (!isFieldName(it.key()) || !value)
            return false;
        card.fields.insert(it.key(), *value);
    }
    return true;
}

} // namespace

QJsonObject PrintedCard::toJson() const
{
    QJsonObject json;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        json.insert(it.key(), valueToJson(*it));
    if (!phones.isEmpty())
        json.insert(u"phones"_s, rolesToJson(phones));
    if (!copays.isEmpty())
        json.insert(u"copays"_s, rolesToJson(copays));
    return {{u"side"_s, nameIn(Sides, side)}, {u"fields"_s, json}};
}

Result<PrintedCard> PrintedCard::fromJson(const QJsonObject& json)
{
    PrintedCard card;
    const auto side = namedIn(Sides, json.value("side"_L1).toString());
    if (!side || json.size() != 2 || !json.value("fields"_L1).isObject() ||
        !printedFieldsFromJson(json.value("fields"_L1).toObject(), card))
        return problem(
            "printed_card.malformed",
            u"This reading of an insurance card is out of shape: read the card again."_s);
    card.side = *side;
    return card;
}

} // namespace anteroom
