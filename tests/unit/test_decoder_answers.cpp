#include "scanner/decoder/fitting_answer.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

Reading cardWith(qsizetype entries, const QString& text)
{
    Reading reading;
    reading.kind = ReadingKind::HealthCard;
    reading.healthCard = HealthCard();
    reading.healthCard->entries =
        QList<HealthEntry>(entries, {u"immunization"_s, text, text, text, text, text, text, text});
    return reading;
}

Reading rawCode(qsizetype size)
{
    Reading reading;
    reading.text = u"a code"_s;
    reading.raw = RawCode{QString(size, u'\u00e9'), QByteArray(size, 'x')};
    return reading;
}

// What reaches the kiosk; nothing when it wouldn't take the answer.
QList<Reading> arriving(const QList<Reading>& readings)
{
    DecoderAnswer answer;
    answer.readings = readings;
    const QByteArray bytes = fittingBytes(answer);
    const Result<DecoderAnswer> arrived = DecoderAnswer::fromBytes(bytes);
    return arrived && bytes.size() <= MaxAnswerBytes ? arrived->readings : QList<Reading>();
}

} // namespace

// An answer that the kiosk doesn't take ends the decoder; so each has to be one that it takes.
class DecoderAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFitsIsAsItWas();
    void aLargeCardLosesEntries();
    void rawCodesGoFirst();
    void manyReadingsAreCut();
};

void DecoderAnswersTest::whatFitsIsAsItWas()
{
    const QList<Reading> readings{cardWith(64, u"short"_s), rawCode(200)};
    QVERIFY(arriving(readings) == readings);
}

void DecoderAnswersTest::aLargeCardLosesEntries()
{
    const QList<Reading> arrived = arriving({cardWith(64, QString(256, u'\u4e2d'))});
    QCOMPARE(arrived.size(), 1);
    const HealthCard& card = *arrived[0].healthCard;
    QVERIFY(!card.entries.isEmpty());
    QCOMPARE(card.entries.size() + *card.otherEntries, 64);
    QCOMPARE(arrived[0].warnings, QStringList{u"card.entries_left_out"_s});
}

void DecoderAnswersTest::rawCodesGoFirst()
{
    const QList<Reading> arrived = arriving({rawCode(RawCode::Longest), cardWith(64, u"short"_s),
                                             rawCode(RawCode::Longest), rawCode(RawCode::Longest)});
    QCOMPARE(arrived.size(), 4);
    QVERIFY(arrived[0].raw);
    QCOMPARE(arrived[1].healthCard->entries.size(), 64);
    QCOMPARE(arrived[3].warnings, QStringList{u"raw.left_out"_s});
}

void DecoderAnswersTest::manyReadingsAreCut()
{
    QCOMPARE(arriving(QList<Reading>(64, cardWith(0, {}))).size(), MaxReadings);
}

QTEST_APPLESS_MAIN(DecoderAnswersTest)
#include "test_decoder_answers.moc"
