#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/trust_in_values.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

TextLine line(const QString& text, double confidence = 0.99)
{
    TextLine line{{60, 300, 20. * double(text.size()), 44}, text, {}, {}};
    for (qsizetype i = 0; i < text.size(); ++i) {
        line.confidences.append(confidence);
        line.middles.append(70 + 20 * double(i));
    }
    return line;
}

// Whether `value`, as it stands in the first reader's text, is sure beside the second reader's.
// `measured`: the characters of the text that their form tells from their look-alikes.
bool isSureBeside(Meaning meaning, const QString& first, const QString& value,
                  const QString& second, qsizetype corrections = 0,
                  const QList<qsizetype>& measured = {}, double confidence = 0.99)
{
    QList<TextLine> lines{line(first, confidence)};
    for (const qsizetype i : measured)
        lines[0].measured.append(lines[0].middles[i]);
    Trust trust(lines, [&](const TextLine&) { return line(second); });
    ChosenValue chosen;
    chosen.meaning = meaning;
    chosen.value = value;
    chosen.from = first.indexOf(value);
    chosen.to = chosen.from + value.size();
    chosen.score = 0.95;
    chosen.corrections = corrections;
    return isSure(meaning, trust.evidenceFor(chosen));
}

} // namespace

// A value is sure when two readers gave it and nothing leaves another one open.
class CardTrustTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoReadersMakeItSure();
    void aPartOfALongerWordIsAnotherValue();
    void whatBothSawGluedMayBeAPart();
    void lettersThatMayBeDigitsAreNeverSure();
    void whatItsFormTellsIsSure();
    void aMedicareNumberHasNoQForADigit();
    void aPrefixAndNineDigitsLeaveNothingOpen();
    void aNameThatLostItsFirstLetterIsNotSure();
    void lookAlikesOutsideOfCodes();
    void signsThatCanMeanOneThingAgree();
    void faintLettersAreSureOnAClearCardAlone();
    void whatAFingerMayCoverIsNotSure();
};

void CardTrustTest::twoReadersMakeItSure()
{
    QVERIFY(isSureBeside(Meaning::RxPcn, u"PCN: MEDDADV"_s, u"MEDDADV"_s, u"PCN:MEDDADV"_s));
    QVERIFY(!isSureBeside(Meaning::RxPcn, u"PCN: MEDDADV"_s, u"MEDDADV"_s, u"PCN: MEDOADV"_s));
    QVERIFY(!isSureBeside(Meaning::RxPcn, u"PCN: MEDDADV"_s, u"MEDDADV"_s, {}));
}

void CardTrustTest::aPartOfALongerWordIsAnotherValue()
{
    QVERIFY(!isSureBeside(Meaning::RxPcn, u"PCN: MEDDPRIM"_s, u"MEDDPRIM"_s, u"PCN: MEDDPRIME"_s));
    QVERIFY(!isSureBeside(Meaning::Group, u"Group: 76542"_s, u"76542"_s, u"Group: 176542"_s));
    QVERIFY(!isSureBeside(Meaning::Group, u"Group: 76542"_s, u"76542"_s, u"Group: 765421"_s));
    QVERIFY(!isSureBeside(Meaning::RxGroup, u"RxGroup IDBCTXRX"_s, u"IDBCTXRX"_s,
                          u"RxGroup ID BCTXRX"_s));
    // A label may stick to the value.
    QVERIFY(isSureBeside(Meaning::Group, u"Group: 76542"_s, u"76542"_s, u"GroupID76542"_s));
}

void CardTrustTest::whatBothSawGluedMayBeAPart()
{
    QVERIFY(isSureBeside(Meaning::RxBin, u"BIN610014PCN"_s, u"610014"_s, u"BIN610014PCN"_s));
}

void CardTrustTest::lettersThatMayBeDigitsAreNeverSure()
{
    for (const char* id : {"ONW33PV2357", "K1044218", "SBA306I20352", "PV33OW2357"}) {
        const QString value = QString::fromLatin1(id);
        QVERIFY2(!isSureBeside(Meaning::MemberId, u"ID: "_s + value, value, u"ID: "_s + value), id);
    }
    // "I24906", which both readers take for a number.
    QVERIFY(
        !isSureBeside(Meaning::Group, u"Group ID: 124906"_s, u"124906"_s, u"Group ID: 124906"_s));
    // One that was changed by its neighbours may have been a letter.
    QVERIFY(!isSureBeside(Meaning::MemberId, u"ID: 30672"_s, u"30672"_s, u"ID: 30672"_s, 1));
    QVERIFY(
        isSureBeside(Meaning::MemberId, u"ID: KW44218763"_s, u"KW44218763"_s, u"ID: KW44218763"_s));
    QVERIFY(isSureBeside(Meaning::RxPcn, u"PCN: OHCP"_s, u"OHCP"_s, u"PCN: OHCP"_s));
    // A letter may end it, as in a state's Medicaid number.
    QVERIFY(!isSureBeside(Meaning::MemberId, u"EA401080"_s, u"EA401080"_s, u"EA401080"_s));
    QVERIFY(isSureBeside(Meaning::MemberId, u"EA401087"_s, u"EA401087"_s, u"EA401087"_s));
    QVERIFY(isSureBeside(Meaning::RxGroup, u"RX1334"_s, u"RX1334"_s, u"RX1334"_s));
    QVERIFY(!isSureBeside(Meaning::RxGroup, u"RXB1334"_s, u"RXB1334"_s, u"RXB1334"_s));
}

void CardTrustTest::whatItsFormTellsIsSure()
{
    const auto isSureId = [](const QString& second, const QList<qsizetype>& measured) {
        return isSureBeside(Meaning::MemberId, u"ID: OI4W0357"_s, u"OI4W0357"_s, second, 0,
                            measured);
    };
    QVERIFY(isSureId(u"ID: OI4W0357"_s, {4, 5, 8}));
    // The second reader took them for digits, which they are not.
    QVERIFY(isSureId(u"ID: 014W0357"_s, {4, 5, 8}));
    QVERIFY(!isSureId(u"ID: OI4W0357"_s, {4, 5}));
    QVERIFY(!isSureId(u"ID: OI4W0351"_s, {4, 5, 8}));
    // "I01428489" before it was told by the flag of its first letter.
    const auto isSureNumber = [](const QList<qsizetype>& measured) {
        return isSureBeside(Meaning::MemberId, u"ID: 101428489"_s, u"101428489"_s,
                            u"ID: 101428489"_s, 0, measured);
    };
    QVERIFY(isSureNumber({4}));
    QVERIFY(!isSureNumber({}));
}

void CardTrustTest::aMedicareNumberHasNoQForADigit()
{
    ChosenValue chosen;
    chosen.meaning = Meaning::MemberId;
    chosen.value = u"3K05-T60-RN11"_s;
    chosen.to = chosen.value.size();
    chosen.score = 0.95;
    chosen.corrections = 1;
    const auto isSureOf = [&](const QString& text) {
        const QList<TextLine> read{line(text)};
        Trust trust(read, [&](const TextLine&) { return line(u"3K05-T60-RN11"_s); });
        return isSure(Meaning::MemberId, trust.evidenceFor(chosen));
    };
    QVERIFY(!isSureOf(u"3K05-T6Q-RN11"_s));
    QVERIFY(isSureOf(u"3K05-T6O-RN11"_s));
}

void CardTrustTest::aPrefixAndNineDigitsLeaveNothingOpen()
{
    for (const char* id : {"ZOX505310151", "ANK108195432", "FIV23123497601"}) {
        const QString value = QString::fromLatin1(id);
        QVERIFY2(isSureBeside(Meaning::MemberId, u"ID: "_s + value, value, u"ID: "_s + value), id);
    }
}

void CardTrustTest::aNameThatLostItsFirstLetterIsNotSure()
{
    QVERIFY(
        isSureBeside(Meaning::Plan, u"Bronze 60 HDHP"_s, u"Bronze 60 HDHP"_s, u"Bronze 60 HDHP"_s));
    QVERIFY(!isSureBeside(Meaning::Plan, u"nze 60 HDHP"_s, u"nze 60 HDHP"_s, u"nze 60 HDHP"_s));
    QVERIFY(isSureBeside(Meaning::MemberName, u"Nathaniel Sandoval"_s, u"Nathaniel Sandoval"_s,
                         u"Nathaniel Sandoval"_s));
    QVERIFY(!isSureBeside(Meaning::MemberName, u"athaniel Sandoval"_s, u"athaniel Sandoval"_s,
                          u"athaniel Sandoval"_s));
}

void CardTrustTest::lookAlikesOutsideOfCodes()
{
    const auto isSureName = [](const QString& name, double confidence) {
        return isSureBeside(Meaning::MemberName, name, name, name, 0, {}, confidence);
    };
    QVERIFY(!isSureName(u"Delphine O Jankowski"_s, 0.97));
    QVERIFY(!isSureName(u"Delphine Q. Jankowski"_s, 0.97));
    QVERIFY(isSureName(u"Delphine O Jankowski"_s, 0.99));
    QVERIFY(isSureName(u"Delphine D Jankowski"_s, 0.97));
    QVERIFY(isSureName(u"O'Callahan, Cormac"_s, 0.97));
    const auto isSureGroup = [](const QString& group, double confidence) {
        return isSureBeside(Meaning::RxGroup, u"RxGRP: "_s + group, group, u"RxGRP: "_s + group, 0,
                            {}, confidence);
    };
    QVERIFY(!isSureGroup(u"FVTO"_s, 0.97));
    QVERIFY(isSureGroup(u"FVTO"_s, 0.99));
    QVERIFY(isSureGroup(u"FVTB"_s, 0.97));
    for (const QString& plan : {u"POS!"_s, u"POSU"_s})
        QVERIFY2(!isSureBeside(Meaning::Plan, plan, plan, plan), qPrintable(plan));
    QVERIFY(
        isSureBeside(Meaning::Plan, u"Choice POS II"_s, u"Choice POS II"_s, u"Choice POS II"_s));
    QVERIFY(!isSureBeside(Meaning::Plan, u"POS"_s, u"POS"_s, u"POS II"_s));
    // A Medicare number begins with a digit.
    const QString cut = u"CH4-E82-DK72"_s;
    QVERIFY(!isSureBeside(Meaning::MemberId, cut, cut, cut));
    QVERIFY(isSureBeside(Meaning::MemberId, u"1"_s + cut, u"1"_s + cut, u"1"_s + cut));
}

void CardTrustTest::signsThatCanMeanOneThingAgree()
{
    const QString name = u"Mary Ann I Islington"_s;
    for (const QString& bar : {u"1"_s, u"|"_s, u"l"_s})
        QVERIFY2(isSureBeside(Meaning::MemberName, name, name, u"Mary Ann %1 Islington"_s.arg(bar)),
                 qPrintable(bar));
    QVERIFY(!isSureBeside(Meaning::MemberName, name, name, u"Mary Ann Islington"_s));
    QVERIFY(!isSureBeside(Meaning::MemberName, name, name, u"Mary Ann T Islington"_s));
    // Behind the end of one there is an initial for the other.
    QVERIFY(!isSureBeside(Meaning::MemberName, u"Ashgrove, Ingrid"_s, u"Ashgrove, Ingrid"_s,
                          u"Ashgrove, Ingrid O"_s));
    QVERIFY(isSureBeside(Meaning::Plan, u"POS II"_s, u"POS II"_s, u"POS Il"_s));
    // A plan may have a number.
    QVERIFY(!isSureBeside(Meaning::Plan, u"Plan I"_s, u"Plan I"_s, u"Plan 1"_s));
    QVERIFY(!isSureBeside(Meaning::Plan, u"Plan II"_s, u"Plan II"_s, u"Plan 11"_s));
    QVERIFY(isSureBeside(Meaning::MemberId, u"7NH7-AW0-AH54"_s, u"7NH7-AW0-AH54"_s,
                         u"7NH7-AWO-AH54"_s));
    QVERIFY(!isSureBeside(Meaning::MemberId, u"7NH7-AW0-AH54"_s, u"7NH7-AW0-AH54"_s,
                          u"7NH7-AWD-AH54"_s));
    QVERIFY(isSureBeside(Meaning::MemberId, u"S92749385"_s, u"S92749385"_s, u"$92749385"_s));
}

void CardTrustTest::faintLettersAreSureOnAClearCardAlone()
{
    const QString name = u"Nathaniel Sandoval"_s;
    const auto isSureOn = [&](double rest, double faint) {
        QList<TextLine> lines{line(name), line(u"Member Services and all that is printed"_s, rest)};
        lines[0].confidences[3] = faint;
        Trust trust(lines, [&](const TextLine&) { return line(name); });
        ChosenValue chosen;
        chosen.meaning = Meaning::MemberName;
        chosen.value = name;
        chosen.to = name.size();
        chosen.score = 0.95;
        return isSure(chosen.meaning, trust.evidenceFor(chosen));
    };
    QVERIFY(isSureOn(0.99, 0.6));
    QVERIFY(!isSureOn(0.99, 0.4));
    QVERIFY(!isSureOn(0.8, 0.6));
    QVERIFY(isSureOn(0.8, 0.8));
}

void CardTrustTest::whatAFingerMayCoverIsNotSure()
{
    const QString read = u"ID: 218697705  Grp: 76542"_s;
    const auto isSureWith = [&](Meaning meaning, const QString& value, qreal covered) {
        QList<TextLine> lines{line(read)};
        lines[0].covered = {covered};
        Trust trust(lines, [&](const TextLine&) { return line(read); });
        ChosenValue chosen;
        chosen.meaning = meaning;
        chosen.value = value;
        chosen.from = read.indexOf(value);
        chosen.to = chosen.from + value.size();
        chosen.score = 0.95;
        return isSure(meaning, trust.evidenceFor(chosen));
    };
    const qreal end = line(read).box.right();
    QVERIFY(!isSureWith(Meaning::Group, u"76542"_s, end));
    QVERIFY(isSureWith(Meaning::MemberId, u"218697705"_s, end));
    QVERIFY(isSureWith(Meaning::Group, u"76542"_s, 60)); // the label's end of the line
}

QTEST_GUILESS_MAIN(CardTrustTest)
#include "test_card_trust.moc"
