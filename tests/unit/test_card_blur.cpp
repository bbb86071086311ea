#include "scanner/card/fields/card_understanding.h"
#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/word_mending.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr double Clear = 0.99;
constexpr double Blurred = 0.8;

// As a reader would give it: letters evenly spaced, all of them as sure.
TextLine read(double x, double y, double height, const QString& text, double confidence = Clear)
{
    const double width = 0.52 * height;
    TextLine line{{x, y, width * double(text.size()), height}, text, {}, {}};
    for (qsizetype i = 0; i < text.size(); ++i) {
        line.confidences.append(confidence);
        line.middles.append(x + width * (double(i) + 0.5));
    }
    return line;
}

TextLine sameAgain(const TextLine& line)
{
    return line;
}

std::optional<PrintedCard> understood(const QList<TextLine>& lines)
{
    return understoodCard(lines, {}, PayerDirectory::shipped(), &sameAgain);
}

QString mended(const QString& text, double confidence)
{
    QList<TextLine> lines = readyLines({read(60, 300, 40, text, confidence)});
    mendWords(lines, PayerDirectory::shipped());
    return lines.constFirst().text;
}

} // namespace

// What a blur, glare or a dark picture leaves of a card's labels is made the best of.
class CardBlurTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreMended_data();
    void wordsAreMended();
    void whatIsReadWellIsLeft();
    void aMendedLabelLeadsAndIsNotSure();
    void anUnreadWordTakesNoOthersAmount();
    void valuesAreToldWithoutLabels();
    void aSecondCodeLeavesTheGroupOpen();
    void theSideOfABareCardIsTold();
    void aPayersUnreadRestLeavesItOpen();
    void aPayersNameIsSpelledAsListed();
    void aPlansNumberIsMadeOfCapitals();
    void aNameUnderLargerPrintIsNotSure();
    void aBackNamesNoMemberWithoutLabel();
    void whatIsHardlyAnInsuranceCardIsNeverSure();
};

void CardBlurTest::wordsAreMended_data()
{
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("meant");
    QTest::newRow("letters lost") << u"Identicaton Nu ber"_s << u"Identification Number"_s;
    QTest::newRow("letters of one form") << u"Eecdive Date"_s << u"Effective Date"_s;
    QTest::newRow("a role") << u"Mentad Heat"_s << u"Mental Health"_s;
    QTest::newRow("a payer's name") << u"CnitedHeadhcare"_s << u"UnitedHealthcare"_s;
    QTest::newRow("beside its value") << u"Otfice: $10"_s << u"Office: $10"_s;
    QTest::newRow("the beginning lost") << u"gency Room $500"_s << u"Emergency Room $500"_s;
}

void CardBlurTest::wordsAreMended()
{
    QFETCH(QString, read);
    QFETCH(QString, meant);
    QCOMPARE(mended(read, Blurred), meant);
}

void CardBlurTest::whatIsReadWellIsLeft()
{
    QCOMPARE(mended(u"Eecdive Date"_s, Clear), u"Eecdive Date"_s);
    // Badly read, and nearly no label.
    for (const char* text :
         {"Copperline Foods", "Marisol Winterbourne", "Harvard Pilgrim", "Meritain Health"})
        QCOMPARE(mended(QString::fromLatin1(text), Blurred), QString::fromLatin1(text));
}

void CardBlurTest::aMendedLabelLeadsAndIsNotSure()
{
    const auto card = understood(
        {read(60, 40, 90, u"Stonebridge Mutual Health"_s),
         read(60, 220, 50, u"Identicaton Nu ber"_s, Blurred), read(600, 220, 50, u"DT3248327S"_s),
         read(60, 300, 50, u"Group ID"_s), read(600, 300, 50, u"MSSY72"_s)});
    QVERIFY(card.has_value());
    QCOMPARE(card->fields.value(u"member_id"_s).value, u"DT3248327S"_s);
    QVERIFY(!card->fields.value(u"member_id"_s).sure);
    QVERIFY(card->fields.value(u"group"_s).sure);
}

void CardBlurTest::anUnreadWordTakesNoOthersAmount()
{
    const auto card =
        understood({read(60, 40, 90, u"Stonebridge Mutual Health"_s),
                    read(60, 300, 50, u"Member ID: NB3471"_s),
                    read(60, 860, 50, u"Xqqze: $10 Specialist: $45 Emergency: $500"_s, Blurred)});
    QVERIFY(card.has_value());
    QCOMPARE(card->copays.value(u"specialist"_s).value, u"$45"_s);
    QCOMPARE(card->copays.value(u"emergency"_s).value, u"$500"_s);
}

void CardBlurTest::valuesAreToldWithoutLabels()
{
    const auto card =
        understood({read(80, 80, 100, u"Stonebridge Mutual Health"_s),
                    read(75, 400, 70, u"Ursula Poe"_s), read(845, 405, 70, u"003858"_s),
                    read(80, 480, 20, u"A N"_s), read(77, 553, 70, u"N7001897235"_s),
                    read(845, 556, 70, u"ADV"_s), read(855, 632, 25, u"R R"_s),
                    read(845, 708, 70, u"WLYG"_s), read(80, 714, 60, u"2707940-257-20695"_s)});
    QVERIFY(card.has_value());
    QCOMPARE(card->side, PrintedCard::Side::Front);
    const QMap<QString, QString> expected{
        {u"member_name"_s, u"Ursula Poe"_s}, {u"member_id"_s, u"N7001897235"_s},
        {u"rx_bin"_s, u"003858"_s},          {u"rx_pcn"_s, u"ADV"_s},
        {u"rx_group"_s, u"WLYG"_s},          {u"group"_s, u"2707940-257-20695"_s}};
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QCOMPARE(card->fields.value(it.key()).value, it.value());
        QVERIFY(it.key() == u"member_name"_s || !card->fields.value(it.key()).sure);
    }
}

void CardBlurTest::aSecondCodeLeavesTheGroupOpen()
{
    const auto card = understood({read(80, 80, 100, u"Stonebridge Mutual Health"_s),
                                  read(75, 400, 70, u"Ursula Poe"_s),
                                  read(75, 500, 70, u"Member ID N7001897235"_s),
                                  read(75, 600, 70, u"MSSY72"_s), read(75, 700, 70, u"QF8851"_s)});
    QVERIFY(card.has_value());
    QVERIFY(!card->fields.contains(u"group"_s));
}

void CardBlurTest::theSideOfABareCardIsTold()
{
    const auto card = understood({read(60, 100, 50, u"Provider claims and prior authorization"_s),
                                  read(60, 200, 50, u"Pharmacists 877-5-3342"_s, Blurred),
                                  read(60, 300, 50, u"Member Services 833 76-455"_s, Blurred)});
    QVERIFY(card.has_value());
    QCOMPARE(card->side, PrintedCard::Side::Back);
    QVERIFY(card->fields.isEmpty());
    QVERIFY(!understood({read(60, 100, 50, u"Xqqze wwrt"_s, Blurred)}).has_value());
}

void CardBlurTest::aPayersUnreadRestLeavesItOpen()
{
    const QList<TextLine> lines{read(60, 40, 90, u"Delta Dental"_s),
                                read(60, 400, 50, u"Member ID: NB347155"_s)};
    QVERIFY(understood(lines)->fields.value(u"payer"_s).sure);
    const auto card = understood(lines + QList{read(60, 135, 80, u"BtulinoiSA"_s, 0.6)});
    QCOMPARE(card->fields.value(u"payer"_s).value, u"Delta Dental"_s);
    QVERIFY(!card->fields.value(u"payer"_s).sure);
}

void CardBlurTest::aPayersNameIsSpelledAsListed()
{
    const auto card = understood({read(60, 40, 90, u"Blue Cross and Blue Shield of llinois"_s),
                                  read(60, 400, 50, u"Member ID: NB347155"_s)});
    QCOMPARE(plainValue(card->fields.value(u"payer"_s).value),
             u"BLUECROSSANDBLUESHIELDOFILLINOIS"_s);
    QVERIFY(!card->fields.value(u"payer"_s).sure);
}

void CardBlurTest::aPlansNumberIsMadeOfCapitals()
{
    for (const char* number : {"II", "Il", "lI", "I1"}) {
        const auto card = understood({read(60, 40, 90, u"Stonebridge Mutual Health"_s),
                                      read(60, 160, 60, u"POS "_s + QString::fromLatin1(number)),
                                      read(60, 300, 50, u"Member ID: NB3471882"_s)});
        QVERIFY(card.has_value());
        QCOMPARE(card->fields.value(u"plan"_s).value, u"POS II"_s);
    }
}

void CardBlurTest::aNameUnderLargerPrintIsNotSure()
{
    const auto card = understood({read(60, 40, 90, u"Maryland HealthChoice"_s),
                                  read(60, 140, 60, u"Healthy Families"_s),
                                  read(60, 400, 50, u"Member ID: NB347155"_s)});
    QVERIFY(!card->fields.value(u"payer"_s).sure);
}

void CardBlurTest::aBackNamesNoMemberWithoutLabel()
{
    const auto card =
        understood({read(60, 100, 50, u"Provider claims: 800-555-0142"_s),
                    read(60, 200, 50, u"Pharmacists: 800-555-0143"_s),
                    read(60, 600, 50, u"Mail claims to PO Box 4411"_s),
                    read(60, 700, 50, u"This card does not guarantee payment"_s),
                    read(60, 300, 50, u"Provder Sevices"_s), read(60, 400, 50, u"KX70124558"_s)});
    QVERIFY(card.has_value());
    QCOMPARE(card->side, PrintedCard::Side::Back);
    QVERIFY(!card->fields.contains(u"member_name"_s));
    QVERIFY(!card->fields.contains(u"member_id"_s));
}

// The card of a gym, whose name was read without its blank.
void CardBlurTest::whatIsHardlyAnInsuranceCardIsNeverSure()
{
    const auto card = understood(
        {read(80, 160, 110, u"IRONWORKSGYM"_s), read(80, 430, 60, u"Member Zachary Castellanos"_s),
         read(80, 530, 60, u"ID 7316050"_s), read(560, 530, 60, u"Plan: Gold"_s)});
    QVERIFY(!card || std::none_of(card->fields.begin(), card->fields.end(),
                                  [](const PrintedValue& value) { return value.sure; }));
}

QTEST_GUILESS_MAIN(CardBlurTest)
#include "test_card_blur.moc"
