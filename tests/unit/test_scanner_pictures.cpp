#include "scanner/channel/decoder_message.h"
#include "scanner/decoder/picture_file.h"

#include <QBuffer>
#include <QLoggingCategory>
#include <QPainter>
#include <QtEndian>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

QImage photograph(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient light(0, 0, width, height);
    light.setColorAt(0, QColor(220, 210, 190));
    light.setColorAt(1, QColor(60, 80, 90));
    painter.fillRect(image.rect(), light);
    painter.fillRect(width / 4, height / 4, width / 2, height / 2, QColor(150, 30, 40));
    painter.end();
    return image;
}

QByteArray fileOf(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

Result<QImage> decode(const QByteArray& bytes)
{
    return decodePicture({reinterpret_cast<const uchar*>(bytes.constData()), size_t(bytes.size())});
}

// The check sum of PNG (ISO 3309).
quint32 checkSum(const QByteArray& bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? (sum >> 1) ^ 0xedb88320 : sum >> 1;
    }
    return ~sum;
}

QByteArray pngChunk(const QByteArray& type, const QByteArray& body)
{
    QByteArray chunk(4, 0);
    qToBigEndian(quint32(body.size()), chunk.data());
    chunk += type + body;
    QByteArray sum(4, 0);
    qToBigEndian(checkSum(type + body), sum.data());
    return chunk + sum;
}

// A PNG whose header claims a size that its few bytes cannot fill.
QByteArray lyingPng(quint32 width, quint32 height)
{
    QByteArray header(13, 0);
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    header[8] = 8;
    header[9] = 2;
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header) +
           pngChunk("IDAT", qCompress(QByteArray(100, 0)).mid(4)) + pngChunk("IEND", {});
}

// The same with a JPEG's frame header.
QByteArray lyingJpeg(quint16 width, quint16 height)
{
    QByteArray bytes = fileOf(photograph(64, 64), "JPEG");
    const qsizetype frame = bytes.indexOf("\xff\xc0");
    qToBigEndian(height, bytes.data() + frame + 5);
    qToBigEndian(width, bytes.data() + frame + 7);
    return bytes;
}

} // namespace

// What the decoder makes of picture files before anything looks for a code.
class ScannerPicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goodPicturesAreDecoded_data();
    void goodPicturesAreDecoded();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void aPictureCutAnywhereHarmsNothing();
    void aPictureWithAByteChangedHarmsNothing();
    void aBlackPictureIsAPicture();
    void evidenceIsSmallAndPlain();
};

void ScannerPicturesTest::initTestCase()
{
    // What Qt says of each broken file is thousands of lines.
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
    loadPictureFormats();
}

void ScannerPicturesTest::goodPicturesAreDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    const QImage image = photograph(800, 600);
    QTest::newRow("jpeg") << fileOf(image, "JPEG") << image.size();
    QTest::newRow("png") << fileOf(image, "PNG") << image.size();
    QTest::newRow("grey jpeg") << fileOf(image.convertToFormat(QImage::Format_Grayscale8), "JPEG")
                               << image.size();
    QTest::newRow("png with palette")
        << fileOf(image.convertToFormat(QImage::Format_Indexed8), "PNG") << image.size();
    QTest::newRow("png of two colors")
        << fileOf(image.convertToFormat(QImage::Format_Mono), "PNG") << image.size();
    QTest::newRow("png with alpha")
        << fileOf(image.convertToFormat(QImage::Format_ARGB32), "PNG") << image.size();
    QTest::newRow("one pixel") << fileOf(photograph(1, 1), "PNG") << QSize(1, 1);
    QTest::newRow("a jpeg too fine is halved")
        << fileOf(photograph(5000, 3001), "JPEG") << QSize(2500, 1501);
    QTest::newRow("bytes behind the end")
        << fileOf(image, "JPEG") + QByteArray(500, 'x') << image.size();
}

void ScannerPicturesTest::goodPicturesAreDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    const Result<QImage> image = decode(bytes);
    QVERIFY2(image.ok(), image.ok() ? "" : qPrintable(image.problem().code));
    QCOMPARE(image->size(), size);
    QCOMPARE(image->format(), QImage::Format_RGB32);
}

void ScannerPicturesTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray jpeg = fileOf(photograph(800, 600), "JPEG");
    const QByteArray png = fileOf(photograph(800, 600), "PNG");
    QTest::newRow("nothing") << QByteArray() << u"picture.unknown"_s;
    QTest::newRow("a text") << QByteArray("Dear Sir or Madam") << u"picture.unknown"_s;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << u"picture.unknown"_s;
    QTest::newRow("a GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;") << u"picture.unknown"_s;
    QTest::newRow("an SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                            << u"picture.unknown"_s;
    QTest::newRow("17 MB") << QByteArray(17 << 20, 'x') << u"picture.long"_s;
    QTest::newRow("a jpeg's first bytes")
        << QByteArray("\xff\xd8\xff\xe0") << u"picture.unreadable"_s;
    QTest::newRow("a jpeg cut in half") << jpeg.left(jpeg.size() / 2) << u"picture.unreadable"_s;
    QTest::newRow("a jpeg without its end") << jpeg.chopped(2) << u"picture.unreadable"_s;
    QTest::newRow("a png cut in half") << png.left(png.size() / 2) << u"picture.unreadable"_s;
    QTest::newRow("a png of 65535 squared") << lyingPng(65535, 65535) << u"picture.large"_s;
    QTest::newRow("a png of two thousand million")
        << lyingPng(0x7fffffff, 1) << u"picture.unreadable"_s;
    QTest::newRow("a png without width") << lyingPng(0, 10) << u"picture.unreadable"_s;
    QTest::newRow("a png with less than it says")
        << lyingPng(4000, 4000) << u"picture.unreadable"_s;
    QTest::newRow("a jpeg of 65500 squared") << lyingJpeg(65500, 65500) << u"picture.large"_s;
    QTest::newRow("51 megapixels") << lyingPng(10'000, 5'100) << u"picture.large"_s;
}

void ScannerPicturesTest::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const Result<QImage> image = decode(bytes);
    QVERIFY(!image.ok());
    QCOMPARE(image.problem().code, code);
    QVERIFY(image.problem().advice.endsWith(u'.'));
}

void ScannerPicturesTest::aPictureCutAnywhereHarmsNothing()
{
    for (const char* format : {"JPEG", "PNG"}) {
        const QByteArray whole = fileOf(photograph(60, 40), format);
        for (qsizetype at = 0; at < whole.size() - 16; ++at)
            QVERIFY(!decode(whole.left(at)).ok());
    }
}

void ScannerPicturesTest::aPictureWithAByteChangedHarmsNothing()
{
    for (const char* format : {"JPEG", "PNG"}) {
        const QByteArray whole = fileOf(photograph(24, 16), format);
        for (qsizetype at = 0; at < whole.size(); at += 3) {
            QByteArray changed = whole;
            changed[at] = char(~changed[at]);
            const Result<QImage> image = decode(changed);
            QVERIFY(!image.ok() || qint64(image->width()) * image->height() <= MaxPicturePixels);
        }
    }
}

void ScannerPicturesTest::aBlackPictureIsAPicture()
{
    QImage black(640, 480, QImage::Format_RGB32);
    black.fill(Qt::black);
    const Result<QImage> image = decode(fileOf(black, "JPEG"));
    QVERIFY(image.ok());
    QCOMPARE(qRed(image->pixel(320, 240)), 0);
}

void ScannerPicturesTest::evidenceIsSmallAndPlain()
{
    QImage tagged = photograph(3000, 2000);
    tagged.setText(u"Comment"_s, u"taken by Jane Roe"_s);
    const Result<QImage> image = decode(fileOf(tagged, "JPEG"));
    const QImage small = shrunk(*image, MaxEvidenceSide);
    QCOMPARE(small.size(), QSize(1600, 1066));
    const QByteArray jpeg = plainJpeg(small);
    QVERIFY(jpeg.startsWith("\xff\xd8"));
    QVERIFY(!jpeg.contains("Jane Roe"));
    QVERIFY(jpeg.size() < MaxEvidenceBytes);
    QCOMPARE(QImage::fromData(jpeg).size(), small.size());
    QCOMPARE(shrunk(photograph(100, 50), 1600).size(), QSize(100, 50));
}

QTEST_GUILESS_MAIN(ScannerPicturesTest)
#include "test_scanner_pictures.moc"
