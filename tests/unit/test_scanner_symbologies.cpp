#include "scanner/code/code_parts.h"
#include "scanner/code/code_reader.h"

#include "frames/drawn_codes.h"
#include "frames/picture_samples.h"

#include <QPainter>
#include <QPolygonF>
#include <QTest>
#include <QTransform>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// Time enough on a machine that also builds.
constexpr ReadingEffort Unhurried{2500, 30'000, true};

QList<FoundCode> read(const QImage& gray, const ReadingEffort& effort = Unhurried)
{
    return readCodes({gray.constBits(), gray.width(), gray.height(), gray.bytesPerLine()}, effort);
}

qsizetype times(const QList<FoundCode>& codes, const QByteArray& bytes)
{
    return std::count_if(codes.begin(), codes.end(),
                         [&](const FoundCode& code) { return code.bytes == bytes; });
}

struct Drawn {
    const char* name;
    Symbology symbology;
    QByteArray content;
};

const Drawn Codes[] = {
    {"pdf417", Symbology::Pdf417, "A card of the Alder Falls library, no. 4471"},
    {"qr", Symbology::Qr, "https://alderfalls.example/checkin?p=17"},
    {"micro_qr", Symbology::MicroQr, "ANTEROOM 17"},
    {"aztec", Symbology::Aztec, "Boarding 17A, East Winslow to Port Carrick"},
    {"data_matrix", Symbology::DataMatrix, "Lot 4471, use by 2031-05"},
    {"code128", Symbology::Code128, "MRN-0044712"},
    {"code39", Symbology::Code39, "ALDER4471"},
    {"itf", Symbology::Itf, "10614141000415"},
    {"ean13", Symbology::Ean13, "4006381333931"},
    {"ean8", Symbology::Ean8, "96385074"},
    {"upc_a", Symbology::UpcA, "036000291452"},
};

QImage drawnAs(const Drawn& code, int modulePixels)
{
    return code.symbology == Symbology::MicroQr
               ? microQr(modulePixels)
               : drawnCode(code.symbology, code.content, modulePixels);
}

// Any angle, on grey, as a flat-bed scanner would see it.
QImage turnedOnTable(const QImage& code, double degrees)
{
    const int side = int(std::hypot(code.width(), code.height())) + 120;
    QImage table(side, side, QImage::Format_RGB32);
    table.fill(QColor(235, 235, 235));
    QPainter painter(&table);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(side / 2.0, side / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-code.width() / 2.0, -code.height() / 2.0), code);
    painter.end();
    return table.convertToFormat(QImage::Format_Grayscale8);
}

QImage inverted(QImage image)
{
    image.invertPixels();
    return image;
}

void addCodes()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(Codes)); ++i)
        QTest::newRow(Codes[i].name) << i;
}

} // namespace

class ScannerSymbologiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySymbologyIsReadAtEveryTurn_data() { addCodes(); }
    void everySymbologyIsReadAtEveryTurn();
    void invertedItIsRead_data() { addCodes(); }
    void invertedItIsRead();
    void mirroredItIsRead_data() { addCodes(); }
    void mirroredItIsRead();
    void smallAndHugeItIsRead_data() { addCodes(); }
    void smallAndHugeItIsRead();
    void cornersAreTheCodesOwn_data();
    void cornersAreTheCodesOwn();
    void severalCodesAreAllFoundOnce();
    void fourChunksOfAHealthCardAreAllFoundOnce_data();
    void fourChunksOfAHealthCardAreAllFoundOnce();
    void partsInOnePictureAreJoined();
    void partsThatMissOthersStayParts();
    void whatHasPartsOfItsOwnIsNotMixed();
};

void ScannerSymbologiesTest::everySymbologyIsReadAtEveryTurn()
{
    QFETCH(int, index);
    const QImage image = drawnAs(Codes[index], 4);
    for (int degrees = 0; degrees < 360; degrees += 30) {
        const QList<FoundCode> codes = read(turnedOnTable(image, degrees));
        QVERIFY2(times(codes, Codes[index].content) == 1, qPrintable(QString::number(degrees)));
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.constFirst().symbology, Codes[index].symbology);
    }
}

void ScannerSymbologiesTest::invertedItIsRead()
{
    QFETCH(int, index);
    const QImage image = inverted(drawnAs(Codes[index], 4));
    for (const int degrees : {0, 90, 180, 270})
        QVERIFY2(times(read(turned(image, degrees)), Codes[index].content) == 1,
                 qPrintable(QString::number(degrees)));
}

void ScannerSymbologiesTest::mirroredItIsRead()
{
    QFETCH(int, index);
    const QImage image = drawnAs(Codes[index], 4).mirrored(true, false);
    for (const int degrees : {0, 90, 180, 270})
        QVERIFY2(times(read(turned(image, degrees)), Codes[index].content) == 1,
                 qPrintable(QString::number(degrees)));
}

void ScannerSymbologiesTest::smallAndHugeItIsRead()
{
    QFETCH(int, index);
    for (const int modulePixels : {2, 12, 20})
        QVERIFY2(times(read(drawnAs(Codes[index], modulePixels)), Codes[index].content) == 1,
                 qPrintable(QString::number(modulePixels)));
}

void ScannerSymbologiesTest::cornersAreTheCodesOwn_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("how");
    for (const char* how : {"plain", "inverted", "mirrored"})
        for (int i = 0; i < int(std::size(Codes)); ++i)
            QTest::newRow(qPrintable(
                u"%1 %2"_s.arg(QLatin1StringView(Codes[i].name), QLatin1StringView(how))))
                << i << QString::fromLatin1(how);
}

// Within four modules of where the code stands, and most of it.
void ScannerSymbologiesTest::cornersAreTheCodesOwn()
{
    QFETCH(int, index);
    QFETCH(QString, how);
    constexpr int ModulePixels = 4;
    const QImage code = drawnAs(Codes[index], ModulePixels);
    QImage picture(code.width() + 500, code.height() + 300, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.drawImage(420, 60, code);
    painter.end();
    QRectF place = QRectF(420, 60, code.width(), code.height()).adjusted(40, 40, -40, -40);
    if (how == u"inverted")
        picture.invertPixels();
    if (how == u"mirrored") {
        picture.mirror(true, false);
        place.moveLeft(picture.width() - place.right());
    }
    const QList<FoundCode> codes = read(picture.convertToFormat(QImage::Format_Grayscale8));
    QCOMPARE(times(codes, Codes[index].content), 1);
    const Corners& corners = codes.constFirst().corners;
    const QRectF around = QPolygonF(QList<QPointF>(corners.begin(), corners.end())).boundingRect();
    constexpr double Near = 4 * ModulePixels;
    QVERIFY(place.adjusted(-Near, -Near, Near, Near).contains(around));
    QVERIFY(around.width() > place.width() * 0.8);
    QVERIFY(around.height() > place.height() * 0.6);
}

void ScannerSymbologiesTest::severalCodesAreAllFoundOnce()
{
    const QImage picture = sideBySide(
        {drawnAs(Codes[0], 3), drawnAs(Codes[1], 4), drawnAs(Codes[4], 5), drawnAs(Codes[5], 3)},
        40);
    for (const int degrees : {0, 90, 180, 270}) {
        const QList<FoundCode> codes = read(turned(picture, degrees));
        for (const int index : {0, 1, 4, 5})
            QVERIFY2(times(codes, Codes[index].content) == 1, Codes[index].name);
        QCOMPARE(codes.size(), 4);
        QCOMPARE(codes.constFirst().symbology, Symbology::Pdf417);
    }
}

void ScannerSymbologiesTest::fourChunksOfAHealthCardAreAllFoundOnce_data()
{
    QTest::addColumn<bool>("thorough");
    QTest::newRow("a picture") << true;
    QTest::newRow("a frame") << false;
}

void ScannerSymbologiesTest::fourChunksOfAHealthCardAreAllFoundOnce()
{
    QFETCH(bool, thorough);
    QList<QImage> chunks;
    QList<QByteArray> contents;
    for (int chunk = 1; chunk <= 4; ++chunk) {
        contents.append("shc:/" + QByteArray::number(chunk) + "/4/" +
                        QByteArray(400, char('0' + chunk)) + "5762");
        chunks.append(drawnCode(Symbology::Qr, contents.constLast(), 3));
    }
    const QImage picture = sideBySide(chunks, 20);
    for (const int degrees : {0, 90, 180, 270}) {
        const QList<FoundCode> codes = read(turned(picture, degrees), {2500, 30'000, thorough});
        for (const QByteArray& content : contents)
            QCOMPARE(times(codes, content), 1);
        QCOMPARE(codes.size(), 4);
    }
}

void ScannerSymbologiesTest::partsInOnePictureAreJoined()
{
    for (const int degrees : {0, 90, 180, 270}) {
        const QList<FoundCode> pdf417 =
            read(turned(sideBySide({macroPdf417(1, 3), macroPdf417(0, 3)}, 30), degrees));
        QCOMPARE(pdf417.size(), 1);
        QCOMPARE(pdf417.constFirst().text, u"first half, second half"_s);
        QVERIFY(!pdf417.constFirst().part);
    }
    const QList<FoundCode> qr = read(sideBySide({appendedQr(1, 5), appendedQr(0, 5)}, 30));
    QCOMPARE(qr.size(), 1);
    QCOMPARE(qr.constFirst().bytes, QByteArray("first, second"));
}

void ScannerSymbologiesTest::partsThatMissOthersStayParts()
{
    const QList<FoundCode> second = read(macroPdf417(1, 3));
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.constFirst().text, u"second half"_s);
    QVERIFY(second.constFirst().part);
    QCOMPARE(second.constFirst().part->index, 1);
    QCOMPARE(second.constFirst().part->count, 2);
    const QList<FoundCode> both = joinedParts(second + read(macroPdf417(0, 3)));
    QCOMPARE(both.size(), 1);
    QCOMPARE(both.constFirst().text, u"first half, second half"_s);

    const QList<FoundCode> qr = read(appendedQr(0, 5));
    QCOMPARE(qr.size(), 1);
    QVERIFY(qr.constFirst().part);
    QCOMPARE(qr.constFirst().part->id, QByteArray("93"));
}

void ScannerSymbologiesTest::whatHasPartsOfItsOwnIsNotMixed()
{
    const auto part = [](const char* id, int index, int count, const char* text) {
        FoundCode code;
        code.symbology = Symbology::Pdf417;
        code.bytes = text;
        code.text = QString::fromLatin1(text);
        code.part = SequencePart{id, index, count};
        return code;
    };
    const QList<FoundCode> codes =
        joinedParts({part("1", 1, 0, "b"), part("2", 1, 2, "d"), part("1", 0, 0, "a"),
                     part("1", 2, 3, "c"), part("1", 1, 0, "b"),
                     part("3", 2'000'000'000, 2'000'000'000, "x"), part("4", -1, 0, "y")});
    QCOMPARE(codes.size(), 4);
    QCOMPARE(codes[0].text, u"abc"_s);
    QVERIFY(!codes[0].part);
    QCOMPARE(codes[1].text, u"d"_s);
    QVERIFY(codes[1].part);
}

QTEST_MAIN(ScannerSymbologiesTest)
#include "test_scanner_symbologies.moc"
