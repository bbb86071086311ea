#include "scanner/reading/printed_sides.h"
#include "scanner/reading/printed_vote.h"
#include "scanner/reading/reading.h"

#include <QJsonArray>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

PrintedValue printedValue(const QString& value, bool sure = true)
{
    return {value, {}, sure ? 0.995 : 0.5, sure, QRectF(70, 280.5, 400, 44)};
}

Reading cardReading()
{
    PrintedCard card;
    card.fields = {{u"payer"_s, printedValue(u"Cascadia Mutual Health"_s)},
                   {u"member_id"_s, printedValue(u"CMH884 201937-01"_s)},
                   {u"effective_date"_s, printedValue(u"2025-01-01"_s, false)}};
    card.fields[u"member_id"_s].normalised = u"CMH88420193701"_s;
    card.phones = {{u"member_services"_s, printedValue(u"8005550142"_s)},
                   {u"providers"_s, printedValue(u"8005550177"_s, false)}};
    card.copays = {{u"office_visit"_s, printedValue(u"$25"_s)}};
    Reading reading;
    reading.kind = ReadingKind::InsuranceCard;
    reading.corners = {QPointF(1, 2), QPointF(300, 4), QPointF(299, 190), QPointF(0, 188)};
    reading.printedCard = card;
    return reading;
}

Reading documentReading()
{
    Reading reading;
    reading.kind = ReadingKind::TravelDocument;
    reading.travelDocument = TravelDocument{
        u"TD3"_s,        u"P"_s,   u"UTO"_s,           u"L898902C3"_s, u"ERIKSSON"_s,
        u"ANNA MARIA"_s, u"UTO"_s, QDate(1974, 8, 12), u"F"_s,         QDate(2012, 4, 15)};
    return reading;
}

QJsonObject withField(const QString& name, const QJsonValue& value)
{
    QJsonObject json = cardReading().toJson();
    QJsonObject fields = json["fields"_L1].toObject();
    fields.insert(name, value);
    json.insert(u"fields"_s, fields);
    return json;
}

QJsonObject goodValue()
{
    return {{u"value"_s, u"12345"_s},
            {u"confidence"_s, 0.9},
            {u"sure"_s, false},
            {u"box"_s, QJsonArray{1, 2, 3, 4}}};
}

} // namespace

// What was read from a printed card crosses from the decoder's process; nothing is taken on trust.
class PrintedCardsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonAndBackIsTheSame();
    void aRoleIsAsSureAsTheLeastSure();
    void aValueOutOfShapeIsRefused_data();
    void aValueOutOfShapeIsRefused();
    void aFieldNobodyKnowsIsRefused();
    void rolesThatDoNotFitTheirPartsAreRefused();
    void aDocumentOutOfShapeIsRefused();
    void theSameSideIsKnown();
    void cardsOfOnePlanAreToldByTheirMembers();
    void twoPicturesVote_data();
    void twoPicturesVote();
    void whatOnePictureAloneShows();
};

void PrintedCardsTest::jsonAndBackIsTheSame()
{
    for (const Reading& reading : {cardReading(), documentReading()}) {
        const Result<Reading> again = Reading::fromJson(reading.toJson());
        QVERIFY(again.ok());
        QVERIFY(*again == reading);
    }
    const QJsonObject json = cardReading().toJson();
    QCOMPARE(json["kind"_L1].toString(), u"insurance_card"_s);
    QCOMPARE(json["side"_L1].toString(), u"front"_s);
    QCOMPARE(json["fields"_L1]["payer"_L1]["box"_L1].toArray(),
             QJsonArray({70, 280.5, 470, 324.5}));
    QCOMPARE(documentReading().toJson()["kind"_L1].toString(), u"travel_document"_s);
}

void PrintedCardsTest::aRoleIsAsSureAsTheLeastSure()
{
    const QJsonObject phones = cardReading().toJson()["fields"_L1]["phones"_L1].toObject();
    QCOMPARE(phones["value"_L1]["providers"_L1].toString(), u"8005550177"_s);
    QCOMPARE(phones["sure"_L1].toBool(true), false);
    QCOMPARE(phones["confidence"_L1].toDouble(), 0.5);
}

void PrintedCardsTest::aValueOutOfShapeIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const QString& key, const QJsonValue& value) {
        QTest::newRow(name) << key << value;
    };
    row("no value", u"value"_s, QJsonValue::Undefined);
    row("an empty one", u"value"_s, QString());
    row("a number", u"value"_s, 12345);
    row("one without end", u"value"_s, QString(129, u'A'));
    row("one with a control character", u"value"_s, u"12\u0007345"_s);
    row("one that turns the text around", u"value"_s, u"\u202e12345"_s);
    row("more than certain", u"confidence"_s, 1.1);
    row("sure in words", u"sure"_s, u"yes"_s);
    row("no box", u"box"_s, QJsonValue::Null);
    row("a box of three", u"box"_s, QJsonArray{1, 2, 3});
    row("a box beside the card", u"box"_s, QJsonArray{1, 2, 3000, 4});
    row("a box inside out", u"box"_s, QJsonArray{5, 2, 3, 4});
    row("more than is known", u"colour"_s, u"blue"_s);
}

void PrintedCardsTest::aValueOutOfShapeIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = goodValue();
    QVERIFY(Reading::fromJson(withField(u"group"_s, json)).ok());
    json.insert(key, value);
    QVERIFY(!Reading::fromJson(withField(u"group"_s, json)).ok());
}

void PrintedCardsTest::aFieldNobodyKnowsIsRefused()
{
    QVERIFY(!Reading::fromJson(withField(u"blood_type"_s, goodValue())).ok());
    QJsonObject json = cardReading().toJson();
    json.insert(u"side"_s, u"edge"_s);
    const auto reading = Reading::fromJson(json);
    QVERIFY(!reading.ok());
    QCOMPARE(reading.problem().code, u"reading.malformed"_s);
}

void PrintedCardsTest::rolesThatDoNotFitTheirPartsAreRefused()
{
    QJsonObject phones = cardReading().toJson()["fields"_L1]["phones"_L1].toObject();
    phones.insert(u"sure"_s, true); // one of its parts isn't
    QVERIFY(!Reading::fromJson(withField(u"phones"_s, phones)).ok());
    phones.insert(u"parts"_s, QJsonObject());
    QVERIFY(!Reading::fromJson(withField(u"phones"_s, phones)).ok());
    QJsonObject parts;
    for (int i = 0; i < 33; ++i)
        parts.insert(u"role_%1"_s.arg(i), goodValue());
    QVERIFY(!Reading::fromJson(withField(u"phones"_s, QJsonObject{{u"parts"_s, parts}})).ok());
}

void PrintedCardsTest::aDocumentOutOfShapeIsRefused()
{
    QJsonObject json = documentReading().toJson();
    QJsonObject fields = json["fields"_L1].toObject();
    for (const auto& [key, value] : {std::pair{u"birth_date"_s, QJsonValue(u"1974-02-31"_s)},
                                     std::pair{u"family_name"_s, QJsonValue(QString(45, u'A'))},
                                     std::pair{u"photo"_s, QJsonValue(u"x"_s)}}) {
        QJsonObject changed = fields;
        changed.insert(key, value);
        json.insert(u"fields"_s, changed);
        QVERIFY2(!Reading::fromJson(json).ok(), qPrintable(key));
    }
}

void PrintedCardsTest::theSameSideIsKnown()
{
    const PrintedCard front = *cardReading().printedCard;
    PrintedCard again = front;
    again.fields.remove(u"effective_date"_s); // a finger lay on it
    again.fields[u"member_id"_s].value = u"CMH 884201937 01"_s;
    for (PrintedValue* value : {&again.fields[u"member_id"_s], &again.copays[u"office_visit"_s]})
        value->box.translate(30, -20);
    QVERIFY(isSameSide(front, again));
    QVERIFY(isSameSide(again, front));

    PrintedCard back; // the logo, and the member ID once more, elsewhere
    back.fields = {{u"payer"_s, front.fields[u"payer"_s]},
                   {u"member_id"_s, front.fields[u"member_id"_s]}};
    back.fields[u"member_id"_s].box.translate(0, 500);
    QVERIFY(!isSameSide(front, back));

    PrintedCard othersFront = front; // the same layout
    for (PrintedValue& value : othersFront.fields)
        value.value += u'7';
    othersFront.phones.clear();
    othersFront.copays.clear();
    QVERIFY(!isSameSide(front, othersFront));
    QVERIFY(!isSameSide(front, {}));
}

void PrintedCardsTest::cardsOfOnePlanAreToldByTheirMembers()
{
    const auto card = [](const QString& id, const QString& name, bool sure) {
        PrintedCard printed = *cardReading().printedCard;
        printed.fields[u"member_id"_s].value = id;
        printed.fields[u"member_id"_s].sure = sure;
        printed.fields[u"member_name"_s] = printed.fields[u"member_id"_s];
        printed.fields[u"member_name"_s].value = name;
        return printed;
    };
    const PrintedCard front = card(u"CMH 884201937 01"_s, u"ODETTE G BRIGHTWATER"_s, true);
    // A spouse's.
    QVERIFY(!isSameSide(front, card(u"CMH 884201937 01"_s, u"RUFUS BRIGHTWATER"_s, true)));
    QVERIFY(!isSameSide(front, card(u"CMH 884201937 02"_s, u"ODETTE G BRIGHTWATER"_s, true)));
    QVERIFY(!isSameSide(front, card(u"CMH 517730264 01"_s, u"ILSE QUILLFEATHER"_s, false)));
    // A doubtful reading of the same.
    QVERIFY(isSameSide(front, card(u"CMH 8842O1937 01"_s, u"ODETTE C BRIGHTWATER"_s, false)));
}

void PrintedCardsTest::twoPicturesVote_data()
{
    QTest::addColumn<PrintedValue>("first");
    QTest::addColumn<PrintedValue>("second");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("sure");
    QTest::addColumn<double>("least"); // confidence
    QTest::addColumn<double>("most");
    const auto value = [](const QString& text, bool sure, double confidence) {
        return PrintedValue{text, {}, confidence, sure, QRectF(70, 280, 400, 44)};
    };
    QTest::newRow("both doubt the same")
        << value(u"610014"_s, false, 0.6) << value(u"610014"_s, false, 0.7) << u"610014"_s << false
        << 0.71 << 0.89;
    QTest::newRow("the second is sure")
        << value(u"610014"_s, false, 0.6) << value(u"610 014"_s, true, 0.97) << u"610014"_s << true
        << 0.97 << 1.0;
    // O or 0: the same print, the same readers.
    QTest::newRow("letters among digits")
        << value(u"XO4417"_s, false, 0.6) << value(u"XO4417"_s, true, 0.97) << u"XO4417"_s << false
        << 0.61 << 0.89;
    QTest::newRow("sure stays") << value(u"XQ4417"_s, true, 0.97) << value(u"XQ4417"_s, false, 0.5)
                                << u"XQ4417"_s << true << 0.97 << 1.0;
    QTest::newRow("they differ") << value(u"610014"_s, false, 0.6) << value(u"610074"_s, false, 0.7)
                                 << u"610074"_s << false << 0.0 << 0.5;
    QTest::newRow("a sure one differs")
        << value(u"610014"_s, false, 0.6) << value(u"610074"_s, true, 0.97) << u"610074"_s << false
        << 0.0 << 0.5;
    QTest::newRow("both sure, and differ")
        << value(u"610014"_s, true, 0.97) << value(u"610074"_s, true, 0.99) << u"610014"_s << false
        << 0.0 << 0.5;
    QTest::newRow("doubt against sure")
        << value(u"610014"_s, true, 0.97) << value(u"610074"_s, false, 0.9) << u"610014"_s << true
        << 0.97 << 0.97;
}

void PrintedCardsTest::twoPicturesVote()
{
    QFETCH(PrintedValue, first);
    QFETCH(PrintedValue, second);
    second.box.translate(9, 9);
    PrintedCard one;
    PrintedCard other;
    one.fields.insert(u"rx_bin"_s, first);
    other.fields.insert(u"rx_bin"_s, second);
    const PrintedValue voted = votedOn(one, other).fields.value(u"rx_bin"_s);
    QTEST(voted.value, "value");
    QTEST(voted.sure, "sure");
    QFETCH(double, least);
    QFETCH(double, most);
    QVERIFY2(voted.confidence >= least && voted.confidence <= most,
             qPrintable(QString::number(voted.confidence)));
    QCOMPARE(voted.box, first.box); // the picture that is kept is the first
}

void PrintedCardsTest::whatOnePictureAloneShows()
{
    PrintedCard one;
    PrintedCard other;
    one.fields.insert(u"payer"_s, printedValue(u"Cascadia Mutual Health"_s));
    other.fields.insert(u"rx_bin"_s, printedValue(u"610014"_s));
    other.fields.insert(u"group"_s, printedValue(u"77"_s, false));
    const PrintedCard voted = votedOn(one, other);
    QCOMPARE(voted.fields.size(), 2);
    QVERIFY(voted.fields[u"payer"_s].sure);
    QVERIFY(!voted.fields[u"rx_bin"_s].sure);
}

QTEST_GUILESS_MAIN(PrintedCardsTest)
#include "test_printed_cards.moc"
