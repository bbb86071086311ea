#include "scanner/card/fields/card_understanding.h"
#include "scanner/card/fields/licence_front.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// A piece of print as it stands on a card, its letters 24 pixels apart.
TextLine print(double x, double y, const char* text)
{
    TextLine line;
    line.text = QString::fromUtf8(text);
    line.box = QRectF(x, y, 24. * double(line.text.size()), 40);
    return line;
}

// The dates of fronts change with the fonts and columns around them, never the person.
const QList<TextLine> NumberedFields{print(60, 60, "TEXAS"),
                                     print(900, 60, "DRIVER LICENSE"),
                                     print(520, 160, "4d. DL: 08063608"),
                                     print(520, 224, "4a. Iss: 07/14/2020"),
                                     print(520, 288, "4b. Exp: 08/21/2028"),
                                     print(520, 352, "3. D0B: 08/21/1989"),
                                     print(520, 420, "1."),
                                     print(580, 418, "UMBER"),
                                     print(520, 484, "2."),
                                     print(580, 482, "PRIYA LEE"),
                                     print(520, 546, "8."),
                                     print(580, 546, "6231 BAYVIEW ST"),
                                     print(580, 598, "ASHGROVE TX 73778"),
                                     print(520, 668, "12. Restrictions: NONE"),
                                     print(520, 728, "16. Hgt: 5'-09\""),
                                     print(820, 728, "15. Sex: F")};

const QList<TextLine> GluedNumbers{print(60, 60, "PENNSYLVANIA"),
                                   print(900, 60, "DRIVER'S LICENSE"),
                                   print(520, 160, "4dDLN:24 113 908"),
                                   print(520, 224, "3DOB:08/21/1989"),
                                   print(520, 288, "1UMBER"),
                                   print(520, 350, "2 PRIYA LEE"),
                                   print(520, 412, "8 6231 BAYVIEW ST"),
                                   print(520, 520, "4bEXP:08/22/2028")};

const QList<TextLine> LettersForNames{print(60, 60, "CALIFORNIA"),
                                      print(900, 60, "DRIVER LICENSE"),
                                      print(520, 160, "DL"),
                                      print(600, 160, "I1234562"),
                                      print(520, 230, "EXP"),
                                      print(630, 230, "08/21/2028"),
                                      print(520, 300, "LN"),
                                      print(610, 300, "UMBER"),
                                      print(520, 365, "FN"),
                                      print(610, 365, "PRIYA LEE"),
                                      print(520, 430, "6231 BAYVIEW ST"),
                                      print(520, 560, "DOB"),
                                      print(640, 560, "08/21/1989"),
                                      print(900, 620, "DONOR")};

const QList<TextLine> Bilingual{print(60, 60, "Ontario"),
                                print(420, 40, "DRIVER'S LICENCE"),
                                print(420, 90, "PERMIS DE CONDUIRE"),
                                print(540, 160, "1,2 NAME/NOM"),
                                print(540, 212, "UMBER,"),
                                print(540, 266, "PRIYA, LEE"),
                                print(580, 320, "6231 BAYVIEW ST"),
                                print(540, 440, "4d NUMBER/NUMÉRO"),
                                print(540, 490, "U1234 - 56789 - 12345"),
                                print(540, 560, "4a ISS/DÉL"),
                                print(540, 610, "2020/07/14"),
                                print(900, 560, "4b EXP/EXP"),
                                print(900, 610, "2028/08/21"),
                                print(540, 880, "3 DOB/DDN"),
                                print(800, 880, "1989/08/21")};

const QList<TextLine> French{print(60, 60, "Québec"),
                             print(900, 60, "PERMIS DE CONDUIRE"),
                             print(540, 300, "Nom"),
                             print(540, 348, "Umber"),
                             print(540, 400, "Prénom"),
                             print(540, 448, "Priya Lee"),
                             print(540, 510, "Date de naissance"),
                             print(540, 558, "1989-08-21"),
                             print(540, 630, "Expiration"),
                             print(540, 678, "2028-08-21")};

const QList<TextLine> WordsOverValues{print(60, 60, "Michigan"),
                                      print(900, 60, "Driver's License"),
                                      print(500, 180, "License Number"),
                                      print(500, 228, "U 123 456 789"),
                                      print(500, 290, "Name"),
                                      print(500, 338, "Priya Lee Umber"),
                                      print(500, 400, "Address"),
                                      print(500, 448, "6231 Bayview St"),
                                      print(500, 530, "Date of Birth"),
                                      print(500, 578, "08/21/89"),
                                      print(950, 530, "Expiration Date"),
                                      print(950, 578, "08/21/2028")};

// Columns that were read as one, and the numbers' boxes reach into the names'.
const QList<TextLine> GluedColumns{print(60, 60, "Florida"),
                                   print(900, 60, "DRIVER LICENSE"),
                                   print(520, 290, "1."),
                                   print(556, 286, "UMBER"),
                                   print(520, 350, "2."),
                                   print(556, 346, "PRIYA LEE"),
                                   print(520, 410, "8 6231 BAYVIEW ST"),
                                   print(610, 530, "08/21/198915 SEX F"),
                                   print(500, 530, "3 DOB"),
                                   print(500, 590, "4b EXP 08/21/2028L6 HGT 5'-04"),
                                   print(500, 660, "4a ISS 07/14/2020")};

// The small numbers before the values were not read at all.
const QList<TextLine> NothingButValues{print(60, 60, "OREGON"),
                                       print(900, 60, "IDENTIFICATION CARD"),
                                       print(650, 230, "T8582276"),
                                       print(650, 320, "UMBER"),
                                       print(650, 390, "PRIYA LEE"),
                                       print(650, 470, "6231BAYVIEW STREET"),
                                       print(650, 530, "ASHGROVE, OR 97301"),
                                       print(650, 630, "08/21/1989"),
                                       print(650, 710, "08/21/2028"),
                                       print(1150, 710, "07/14/2020")};

} // namespace

class LicenceFrontTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHolderIsReadOffTheFront_data();
    void theHolderIsReadOffTheFront();
    void aSuffixIsNoName();
    void whatIsNobodysNameIsNone();
    void aDateThatIsNoBirthIsNone();
    void anythingMayStandThere();
};

void LicenceFrontTest::theHolderIsReadOffTheFront_data()
{
    QTest::addColumn<QList<TextLine>>("lines");
    QTest::addColumn<bool>("dated"); // its expiry has a label
    QTest::newRow("numbered fields") << NumberedFields << true;
    QTest::newRow("glued numbers") << GluedNumbers << true;
    QTest::newRow("letters for names") << LettersForNames << true;
    QTest::newRow("English and French") << Bilingual << true;
    QTest::newRow("French") << French << true;
    QTest::newRow("words over values") << WordsOverValues << true;
    QTest::newRow("glued columns") << GluedColumns << true;
    QTest::newRow("nothing but values") << NothingButValues << false;
}

void LicenceFrontTest::theHolderIsReadOffTheFront()
{
    QFETCH(QList<TextLine>, lines);
    QFETCH(bool, dated);
    QCOMPARE(otherKindOfCard(lines), u"licence"_s);
    const Licence licence = licenceFrontIn(lines);
    QCOMPARE(licence.familyName.toUpper(), u"UMBER"_s);
    QCOMPARE(licence.givenName.toUpper(), u"PRIYA"_s);
    QCOMPARE(licence.middleName.toUpper(), u"LEE"_s);
    QCOMPARE(licence.birthDate, QDate(1989, 8, 21));
    QCOMPARE(licence.expiryDate.isValid(), dated);
    QVERIFY(!dated || licence.expiryDate.year() == 2028);
    QVERIFY(!licence.sure);
    QVERIFY(licence.sex.isEmpty() && licence.street1.isEmpty());
}

void LicenceFrontTest::aSuffixIsNoName()
{
    QList<TextLine> lines = LettersForNames;
    for (TextLine& line : lines) {
        if (line.text == u"UMBER")
            line = print(610, 300, "UMBER JR");
    }
    const Licence licence = licenceFrontIn(lines);
    QCOMPARE(licence.familyName, u"UMBER"_s);
    QCOMPARE(licence.suffix, u"JR"_s);
}

void LicenceFrontTest::whatIsNobodysNameIsNone()
{
    const Licence licence =
        licenceFrontIn({print(60, 60, "DRIVER LICENSE"), print(540, 300, "ORGAN DONOR"),
                        print(540, 364, "VETERAN"), print(540, 430, "6231 BAYVIEW ST"),
                        print(540, 500, "LN"), print(540, 600, "FN")});
    QCOMPARE(licence.familyName, QString());
    QCOMPARE(licence.givenName, QString());
}

void LicenceFrontTest::aDateThatIsNoBirthIsNone()
{
    const Licence licence =
        licenceFrontIn({print(60, 60, "DRIVER LICENSE"), print(540, 300, "4a ISS 07/14/1999"),
                        print(540, 364, "4b EXP 08/21/2001"), print(540, 430, "3 DOB 13/45/1989")});
    QVERIFY(licence.birthDate.isNull());
    QCOMPARE(licence.issueDate, QDate(1999, 7, 14));
    QVERIFY(licenceFrontIn({print(60, 60, "DRIVER LICENSE"), print(540, 300, "07/14/2021")})
                .birthDate.isNull());
}

void LicenceFrontTest::anythingMayStandThere()
{
    for (const char* text : {"", "1", "1,2", "3 DOB", ":::", "4d", "LN FN DOB EXP", "\t\t1\t2\t",
                             "1 2 3 4 5 6 7 8 9", "\u202eRMEB"})
        QVERIFY(!licenceFrontIn({print(-9e9, 1e300, text), print(0, 0, text)}).sure);
}

QTEST_APPLESS_MAIN(LicenceFrontTest)
#include "test_licence_front.moc"
