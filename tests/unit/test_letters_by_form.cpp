// O and 0, I and 1 told apart by how they are printed, in several typefaces (scanner/text).

#include "scanner/text/letters_by_form.h"

#include <opencv2/imgproc.hpp>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 10;

// A line as a camera sees it, and where each of its characters stands.
struct Print {
    cv::Mat picture;
    TextLine line;
};

Print printed(const QString& text, const QString& family, bool light)
{
    QFont font(family);
    font.setPixelSize(44);
    const QFontMetricsF metrics(font);
    QImage image(int(metrics.horizontalAdvance(text)) + 2 * Margin, int(metrics.capHeight()) + 16,
                 QImage::Format_RGB888);
    image.fill(light ? QColor(30, 60, 110) : QColor(240, 240, 235));
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(light ? Qt::white : Qt::black);
    painter.drawText(QPointF(Margin, image.height() - 8), text);
    painter.end();
    const cv::Mat rgb(image.height(), image.width(), CV_8UC3, image.bits(),
                      size_t(image.bytesPerLine()));
    Print print;
    cv::cvtColor(rgb, print.picture, cv::COLOR_RGB2BGR);
    cv::GaussianBlur(print.picture, print.picture, {}, 1.0);
    cv::Mat noise(print.picture.size(), CV_8UC3);
    cv::theRNG().state = 7;
    cv::randn(noise, 6, 4);
    print.picture += noise;
    for (qsizetype i = 0; i < text.size(); ++i)
        print.line.middles.append(Margin + metrics.horizontalAdvance(text.first(i)) +
                                  metrics.horizontalAdvance(text[i]) / 2);
    print.line.confidences = QList<qreal>(text.size(), 0.9);
    return print;
}

// What a reader makes of it that takes all of them for digits.
QString asDigits(QString text)
{
    return text.replace(u'O', u'0').replace(u'I', u'1');
}

// The characters of a code that was read as it is printed.
QString measuredOf(const QString& code, const QString& family, bool light = false)
{
    Print print = printed(code, family, light);
    print.line.text = code;
    const TextLine read = withLettersByForm(print.picture, print.line);
    QString measured;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (read.measured.contains(read.middles[i]))
            measured.append(code[i]);
    }
    return measured;
}

} // namespace

class TestLettersByForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lettersAreToldFromDigits_data();
    void lettersAreToldFromDigits();
    void digitsStayDigits_data();
    void digitsStayDigits();
    void fewDigitsTellNothing();
    void whatLeavesNoDoubtIsMeasured();
    void onlyAOneHasAFlag_data();
    void onlyAOneHasAFlag();

private:
    static void families(const QStringList& families);
};

void TestLettersByForm::initTestCase()
{
    for (const char* family : {"DejaVu Sans", "DejaVu Serif", "Liberation Sans", "Open Sans"})
        QVERIFY2(QFontDatabase::hasFamily(QString::fromLatin1(family)), family);
}

void TestLettersByForm::families(const QStringList& families)
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("light");
    for (const QString& family : families) {
        QTest::addRow("%s", qPrintable(family)) << family << false;
        QTest::addRow("%s, light", qPrintable(family)) << family << true;
    }
}

void TestLettersByForm::lettersAreToldFromDigits_data()
{
    families({u"Liberation Sans"_s, u"Open Sans"_s, u"Lato"_s});
}

void TestLettersByForm::lettersAreToldFromDigits()
{
    QFETCH(const QString, family);
    QFETCH(const bool, light);
    for (const auto& code :
         {u"O21883859"_s, u"I51007802"_s, u"BO4G67793836"_s, u"II7949164M"_s, u"RM0137809I"_s,
          u"Member ID: CNO97276962"_s, u"BYEO86"_s, u"SQBO80"_s, u"XTRI82"_s, u"EA40738O"_s,
          u"M9OO81368577624"_s, u"R2I64232036255"_s}) {
        Print print = printed(code, family, light);
        print.line.text = asDigits(code);
        if (code.startsWith(u'M'))
            print.line.text.replace(u"1D"_s, u"ID"_s);
        QCOMPARE(withLettersByForm(print.picture, print.line).text, code);
    }
}

void TestLettersByForm::digitsStayDigits_data()
{
    families({u"Liberation Sans"_s, u"Open Sans"_s, u"Lato"_s, u"DejaVu Sans"_s,
              u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"Liberation Serif"_s});
}

void TestLettersByForm::digitsStayDigits()
{
    QFETCH(const QString, family);
    QFETCH(const bool, light);
    for (const auto& code :
         {u"021883859"_s, u"151007802"_s, u"AB0123456789"_s, u"1-800-555-0142"_s,
          u"W10 8820 7335"_s, u"RM01378091"_s, u"01378091"_s, u"BYE086"_s, u"KXTR12"_s}) {
        Print print = printed(code, family, light);
        print.line.text = code;
        QCOMPARE(withLettersByForm(print.picture, print.line).text, code);
    }
}

void TestLettersByForm::fewDigitsTellNothing()
{
    Print print = printed(u"OHIO 15"_s, u"Liberation Sans"_s, false);
    print.line.text = u"0H10 15"_s;
    QCOMPARE(withLettersByForm(print.picture, print.line).text, print.line.text);
    QCOMPARE(withLettersByForm(cv::Mat(), TextLine()).text, QString());
}

void TestLettersByForm::whatLeavesNoDoubtIsMeasured()
{
    QCOMPARE(measuredOf(u"OI04G67793836"_s, u"Liberation Sans"_s), u"OI0"_s);
    // A 1 without feet and a 0 without a mark are of no typewriter, whose O is as narrow.
    QCOMPARE(measuredOf(u"F04167793836"_s, u"Open Sans"_s), u"01"_s);
    QCOMPARE(measuredOf(u"048503704"_s, u"Liberation Sans"_s), u"000"_s);
    QCOMPARE(measuredOf(u"048 503 704"_s, u"Liberation Sans"_s), u"000"_s);
    // No capital, no other 0 and no narrow 1 says that an O would be wider.
    QCOMPARE(measuredOf(u"F04167793836"_s, u"Liberation Sans"_s), u"1"_s);
    // The mark in its 0 is enough.
    QCOMPARE(measuredOf(u"OI04G67793836"_s, u"DejaVu Sans Mono"_s), u"0"_s);
}

void TestLettersByForm::onlyAOneHasAFlag_data()
{
    families({u"Liberation Sans"_s, u"Liberation Mono"_s, u"DejaVu Sans"_s, u"DejaVu Sans Mono"_s,
              u"DejaVu Serif"_s, u"Open Sans"_s, u"Lato"_s});
}

void TestLettersByForm::onlyAOneHasAFlag()
{
    QFETCH(const QString, family);
    QFETCH(const bool, light);
    QVERIFY(measuredOf(u"158824975"_s, family, light).contains(u'1'));
    Print print = printed(u"I58824975"_s, family, light);
    print.line.text = u"158824975"_s;
    const TextLine read = withLettersByForm(print.picture, print.line);
    QVERIFY(read.text.front() == u'I' || !read.measured.contains(read.middles.front()));
    print = printed(u"W158824975"_s, family, light);
    print.line.text = u"WI58824975"_s;
    QCOMPARE(withLettersByForm(print.picture, print.line).text, u"W158824975"_s);
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestLettersByForm test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_letters_by_form.moc"
