#include "scanner/card/fields/kind_words.h"

#include "scanner/card/fields/look_alikes.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

KindWords KindWords::read()
{
    KindWords all;
    QFile file(u":/anteroom/cards/kinds.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QJsonArray kinds =
        QJsonDocument::fromJson(file.readAll()).object().value("kinds"_L1).toArray();
    QHash<QString, qsizetype> numbers;
    for (const QJsonValue& each : kinds) {
        const QJsonObject words = each.toObject().value("words"_L1).toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            const QString letters = foldedLetters(word.key());
            if (!numbers.contains(letters)) {
                numbers.insert(letters, all.m_speaks.size());
                all.m_words.add(word.key(), int(all.m_speaks.size()));
                all.m_speaks.append(QList<Speaks>());
            }
            all.m_speaks[numbers.value(letters)].append({all.m_kinds.size(), word->toDouble()});
        }
        all.m_kinds.append(each.toObject().value("kind"_L1).toString());
    }
    return all;
}

const KindWords& KindWords::shipped()
{
    static const KindWords words = read();
    return words;
}

QList<KindWeight> KindWords::weigh(const QList<TextLine>& lines) const
{
    QList<KindWeight> weights;
    for (const QString& kind : m_kinds)
        weights.append({kind, 0});
    QSet<int> counted;
    for (const TextLine& line : lines) {
        const QList<WordHit> hits = m_words.hits(line.text);
        for (const WordHit& hit : hits) {
            const int phrase = hit.kinds.constFirst();
            if (counted.contains(phrase))
                continue;
            counted.insert(phrase);
            for (const Speaks& speaks : m_speaks[phrase])
                weights[speaks.kind].weight += speaks.weight * hit.quality;
        }
    }
    return weights;
}

} // namespace anteroom
