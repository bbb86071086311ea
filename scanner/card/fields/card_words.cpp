#include "scanner/card/fields/card_words.h"

#include "record/named_values.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<Meaning, const char*> MeaningNames[] = {
    {Meaning::MemberId, "member_id"},
    {Meaning::MemberName, "member_name"},
    {Meaning::Group, "group"},
    {Meaning::GroupName, "group_name"},
    {Meaning::RxBin, "rx_bin"},
    {Meaning::RxPcn, "rx_pcn"},
    {Meaning::RxGroup, "rx_group"},
    {Meaning::RxId, "rx_id"},
    {Meaning::PayerId, "payer_id"},
    {Meaning::Payer, "payer"},
    {Meaning::Plan, "plan"},
    {Meaning::EffectiveDate, "effective_date"},
    {Meaning::BirthDate, "birth_date"},
    {Meaning::ExpiryDate, "expiry_date"},
    {Meaning::IssueDate, "issue_date"},
    {Meaning::PersonCode, "person_code"},
    {Meaning::Dependents, "dependents"},
    {Meaning::Pcp, "pcp"},
    {Meaning::Network, "network"},
    {Meaning::IssuerId, "issuer_id"},
    {Meaning::PlanCode, "plan_code"},
    {Meaning::Website, "website"},
    {Meaning::Address, "address"},
    {Meaning::Deductible, "deductible"},
    {Meaning::Title, "title"},
};

// "Group" stands for "Group No.", "Group #", "Núm. de grupo" too.
void addNumbered(WordList& list, const QString& word, int kind)
{
    for (const char* behind : {"No", "Number", "Nbr", "Num", "#", "No #", "Numbers"})
        list.add(word + u' ' + QLatin1StringView(behind), kind);
    for (const QString& before : {u"Núm"_s, u"Núm de"_s, u"Núm del"_s, u"No de"_s, u"Número"_s,
                                  u"Número de"_s, u"Número del"_s, u"# de"_s, u"Nro de"_s})
        list.add(before + u' ' + word, kind);
}

void addWords(WordList& list, const QJsonObject& entry, int kind)
{
    const bool numbered = entry.value("numbered"_L1).toBool();
    for (const QLatin1StringView key : {"words"_L1, "only_numbered"_L1, "weak"_L1}) {
        const QJsonArray words = entry.value(key).toArray();
        for (const QJsonValue& word : words) {
            if (key != "only_numbered"_L1)
                list.add(word.toString(), kind, key == "weak"_L1);
            if (numbered)
                addNumbered(list, word.toString(), kind);
        }
    }
}

void addRoles(WordList& list, QStringList& roles, const QJsonArray& entries)
{
    for (const QJsonValue& each : entries) {
        const QJsonObject entry = each.toObject();
        addWords(list, entry, int(roles.size()));
        roles.append(entry.value("role"_L1).toString());
    }
}

CardWords readWords()
{
    CardWords words;
    QFile file(u":/anteroom/cards/labels.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray labels = json.value("labels"_L1).toArray();
    for (const QJsonValue& each : labels) {
        const QJsonObject entry = each.toObject();
        const auto meaning = namedIn(MeaningNames, entry.value("meaning"_L1).toString());
        if (meaning)
            addWords(words.labels, entry, int(*meaning));
    }
    addWords(words.programs, {{"words"_L1, json.value("programs"_L1)}}, 0);
    addWords(words.programs, {{"words"_L1, json.value("products"_L1)}}, 0);
    addWords(words.networks, {{"words"_L1, json.value("networks"_L1)}}, 0);
    const QJsonArray bins = json.value("bins"_L1).toArray();
    for (const QJsonValue& bin : bins)
        words.bins.insert(bin.toString());
    const QJsonArray pcns = json.value("pcns"_L1).toArray();
    for (const QJsonValue& pcn : pcns)
        words.pcns.insert(pcn.toString());
    addRoles(words.phones, words.phoneRoles, json.value("phones"_L1).toArray());
    const QJsonArray headings = json.value("phone_headings"_L1).toArray();
    addRoles(words.phoneHeadings, words.headingRoles, headings);
    for (int kind = 0; kind < headings.size(); ++kind) {
        const QJsonObject entry = headings.at(kind).toObject();
        addWords(words.phoneCallers, entry, kind);
        addWords(words.phoneCallers, {{"words"_L1, entry.value("callers"_L1)}}, kind);
    }
    addRoles(words.phoneTopics, words.topicRoles, json.value("phone_topics"_L1).toArray());
    addWords(words.phonesAsked, {{"words"_L1, json.value("phones_asked"_L1)}}, 0);
    addWords(words.phonesByHeading, {{"words"_L1, json.value("phones_by_heading"_L1)}}, 0);
    addRoles(words.copays, words.copayRoles, json.value("copays"_L1).toArray());
    return words;
}

} // namespace

const CardWords& CardWords::shipped()
{
    static const CardWords words = readWords();
    return words;
}

} // namespace anteroom
