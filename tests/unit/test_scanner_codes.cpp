#include "scanner/code/code_reader.h"
#include "scanner/code/code_writer.h"
#include "scanner/licence/aamva_writer.h"

#include "frames/bare_zxing.h"
#include "frames/camera_frames.h"
#include "frames/picture_samples.h"
#include "frames/unhurried_frame.h"

#include <QPainter>
#include <QTest>
#include <QTransform>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// Time enough on a machine that also builds.
constexpr ReadingEffort Unhurried{1500, 20'000, true};

QList<FoundCode> read(const QImage& gray, const ReadingEffort& effort = Unhurried)
{
    return readCodes({gray.constBits(), gray.width(), gray.height(), gray.bytesPerLine()}, effort);
}

bool holds(const QList<FoundCode>& codes, const QByteArray& bytes)
{
    return std::any_of(codes.begin(), codes.end(),
                       [&](const FoundCode& code) { return code.bytes == bytes; });
}

// A card on a table, turned and leaning a little.
QImage leaningCard(const QByteArray& payload, int degrees)
{
    const QImage card = cardBack(payload, 3);
    QTransform lean;
    lean.rotate(degrees);
    lean *= QTransform(1, 0.01, 0.00001, 0.02, 1, 0.00003, 0, 0, 1);
    const QImage leaning = card.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                               .transformed(lean, Qt::SmoothTransformation);
    QImage table(leaning.width() + 160, leaning.height() + 120, QImage::Format_RGB32);
    table.fill(QColor(120, 110, 100));
    QPainter painter(&table);
    painter.drawImage(80, 60, leaning);
    painter.end();
    return table.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

class ScannerCodesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsDrawnIsRead_data();
    void whatIsDrawnIsRead();
    void cornersStandAroundTheCode();
    void whatDoesNotFitIsAProblem();
    void aCardIsReadAtEveryTurn_data();
    void aCardIsReadAtEveryTurn();
    void cameraFramesAreRead();
    void nothingIsReadWhereNothingIs();
    void otherPeoplesPicturesAtFourTurns_data();
    void otherPeoplesPicturesAtFourTurns();
};

void ScannerCodesTest::whatIsDrawnIsRead_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("pdf417 licence") << Symbology::Pdf417 << encodeLicence(seededLicence(1));
    QTest::newRow("pdf417 Latin-1") << Symbology::Pdf417
                                    << QByteArray("GARC\xcd"
                                                  "A\n\x1e\r\x00Z",
                                                  10);
    QTest::newRow("qr") << Symbology::Qr << QByteArray("anteroom:appointment:17");
    QTest::newRow("qr of 900 digits") << Symbology::Qr << QByteArray(900, '7');
    QTest::newRow("code128") << Symbology::Code128 << QByteArray("T64235789");
}

void ScannerCodesTest::whatIsDrawnIsRead()
{
    QFETCH(Symbology, symbology);
    QFETCH(QByteArray, payload);
    const Result<QImage> drawn = drawCode(symbology, payload);
    QVERIFY(drawn.ok());
    QCOMPARE(drawn->format(), QImage::Format_Grayscale8);
    for (const int degrees : {0, 90, 180, 270}) {
        const QList<FoundCode> codes = read(turned(*drawn, degrees));
        QVERIFY2(holds(codes, payload), qPrintable(QString::number(degrees)));
        QCOMPARE(codes.constFirst().symbology, symbology);
    }
}

void ScannerCodesTest::cornersStandAroundTheCode()
{
    const QByteArray payload = encodeLicence(seededLicence(3));
    const QImage symbol = drawCode(Symbology::Pdf417, payload, {.modulePixels = 3}).value();
    QImage frame(1920, 1080, QImage::Format_Grayscale8);
    frame.fill(QColor(180, 180, 180));
    QPainter painter(&frame);
    const QPoint at(300, 500);
    painter.drawImage(at, symbol);
    painter.end();
    const QList<FoundCode> codes = read(frame);
    QVERIFY(holds(codes, payload));
    const QRectF around(at, symbol.size());
    const Corners& corners = codes.constFirst().corners;
    for (const QPointF& corner : corners)
        QVERIFY(around.adjusted(-6, -6, 6, 6).contains(corner));
    QVERIFY(corners[1].x() - corners[0].x() > symbol.width() * 0.9);
    QVERIFY(corners[3].y() - corners[0].y() > symbol.height() * 0.6);
}

void ScannerCodesTest::whatDoesNotFitIsAProblem()
{
    for (const Symbology symbology : {Symbology::Pdf417, Symbology::Qr, Symbology::Code128}) {
        const Result<QImage> drawn = drawCode(symbology, QByteArray(9000, 'x'));
        QVERIFY(!drawn.ok());
        QCOMPARE(drawn.problem().code, u"code.too_long"_s);
    }
    QCOMPARE(drawCode(Symbology::Aztec, "x").problem().code, u"code.symbology"_s);
}

void ScannerCodesTest::aCardIsReadAtEveryTurn_data()
{
    QTest::addColumn<int>("degrees");
    for (int degrees = 0; degrees < 360; degrees += 15)
        QTest::newRow(qPrintable(QString::number(degrees))) << degrees;
}

void ScannerCodesTest::aCardIsReadAtEveryTurn()
{
    QFETCH(int, degrees);
    const QByteArray payload = encodeLicence(seededLicence(quint32(degrees)));
    QVERIFY(holds(read(leaningCard(payload, degrees)), payload));
}

// Easy frames are all read, nearly all of the medium ones, and never a wrong one.
void ScannerCodesTest::cameraFramesAreRead()
{
    constexpr int Frames = 20;
    int easy = 0;
    int medium = 0;
    int bare = 0;
    for (quint32 seed = 0; seed < Frames; ++seed) {
        const QByteArray payload = encodeLicence(seededLicence(seed));
        const QImage plain = cameraFrame(payload, EasyFrames, seed);
        easy += holds(read(plain, UnhurriedFrame), payload) ? 1 : 0;
        bare += bareZxing(plain) == payload ? 1 : 0;
        const QList<FoundCode> worse =
            read(cameraFrame(payload, MediumFrames, seed), UnhurriedFrame);
        medium += holds(worse, payload) ? 1 : 0;
        QVERIFY(worse.isEmpty() || holds(worse, payload));
    }
    QCOMPARE(easy, Frames);
    QVERIFY2(medium >= Frames * 3 / 4, qPrintable(QString::number(medium)));
    QVERIFY2(easy > bare, qPrintable(QString::number(bare)));
}

void ScannerCodesTest::nothingIsReadWhereNothingIs()
{
    QImage black(1280, 720, QImage::Format_Grayscale8);
    black.fill(Qt::black);
    QVERIFY(read(black).isEmpty());
    QImage dot(1, 1, QImage::Format_Grayscale8);
    dot.fill(Qt::white);
    QVERIFY(read(dot).isEmpty());
    QVERIFY(readCodes({}, Unhurried).isEmpty());
    QImage stripes(900, 600, QImage::Format_Grayscale8);
    for (int y = 0; y < stripes.height(); ++y)
        for (int x = 0; x < stripes.width(); ++x)
            stripes.scanLine(y)[x] = uchar((x * 37 + y * 91 + (x * y) % 17) & 0xff);
    QVERIFY(read(stripes).isEmpty());
}

void ScannerCodesTest::otherPeoplesPicturesAtFourTurns_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("degrees");
    for (const char* folder :
         {"pdf417", "codes/aztec", "codes/code128", "codes/datamatrix", "codes/qr", "shc"})
        for (const int degrees : {0, 90, 180, 270})
            QTest::newRow(qPrintable(QString::fromLatin1(folder) + u" %1"_s.arg(degrees)))
                << QString::fromLatin1(folder) << degrees;
}

// Not fewer right than ZXing reads by itself from the same pixels, and nothing misread that it
// doesn't misread too.
void ScannerCodesTest::otherPeoplesPicturesAtFourTurns()
{
    QFETCH(QString, folder);
    QFETCH(int, degrees);
    const QList<PictureSample> samples =
        folder == u"shc" ? healthCardPictures() : picturesIn(folder);
    if (samples.isEmpty())
        QSKIP(qPrintable(u"No %1 in the test material: its pictures were not read."_s.arg(folder)));
    int ours = 0;
    int bare = 0;
    for (const PictureSample& sample : samples) {
        const QImage picture = turned(sample.gray, degrees);
        const ReadOutcome alone = verdict(sample, bareZxingCode(picture));
        const ReadOutcome together = verdict(sample, read(picture));
        bare += alone == ReadOutcome::Right ? 1 : 0;
        ours += together == ReadOutcome::Right ? 1 : 0;
        QVERIFY2(together != ReadOutcome::Misread || alone == ReadOutcome::Misread,
                 qPrintable(sample.name));
        if (alone == ReadOutcome::Right && together != ReadOutcome::Right)
            qInfo("read by ZXing alone only: %s", qPrintable(sample.name));
    }
    qInfo("%s: %d of %d, ZXing alone %d", QTest::currentDataTag(), ours, int(samples.size()), bare);
    QVERIFY(ours >= bare);
}

QTEST_MAIN(ScannerCodesTest)
#include "test_scanner_codes.moc"
