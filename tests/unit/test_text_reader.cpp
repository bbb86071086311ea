// A card's print is found and read, with the place of every letter.

#include "scanner/text/text_reader.h"

#include "drawn_print.h"

#include <malloc.h>
#include <opencv2/core/utility.hpp>
#include <QDir>
#include <QTest>

#ifdef __SANITIZE_ADDRESS__ // whose header comes with clang alone
extern "C" size_t __sanitizer_get_current_allocated_bytes();
#endif

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

qint64 liveBytes()
{
#ifdef __SANITIZE_ADDRESS__
    return qint64(__sanitizer_get_current_allocated_bytes());
#else
    const struct mallinfo2 told = mallinfo2();
    return qint64(told.uordblks + told.hblkhd);
#endif
}

qsizetype threads()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

bool toTheEnd(int)
{
    return true;
}

// Of what was drawn, the part that is inside.
double covered(const QRectF& drawn, const QRectF& box)
{
    const QRectF both = drawn & box;
    return both.width() * both.height() / (drawn.width() * drawn.height());
}

QString withoutBlanks(QString text)
{
    return text.remove(u' ');
}

// The line that reads so, but for its blanks.
std::optional<TextLine> lineThatReads(const QList<TextLine>& lines, const QString& text)
{
    for (const TextLine& line : lines)
        if (withoutBlanks(line.text) == withoutBlanks(text))
            return line;
    return std::nullopt;
}

QList<DrawnLine> cardLines(const QString& family)
{
    return {{u"MEADOWLARK"_s, {70, 120}, printFont(family, 72)},
            {u"Member ID: XQZ447109263"_s, {70, 300}, printFont(family, 44)},
            {u"Group 76-512194"_s, {70, 400}, printFont(family, 38)},
            {u"RxBIN 610279"_s, {950, 400}, printFont(family, 34)},
            {u"Office visit $25"_s, {950, 520}, printFont(family, 32)},
            {u"Customer service 1-800-555-0142"_s, {70, 900}, printFont(family, 30)}};
}

// As a camera sees a card in the dark: small, dim and with grain.
cv::Mat seenInTheDark(const cv::Mat& card)
{
    constexpr double small = 0.5, light = 0.4, grain = 11;
    cv::Mat frame;
    cv::resize(card, frame, {}, small, small, cv::INTER_AREA);
    cv::Mat noise(frame.size(), CV_16SC3);
    cv::RNG(7).fill(noise, cv::RNG::NORMAL, 0, grain);
    frame.convertTo(frame, CV_16SC3, light);
    cv::Mat(frame + noise).convertTo(frame, CV_8UC3);
    cv::resize(frame, frame, card.size(), 0, 0, cv::INTER_CUBIC);
    return frame;
}

} // namespace

class TextReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAFont_data();
    void readsAFont();
    void readsLightOnDark();
    void readsInTheDark();
    void tellsInTheDarkWhichWayUp();
    void placesLettersOfATiltedLine();
    void bothReadersAgree();
    void stopsWhenToldTo();
    void anEmptyPictureHasNoLines();
    void memoryStaysFlat();
    void withoutModelsTheSecondReaderFindsLines();
    void damagedModelsAreMissing_data();
    void damagedModelsAreMissing();
    void withoutAnyReaderNothingIsRead();

private:
    std::unique_ptr<TextReader> m_reader;
    bool m_hasModels = false;
};

#define NEEDS_MODELS                                                                               \
    if (!m_hasModels)                                                                              \
    QSKIP("The text models are not there: this build couldn't ask npm for them.")

void TextReaderTest::initTestCase()
{
    cv::setNumThreads(1); // as the decoder does
    m_reader = TextReader::load();
    QVERIFY(!m_reader->missing().contains(u"text.second"_s));
    m_hasModels = m_reader->missing().isEmpty();
}

void TextReaderTest::readsAFont_data()
{
    QTest::addColumn<QString>("family");
    for (const char* family : {"Inter", "Manrope", "JetBrains Mono", "Noto Sans", "Noto Serif"})
        QTest::newRow(family) << QString::fromLatin1(family);
}

void TextReaderTest::readsAFont()
{
    NEEDS_MODELS;
    QFETCH(QString, family);
    const QList<DrawnLine> drawn = cardLines(family);
    const cv::Mat card = drawnCard(drawn);
    const qsizetype before = threads();
    const QList<TextLine> read = m_reader->read(card, toTheEnd);
    QCOMPARE(threads(), before);
    for (const DrawnLine& line : drawn) {
        const auto found = lineThatReads(read, line.text);
        QVERIFY2(found, qPrintable(line.text));
        QVERIFY2(covered(line.box(), found->box) > 0.9, qPrintable(line.text));
        QVERIFY(found->box.height() < 3 * line.box().height());
        QCOMPARE(found->confidences.size(), found->text.size());
        QCOMPARE(found->middles.size(), found->text.size());
        if (found->text != line.text)
            continue; // a blank is missing, and letters can't be paired
        for (qsizetype i = 0; i < line.text.size(); ++i)
            if (line.text[i] != u' ')
                QVERIFY2(std::abs(found->middles[i] - line.middleOf(i)) <
                             0.5 * line.font.pixelSize(),
                         qPrintable(line.text));
    }
    QVERIFY(std::ranges::is_sorted(
        read, {}, [](const TextLine& line) { return std::lround(line.box.center().y()); }));
}

void TextReaderTest::readsLightOnDark()
{
    NEEDS_MODELS;
    const QList<DrawnLine> drawn = cardLines(u"Inter"_s);
    const cv::Mat card = drawnCard(drawn, {1586, 1000}, QColor(20, 40, 90), QColor(240, 240, 250));
    const QList<TextLine> read = m_reader->read(card, toTheEnd);
    for (const DrawnLine& line : drawn) {
        const auto found = lineThatReads(read, line.text);
        QVERIFY2(found, qPrintable(line.text));
        QCOMPARE(withoutBlanks(m_reader->readAgain(card, *found).text).toLower(),
                 withoutBlanks(line.text).toLower());
    }
}

void TextReaderTest::readsInTheDark()
{
    NEEDS_MODELS;
    for (const char* family : {"Inter", "Noto Sans", "Noto Serif"}) {
        const QList<DrawnLine> drawn = cardLines(QString::fromLatin1(family));
        const QList<TextLine> read = m_reader->read(seenInTheDark(drawnCard(drawn)), toTheEnd);
        for (const DrawnLine& line : drawn) {
            const auto found = lineThatReads(read, line.text);
            QVERIFY2(found, qPrintable(line.text));
            QVERIFY2(covered(line.box(), found->box) > 0.9, qPrintable(line.text));
        }
    }
}

void TextReaderTest::tellsInTheDarkWhichWayUp()
{
    NEEDS_MODELS;
    const DrawnLine line{u"Office visit $25"_s, {10, 36}, printFont(u"Inter"_s, 28)};
    const cv::Mat upright = seenInTheDark(drawnCard({line}, {260, 48}));
    cv::Mat turned;
    cv::rotate(upright, turned, cv::ROTATE_180);
    QVERIFY(m_reader->legibility(upright) > m_reader->legibility(turned) + 0.35);
}

void TextReaderTest::placesLettersOfATiltedLine()
{
    NEEDS_MODELS;
    const DrawnLine line{u"Member4471"_s, {400, 500}, printFont(u"Inter"_s, 60)};
    const cv::Mat turn = cv::getRotationMatrix2D({400, 500}, -5, 1);
    cv::Mat card;
    cv::warpAffine(drawnCard({line}), card, turn, {1586, 1000}, cv::INTER_LINEAR,
                   cv::BORDER_REPLICATE);
    const auto found = lineThatReads(m_reader->read(card, toTheEnd), line.text);
    QVERIFY(found);
    for (qsizetype i = 0; i < line.text.size(); ++i) {
        const double x = line.middleOf(i), y = 478;
        const double turned =
            turn.at<double>(0, 0) * x + turn.at<double>(0, 1) * y + turn.at<double>(0, 2);
        QVERIFY(std::abs(found->middles[i] - turned) < 30);
    }
}

void TextReaderTest::bothReadersAgree()
{
    NEEDS_MODELS;
    const QList<DrawnLine> drawn = cardLines(u"Noto Sans"_s);
    const cv::Mat card = drawnCard(drawn);
    const QList<TextLine> read = m_reader->read(card, toTheEnd);
    for (const DrawnLine& line : drawn) {
        const auto first = lineThatReads(read, line.text);
        QVERIFY(first);
        const qsizetype before = threads();
        const TextLine second = m_reader->readAgain(card, *first);
        QCOMPARE(threads(), before);
        QCOMPARE(second.text, line.text);
        QCOMPARE(second.box, first->box);
        QCOMPARE(second.middles.size(), second.text.size());
        QCOMPARE(second.confidences.size(), second.text.size());
        for (qsizetype i = 0; i < line.text.size(); ++i)
            if (line.text[i] != u' ')
                QVERIFY(std::abs(second.middles[i] - line.middleOf(i)) < line.font.pixelSize());
    }
}

void TextReaderTest::stopsWhenToldTo()
{
    NEEDS_MODELS;
    const cv::Mat card = drawnCard(cardLines(u"Inter"_s));
    QVERIFY(m_reader->read(card, [](int) { return false; }).isEmpty());
    QList<int> told;
    const auto untilThird = [&](int percent) {
        told.append(percent);
        return told.size() < 3;
    };
    QCOMPARE(m_reader->read(card, untilThird).size(), 2);
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.constFirst(), 0);
}

void TextReaderTest::anEmptyPictureHasNoLines()
{
    QVERIFY(m_reader->read(cv::Mat(), toTheEnd).isEmpty());
    QVERIFY(m_reader->read(drawnCard({}), toTheEnd).isEmpty());
    QVERIFY(m_reader->read(drawnCard({}, {1, 1}), toTheEnd).isEmpty());
    QVERIFY(m_reader->read(drawnCard({}, {3000, 2}), toTheEnd).isEmpty());
    QVERIFY(m_reader->readAgain(cv::Mat(), TextLine()).text.isEmpty());
    TextLine beyond;
    beyond.box = QRectF(-500, -500, 100, 50);
    QVERIFY(m_reader->readAgain(drawnCard({}, {40, 40}), beyond).text.isEmpty());
}

void TextReaderTest::memoryStaysFlat()
{
    constexpr int Reads = 200;
    const QList<DrawnLine> drawn{{u"Group 76-512194"_s, {10, 60}, printFont(u"Inter"_s, 40)}};
    qint64 before = 0;
    for (int i = 0; i < Reads; ++i) {
        // The network is laid out anew for each width.
        const cv::Mat card = drawnCard(drawn, {360 + 10 * (i % 9), 90});
        const QList<TextLine> read = m_reader->read(card, toTheEnd);
        QVERIFY(!read.isEmpty());
        (void)m_reader->readAgain(card, read.constFirst());
        if (i == Reads / 4)
            before = liveBytes();
    }
    QVERIFY2(liveBytes() - before < (1 << 20), qPrintable(QString::number(liveBytes() - before)));
}

void TextReaderTest::withoutModelsTheSecondReaderFindsLines()
{
    const auto reader = TextReader::load(u"/nonexistent"_s);
    QCOMPARE(reader->missing(), QStringList{u"text.models"_s});
    const QList<DrawnLine> drawn = cardLines(u"Noto Sans"_s);
    const cv::Mat card = drawnCard(drawn);
    const QList<TextLine> read = reader->read(card, toTheEnd);
    for (const DrawnLine& line : drawn) {
        const auto found = lineThatReads(read, line.text);
        QVERIFY2(found, qPrintable(line.text));
        QVERIFY(found->box.intersects(line.box()));
    }
    QVERIFY(reader->read(card, [](int) { return false; }).isEmpty());
}

void TextReaderTest::damagedModelsAreMissing_data()
{
    QTest::addColumn<QString>("damage");
    for (const char* damage : {"cut short", "one bit", "swapped", "empty", "absent", "a folder"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TextReaderTest::damagedModelsAreMissing()
{
    NEEDS_MODELS;
    QFETCH(QString, damage);
    const QTemporaryDir folder;
    const QString from = TextReader::modelFolder(), to = folder.path();
    const QString detection = u"/detection.onnx"_s, recognition = u"/recognition.onnx"_s;
    const bool swapped = damage == u"swapped"_s;
    QVERIFY(QFile::copy(from + detection, to + (swapped ? recognition : detection)));
    QVERIFY(QFile::copy(from + recognition, to + (swapped ? detection : recognition)));
    QVERIFY(swapped || TextReader::load(to)->missing().isEmpty());
    QFile file(to + recognition);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (damage == u"cut short"_s) {
        QVERIFY(file.resize(file.size() / 2));
    } else if (damage == u"empty"_s) {
        QVERIFY(file.resize(0));
    } else if (damage == u"one bit"_s) {
        QVERIFY(file.seek(file.size() / 2));
        char byte = 0;
        QVERIFY(file.peek(&byte, 1) == 1);
        QVERIFY(file.putChar(char(byte ^ 1)));
    } else if (damage == u"absent"_s || damage == u"a folder"_s) {
        QVERIFY(file.remove());
        QVERIFY(damage == u"absent"_s || QDir(to).mkdir(u"recognition.onnx"_s));
    }
    file.close();
    QCOMPARE(TextReader::load(to)->missing(), QStringList{u"text.models"_s});
}

void TextReaderTest::withoutAnyReaderNothingIsRead()
{
    const auto reader = TextReader::load(u"/nonexistent"_s, u"/nonexistent"_s);
    QCOMPARE(reader->missing(), (QStringList{u"text.models"_s, u"text.second"_s}));
    const cv::Mat card = drawnCard(cardLines(u"Inter"_s));
    QVERIFY(reader->read(card, toTheEnd).isEmpty());
    TextLine line;
    line.box = QRectF(0, 0, 400, 100);
    QVERIFY(reader->readAgain(card, line).text.isEmpty());
}

QTEST_MAIN(TextReaderTest)
#include "test_text_reader.moc"
