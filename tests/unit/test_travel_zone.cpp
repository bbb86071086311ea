#include "scanner/travel/machine_readable_zone.h"

#include <QTest>
#include <rapidcheck.h>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 26);
constexpr double Pitch = 36;

// As a reader would give it: each letter in its place; blanks of `text` are letters left out.
TextLine readLine(const QString& text, double y, double left = 40)
{
    TextLine line{{left, y, Pitch * double(text.size()), 44}, {}, {}, {}};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u' ')
            continue;
        line.text.append(text[i]);
        line.confidences.append(0.98);
        line.middles.append(left + Pitch * (double(i) + 0.5));
    }
    return line;
}

QList<TextLine> linesOf(const QStringList& zone)
{
    QList<TextLine> lines{readLine(u"UTOPIA"_s, 20), readLine(u"Date of birth"_s, 300)};
    for (qsizetype i = 0; i < zone.size(); ++i)
        lines.append(readLine(zone[i], 700 + 80 * double(i)));
    return lines;
}

std::optional<TravelDocument> documentOf(const QStringList& zone)
{
    return travelDocumentIn(linesOf(zone), Today);
}

// The specimens of ICAO 9303-4 to -7.
const QStringList Passport{u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
                           u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s};
const QStringList Card{u"I<UTOD231458907<<<<<<<<<<<<<<<"_s, u"7408122F1204159UTO<<<<<<<<<<<6"_s,
                       u"ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s};
const QStringList Paper{u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<"_s,
                        u"D231458907UTO7408122F1204159<<<<<<<6"_s};
const QStringList VisaA{u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
                        u"L8988901C4XXX4009078F96121096ZE184226B<<<<<<"_s};
const QStringList VisaB{u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<"_s,
                        u"L8988901C4XXX4009078F9612109<<<<<<<<"_s};

} // namespace

class TravelZoneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void specimensAreRead_data();
    void specimensAreRead();
    void everyChangeOfWhatIsCheckedIsRefused_data() { specimensAreRead_data(); }
    void everyChangeOfWhatIsCheckedIsRefused();
    void anyDocumentIsReadAndNoOtherMadeOfIt();
    void lookAlikesAreCorrected();
    void fillersLeftOutOrReadTwiceArePutRight();
    void piecesAreJoined();
    void aNameThatIsCoveredInPartIsNone();
    void namesAreReadWellOrNotAtAll();
    void namesAreParted();
    void longNumbersGoOn();
    void yearsAreTold();
    void otherPrintIsNoZone();
};

void TravelZoneTest::specimensAreRead_data()
{
    QTest::addColumn<QStringList>("zone");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("expiry");
    const QDate birth(1974, 8, 12);
    const QDate expiry(2012, 4, 15);
    QTest::newRow("TD1") << Card << u"TD1"_s << u"D23145890"_s << birth << expiry;
    QTest::newRow("TD2") << Paper << u"TD2"_s << u"D23145890"_s << birth << expiry;
    QTest::newRow("TD3") << Passport << u"TD3"_s << u"L898902C3"_s << birth << expiry;
    QTest::newRow("MRV-A") << VisaA << u"MRV-A"_s << u"L8988901C"_s << QDate(1940, 9, 7)
                           << QDate(1996, 12, 10);
    QTest::newRow("MRV-B") << VisaB << u"MRV-B"_s << u"L8988901C"_s << QDate(1940, 9, 7)
                           << QDate(1996, 12, 10);
}

void TravelZoneTest::specimensAreRead()
{
    QFETCH(QStringList, zone);
    const auto document = documentOf(zone);
    QVERIFY(document);
    QTEST(document->format, "format");
    QTEST(document->documentNumber, "number");
    QTEST(document->birthDate, "birth");
    QTEST(document->expiryDate, "expiry");
    QCOMPARE(document->familyName, u"ERIKSSON"_s);
    QCOMPARE(document->givenNames, u"ANNA MARIA"_s);
    QCOMPARE(document->issuer, u"UTO"_s);
    QCOMPARE(document->sex, u"F"_s);
    const auto again = TravelDocument::fromJson(document->toJson());
    QVERIFY(again && *again == *document);
}

// Each letter of the second line, or of the lines with check digits, becomes each other one. Ten,
// A, K, U and the filler count the same, so that such a change can't be seen by anybody.
void TravelZoneTest::everyChangeOfWhatIsCheckedIsRefused()
{
    QFETCH(QStringList, zone);
    const auto truth = documentOf(zone);
    QVERIFY(truth);
    const QString letters = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"_s;
    const auto worth = [&](QChar c) { return c == u'<' ? 0 : int(letters.indexOf(c)); };
    int corrected = 0;
    for (const qsizetype line : zone.size() == 3 ? QList<qsizetype>{0, 1} : QList<qsizetype>{1}) {
        for (qsizetype at = zone.size() == 3 && line == 0 ? 5 : 0; at < zone[line].size(); ++at) {
            for (const QChar letter : letters) {
                QStringList changed = zone;
                changed[line][at] = letter;
                if (letter == zone[line][at] || (worth(letter) - worth(zone[line][at])) % 10 == 0)
                    continue;
                const auto read = documentOf(changed);
                if (!read)
                    continue;
                ++corrected;
                QCOMPARE(read->documentNumber, truth->documentNumber);
                QCOMPARE(read->birthDate, truth->birthDate);
                QCOMPARE(read->expiryDate, truth->expiryDate);
            }
        }
    }
    QVERIFY(corrected > 0); // O for 0, and the nationality, which no digit checks
}

namespace {

int digitOver(const QString& text)
{
    static constexpr int weights[] = {7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int c = text[i].unicode();
        sum += weights[i % 3] * (c >= '0' && c <= '9' ? c - '0' : c >= 'A' ? c - 'A' + 10 : 0);
    }
    return sum % 10;
}

QString digitsOf(qsizetype count)
{
    QString text;
    for (qsizetype i = 0; i < count; ++i)
        text.append(QChar(*rc::gen::inRange<char16_t>(u'0', u'9' + 1)));
    return text;
}

QString checkedText(const QString& text)
{
    return text + QString::number(digitOver(text));
}

} // namespace

void TravelZoneTest::anyDocumentIsReadAndNoOtherMadeOfIt()
{
    const bool held = rc::check("a document is read; with another digit it is not", [] {
        const QString number =
            QString(QChar(*rc::gen::inRange<char16_t>(u'A', u'Z' + 1))) + digitsOf(8);
        const QDate birth = QDate(1930, 1, 1).addDays(*rc::gen::inRange(0, 29000));
        const QDate expiry = Today.addDays(*rc::gen::inRange(1, 3600));
        const QString parts[] = {checkedText(number), checkedText(birth.toString(u"yyMMdd"_s)),
                                 checkedText(expiry.toString(u"yyMMdd"_s)),
                                 checkedText(digitsOf(9) + u"<<<<<"_s)};
        const QString sum = parts[0] + parts[1] + parts[2] + parts[3];
        QString second = parts[0] + u"UTO"_s + parts[1] + u"F"_s + parts[2] + parts[3] +
                         QString::number(digitOver(sum));
        const QStringList zone{Passport[0], second};
        const auto read = documentOf(zone);
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->documentNumber == number);
        RC_ASSERT(read->birthDate.toString(u"yyMMdd"_s) == birth.toString(u"yyMMdd"_s));
        RC_ASSERT(read->birthDate <= Today);
        RC_ASSERT(read->expiryDate == expiry);
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, 44);
        if (!second[at].isDigit())
            return;
        second[at] = QChar(u'0' + (second[at].digitValue() + *rc::gen::inRange(1, 10)) % 10);
        RC_ASSERT(!documentOf({zone[0], second}).has_value());
    });
    QVERIFY(held);
}

void TravelZoneTest::lookAlikesAreCorrected()
{
    const auto truth = documentOf(Passport);
    // In the dates and check digits a letter can only be a digit, in a state's name only a letter.
    QCOMPARE(documentOf({Passport[0], u"L898902C3GUT074O8I22F1Z04IS9ZE184226B<<<<<1O"_s}), truth);
    // In the number only where digits stand beside it and the check digit agrees.
    QCOMPARE(documentOf({Passport[0], u"L8989O2C36UTO7408122F1204159ZE184226B<<<<<10"_s}), truth);
    QVERIFY(!documentOf({Passport[0], u"L8989I2C36UTO7408122F1204159ZE184226B<<<<<10"_s}));
    QVERIFY(!documentOf({Passport[0], u"L898902C36UTO74081Z3F1204159ZE184226B<<<<<10"_s}));
    // A name has letters alone.
    QCOMPARE(documentOf({u"P<UT0ER1KSS0N<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<"_s, Passport[1]}), truth);
}

void TravelZoneTest::fillersLeftOutOrReadTwiceArePutRight()
{
    const auto truth = documentOf(Passport);
    QCOMPARE(documentOf({u"P<UTOERIKSSON< ANNA<MARIA< < <<<< << <<<    "_s,
                         u"L898902C36UTO7408122F1204159ZE184226B<   <10"_s}),
             truth);
    // The same by letters alone: none has a place.
    QList<TextLine> lines = linesOf({u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<"_s,
                                     u"L898902C36UTO7408122F1204159ZE184226B<<<<<<<10"_s});
    for (TextLine& line : lines)
        line.middles.clear();
    QCOMPARE(travelDocumentIn(lines, Today), truth);
    const auto card = documentOf(Card);
    QCOMPARE(documentOf({u"I<UTOD231458907<<<<<<<<<<     "_s, u"7408122F1204159UTO<<  <<   <<6"_s,
                         u"ERIKSSON<<ANNA<MARIA          "_s}),
             card);
    // A passport without optional part, fillers left out, is not taken for a shorter format.
    const auto passport = documentOf({u"P<INDBRIGHTWATER<<JACINTA<<<<<<<<<<"_s,
                                      u"JY45472247D<<8110158F3303090<<<<<<<<<<<<<02"_s});
    QVERIFY(passport && passport->format == u"TD3"_s);
    // Letters that a reader makes of fillers, after the names.
    QCOMPARE(documentOf({u"P<UTOERIKSSON<<ANNA<MARIA<<<<K<<<<<C<<<<<<<<"_s, Passport[1]}), truth);
    QVERIFY(!documentOf({u"P<UTOERIKSSON<<ANNA<MARIA<<<<BERTHA<<<<<<<<<"_s, Passport[1]}));
}

void TravelZoneTest::piecesAreJoined()
{
    QList<TextLine> lines = linesOf({Passport[0]});
    lines.append(readLine(Passport[1].mid(20), 784, 40 + 20 * Pitch));
    lines.append(readLine(Passport[1].left(20), 780));
    QCOMPARE(travelDocumentIn(lines, Today), documentOf(Passport));
}

// What a finger covers is blank here: no letter stands there, and none moves up.
void TravelZoneTest::aNameThatIsCoveredInPartIsNone()
{
    for (const QString& names :
         {u"ERIKSSON<<   A<MARIA<<<<<<<<<<"_s, u"    SSON<<ANNA<MARIA<<<<<<<<<<"_s,
          u"ERIKSSON<<A  A<MARIA<<<<<<<<<<"_s, u"ERIK SON<<ANNA<MARIA<<<<<<<<<<"_s,
          u"ERI   ON<<ANNA<MARIA<<<<<<<<<<"_s, u"ERIKSSON<<A         <<<<<<<<<<"_s}) {
        QStringList zone = Card;
        zone[2] = names;
        const auto read = documentOf(zone);
        QVERIFY2(!read, qPrintable(names));
    }
    QVERIFY(!documentOf({u"P<UTO    SSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s, Passport[1]}));
    // A finger lies behind "ANNA": more names may be under it. Behind the names it does no harm.
    for (const auto& [seen, whole] : {std::pair{14, false}, {24, true}}) {
        QList<TextLine> lines = linesOf({Card[0], Card[1]});
        TextLine names = readLine(Card[2].left(seen), 860);
        names.covered = {names.box.right()};
        lines << names << readLine(Card[2].mid(26), 860, 40 + 26 * Pitch);
        QCOMPARE(travelDocumentIn(lines, Today).has_value(), whole);
    }
}

// No check digit speaks for a name: a filler that looks like a K is neither, half an R is no D.
void TravelZoneTest::namesAreReadWellOrNotAtAll()
{
    const auto read = [](qsizetype at, QChar letter) {
        QList<TextLine> lines = linesOf(Card);
        lines.last().text[at] = letter;
        lines.last().confidences[at] = 0.6;
        return travelDocumentIn(lines, Today);
    };
    QVERIFY(!read(14, u'K'));
    QVERIFY(!read(19, u'D'));
    QCOMPARE(read(14, u'<'), documentOf(Card));
    QCOMPARE(read(25, u'K'), documentOf(Card));
}

void TravelZoneTest::namesAreParted()
{
    const auto named = [](const QString& names) {
        const auto read = documentOf({Card[0], Card[1], names.leftJustified(30, u'<')});
        return read ? read->familyName + u'/' + read->givenNames : QString();
    };
    QCOMPARE(named(u"VAN<DER<BERG<<JO"_s), u"VAN DER BERG/JO"_s);
    QCOMPARE(named(u"ARKFREITH"_s), u"ARKFREITH/"_s);
    QCOMPARE(named(u"NILAVADHANANANDA<<CHAYAPA<DEJT"_s), u"NILAVADHANANANDA/CHAYAPA DEJT"_s);
    QCOMPARE(named(u"<<<<"_s), QString());
}

void TravelZoneTest::longNumbersGoOn()
{
    // ICAO 9303-5, 4.2.2: the composite digit is made here.
    const QString first = u"I<UTOD23145890<7349<<<<<<<<<<<"_s;
    const QString second = u"7408122F1204159UTO<<<<<<<<<<<"_s;
    const QString sum = first.mid(5) + second.left(7) + second.mid(8, 7) + second.mid(18);
    const auto read = documentOf({first, second + QString::number(digitOver(sum)), Card[2]});
    QVERIFY(read);
    QCOMPARE(read->documentNumber, u"D23145890734"_s);
}

void TravelZoneTest::yearsAreTold()
{
    const auto born = travelDocumentIn(linesOf(Passport), QDate(2074, 8, 11));
    QVERIFY(born);
    QCOMPARE(born->birthDate, QDate(1974, 8, 12));
    const auto visa = documentOf(VisaA);
    QVERIFY(visa && visa->expiryDate == QDate(1996, 12, 10));
}

void TravelZoneTest::otherPrintIsNoZone()
{
    QVERIFY(!travelDocumentIn({}, Today));
    QVERIFY(!documentOf({Passport[1]}));
    QVERIFY(!documentOf({Passport[0]}));
    QVERIFY(!documentOf({Passport[1], Passport[0]}));
    QVERIFY(!documentOf({QString(44, u'<'), QString(44, u'<')}));
    QVERIFY(!documentOf({QString(30, u'0'), QString(30, u'0'), QString(30, u'A')}));
    QVERIFY(!documentOf({u"THIS CARD DOES NOT GUARANTEE COVERAGE OR PAYMENT"_s,
                         u"CALL MEMBER SERVICES AT THE NUMBER BELOW TO ASK"_s}));
}

QTEST_GUILESS_MAIN(TravelZoneTest)
#include "test_travel_zone.moc"
