#include "scanner/code/code_writer.h"
#include "scanner/code/pdf417_content.h"
#include "scanner/code/pdf417_correction.h"
#include "scanner/code/pdf417_patterns.h"
#include "scanner/code/soft_pdf417.h"
#include "scanner/code/zxing_assertions.h"

#include "frames/card_backs.h"

#include <cstdlib>
#include <opencv2/imgproc.hpp>
#include <QRandomGenerator>
#include <QTest>
#include <set>
#include <stdexcept>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

using Words = std::vector<uint16_t>;

// The data with its check codewords: what is left of the division by the generator polynomial.
Words withChecks(Words data, int checks)
{
    std::vector<int> generator{1};
    int root = 1;
    for (int i = 0; i < checks; ++i) {
        root = root * 3 % 929;
        generator.push_back(0);
        for (size_t k = generator.size() - 1; k > 0; --k)
            generator[k] = (generator[k] + (929 - root) * generator[k - 1]) % 929;
    }
    std::vector<int> rest(data.begin(), data.end());
    rest.resize(data.size() + size_t(checks), 0);
    for (size_t i = 0; i < data.size(); ++i) {
        const int lead = rest[i];
        for (size_t k = 0; k < generator.size(); ++k)
            rest[i + k] = (rest[i + k] + (929 - lead) * generator[k]) % 929;
    }
    for (int i = 0; i < checks; ++i)
        data.push_back(uint16_t((929 - rest[rest.size() - size_t(checks - i)]) % 929));
    return data;
}

Words randomWords(QRandomGenerator& random, int count)
{
    Words words;
    for (int i = 0; i < count; ++i)
        words.push_back(uint16_t(random.bounded(929)));
    return words;
}

// Different places of a word, the first `count` of a shuffle.
std::vector<int> places(QRandomGenerator& random, int count, int size)
{
    std::vector<int> all(static_cast<size_t>(size));
    std::iota(all.begin(), all.end(), 0);
    std::shuffle(all.begin(), all.end(), random);
    all.resize(size_t(count));
    return all;
}

QByteArray contentOf(Words words)
{
    words.insert(words.begin(), uint16_t(words.size() + 1));
    const auto content = pdf417Content(words);
    return content ? content->bytes : QByteArray("nothing");
}

Words sixBytes(const QByteArray& bytes)
{
    quint64 value = 0;
    for (const char byte : bytes)
        value = value << 8 | uchar(byte);
    Words words(5);
    for (size_t i = 5; i-- > 0; value /= 900)
        words[i] = uint16_t(value % 900);
    return words;
}

cv::Mat1b grayOf(const QImage& image)
{
    cv::Mat1b gray(image.height(), image.width());
    for (int y = 0; y < image.height(); ++y)
        std::copy_n(image.constScanLine(y), image.width(), gray[y]);
    return gray;
}

constexpr int Around = 60; // white, in pixels

// The symbol shrunk to `modulePixels`, as soft as `sigma` pixels make it, and noisy.
cv::Mat softSymbol(const QByteArray& payload, double modulePixels, double sigma, int eccLevel = 5)
{
    constexpr int Drawn = 8;
    const QImage drawn =
        drawCode(Symbology::Pdf417, payload, {.modulePixels = Drawn, .eccLevel = eccLevel}).value();
    cv::Mat small;
    cv::resize(grayOf(drawn), small, {}, modulePixels / Drawn, modulePixels / Drawn,
               cv::INTER_AREA);
    cv::Mat gray;
    cv::copyMakeBorder(small, gray, Around, Around, Around, Around, cv::BORDER_CONSTANT,
                       cv::Scalar(255));
    cv::GaussianBlur(gray, gray, {}, sigma);
    gray.convertTo(gray, -1, 0.5, 20);
    cv::Mat noise(gray.size(), CV_16SC1);
    cv::RNG(7).fill(noise, cv::RNG::NORMAL, 0, 6);
    cv::add(gray, noise, gray, cv::noArray(), CV_8U);
    return gray;
}

std::optional<FoundCode> readSoft(const cv::Mat& gray)
{
    const cv::Size crop(gray.cols - 2 * Around, gray.rows - 2 * Around);
    return softPdf417(gray, crop, cv::Matx23d(1, 0, Around, 0, 1, Around), [] { return true; });
}

} // namespace

class SoftPdf417Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void patternsAreTheStandards();
    void errorsAreMendedToTheLimit_data();
    void errorsAreMendedToTheLimit();
    void chanceIsNeverProved();
    void contentOfEveryMode_data();
    void contentOfEveryMode();
    void contentThatNoWriterMakes_data();
    void contentThatNoWriterMakes();
    void characterSetsAreFollowed();
    void softSymbolsAreRead_data();
    void softSymbolsAreRead();
    void cornersStandOnTheSymbol();
    void coveredCodewordsAreErasures();
    void whatIsNoSymbolIsNotRead();
    void assertionsEndHere();
};

// ISO/IEC 15438, 5.3.1: 17 modules, four bars and four spaces of one to six, and the cluster is
// what the bars' widths say.
void SoftPdf417Test::patternsAreTheStandards()
{
    std::set<uint32_t> all;
    for (int cluster = 0; cluster < 3; ++cluster)
        for (int word = 0; word < Pdf417Words; ++word) {
            const uint32_t pattern = pdf417Pattern(cluster, word);
            std::vector<int> widths{0};
            for (int bit = 16; bit >= 0; --bit) {
                if (bit < 16 && (pattern >> bit & 1) != (pattern >> (bit + 1) & 1))
                    widths.push_back(0);
                ++widths.back();
            }
            QCOMPARE(widths.size(), size_t(8));
            QVERIFY(*std::max_element(widths.begin(), widths.end()) <= 6);
            QCOMPARE((widths[0] - widths[2] + widths[4] - widths[6] + 9) % 9, 3 * cluster);
            QVERIFY((pattern >> 16) == 1 && (pattern & 1) == 0);
            all.insert(pattern);
        }
    QCOMPARE(all.size(), size_t(3 * Pdf417Words));
    const Pdf417Shape shape{14, 23, 5};
    QCOMPARE(shape.leftIndicator(4), 30 + 3 * 5 + 22 % 3);
    QCOMPARE(shape.rightIndicator(4), 30 + 22 / 3);
    QCOMPARE(shape.leftIndicator(8), 60 + 13);
}

void SoftPdf417Test::errorsAreMendedToTheLimit_data()
{
    QTest::addColumn<int>("checks");
    QTest::addColumn<int>("erasures");
    QTest::addColumn<int>("spare");
    for (const int checks : {4, 8, 32, 64, 512})
        for (const int erasures : {0, 1, checks / 2, checks - 4})
            for (const int spare : {0, 4})
                if (erasures + spare <= checks)
                    QTest::addRow("%d checks, %d erased, %d spare", checks, erasures, spare)
                        << checks << erasures << spare;
}

void SoftPdf417Test::errorsAreMendedToTheLimit()
{
    QFETCH(int, checks);
    QFETCH(int, erasures);
    QFETCH(int, spare);
    QRandomGenerator random(17);
    const int errors = (checks - erasures - spare) / 2;
    for (int round = 0; round < 4; ++round) {
        const Words right = withChecks(randomWords(random, 200 + round), checks);
        const std::vector<int> wrong = places(random, erasures + errors + 1, int(right.size()));
        Words damaged = right;
        for (const int place : wrong)
            damaged[size_t(place)] =
                uint16_t((damaged[size_t(place)] + 1 + random.bounded(928)) % 929);
        const std::span<const int> erased(wrong.data(), size_t(erasures));

        Words mended = damaged;
        const size_t last = size_t(wrong.back());
        mended[last] = right[last];
        const auto count = correctCodewords(mended, checks, erased, spare);
        QVERIFY(count.has_value());
        QCOMPARE(*count, errors);
        QCOMPARE(mended, right);

        if (spare == 0 && checks < 8)
            continue; // one error too many is somebody else's word then
        Words beyond = damaged;
        QVERIFY(!correctCodewords(beyond, checks, erased, spare).has_value());
        QCOMPARE(beyond, damaged);
    }
}

void SoftPdf417Test::chanceIsNeverProved()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 3000; ++round) {
        Words words = randomWords(random, 60);
        const std::vector<int> erased = places(random, round % 13, 60);
        QVERIFY(!correctCodewords(words, 16, erased, 4).has_value());
    }
    Words few{1, 2};
    QVERIFY(!correctCodewords(few, 2, {}, 0).has_value());
    QVERIFY(!correctCodewords({}, 8, {}, 0).has_value());
}

void SoftPdf417Test::contentOfEveryMode_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const Words& words, const QByteArray& bytes) {
        QTest::newRow(name) << words << bytes;
    };
    const auto pair = [](int first, int second) { return uint16_t(first * 30 + second); };
    row("nothing", {}, "");
    row("capitals", {pair(0, 1), pair(26, 25)}, "AB Z");
    row("small letters", {pair(27, 0), pair(26, 25)}, "a z");
    row("one capital among small letters", {pair(27, 0), pair(27, 1), pair(2, 3)}, "aBcd");
    row("digits", {pair(28, 1), pair(9, 26), pair(28, 0), pair(29, 29)}, "19 A");
    row("digits, then small letters", {pair(28, 1), pair(27, 0)}, "1a");
    row("one sign among capitals", {pair(0, 29), pair(15, 1), pair(1, 29)}, "A\nBB");
    row("one sign among digits", {pair(28, 3), pair(29, 23), pair(4, 29)}, "3(4");
    row("signs", {pair(28, 25), pair(0, 28), pair(29, 2)}, ";'C");
    row("latch back to capitals by codeword", {pair(27, 0), 900, pair(0, 1)}, "aAB");
    row("bytes", {901, 65, 0, 255}, QByteArray("A\0\xff", 3));
    Words seven = sixBytes("seven ");
    seven.insert(seven.begin(), 901);
    seven.push_back('b');
    row("seven bytes", seven, "seven b");
    row("five bytes are not six", {901, 1, 2, 3, 4, 5}, "\x01\x02\x03\x04\x05");
    Words six = sixBytes("\xff\xfe\x01six");
    six.insert(six.begin(), 924);
    row("six bytes", six, "\xff\xfe\x01six");
    row("a byte within text", {pair(0, 29), 913, 200, pair(1, 2)},
        "A\xc8"
        "BC");
    row("the standard's number", {902, 1, 624, 434, 632, 282, 200}, "000213298174000");
    row("number, then text", {902, 111, 900, pair(0, 1)}, "11AB");
    Words long45{902, 491, 81, 137, 450, 302, 67, 15, 174, 492, 862, 667, 475, 869, 12, 434};
    row("a number of 44 digits", long45, "12345678901234567890123456789012345678901234");
    row("a macro block is left out", {pair(0, 1), 928, 111, 100, 200, 923, 1, 111, 922}, "AB");
    row("linked parts are passed over", {920, pair(0, 1)}, "AB");
    row("padding", {pair(0, 1), 900, 900, 900}, "AB");
}

void SoftPdf417Test::contentOfEveryMode()
{
    QFETCH(Words, words);
    QFETCH(QByteArray, bytes);
    QCOMPARE(contentOf(words).toHex(), bytes.toHex());
}

void SoftPdf417Test::contentThatNoWriterMakes_data()
{
    QTest::addColumn<Words>("words");
    QTest::newRow("no words") << Words{};
    QTest::newRow("counts none") << Words{0, 1};
    QTest::newRow("counts more than there are") << Words{9, 1};
    QTest::newRow("reserved") << Words{3, 1, 903};
    QTest::newRow("reserved within bytes") << Words{4, 901, 1, 917};
    QTest::newRow("a number without its 1") << Words{3, 902, 200};
    QTest::newRow("a number of nothing") << Words{3, 902, 1};
    QTest::newRow("a shift to nothing") << Words{3, 1, 913};
    QTest::newRow("a shift to no byte") << Words{4, 1, 913, 256};
    QTest::newRow("no byte") << Words{3, 901, 256};
    QTest::newRow("no six bytes") << Words{7, 924, 899, 899, 899, 899, 899};
    QTest::newRow("no character set") << Words{3, 1, 927};
}

void SoftPdf417Test::contentThatNoWriterMakes()
{
    QFETCH(Words, words);
    QVERIFY(!pdf417Content(words).has_value());
}

void SoftPdf417Test::characterSetsAreFollowed()
{
    const Words utf8{8, 927, 26, 901, 0xc3, 0xa9, 927, 3};
    QCOMPARE(pdf417Content(utf8)->text, u"é"_s);
    QCOMPARE(pdf417Content(utf8)->bytes, QByteArray("\xc3\xa9"));
    const Words both{9, 901, 0xe9, 927, 26, 0xc3, 0xa9, 927, 3};
    QCOMPARE(pdf417Content(both)->text, u"éé"_s);
    const Words others{8, 1, 926, 1, 2, 925, 5, 1};
    QCOMPARE(pdf417Content(others)->bytes, QByteArray("ABAB"));
}

void SoftPdf417Test::softSymbolsAreRead_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<double>("modulePixels");
    QTest::addColumn<double>("sigma");
    QTest::addColumn<int>("level");
    const QByteArray bytes("\x00\x01\xff not a licence \xe9", 19);
    QTest::newRow("licence") << licencePayload(1) << 2.0 << 1.0 << 5;
    QTest::newRow("softer than a module") << licencePayload(2) << 1.6 << 1.6 << 5;
    QTest::newRow("sharp") << licencePayload(3) << 3.0 << 0.3 << 5;
    QTest::newRow("large") << licencePayload(4) << 5.0 << 3.0 << 5;
    QTest::newRow("little correction") << licencePayload(5) << 2.0 << 1.0 << 2;
    QTest::newRow("much correction") << licencePayload(6) << 2.0 << 1.5 << 7;
    QTest::newRow("digits") << QByteArray(300, '7') << 2.0 << 1.2 << 5;
    QTest::newRow("bytes") << bytes.repeated(6) << 2.0 << 1.2 << 4;
    QTest::newRow("short") << QByteArray("anteroom:appointment:17") << 2.5 << 1.2 << 4;
}

void SoftPdf417Test::softSymbolsAreRead()
{
    QFETCH(QByteArray, payload);
    QFETCH(double, modulePixels);
    QFETCH(double, sigma);
    QFETCH(int, level);
    const cv::Mat gray = softSymbol(payload, modulePixels, sigma, level);
    const auto upright = readSoft(gray);
    QVERIFY(upright.has_value());
    QCOMPARE(upright->bytes, payload);
    QCOMPARE(upright->text, QString::fromLatin1(payload));
    QCOMPARE(upright->symbology, Symbology::Pdf417);
    cv::Mat turned;
    cv::rotate(gray, turned, cv::ROTATE_180);
    const auto upsideDown = readSoft(turned);
    QVERIFY(upsideDown.has_value());
    QCOMPARE(upsideDown->bytes, payload);
}

void SoftPdf417Test::cornersStandOnTheSymbol()
{
    constexpr double Module = 2;
    const cv::Mat gray = softSymbol(licencePayload(9), Module, 1);
    const auto code = readSoft(gray);
    QVERIFY(code.has_value());
    const double edge = Around + 4 * Module - 0.5; // behind the white that is drawn around
    const double right = gray.cols - 1 - edge;
    const double bottom = gray.rows - 1 - edge;
    const Corners expected{QPointF(edge, edge), QPointF(right, edge), QPointF(right, bottom),
                           QPointF(edge, bottom)};
    for (size_t i = 0; i < 4; ++i) {
        const QPointF off = code->corners[i] - expected[i];
        QVERIFY2(std::hypot(off.x(), off.y()) < Module, qPrintable(QString::number(i)));
    }
}

void SoftPdf417Test::coveredCodewordsAreErasures()
{
    const QByteArray payload = licencePayload(12);
    cv::Mat gray = softSymbol(payload, 2, 1);
    const int width = gray.cols - 2 * Around;
    const int height = gray.rows - 2 * Around;
    // A grey spot over a tenth of the symbol: more than half as many errors as can be mended.
    gray(cv::Rect(Around + width / 3, Around, width * 12 / 100, height)) = cv::Scalar(90);
    const auto spotted = readSoft(gray);
    QVERIFY(spotted.has_value());
    QCOMPARE(spotted->bytes, payload);
    gray(cv::Rect(Around + width / 4, Around, width / 2, height)) = cv::Scalar(90);
    QVERIFY(!readSoft(gray).has_value());
}

void SoftPdf417Test::whatIsNoSymbolIsNotRead()
{
    cv::Mat gray = softSymbol(licencePayload(12), 2, 1);
    // All that a symbol has but its codewords.
    const int edge = Around + 8 + 2 * 34;
    cv::Mat inner = gray(cv::Rect(edge, Around, gray.cols - 2 * edge, gray.rows - 2 * Around));
    cv::RNG random(5);
    cv::Mat chance(inner.rows / 6 + 1, inner.cols / 2 + 1, CV_8UC1);
    random.fill(chance, cv::RNG::UNIFORM, 20, 150);
    cv::resize(chance, inner, inner.size(), 0, 0, cv::INTER_NEAREST);
    QVERIFY(!readSoft(gray).has_value());
    random.fill(gray, cv::RNG::UNIFORM, 0, 255);
    QVERIFY(!readSoft(gray).has_value());
    gray = cv::Scalar(128);
    QVERIFY(!readSoft(gray).has_value());
    QVERIFY(!readSoft(cv::Mat(2 * Around + 4, 2 * Around + 4, CV_8UC1, cv::Scalar(0))).has_value());
}

void SoftPdf417Test::assertionsEndHere()
{
    int done = 0;
    QVERIFY(outlivesAssertions([&] { ++done; }));
    QVERIFY(!outlivesAssertions([] { std::abort(); }));
    QVERIFY(outlivesAssertions([&] { ++done; }));
    QCOMPARE(done, 2);
    bool passed = false;
    try {
        (void)outlivesAssertions([] { throw std::out_of_range("as ZXing throws it"); });
    } catch (const std::out_of_range&) {
        passed = true;
    }
    QVERIFY(passed);
}

QTEST_MAIN(SoftPdf417Test)
#include "test_soft_pdf417.moc"
