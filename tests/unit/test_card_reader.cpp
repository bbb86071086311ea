#include "scanner/decoder/card_reader.h"

#include "bench/cards/bgr_picture.h"
#include "bench/cards/card_trial.h"

#include <QFile>
#include <QImage>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// From a frame to what a card says, in this process.
class CardReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void aReadingEndsWhenItsTimeIsOver();
    void whatWasReadUntilThenIsKept();
    void aFoldedCardIsReadAsAWhole();
    void theBandOverACardIsReadToo();

private:
    // Of the insurance card that one picture of the tests' shows.
    [[nodiscard]] QMap<QString, PrintedValue> fieldsOf(const QString& picture) const;

    std::unique_ptr<CardReader> m_reader;
};

void CardReaderTest::initTestCase()
{
    if (!QFile::exists(QStringLiteral(ANTEROOM_BINARY_DIR "/share/anteroom/text/recognition.onnx")))
        QSKIP("This build has no text models (npm): no card is read by it.");
    m_reader = std::make_unique<CardReader>(TextReader::load(), PayerDirectory::shipped());
}

void CardReaderTest::aReadingEndsWhenItsTimeIsOver()
{
    const cv::Mat frame = bgrOf(cardTrial(LayoutSet::Developed, HardCards, 2).shot.frame);
    int asked = 0;
    const auto read = m_reader->read(frame, [&](int) { return ++asked < 3; });
    QVERIFY(!read || read->readings.isEmpty() || !read->readings[0].printedCard ||
            read->readings[0].printedCard->fields.size() < 4);
    QVERIFY2(asked < 16, qPrintable(QString::number(asked)));
}

void CardReaderTest::whatWasReadUntilThenIsKept()
{
    const CardTrial trial = cardTrial(LayoutSet::Developed, EasyCards, 2);
    const auto read =
        m_reader->read(bgrOf(trial.shot.frame), [](int percent) { return percent < 100; });
    QVERIFY(read && read->readings.size() == 1 && read->readings[0].printedCard);
    QVERIFY(!read->readings[0].printedCard->fields.isEmpty());
}

QMap<QString, PrintedValue> CardReaderTest::fieldsOf(const QString& picture) const
{
    const QImage image(QStringLiteral(ANTEROOM_SOURCE_DIR "/tests/data/cards/") + picture);
    if (image.isNull())
        return {};
    const auto read = m_reader->read(bgrOf(image), [](int) { return true; });
    const bool isCard = read && read->readings.size() == 1 && read->readings[0].printedCard;
    return isCard ? read->readings[0].printedCard->fields : QMap<QString, PrintedValue>();
}

// Printed at home and folded, of fictional people: its parts have clearer outlines than the whole.
void CardReaderTest::aFoldedCardIsReadAsAWhole()
{
    const auto fields = fieldsOf(u"folded.jpg"_s);
    QVERIFY(!fields.isEmpty());
    QCOMPARE(fields.value(u"member_id"_s).value, u"LCH932486286 01"_s);
    QCOMPARE(fields.value(u"payer"_s).value, u"Lakeshore Community Health Plan"_s);
    QCOMPARE(fields.value(u"rx_group"_s).value, u"RX63120"_s);
}

// Drawn, of fictional people: the edge between its red band and the white is clearer than that
// between the band and the wood.
void CardReaderTest::theBandOverACardIsReadToo()
{
    const auto fields = fieldsOf(u"banded.jpg"_s);
    QVERIFY(!fields.isEmpty());
    QCOMPARE(fields.value(u"payer"_s).value, u"Harpeth Community Care"_s);
    QCOMPARE(fields.value(u"member_id"_s).value, u"HCC69205118"_s);
}

QTEST_MAIN(CardReaderTest)
#include "test_card_reader.moc"
