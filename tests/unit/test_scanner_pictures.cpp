#include "scanner/channel/decoder_message.h"
#include "scanner/decoder/picture_file.h"

#include "frames/file_samples.h"

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
QByteArray lyingPng(quint32 width, quint32 height, char bits = 8)
{
    QByteArray header(13, 0);
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    header[8] = bits;
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

// The camera was held so that the picture's top is at the right (Exif 2.3, orientation 6).
QByteArray sidewaysJpeg(const QImage& image)
{
    const QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
                          32);
    QByteArray segment("\xff\xe1\0\0", 4);
    qToBigEndian(quint16(exif.size() + 2), segment.data() + 2);
    return fileOf(image, "JPEG").insert(2, segment + exif);
}

// The start of a WebP that claims a size. Kind is VP8X, VP8L or VP8.
QByteArray lyingWebp(const QByteArray& kind, quint32 width, quint32 height, bool moves = false)
{
    QByteArray head;
    if (kind == "VP8X") {
        head = QByteArray(10, 0);
        head[0] = moves ? 2 : 0;
        qToLittleEndian(quint32(width - 1), head.data() + 4);
        head[7] = char(height - 1);
        head[8] = char((height - 1) >> 8);
        head[9] = char((height - 1) >> 16);
    } else if (kind == "VP8L") {
        head = QByteArray("\x2f\0\0\0\0", 5);
        qToLittleEndian(quint32((width - 1) | (height - 1) << 14), head.data() + 1);
    } else {
        head = QByteArray("\x30\x01\0\x9d\x01\x2a\0\0\0\0", 10);
        qToLittleEndian(quint16(width), head.data() + 6);
        qToLittleEndian(quint16(height), head.data() + 8);
    }
    head += QByteArray(200, '\x55');
    QByteArray lengths(4, 0);
    qToLittleEndian(quint32(head.size()), lengths.data());
    QByteArray rest = "WEBP" + kind.leftJustified(4, ' ') + lengths + head;
    qToLittleEndian(quint32(rest.size()), lengths.data());
    return "RIFF" + lengths + rest;
}

bool isRed(QRgb pixel)
{
    return qRed(pixel) > 180 && qGreen(pixel) < 90 && qBlue(pixel) < 90;
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
    void coloursAreThoseAPersonSees();
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
    QTest::newRow("png of 16 bits")
        << fileOf(image.convertToFormat(QImage::Format_RGBA64), "PNG") << image.size();
    QTest::newRow("grey png of 16 bits")
        << fileOf(image.convertToFormat(QImage::Format_Grayscale16), "PNG") << image.size();
    QTest::newRow("webp") << fileOf(image, "WEBP") << image.size();
    QTest::newRow("a webp too fine is halved")
        << fileOf(photograph(4200, 31), "WEBP") << QSize(2100, 16);
    QTest::newRow("a webp that moves") << movingWebp() << QSize(16, 8);
    QTest::newRow("a heic") << phoneHeic() << QSize(64, 64);
    QTest::newRow("a jpeg from a print shop") << printShopJpeg() << QSize(16, 16);
    QTest::newRow("a jpeg held sideways") << sidewaysJpeg(image) << QSize(600, 800);
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
    QTest::newRow("a png of 16 bits that takes more than there is")
        << lyingPng(5000, 4700, 16) << u"picture.large"_s;
    QTest::newRow("a webp's first bytes")
        << QByteArray("RIFF\x40\0\0\0WEBPVP8 ", 16) << u"picture.unreadable"_s;
    QTest::newRow("a wave file") << QByteArray("RIFF\x40\0\0\0WAVEfmt ", 16)
                                 << u"picture.unknown"_s;
    const QByteArray webp = fileOf(photograph(800, 600), "WEBP");
    QTest::newRow("a webp cut in half") << webp.left(webp.size() / 2) << u"picture.unreadable"_s;
    for (const char* kind : {"VP8X", "VP8L", "VP8"}) {
        QTest::newRow(qPrintable(u"a webp of 16383 squared, %1"_s.arg(QLatin1StringView(kind))))
            << lyingWebp(kind, 16'383, 16'383) << u"picture.large"_s;
        QTest::newRow(qPrintable(u"a webp of noise, %1"_s.arg(QLatin1StringView(kind))))
            << lyingWebp(kind, 300, 200) << u"picture.unreadable"_s;
    }
    QTest::newRow("a moving webp of 65535 squared")
        << lyingWebp("VP8X", 65'535, 65'535, true) << u"picture.large"_s;
    QTest::newRow("a moving webp without a frame")
        << lyingWebp("VP8X", 4800, 4800, true) << u"picture.unreadable"_s;
    QByteArray small = movingWebp();
    small[24] = 3; // the canvas is smaller than its frames
    QTest::newRow("a webp whose frames are larger than it") << small << u"picture.unreadable"_s;
    QTest::newRow("a webp without width") << lyingWebp("VP8", 0, 10) << u"picture.unreadable"_s;
    const QByteArray heic = phoneHeic();
    QTest::newRow("a heic's first bytes") << heic.left(40) << u"picture.unreadable"_s;
    QTest::newRow("a heic cut in half") << heic.left(heic.size() / 2) << u"picture.unreadable"_s;
    const auto claiming = [&](quint32 side) { // in the box "ispe", behind its name and four bytes
        QByteArray vast = heic;
        qToBigEndian(side, vast.data() + vast.indexOf("ispe") + 8);
        qToBigEndian(side, vast.data() + vast.indexOf("ispe") + 12);
        return vast;
    };
    QTest::newRow("a heic of 20000 squared") << claiming(20'000) << u"picture.large"_s;
    QTest::newRow("a heic of 65535 squared") << claiming(65'535) << u"picture.unreadable"_s;
    QTest::newRow("a jpeg of 51 megapixels") << lyingJpeg(10'000, 5'100) << u"picture.large"_s;
    QTest::newRow("a png of 25 megapixels") << lyingPng(5'000, 5'000) << u"picture.large"_s;
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
    const QByteArray heic = phoneHeic();
    for (qsizetype at = 0; at < heic.size() - 1; ++at)
        (void)decode(heic.left(at));
    for (const char* format : {"JPEG", "PNG", "WEBP"}) {
        const QByteArray whole = fileOf(photograph(60, 40), format);
        for (qsizetype at = 0; at < whole.size() - 16; ++at)
            QVERIFY(!decode(whole.left(at)).ok());
    }
}

void ScannerPicturesTest::aPictureWithAByteChangedHarmsNothing()
{
    const QByteArray heic = phoneHeic();
    for (qsizetype at = 0; at < heic.size(); ++at) {
        QByteArray changed = heic;
        changed[at] = char(~changed[at]);
        (void)decode(changed);
    }
    for (const char* format : {"JPEG", "PNG", "WEBP"}) {
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

void ScannerPicturesTest::coloursAreThoseAPersonSees()
{
    QVERIFY(isRed(decode(movingWebp())->pixel(8, 4)));
    QVERIFY(isRed(decode(printShopJpeg())->pixel(8, 8)));
    QVERIFY(isRed(decode(phoneHeic())->pixel(8, 4)));

    QImage ink(40, 20, QImage::Format_ARGB32);
    ink.fill(Qt::transparent); // black, were it not for that
    for (int y = 0; y < 10; ++y)
        for (int x = 0; x < 20; ++x)
            ink.setPixelColor(x, y, Qt::black);
    for (const char* format : {"PNG", "WEBP"}) {
        const Result<QImage> seen = decode(fileOf(ink, format));
        QVERIFY(seen.ok());
        QVERIFY(qGray(seen->pixel(5, 5)) < 20);
        QVERIFY(qGray(seen->pixel(30, 15)) > 235);
    }

    QImage corner(60, 40, QImage::Format_RGB32);
    corner.fill(Qt::white);
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 20; ++x)
            corner.setPixelColor(x, y, QColor(220, 40, 30));
    const Result<QImage> upright = decode(sidewaysJpeg(corner));
    QVERIFY(isRed(upright->pixel(30, 10))); // what was at the left is at the top right
    QVERIFY(!isRed(upright->pixel(10, 10)));
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
