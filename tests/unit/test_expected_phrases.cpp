// Badly read words are held against all that the network thought possible in them.

#include "scanner/text/character_classes.h"
#include "scanner/text/expected_phrases.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

const QString Characters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:# "_s;

int classOf(QChar c)
{
    return int(Characters.indexOf(c)) + 1;
}

// What the network says that reads `text` and thinks the letters of `instead`, one for one, nearly
// as likely.
LineLook lookAt(const QString& text, const QString& instead, float sure)
{
    cv::Mat likelihoods(2 * int(text.size()), int(Characters.size()) + 1, CV_32F, cv::Scalar(1e-5));
    for (qsizetype i = 0; i < text.size(); ++i) {
        float* of = likelihoods.ptr<float>(2 * int(i));
        of[classOf(instead[i])] = 0.9F - sure;
        of[classOf(text[i])] = sure;
        likelihoods.ptr<float>(2 * int(i) + 1)[0] = 0.99F;
    }
    const ReadCharacters read = charactersOf(likelihoods, Characters);
    LineLook look{{.box = QRectF(0, 0, 10.0 * likelihoods.rows, 40),
                   .text = read.text,
                   .confidences = read.confidences,
                   .middles = {}},
                  likelihoods,
                  10};
    for (const qreal column : read.columns)
        look.line.middles.append((column + 0.5) * look.across);
    return look;
}

TextLine mended(const std::vector<LineLook>& looks)
{
    const ExpectedPhrases phrases({{u"Member Name"_s, 0},
                                   {u"Group"_s, 1},
                                   {u"RxBIN"_s, 2},
                                   {u"Tier 1"_s, 3},
                                   {u"Tier 2"_s, 4}},
                                  Characters);
    TextLine line = looks.front().line;
    phrases.mend(line, looks);
    return line;
}

} // namespace

class ExpectedPhrasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhraseThatIsNearlyAsLikelyIsRead();
    void whatIsFarFromAPhraseStays();
    void aValueBehindStays();
    void wellReadWordsStay();
    void whatIsAPhraseKeepsItsConfidence();
    void betweenTwoKindsNoneIsChosen();
    void whatAnotherLookRulesOutIsNotRead();
};

void ExpectedPhrasesTest::aPhraseThatIsNearlyAsLikelyIsRead()
{
    const TextLine line = mended({lookAt(u"Nenbar Name"_s, u"Member Name"_s, 0.5F)});
    QCOMPARE(line.text, u"Member Name"_s);
    QCOMPARE(line.confidences.size(), line.text.size());
    QCOMPARE(line.middles.size(), line.text.size());
    QVERIFY(line.confidences.front() < 0.9);
}

void ExpectedPhrasesTest::whatIsFarFromAPhraseStays()
{
    QCOMPARE(mended({lookAt(u"Norbert Name"_s, u"Norbert Name"_s, 0.5F)}).text, u"Norbert Name"_s);
    QCOMPARE(mended({lookAt(u"Grxqz"_s, u"Grxqz"_s, 0.5F)}).text, u"Grxqz"_s);
}

void ExpectedPhrasesTest::aValueBehindStays()
{
    const TextLine line = mended({lookAt(u"RwBJN: 003858"_s, u"RxBIN: 003858"_s, 0.5F)});
    QVERIFY2(line.text.startsWith(u"RxBIN"_s), qPrintable(line.text));
    QVERIFY2(line.text.endsWith(u"003858"_s), qPrintable(line.text));
    QCOMPARE(line.confidences.size(), line.text.size());
}

void ExpectedPhrasesTest::wellReadWordsStay()
{
    QCOMPARE(mended({lookAt(u"Graup"_s, u"Graup"_s, 0.95F)}).text, u"Graup"_s);
}

void ExpectedPhrasesTest::whatIsAPhraseKeepsItsConfidence()
{
    const LineLook look = lookAt(u"GROUP"_s, u"Graap"_s, 0.5F);
    QCOMPARE(mended({look}).confidences, look.line.confidences);
    QCOMPARE(mended({look}).text, u"GROUP"_s);
}

void ExpectedPhrasesTest::betweenTwoKindsNoneIsChosen()
{
    QCOMPARE(mended({lookAt(u"Tien 4"_s, u"Tier 4"_s, 0.5F)}).text, u"Tien 4"_s);
}

void ExpectedPhrasesTest::whatAnotherLookRulesOutIsNotRead()
{
    const LineLook one = lookAt(u"Grcap"_s, u"Group"_s, 0.5F);
    QCOMPARE(mended({one}).text, u"Group"_s);
    QCOMPARE(mended({one, lookAt(u"Grcap"_s, u"Grcap"_s, 0.5F)}).text, u"Grcap"_s);
}

QTEST_GUILESS_MAIN(ExpectedPhrasesTest)
#include "test_expected_phrases.moc"
