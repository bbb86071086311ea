#include "scanner/card/frame_measure.h"
#include "scanner/licence/aamva_writer.h"

#include "frames/camera_frames.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__ // nothing is optimised, and each access is checked
constexpr qint64 MostNanoseconds = 400'000'000;
#else
constexpr qint64 MostNanoseconds = 40'000'000;
#endif

constexpr quint32 Frames = 6;

FrameLook lookAtImage(const QImage& image)
{
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    return lookAt({gray.constBits(), gray.width(), gray.height(), gray.bytesPerLine()});
}

FrameLook lookAtFrame(const FrameGrade& grade, quint32 seed)
{
    return lookAtImage(cameraFrame(encodeLicence(seededLicence(seed)), grade, seed));
}

FrameGrade withBlur(FrameGrade grade, double sigma)
{
    grade.blurSigma[0] = grade.blurSigma[1] = sigma;
    return grade;
}

FrameGrade withLight(FrameGrade grade, double light)
{
    grade.light[0] = grade.light[1] = light;
    return grade;
}

// A plain card, turned about its middle, on a grey desk.
QImage plainCard(double turn)
{
    QImage frame(1920, 1080, QImage::Format_Grayscale8);
    frame.fill(90);
    QPainter painter(&frame);
    painter.translate(960, 540);
    painter.rotate(turn);
    painter.fillRect(QRectF(-428, -270, 856, 540), QColor(230, 230, 230));
    return frame;
}

} // namespace

// What is said of a frame in which nothing was read: the causes that a person can mend.
class FrameLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCardIsFoundWhereItLies_data();
    void theCardIsFoundWhereItLies();
    void aCardOverTheEdgeIsCutOff();
    void anEmptyDeskHasNoCard();
    void cardsOfAllGradesAreFound();
    void blurIsToldFromNoiseAndDarkness();
    void darknessIsMeasured();
    void glareIsToldFromBrightPaper();
    void itGoesThroughJsonUnchanged();
    void whatIsOutOfShapeIsRefused_data();
    void whatIsOutOfShapeIsRefused();
    void aFrameTakesMilliseconds();
};

void FrameLookTest::theCardIsFoundWhereItLies_data()
{
    QTest::addColumn<double>("turn");
    for (const double turn : {0.0, 5.0, -12.0, 30.0, -40.0, 80.0})
        QTest::addRow("%g degrees", turn) << turn;
}

void FrameLookTest::theCardIsFoundWhereItLies()
{
    QFETCH(double, turn);
    const FrameLook look = lookAtImage(plainCard(turn));
    QVERIFY(look.card);
    QVERIFY(std::abs(look.card->middle.x() - 0.5) < 0.01);
    QVERIFY(std::abs(look.card->middle.y() - 540.0 / 1920) < 0.01);
    QVERIFY(std::abs(look.card->size.width() - 856.0 / 1920) < 0.02);
    QVERIFY(std::abs(look.card->size.height() - 540.0 / 1920) < 0.02);
    QVERIFY2(std::abs(look.card->turn - turn) < 2, qPrintable(QString::number(look.card->turn)));
    QVERIFY(!look.cutOff);
}

void FrameLookTest::aCardOverTheEdgeIsCutOff()
{
    QImage frame(1920, 1080, QImage::Format_Grayscale8);
    frame.fill(90);
    QPainter painter(&frame);
    painter.fillRect(QRect(1200, 200, 900, 560), QColor(230, 230, 230));
    painter.end();
    const FrameLook look = lookAtImage(frame);
    QVERIFY(look.card);
    QVERIFY(look.cutOff);
}

void FrameLookTest::anEmptyDeskHasNoCard()
{
    QImage frame(1920, 1080, QImage::Format_Grayscale8);
    frame.fill(120);
    QVERIFY(!lookAtImage(frame).card);
    QVERIFY(!lookAtImage(frame).hasCode);
    frame.fill(Qt::black);
    QVERIFY(!lookAtImage(frame).card);
    QCOMPARE(lookAtImage(frame).light, 0.0);
    QCOMPARE(lookAtImage(frame).sharpness, 0.0);
}

void FrameLookTest::cardsOfAllGradesAreFound()
{
    for (const FrameGrade& grade : {EasyFrames, MediumFrames, HardFrames})
        for (quint32 seed = 1; seed <= Frames; ++seed) {
            const FrameLook look = lookAtFrame(grade, seed);
            QVERIFY(look.card);
            QVERIFY(look.hasCode);
        }
}

// Half of what a crisp code has is what can no longer be read.
void FrameLookTest::blurIsToldFromNoiseAndDarkness()
{
    for (const FrameGrade& grade : {EasyFrames, MediumFrames}) {
        for (const double light : {1.0, 0.3}) {
            double crisp = 1;
            double soft = 0;
            for (quint32 seed = 1; seed <= Frames; ++seed) {
                crisp = std::min(crisp,
                                 lookAtFrame(withLight(withBlur(grade, 0), light), seed).sharpness);
                soft = std::max(
                    soft, lookAtFrame(withLight(withBlur(grade, 3.5), light), seed).sharpness);
            }
            QVERIFY2(crisp > FrameLook::crispFrom && soft < FrameLook::crispFrom,
                     qPrintable(u"%1 %2 at %3"_s.arg(crisp).arg(soft).arg(light)));
        }
    }
}

void FrameLookTest::darknessIsMeasured()
{
    for (quint32 seed = 1; seed <= Frames; ++seed) {
        QVERIFY(lookAtFrame(withLight(EasyFrames, 0.12), seed).light < FrameLook::litFrom);
        QVERIFY(lookAtFrame(withLight(EasyFrames, 0.5), seed).light > FrameLook::litFrom);
    }
}

void FrameLookTest::glareIsToldFromBrightPaper()
{
    FrameGrade shiny = HardFrames;
    shiny.glareShare = 1;
    FrameGrade plain = HardFrames;
    plain.glareShare = 0;
    int said = 0;
    for (quint32 seed = 1; seed <= Frames; ++seed) {
        said += lookAtFrame(shiny, seed).glare > FrameLook::glareFrom ? 1 : 0;
        QVERIFY(lookAtFrame(plain, seed).glare < FrameLook::glareFrom);
        QVERIFY(lookAtFrame(EasyFrames, seed).glare < FrameLook::glareFrom);
    }
    QVERIFY2(said >= int(Frames) / 2, qPrintable(QString::number(said)));
}

void FrameLookTest::itGoesThroughJsonUnchanged()
{
    const FrameLook look = lookAtImage(plainCard(7));
    QVERIFY(*FrameLook::fromJson(look.toJson()) == look);
    QVERIFY(*FrameLook::fromJson(FrameLook().toJson()) == FrameLook());
}

void FrameLookTest::whatIsOutOfShapeIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("brighter than white") << u"light"_s << QJsonValue(2);
    QTest::newRow("a text") << u"glare"_s << QJsonValue(u"much"_s);
    QTest::newRow("one more member") << u"more"_s << QJsonValue(1);
    QTest::newRow("no card") << u"card"_s << QJsonValue(u"here"_s);
    QTest::newRow("a card without a size") << u"card"_s << QJsonValue(QJsonObject{{u"x"_s, 0.5}});
}

void FrameLookTest::whatIsOutOfShapeIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = FrameLook().toJson();
    json.insert(key, value);
    QCOMPARE(FrameLook::fromJson(json).problem().code, u"frame_look.malformed"_s);
}

void FrameLookTest::aFrameTakesMilliseconds()
{
    const QImage frame = cameraFrame(encodeLicence(seededLicence(1)), MediumFrames, 1);
    const GrayView view{frame.constBits(), frame.width(), frame.height(), frame.bytesPerLine()};
    qint64 quickest = 1'000'000'000;
    for (int round = 0; round < 10; ++round) {
        QElapsedTimer clock;
        clock.start();
        (void)lookAt(view);
        quickest = std::min(quickest, clock.nsecsElapsed());
    }
    qInfo("a frame is looked at in %.1f ms", double(quickest) / 1e6);
    QVERIFY(quickest < MostNanoseconds);
}

QTEST_MAIN(FrameLookTest)
#include "test_frame_look.moc"
