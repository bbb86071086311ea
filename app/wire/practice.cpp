#include "wire/practice.h"

#include "record/json_reader.h"
#include "record/payer.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype keyBytes = 32; // X25519 and Ed25519 alike
constexpr qsizetype maxLanguages = 40;
constexpr qsizetype maxConsentLetters = 50'000;

QByteArray keyIn(JsonReader& reader, QLatin1StringView member)
{
    const QByteArray key = QByteArray::fromBase64(reader.text(member, 100).toLatin1());
    if (key.size() != keyBytes)
        reader.fail(problem("practice.key", u"The office's public keys have 32 bytes each."_s));
    return key;
}

Result<ConsentText> textFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    ConsentText text;
    text.title = reader.text("title"_L1, 500);
    text.text = reader.text("text"_L1, maxConsentLetters);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return text;
}

Result<ConsentForm> formFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    ConsentForm form;
    form.key = reader.text("key"_L1, 100);
    form.version = static_cast<int>(reader.integer("version"_L1, 1, 1'000'000));
    const QJsonObject texts = reader.object("texts"_L1);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const auto text = textFrom(it.value().toObject());
        if (!text)
            return text.problem();
        form.texts.insert(it.key(), *text);
    }
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return form;
}

QJsonObject formJson(const ConsentForm& form)
{
    QJsonObject texts;
    for (auto it = form.texts.cbegin(); it != form.texts.cend(); ++it)
        texts.insert(it.key(), QJsonObject{{u"title"_s, it->title}, {u"text"_s, it->text}});
    return {{u"key"_s, form.key}, {u"version"_s, form.version}, {u"texts"_s, texts}};
}

} // namespace

QJsonObject Practice::toJson() const
{
    QJsonArray forms;
    for (const ConsentForm& form : consents)
        forms.append(formJson(form));
    QJsonArray own;
    for (const FieldValue& payer : payers)
        own.append(payer.json());
    return {{u"name"_s, name},
            {u"site"_s, site},
            {u"languages"_s, QJsonArray::fromStringList(languages)},
            {u"sealing_key"_s, QString::fromLatin1(sealingKey.toBase64())},
            {u"receipt_key"_s, QString::fromLatin1(receiptKey.toBase64())},
            {u"consents"_s, forms},
            {u"payers"_s, own}};
}

Result<Practice> Practice::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Practice practice;
    practice.name = reader.text("name"_L1, 200);
    practice.site = reader.text("site"_L1, 200);
    const QJsonArray tags = reader.array("languages"_L1, maxLanguages);
    for (const QJsonValue& tag : tags)
        practice.languages.append(tag.toString().left(20));
    practice.sealingKey = keyIn(reader, "sealing_key"_L1);
    practice.receiptKey = keyIn(reader, "receipt_key"_L1);
    const QJsonArray forms = reader.array("consents"_L1, 50);
    for (const QJsonValue& each : forms) {
        const auto form = formFrom(each.toObject());
        if (!form)
            return form.problem();
        practice.consents.append(*form);
    }
    // A kiosk that was enrolled before there were any has none on its disk.
    const QJsonArray own =
        reader.has("payers"_L1) ? reader.array("payers"_L1, mostPayers) : QJsonArray();
    for (const QJsonValue& each : own) {
        const auto payer = payerField().parse(each);
        if (!payer)
            return payer.problem();
        practice.payers.append(*payer);
    }
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return practice;
}

} // namespace anteroom
