// What is made of a network's answer, and where letters of a turned line are.

#include "scanner/text/calm_looks.h"
#include "scanner/text/character_classes.h"
#include "scanner/text/covered_ends.h"
#include "scanner/text/line_crop.h"
#include "scanner/text/line_look.h"

#include <opencv2/imgproc.hpp>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

const QString Characters = u"AB "_s; // classes 1, 2 and 3

cv::Mat rows(std::initializer_list<std::array<float, 4>> likelihoods)
{
    cv::Mat made(int(likelihoods.size()), 4, CV_32F);
    int row = 0;
    for (const auto& one : likelihoods)
        std::ranges::copy(one, made.ptr<float>(row++));
    return made;
}

constexpr std::array<float, 4> Nothing{0.97F, 0.01F, 0.01F, 0.01F};
constexpr std::array<float, 4> A{0.1F, 0.8F, 0.1F, 0};
constexpr std::array<float, 4> SureA{0.05F, 0.9F, 0.05F, 0};
constexpr std::array<float, 4> B{0.1F, 0.1F, 0.8F, 0};
constexpr std::array<float, 4> Blank{0.1F, 0, 0, 0.9F};
constexpr std::array<float, 4> HalfBlank{0.9F, 0, 0, 0.1F};
constexpr std::array<float, 4> MoreLikelyB{0.05F, 0.4F, 0.55F, 0};

double likelihoodOf(const QString& text, const cv::Mat& likelihoods)
{
    return std::exp(logLikelihoodOf(text, likelihoods, Characters));
}

LineLook look(const QString& text, qreal confidence, const cv::Mat& likelihoods)
{
    return {{.box = {}, .text = text, .confidences = {confidence}, .middles = {confidence}},
            likelihoods};
}

} // namespace

class TextPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongLetterIsOne();
    void theSameLetterTwiceHasNothingBetween();
    void blanksAreRead();
    void aHalfSeenBlankIsRead();
    void noBlankAtTheEnds();
    void aNetworkWithoutBlanks();
    void aTextIsAsLikelyAsItsWays();
    void whatTheOtherLooksRuleOutIsNotRead();
    void aTextIsAsSureAsItsSurestLook();
    void cropsStayInTheirPlace();
    void cropsGoBeyondTheEdge();
    void anEndUnderAFingerIsCovered();
    void printAndShadeCoverNothing();
    void aDarkPicturesNoiseIsTold();
};

void TextPartsTest::aLongLetterIsOne()
{
    const ReadCharacters read = charactersOf(rows({Nothing, A, SureA, A, B}), Characters);
    QCOMPARE(read.text, u"AB"_s);
    QCOMPARE(read.columns, (QList<qreal>{2, 4}));
    QVERIFY(qFuzzyCompare(float(read.confidences[0]), 0.9F));
}

void TextPartsTest::theSameLetterTwiceHasNothingBetween()
{
    QCOMPARE(charactersOf(rows({A, Nothing, A}), Characters).text, u"AA"_s);
    QCOMPARE(charactersOf(rows({A, A}), Characters).text, u"A"_s);
}

void TextPartsTest::blanksAreRead()
{
    const ReadCharacters read = charactersOf(rows({A, Blank, B}), Characters);
    QCOMPARE(read.text, u"A B"_s);
    QCOMPARE(read.columns, (QList<qreal>{0, 1, 2}));
    QCOMPARE(charactersOf(rows({A, HalfBlank, Blank, HalfBlank, B}), Characters).text, u"A B"_s);
}

void TextPartsTest::aHalfSeenBlankIsRead()
{
    const ReadCharacters read = charactersOf(rows({A, Nothing, HalfBlank, B}), Characters);
    QCOMPARE(read.text, u"A B"_s);
    QCOMPARE(read.columns[1], 2);
    QVERIFY(qFuzzyCompare(float(read.confidences[1]), 0.1F));
}

void TextPartsTest::noBlankAtTheEnds()
{
    QCOMPARE(charactersOf(rows({HalfBlank, A, B, HalfBlank}), Characters).text, u"AB"_s);
    QCOMPARE(charactersOf(rows({Nothing, HalfBlank}), Characters).text, QString());
}

void TextPartsTest::aNetworkWithoutBlanks()
{
    QCOMPARE(charactersOf(rows({A, B, HalfBlank, A}), u"ABC"_s).text, u"ABA"_s);
    QCOMPARE(charactersOf(cv::Mat(), Characters).text, QString());
}

void TextPartsTest::aTextIsAsLikelyAsItsWays()
{
    // Nothing and A, A and nothing, a long A.
    const double ways = 0.97 * 0.8 + 0.01 * 0.1 + 0.01 * 0.8;
    QVERIFY(std::abs(likelihoodOf(u"A"_s, rows({Nothing, A})) - ways) < 1e-6);
    QVERIFY(std::abs(likelihoodOf(u"AB"_s, rows({A, B})) - 0.8 * 0.8) < 1e-6);
    QVERIFY(std::abs(likelihoodOf(u"AA"_s, rows({A, Nothing, A})) - 0.8 * 0.97 * 0.8) < 1e-6);
    QVERIFY(std::abs(likelihoodOf(QString(), rows({Nothing, A})) - 0.97 * 0.1) < 1e-6);
    QCOMPARE(likelihoodOf(u"AA"_s, rows({A, A})), 0.0);
    QCOMPARE(likelihoodOf(u"C"_s, rows({A, A})), 0.0);
    QCOMPARE(likelihoodOf(u"A"_s, cv::Mat()), 0.0);
}

void TextPartsTest::whatTheOtherLooksRuleOutIsNotRead()
{
    const LineLook one = look(u"A"_s, 0.9, rows({SureA}));
    const LineLook other = look(u"B"_s, 0.55, rows({MoreLikelyB}));
    QCOMPARE(likeliestOf({one, other}, Characters).text, u"A"_s);
    QCOMPARE(likeliestOf({other, one}, Characters).text, u"A"_s);
    QCOMPARE(likeliestOf({other}, Characters).text, u"B"_s);
    QCOMPARE(likeliestOf({}, Characters).text, QString());
}

void TextPartsTest::aTextIsAsSureAsItsSurestLook()
{
    const LineLook one = look(u"A"_s, 0.8, rows({A}));
    const LineLook surer = look(u"A"_s, 0.9, rows({SureA}));
    QCOMPARE(likeliestOf({one, surer}, Characters).confidences, QList<qreal>{0.9});
    QCOMPARE(likeliestOf({surer, one}, Characters).confidences, QList<qreal>{0.9});
}

void TextPartsTest::cropsStayInTheirPlace()
{
    cv::Mat picture(200, 300, CV_8UC3, cv::Scalar::all(0));
    const cv::RotatedRect rect({150, 100}, {120, 30}, 20);
    cv::Point2f corners[4];
    rect.points(corners);
    std::vector<cv::Point> outline(corners, corners + 4);
    cv::fillConvexPoly(picture, outline, cv::Scalar::all(255));
    const cv::Mat crop = cropped(picture, rect);
    QCOMPARE(crop.cols, 120);
    QCOMPARE(crop.rows, 30);
    QVERIFY(cv::mean(crop)[0] > 235);
    const TextLine line{.box = {}, .text = u"ab"_s, .confidences = {1, 1}, .middles = {0, 60}};
    const TextLine there = placed(line, rect);
    QVERIFY(std::abs(there.middles[0] - (150 - 60 * std::cos(20 * M_PI / 180))) < 0.01);
    QVERIFY(std::abs(there.middles[1] - 150) < 0.01);
    QVERIFY(there.box.contains(QRectF(100, 90, 100, 20)));
}

void TextPartsTest::cropsGoBeyondTheEdge()
{
    const cv::Mat picture(20, 30, CV_8UC3, cv::Scalar::all(77));
    const cv::Mat crop = cropped(picture, {{0, 0}, {40, 24}, 0});
    QCOMPARE(crop.size(), cv::Size(40, 24));
    QCOMPARE(cv::mean(crop)[0], 77.0);
}

namespace {

// Print on a card's ground that slowly grows lighter, and its line.
const cv::RotatedRect LineOnCard({300, 100}, {200, 40}, 0);

cv::Mat printedCard()
{
    cv::Mat card(200, 600, CV_8UC3);
    for (int x = 0; x < card.cols; ++x)
        card.col(x).setTo(cv::Scalar::all(180 + x / 12));
    for (int x = 206; x < 396; x += 24)
        cv::rectangle(card, cv::Rect(x, 86, 18, 28), cv::Scalar::all(20), cv::FILLED);
    return card;
}

} // namespace

void TextPartsTest::anEndUnderAFingerIsCovered()
{
    cv::Mat card = printedCard();
    cv::circle(card, {440, 100}, 38, cv::Scalar(70, 90, 140), cv::FILLED);
    QCOMPARE(coveredEnds(card, LineOnCard), QList<qreal>{200});
    cv::rectangle(card, cv::Rect(0, 0, 196, 200), cv::Scalar::all(255), cv::FILLED); // glare
    QCOMPARE(coveredEnds(card, LineOnCard), (QList<qreal>{0, 200}));
}

void TextPartsTest::printAndShadeCoverNothing()
{
    cv::Mat card = printedCard();
    QCOMPARE(coveredEnds(card, LineOnCard), QList<qreal>());
    cv::putText(card, "next", {412, 112}, cv::FONT_HERSHEY_SIMPLEX, 1, cv::Scalar::all(20), 3);
    QCOMPARE(coveredEnds(card, LineOnCard), QList<qreal>());
    // A speck has no room beside it to be looked at.
    QCOMPARE(coveredEnds(card, cv::RotatedRect({300, 100}, {1, 1}, 0)), QList<qreal>());
}

// The same noise is more of what little light a dark picture has.
void TextPartsTest::aDarkPicturesNoiseIsTold()
{
    cv::Mat light = printedCard();
    QVERIFY(!isNoisy(light));
    cv::Mat noise(light.size(), CV_8UC3);
    cv::theRNG().state = 7;
    cv::randu(noise, cv::Scalar::all(0), cv::Scalar::all(5));
    cv::Mat dark = light * 0.4 + noise;
    light += noise;
    QVERIFY(!isNoisy(light));
    QVERIFY(isNoisy(dark));
}

QTEST_GUILESS_MAIN(TextPartsTest)
#include "test_text_parts.moc"
