#include "scanner/card/fields/payer_directory.h"

#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_words.h"

#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFile = 4 * 1024 * 1024;
constexpr qsizetype MostPayers = 20'000;
constexpr qsizetype MostNames = 200;
constexpr qsizetype LongestPayerName = 128;

bool areTexts(const QJsonValue& value, QStringList& texts)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array) {
        if (!each.isString() || each.toString().isEmpty() ||
            each.toString().size() > LongestPayerName)
            return false;
        texts.append(each.toString());
    }
    return (value.isArray() || value.isUndefined()) && array.size() <= MostNames;
}

std::optional<Payer> payerFrom(const QJsonObject& json)
{
    Payer payer;
    payer.name = json.value("name"_L1).toString();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!QStringList{u"name"_s, u"also"_s, u"payer_ids"_s, u"phones"_s, u"pharmacy_manager"_s}
                 .contains(it.key()))
            return std::nullopt;
    }
    const QJsonValue manager = json.value("pharmacy_manager"_L1);
    payer.pharmacyManager = manager.toBool();
    const bool good =
        !foldedLetters(payer.name).isEmpty() && (manager.isBool() || manager.isUndefined()) &&
        payer.name.size() <= LongestPayerName && areTexts(json.value("also"_L1), payer.also) &&
        areTexts(json.value("payer_ids"_L1), payer.payerIds) &&
        areTexts(json.value("phones"_L1), payer.phones);
    return good ? std::optional(payer) : std::nullopt;
}

// The only one for which it is so.
template <class Has>
const Payer* onlyOne(const QList<Payer>& payers, const Has& has)
{
    const Payer* only = nullptr;
    for (const Payer& payer : payers) {
        if (!has(payer))
            continue;
        if (only)
            return nullptr;
        only = &payer;
    }
    return only;
}

} // namespace

PayerDirectory PayerDirectory::shipped()
{
    PayerDirectory directory;
    directory.addShipped();
    return directory;
}

void PayerDirectory::addShipped()
{
    QFile file(u":/anteroom/cards/payers.json"_s);
    if (file.open(QIODevice::ReadOnly))
        (void)add(file.readAll());
}

Done PayerDirectory::add(const QByteArray& json)
{
    const auto malformed = [] {
        return problem(
            "payers.malformed",
            u"The list of payers is out of shape: look at the file and save it again."_s);
    };
    if (json.size() > LongestFile)
        return malformed();
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QJsonArray entries = file.value("payers"_L1).toArray();
    if (!file.value("payers"_L1).isArray() || m_payers.size() + entries.size() > MostPayers)
        return malformed();
    QList<Payer> added;
    for (const QJsonValue& entry : entries) {
        const auto payer = payerFrom(entry.toObject());
        if (!payer)
            return malformed();
        added.append(*payer);
    }
    for (const Payer& payer : added) {
        const int index = int(m_payers.size());
        m_payers.append(payer);
        m_names.add(payer.name, index);
        for (const QString& name : payer.also)
            m_names.add(name, index);
    }
    return {};
}

std::optional<PayerDirectory::Named> PayerDirectory::namedIn(QStringView text) const
{
    std::optional<Named> best;
    for (const WordHit& hit : m_names.hits(text)) {
        // "Children's Health" is no "S&S Health".
        const bool isCutWord = hit.quality < 1 && hit.from > 0 && text[hit.from - 1] == u'\'';
        if (isCutWord || isWordMedical(text.mid(hit.from, hit.to - hit.from)))
            continue;
        if (!best || hit.to - hit.from > best->to - best->from)
            best = Named{&m_payers[hit.kinds.constFirst()], hit.from, hit.to, hit.quality};
    }
    return best;
}

bool PayerDirectory::isOfMany(QStringView name) const
{
    constexpr qsizetype Many = 8;
    const QString beginning = foldedLetters(name.toString() + u" of "_s);
    const auto goesOn = [&](const QString& other) {
        return foldedLetters(other).startsWith(beginning);
    };
    return std::count_if(m_payers.begin(), m_payers.end(), [&](const Payer& payer) {
               return std::any_of(payer.also.begin(), payer.also.end(), goesOn) ||
                      goesOn(payer.name);
           }) >= Many;
}

const Payer* PayerDirectory::withPayerId(QStringView id) const
{
    const QString plain = plainValue(id);
    return onlyOne(m_payers, [&](const Payer& payer) { return payer.payerIds.contains(plain); });
}

const Payer* PayerDirectory::withPhone(QStringView digits) const
{
    const QString plain = digits.toString();
    return onlyOne(m_payers, [&](const Payer& payer) { return payer.phones.contains(plain); });
}

} // namespace anteroom
