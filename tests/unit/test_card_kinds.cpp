#include "scanner/card/fields/card_understanding.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

QList<TextLine> printOf(const QStringList& texts)
{
    QList<TextLine> lines;
    double y = 80;
    for (const QString& text : texts) {
        TextLine line;
        line.text = text;
        line.box = QRectF(80, y, 24. * double(text.size()), 40);
        line.confidences = QList<qreal>(text.size(), 0.99);
        lines.append(line);
        y += 66;
    }
    return lines;
}

} // namespace

// What people show in an insurance card's place: told by name where it has one, and never read as
// one.
class CardKindsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsToldByName_data();
    void itIsToldByName();
    void aCardStaysACard_data();
    void aCardStaysACard();
    void aBlurredCardStaysACard_data();
    void aBlurredCardStaysACard();
    void aPageOfPrintIsNoCard();
};

void CardKindsTest::itIsToldByName_data()
{
    QTest::addColumn<QStringList>("print");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const QStringList& print, const QString& kind) {
        QTest::newRow(name) << print << kind;
    };
    row("licence without labels",
        {u"OREGON"_s, u"USA"_s, u"IDENTIFICATION CARD"_s, u"T8582276"_s, u"UMBER"_s, u"PRIYA"_s},
        u"licence"_s);
    row("French licence", {u"PERMIS DE CONDUIRE"_s, u"Nom"_s, u"Umber"_s}, u"licence"_s);
    row("bank card, a letter lost and a digit wrong",
        {u"NovaCard"_s, u"4000 0012 0111 9897"_s, u"VALD THRU 03/37"_s, u"PRIYA UMBER"_s},
        u"bank_card"_s);
    row("bank card, its number in four lines",
        {u"debit"_s, u"4000"_s, u"0012"_s, u"0111"_s, u"9897"_s}, u"bank_card"_s);
    row("card of a health savings account",
        {u"Health Savings Account"_s, u"Lakeshore Bank"_s, u"4000 0012 0111 9897"_s, u"VISA"_s},
        u"bank_card"_s);
    row("airline", {u"AirMiles Silver"_s, u"Priya Umber"_s, u"# 9875 5064 8167"_s},
        u"loyalty_card"_s);
    row("gym",
        {u"IRON TEMPLE FITNESS"_s, u"Priya Umber"_s, u"Member ID: 92752530"_s, u"Group Fitness"_s,
         u"Plan: Unlimited"_s, u"Effective 01/01/2025"_s},
        u"loyalty_card"_s);
    row("drugstore's club",
        {u"Corner Drug"_s, u"Rewards Club"_s, u"Earn points on every purchase"_s,
         u"Customer service 1-800-555-0163"_s},
        u"loyalty_card"_s);
    row("library", {u"Fernhollow Public Library"_s, u"2 1234 56789 0123"_s}, u"library_card"_s);
    row("form that nobody filled in",
        {u"New Patient Registration"_s, u"Patient name:"_s, u"Date of birth:"_s,
         u"Insurance company:"_s, u"Member ID:"_s, u"Group number:"_s, u"Policy holder:"_s,
         u"Phone:"_s, u"Relationship:"_s, u"Signature:"_s},
        {});
    row("its lower half",
        {u"Date of birth:"_s, u"Insurance company:"_s, u"Member ID:"_s, u"Group number:"_s,
         u"Policy holder:"_s, u"Phone:"_s, u"Relationship:"_s, u"Signature:"_s},
        {});
    row("letter of an insurer",
        {u"Silverline Health Plan"_s, u"Dear member,"_s, u"This is not a bill."_s,
         u"Your claim was processed on 03/02/2026."_s,
         u"Deductible applied: $120.00. Copay: $25."_s, u"call member services at 1-800-555-0123"_s,
         u"Sincerely,"_s},
        {});
    row("car insurance",
        {u"AUTOMOBILE INSURANCE IDENTIFICATION CARD"_s, u"NAIC 12345"_s,
         u"Policy Number AB12345678"_s, u"Effective Date 01/15/2026"_s,
         u"Vehicle Identification Number 4S4BS123XK1234567"_s},
        {});
    row("student's card with a library's number",
        {u"Walter Umber"_s, u"STUDENT"_s, u"ID 554582284"_s, u"Library 20119501436697"_s}, {});
    row("doctor's business card",
        {u"Cedar Flats Family Medicine"_s, u"Dr. Priya Umber, MD"_s, u"Primary Care Provider"_s,
         u"Appointments (212) 555-0142"_s, u"Fax (212) 555-0143"_s,
         u"Most insurance plans accepted"_s},
        {});
    row("vaccination record",
        {u"COVID-19 Vaccination Record Card"_s, u"Last Name"_s, u"First Name"_s,
         u"Patient number (medical record or IIS record number)"_s, u"1st Dose"_s},
        {});
    row("a word within another", {u"Smiles and clubs"_s, u"Treatment of visas"_s}, {});
}

void CardKindsTest::itIsToldByName()
{
    QFETCH(QStringList, print);
    QFETCH(QString, kind);
    const QList<TextLine> lines = printOf(print);
    const auto repeated = [](const TextLine& line) { return line; }; // two readers agree
    const auto card = understoodCard(lines, {}, PayerDirectory::shipped(), repeated);
    QVERIFY2(!card, qPrintable(card ? card->fields.keys().join(u' ') : QString()));
    QCOMPARE(otherKindOfCard(lines), kind);
}

void CardKindsTest::aCardStaysACard_data()
{
    QTest::addColumn<QStringList>("print");
    QTest::newRow("state in the payer's name")
        << QStringList{u"Texas"_s, u"Ridgeline Health Plan"_s, u"Member ID: RDG123456789"_s,
                       u"Group: 445120"_s, u"RxBIN: 610014"_s};
    QTest::newRow("identification card")
        << QStringList{u"Ridgeline Insurance"_s, u"Member Identification Card"_s,
                       u"ID: RDG123456789"_s, u"Group: 445120"_s, u"Office Visit $25"_s};
    QTest::newRow("of a university, with a savings account") << QStringList{
        u"Lorne Valley University"_s, u"Student Health Plan"_s, u"Member ID: LVU123456789"_s,
        u"Group: 445120"_s, u"Health Savings Account"_s};
    QTest::newRow("of a clinic with appointments")
        << QStringList{u"Ridgeline Health"_s,
                       u"Appointments and advice 888-555-0103"_s,
                       u"After hours 888-555-0104"_s,
                       u"Member ID: RDG123456789"_s,
                       u"Group: 445120"_s,
                       u"Pharmacy 888-555-0105"_s};
    QTest::newRow("uniformed services") << QStringList{u"Name:"_s,
                                                       u"Umber, Priya"_s,
                                                       u"DoD Benefits Number (DBN):"_s,
                                                       u"58737840958"_s,
                                                       u"Effective Date: Oct 1, 2025"_s,
                                                       u"Regional contractor"_s,
                                                       u"Enrollee Services: 888-555-0103"_s,
                                                       u"Nurse Advice Line: (866) 555-0176"_s};
}

void CardKindsTest::aCardStaysACard()
{
    QFETCH(QStringList, print);
    const QList<TextLine> lines = printOf(print);
    const auto card = understoodCard(lines, {}, PayerDirectory::shipped(), {});
    QVERIFY(card);
    QVERIFY(card->fields.contains(u"member_id"_s));
    QCOMPARE(otherKindOfCard(lines), QString());
}

void CardKindsTest::aBlurredCardStaysACard_data()
{
    QTest::addColumn<QStringList>("print");
    QTest::addColumn<PrintedCard::Side>("side");
    QTest::newRow("a back of which only the numbers are read")
        << QStringList{u"P~n L~"_s,       u"877-555-0157"_s, u"855-555-0133"_s, u"800-555-0120"_s,
                       u"800-555-0195"_s, u"800-555-0107"_s, u"844-555-0172"_s}
        << PrintedCard::Side::Back;
    QTest::newRow("a front of which only the values are read")
        << QStringList{u"Feb 1, 2024"_s, u"UH~LT"_s, u"MCAIDADV"_s, u"GSARX"_s,
                       u"S25"_s,         u"S50"_s,   u"$200"_s,     u"S10"_s}
        << PrintedCard::Side::Front;
    QTest::newRow("a state's") << QStringList{u"State of Franklin"_s,
                                              u"Benefits Identification Card"_s,
                                              u"ID No. 36283418L98889"_s, u"JORGE UMBER"_s}
                               << PrintedCard::Side::Front;
    QTest::newRow("the back of a state's, signed as a bank's")
        << QStringList{u"AUTHORIZED SIGNATURE-NOT VALID UNLESS SIGNED"_s,
                       u"PROVIDER: VERIFY ELIGIBILITY BEFORE PROVIDING SERVICE"_s,
                       u"RECIPIENT HOTLINE 1-855-555-0112"_s}
        << PrintedCard::Side::Back;
}

void CardKindsTest::aBlurredCardStaysACard()
{
    QFETCH(QStringList, print);
    QFETCH(PrintedCard::Side, side);
    const QList<TextLine> lines = printOf(print);
    const auto card = understoodCard(lines, {}, PayerDirectory::shipped(), {});
    QVERIFY(card);
    QVERIFY(card->side == side);
    QCOMPARE(otherKindOfCard(lines), QString());
}

// A form about health care, of which a part has a card's form: nothing on it is a value.
void CardKindsTest::aPageOfPrintIsNoCard()
{
    QStringList page{u"about coverage by health insurance"_s};
    const auto isRead = [&page] {
        return understoodCard(printOf(page), {}, PayerDirectory::shipped(), {}).has_value();
    };
    while (page.size() < 10)
        page.append(u"please return the health care form with your coverage to the office"_s);
    QVERIFY(isRead()); // as the small print of a back
    while (page.size() < 30)
        page.append(page.constLast());
    QVERIFY(!isRead());
}

QTEST_APPLESS_MAIN(CardKindsTest)
#include "test_card_kinds.moc"
