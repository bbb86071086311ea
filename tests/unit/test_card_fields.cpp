#include "scanner/card/fields/card_understanding.h"
#include "scanner/card/fields/look_alikes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr double LetterWidth = 0.52; // of the line's height
constexpr qsizetype TabLetters = 8;  // letters of room in place of a column's end

// As a reader would give it: letters evenly spaced, blanks kept, all of them sure.
TextLine printedLine(double x, double y, double height, const QString& text)
{
    TextLine line{{x, y, 0, height}, {}, {}, {}};
    double at = x;
    for (const QChar c : text) {
        if (c == u'\t') {
            at += TabLetters * LetterWidth * height;
            continue;
        }
        line.text.append(c);
        line.confidences.append(0.99);
        line.middles.append(at + LetterWidth * height / 2);
        at += LetterWidth * height;
    }
    line.box.setRight(at);
    return line;
}

QList<TextLine> linesOf(const QJsonArray& json)
{
    QList<TextLine> lines;
    for (const QJsonValue& each : json) {
        const QJsonArray line = each.toArray();
        lines.append(printedLine(line[0].toDouble(), line[1].toDouble(), line[2].toDouble(),
                                 line[3].toString()));
    }
    return lines;
}

QJsonArray inventedCards()
{
    QFile file(QStringLiteral(ANTEROOM_SOURCE_DIR "/tests/data/cards/invented.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

const PayerDirectory& directory()
{
    static const PayerDirectory payers = PayerDirectory::shipped();
    return payers;
}

TextLine sameAgain(const TextLine& line)
{
    return line;
}

} // namespace

// Words with their places, as a reader of text gives them, become the fields of a card.
class CardFieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inventedCardsAreUnderstood_data();
    void inventedCardsAreUnderstood();
};

void CardFieldsTest::inventedCardsAreUnderstood_data()
{
    QTest::addColumn<QJsonObject>("card");
    const QJsonArray cards = inventedCards();
    QVERIFY(cards.size() >= 25);
    for (const QJsonValue& card : cards)
        QTest::newRow(qPrintable(card["name"_L1].toString())) << card.toObject();
}

void CardFieldsTest::inventedCardsAreUnderstood()
{
    QFETCH(QJsonObject, card);
    const QList<TextLine> lines = linesOf(card["lines"_L1].toArray());
    const auto understood = understoodCard(lines, {}, directory(), &sameAgain);
    QVERIFY(understood.has_value());
    const QJsonObject json = understood->toJson();
    const QJsonObject fields = json["fields"_L1].toObject();
    const QJsonObject expected = card["expect"_L1].toObject();
    QStringList wrong;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonValue found =
            it.key() == "side"_L1 ? json["side"_L1] : fields[it.key()].toObject()["value"_L1];
        const bool same = found.isObject()
                              ? found == it.value()
                              : plainValue(found.toString()) == plainValue(it.value().toString());
        if (!same)
            wrong.append(
                it.key() + u": "_s +
                QString::fromUtf8(QJsonDocument(QJsonArray{found}).toJson(QJsonDocument::Compact)));
    }
    const QJsonArray unsure = card["unsure"_L1].toArray();
    for (const QJsonValue& name : unsure) {
        const QJsonObject field = fields[name.toString()].toObject();
        if (field.isEmpty() || field["sure"_L1].toBool())
            wrong.append(name.toString() + u" is sure"_s);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    QCOMPARE(PrintedCard::fromJson(json)->fields.keys(), understood->fields.keys());
}

QTEST_GUILESS_MAIN(CardFieldsTest)
#include "test_card_fields.moc"
