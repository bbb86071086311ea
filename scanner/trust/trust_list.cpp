#include "scanner/trust/trust_list.h"

#include "record/json_reader.h"
#include "record/named_values.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSets = 20'000;
constexpr qsizetype MostKeys = 1'000;
constexpr qsizetype LongestAddress = 500;

constexpr std::pair<KeySet::Of, const char*> Owners[] = {
    {KeySet::Of::Anyone, "anyone"},
    {KeySet::Of::Issuer, "issuer"},
    {KeySet::Of::IssuersEndingSo, "issuers_ending_so"},
};

std::optional<KeySet::Of> ownerNamed(QStringView name)
{
    return namedIn(Owners, name);
}

Result<KeySet> keySetFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    KeySet set;
    set.of = reader.oneOf<KeySet::Of>("of"_L1, &ownerNamed);
    set.issuer = reader.text("issuer"_L1, LongestAddress);
    set.keys = reader.array("keys"_L1, MostKeys);
    set.revocationLists = reader.array("revocation_lists"_L1, MostKeys);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return set;
}

} // namespace

bool KeySet::isOf(const QString& address) const
{
    switch (of) {
    case Of::Anyone:
        return true;
    case Of::Issuer:
        return address == issuer;
    case Of::IssuersEndingSo:
        break;
    }
    return address.endsWith(u'/' + issuer);
}

QJsonObject TrustList::toJson() const
{
    QJsonArray allSets;
    for (const KeySet& set : sets)
        allSets.append(QJsonObject{{u"of"_s, nameIn(Owners, set.of)},
                                   {u"issuer"_s, set.issuer},
                                   {u"keys"_s, set.keys},
                                   {u"revocation_lists"_s, set.revocationLists}});
    QJsonObject names;
    for (auto it = directory.begin(); it != directory.end(); ++it)
        names.insert(it.key(), it.value());
    return {{u"sets"_s, allSets}, {u"directory"_s, names}};
}

Result<TrustList> TrustList::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    TrustList list;
    list.sets = reader.list("sets"_L1, MostSets, &keySetFrom);
    const QJsonObject names = reader.object("directory"_L1);
    for (auto it = names.begin(); it != names.end(); ++it)
        list.directory.insert(it.key(), it->toString());
    if (!reader.finish())
        return problem("trust.malformed",
                       u"The list of trusted issuers is damaged: copy it again."_s);
    return list;
}

} // namespace anteroom
