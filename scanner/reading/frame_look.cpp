#include "scanner/reading/frame_look.h"

#include "record/json_reader.h"

#include <cmath>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double Farthest = 10; // widths of the frame

QJsonObject cardToJson(const FrameLook::CardPlace& card)
{
    return {{u"x"_s, card.middle.x()},       {u"y"_s, card.middle.y()},
            {u"width"_s, card.size.width()}, {u"height"_s, card.size.height()},
            {u"turn"_s, card.turn},          {u"tilt"_s, card.tilt}};
}

std::optional<FrameLook::CardPlace> cardFrom(const QJsonObject& json)
{
    const auto number = [&json](QLatin1StringView key) {
        return json.value(key).toDouble(std::nan(""));
    };
    const FrameLook::CardPlace card{{number("x"_L1), number("y"_L1)},
                                    {number("width"_L1), number("height"_L1)},
                                    number("turn"_L1),
                                    number("tilt"_L1)};
    // False for what is no number too.
    const bool good = std::abs(card.middle.x()) < Farthest &&
                      std::abs(card.middle.y()) < Farthest && card.size.width() > 0 &&
                      card.size.width() < Farthest && card.size.height() > 0 &&
                      card.size.height() < Farthest && std::abs(card.turn) <= 90 &&
                      card.tilt >= 0 && card.tilt <= 90;
    return good ? std::optional(card) : std::nullopt;
}

} // namespace

QJsonObject FrameLook::toJson() const
{
    QJsonObject json{{u"cut_off"_s, cutOff},
                     {u"has_code"_s, hasCode},
                     {u"light"_s, light},
                     {u"glare"_s, glare},
                     {u"sharpness"_s, sharpness}};
    if (card)
        json.insert(u"card"_s, cardToJson(*card));
    return json;
}

Result<FrameLook> FrameLook::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    FrameLook look;
    look.cutOff = reader.flag("cut_off"_L1);
    look.hasCode = reader.flag("has_code"_L1);
    look.light = reader.fraction("light"_L1);
    look.glare = reader.fraction("glare"_L1);
    look.sharpness = reader.fraction("sharpness"_L1);
    if (reader.has("card"_L1))
        look.card = cardFrom(reader.object("card"_L1));
    if (!reader.finish() || look.card.has_value() != json.contains("card"_L1))
        return problem("frame_look.malformed",
                       u"The scanner's answer is out of shape: scan again."_s);
    return look;
}

} // namespace anteroom
