#include "record/consent.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"
#include "record/named_values.h"
#include "record/text_rules.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr std::pair<ConsentAnswer, const char*> answers[] = {
    {ConsentAnswer::Drawn, "drawn"},
    {ConsentAnswer::TypedName, "typed_name"},
    {ConsentAnswer::Declined, "declined"},
};

std::optional<ConsentAnswer> answerNamed(QStringView name)
{
    return namedIn(answers, name);
}

} // namespace

QJsonObject Consent::toJson() const
{
    QJsonObject json{{u"key"_s, key},
                     {u"text_version"_s, textVersion},
                     {u"language"_s, language},
                     {u"text_sha256"_s, text.hex()},
                     {u"answer"_s, nameIn(answers, answer)},
                     {u"at"_s, timeText(at)}};
    if (signature)
        json.insert(u"signature"_s, signature->hex());
    if (!typedName.isEmpty())
        json.insert(u"typed_name"_s, typedName);
    return json;
}

Result<Consent> Consent::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Consent consent;
    consent.key = reader.text("key"_L1, 100);
    consent.textVersion = static_cast<int>(reader.integer("text_version"_L1, 1, 1'000'000));
    consent.language = reader.text("language"_L1, 20);
    consent.text = reader.sha256("text_sha256"_L1);
    consent.answer = reader.oneOf<ConsentAnswer>("answer"_L1, &answerNamed);
    consent.at = reader.time("at"_L1);
    if (reader.has("signature"_L1))
        consent.signature = reader.sha256("signature"_L1);
    consent.typedName = tidied(reader.optionalText("typed_name"_L1, 200));
    if (const Done read = reader.finish(); !read)
        return read.problem();
    if ((consent.answer == ConsentAnswer::Drawn) != consent.signature.has_value() ||
        (consent.answer == ConsentAnswer::TypedName) == consent.typedName.isEmpty())
        return problem("consent.answer", u"A consent carries just what its answer says."_s);
    return consent;
}

} // namespace anteroom
