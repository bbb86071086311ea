#include "febrl_sets.h"
#include "record/likeness.h"
#include "record/match_keys.h"

#include <QHash>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// Invented people who were typed twice, with the errors that people make: who is one and who is
// two must come out as their makers know it, by the keys and the weights that the office uses.
class RecordFebrlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void peopleAreFoundAgain_data();
    void peopleAreFoundAgain();

private:
    static QSet<PersonPair> comparedPairs(const FebrlSet& set);
};

QSet<PersonPair> RecordFebrlTest::comparedPairs(const FebrlSet& set)
{
    QHash<qint64, QList<qsizetype>> whoHas;
    QSet<PersonPair> pairs;
    for (qsizetype person = 0; person < set.people.size(); ++person) {
        const QList<qint64> keys = matchKeysOf(set.people[person]);
        for (const qint64 key : keys) {
            QList<qsizetype>& others = whoHas[key];
            for (const qsizetype other : others) {
                if (!set.isOfTwoFiles() || (other < set.inFirstFile && person >= set.inFirstFile))
                    pairs.insert({other, person});
            }
            others.append(person);
        }
    }
    return pairs;
}

void RecordFebrlTest::peopleAreFoundAgain_data()
{
    QTest::addColumn<qsizetype>("place");
    const QList<FebrlSet> sets = febrlSets();
    if (sets.isEmpty())
        QSKIP("No febrl/*_links.csv in the test material: FEBRL's sets were not run.");
    for (qsizetype place = 0; place < sets.size(); ++place)
        QTest::newRow(qPrintable(sets[place].name)) << place;
}

void RecordFebrlTest::peopleAreFoundAgain()
{
    QFETCH(qsizetype, place);
    const FebrlSet set = febrlSets()[place];
    QVERIFY(!set.links.isEmpty());

    qsizetype rightlyLikely = 0;
    qsizetype likely = 0;
    qsizetype rightlySame = 0;
    qsizetype same = 0;
    qsizetype linksCompared = 0;
    double leastRight = 1000;
    double mostWrong = -1000;
    const QSet<PersonPair> pairs = comparedPairs(set);
    for (const PersonPair& pair : pairs) {
        const Likeness likeness = likenessOf(set.people[pair.first], set.people[pair.second]);
        const bool isOne = set.links.contains(pair);
        const bool isSame = likeness.kind == LikenessClass::SamePerson;
        const bool isLikely = likeness.kind >= LikenessClass::Likely;
        linksCompared += isOne ? 1 : 0;
        likely += isLikely ? 1 : 0;
        rightlyLikely += isLikely && isOne ? 1 : 0;
        same += isSame ? 1 : 0;
        rightlySame += isSame && isOne ? 1 : 0;
        (isOne ? leastRight : mostWrong) =
            isOne ? std::min(leastRight, likeness.score) : std::max(mostWrong, likeness.score);
    }
    const double f1 =
        2 * static_cast<double>(rightlyLikely) / static_cast<double>(likely + set.links.size());
    qInfo("%s: %lld people, %lld links, %lld of them among %lld pairs with a common key; likely or "
          "better: F1 %.5f, %lld wrong; same person: %lld, %lld wrong; least score of a link %.1f, "
          "most of two people %.1f",
          qPrintable(set.name), qint64{set.people.size()}, qint64{set.links.size()},
          qint64{linksCompared}, qint64{pairs.size()}, f1, qint64{likely - rightlyLikely},
          qint64{same}, qint64{same - rightlySame}, leastRight, mostWrong);
    QVERIFY(f1 >= 0.99);
    QCOMPARE(same - rightlySame, 0);
    QVERIFY(rightlySame > set.links.size() / 2); // a class that nobody reaches is never wrong
}

QTEST_GUILESS_MAIN(RecordFebrlTest)
#include "test_record_febrl.moc"
