#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_directory.h"
#include "scanner/card/fields/shapes.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

QString valueOf(const Shaped& shaped)
{
    return shaped ? shaped->value : QString();
}

} // namespace

// What a value looks like, whatever stands beside it; and who is in the directory of payers.
class CardShapesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datesBecomeIso_data();
    void datesBecomeIso();
    void phonesBecomeDigits_data();
    void phonesBecomeDigits();
    void numbersOfMedicareGoByPosition();
    void lookAlikesAreDigitsWhereOnlyDigitsStand();
    void amountsAreFound();
    void payersAreFoundByName_data();
    void payersAreFoundByName();
    void aPracticeAddsItsOwnPayers();
    void aListOutOfShapeAddsNothing();
};

void CardShapesTest::datesBecomeIso_data()
{
    QTest::addColumn<QString>("print");
    QTest::addColumn<QString>("iso");
    const std::pair<const char*, const char*> dates[] = {
        {"01/02/2025", "2025-01-02"},
        {"1/2/25", "2025-01-02"},
        {"01-02-2025", "2025-01-02"},
        {"2025-01-02", "2025-01-02"},
        {"Jan 2, 2025", "2025-01-02"},
        {"January 02 2025", "2025-01-02"},
        {"02 JAN 2025", "2025-01-02"},
        {"02JAN2025", "2025-01-02"},
        {"2 de enero de 2025", "2025-01-02"},
        {"O1/O2/2O25", "2025-01-02"},
        {"01/2025", "2025-01"},
        {"May 1. 2025", "2025-05-01"},
        {"0ct 1, 2025", "2025-10-01"},
        {"May 1; 01/2025", ""},
        {"25/12/2024", "2024-12-25"},
        {"13/13/2025", ""},
        {"Feb 31, 2025", ""},
        {"no date", ""},
    };
    for (const auto& [print, iso] : dates)
        QTest::newRow(print) << QString::fromLatin1(print) << QString::fromLatin1(iso);
}

void CardShapesTest::datesBecomeIso()
{
    QFETCH(QString, print);
    QFETCH(QString, iso);
    QCOMPARE(valueOf(dateIn(print)), iso);
}

void CardShapesTest::phonesBecomeDigits_data()
{
    QTest::addColumn<QString>("print");
    QTest::addColumn<QString>("digits");
    const std::pair<const char*, const char*> phones[] = {
        {"1-800-555-0142", "8005550142"},
        {"(800) 555-0142", "8005550142"},
        {"800.555.0142", "8005550142"},
        {"8005550142", "8005550142"},
        {"+1 800 555 0142", "8005550142"},
        {"NurseLine800-555-0142", "8005550142"},
        {"1-800-55 5-0142", "8005550142"},
        {"TTY: 711", ""},
        {"100-555-0142", ""},
        {"W123456789012", ""},
    };
    for (const auto& [print, digits] : phones)
        QTest::newRow(print) << QString::fromLatin1(print) << QString::fromLatin1(digits);
}

void CardShapesTest::phonesBecomeDigits()
{
    QFETCH(QString, print);
    QFETCH(QString, digits);
    // The digit of the country may stand before them.
    QCOMPARE(valueOf(phoneIn(print)).right(10), digits);
}

void CardShapesTest::numbersOfMedicareGoByPosition()
{
    QCOMPARE(valueOf(medicareIdIn(u"1EG4-TE5-MK73")), u"1EG4-TE5-MK73"_s);
    QCOMPARE(valueOf(medicareIdIn(u"1EG4TE5MK73")), u"1EG4TE5MK73"_s);
    QCOMPARE(valueOf(medicareIdIn(u"IEG4-TE5-MK73")), u"1EG4-TE5-MK73"_s); // 1 to 9 stands first
    QVERIFY(!medicareIdIn(u"0EG4-TE5-MK73"));                              // and never 0
    QVERIFY(!medicareIdIn(u"1EG4-TE5-MKA3"));
}

void CardShapesTest::lookAlikesAreDigitsWhereOnlyDigitsStand()
{
    QCOMPARE(valueOf(binIn(u"OO4336")), u"004336"_s);
    QCOMPARE(valueOf(binIn(u"61OOl4 PCN")), u"610014"_s);
    QVERIFY(!binIn(u"ADVANC"));
    QVERIFY(!binIn(u"12345"));
    QCOMPARE(foldedLetters(u"Mernber lD"), foldedLetters(u"Member ID"));
    QCOMPARE(foldedLetters(u"Núm. de afiliado"), foldedLetters(u"NUM DE AFlLlADO"));
    // A bar behind letters has no flag: it is an I, but between digits a 1.
    QCOMPARE(payerIdIn(u"Dl803")->value, u"DI803"_s);
    QCOMPARE(payerIdIn(u"8l803")->value, u"81803"_s);
}

void CardShapesTest::amountsAreFound()
{
    QCOMPARE(valueOf(amountIn(u"Office Visit $25")), u"$25"_s);
    QCOMPARE(valueOf(amountIn(u"$ 20 / $ 40 PCP")), u"$20/$40"_s);
    QCOMPARE(valueOf(amountIn(u"PCP $25 / OV $30")), u"$25"_s);
    QCOMPARE(valueOf(amountIn(u"20% after")), u"20%"_s);
    QCOMPARE(valueOf(amountIn(u"Lenses So")), u"$0"_s);
    QCOMPARE(valueOf(amountIn(u"Emergency: s100")), u"$100"_s);
    QVERIFY(!amountIn(u"So be it"));
    QVERIFY(!amountIn(u"Group 25"));
}

void CardShapesTest::payersAreFoundByName_data()
{
    QTest::addColumn<QString>("print");
    QTest::addColumn<QString>("payer");
    const std::pair<const char*, const char*> payers[] = {
        {"aetna", "Aetna"},
        {"UnitedHeaIthcare", "UnitedHealthcare"}, // with a capital i
        {"United Healthcare", "UnitedHealthcare"},
        {"BlueCross BlueShield of Texas", "Blue Cross and Blue Shield of Texas"},
        {"BCBS of Illinois", "Blue Cross and Blue Shield of Illinois"},
        {"KAISER PERMANENTE", "Kaiser Permanente"},
        {"Harvard PiIgrim Heath Care", "Harvard Pilgrim Health Care"}, // and a letter missing
        {"Cascadia Mutual Health", ""},
        {"Brazos Children's Health Plan", ""}, // no "S&S Health"
    };
    for (const auto& [print, payer] : payers)
        QTest::newRow(print) << QString::fromLatin1(print) << QString::fromLatin1(payer);
}

void CardShapesTest::payersAreFoundByName()
{
    QFETCH(QString, print);
    QFETCH(QString, payer);
    const PayerDirectory directory = PayerDirectory::shipped();
    QVERIFY(directory.payers().size() >= 150);
    const auto named = directory.namedIn(print);
    QCOMPARE(named ? named->payer->name : QString(), payer);
}

void CardShapesTest::aPracticeAddsItsOwnPayers()
{
    PayerDirectory directory = PayerDirectory::shipped();
    QVERIFY(directory
                .add(R"({"payers":[{"name":"Cascadia Mutual Health","also":["CMH"],
                         "payer_ids":["CMH01"],"phones":["8005550142"]}]})")
                .ok());
    QCOMPARE(directory.namedIn(u"CASCADIA MUTUAL HEALTH")->payer->name,
             u"Cascadia Mutual Health"_s);
    QCOMPARE(directory.withPayerId(u"CMH01")->name, u"Cascadia Mutual Health"_s);
    QCOMPARE(directory.withPhone(u"8005550142")->name, u"Cascadia Mutual Health"_s);
    QCOMPARE(directory.withPayerId(u"87726")->name, u"UnitedHealthcare"_s);
    QVERIFY(!directory.withPayerId(u"68069")); // several share it
}

void CardShapesTest::aListOutOfShapeAddsNothing()
{
    PayerDirectory directory;
    for (const char* json :
         {"", "[]", "{}", R"({"payers":{}})", R"({"payers":[{"name":""}]})",
          R"({"payers":[{"name":"A","website":"x"}]})", R"({"payers":[{"name":"A","also":[1]}]})",
          R"({"payers":[{"name":"Good"},{"also":["x"]}]})"}) {
        const Done done = directory.add(json);
        QVERIFY2(!done.ok(), json);
        QCOMPARE(done.problem().code, u"payers.malformed"_s);
    }
    QVERIFY(directory.payers().isEmpty());
}

QTEST_GUILESS_MAIN(CardShapesTest)
#include "test_card_shapes.moc"
