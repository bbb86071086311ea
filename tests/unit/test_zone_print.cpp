#include "bench/cards/travel_papers.h"
#include "scanner/card/ocr_b.h"
#include "scanner/card/plane_fit.h"
#include "scanner/card/zone_bands.h"
#include "scanner/decoder/zone_reader.h"
#include "scanner/travel/zone_choice.h"

#include <opencv2/imgproc.hpp>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

cv::Mat pixelsOf(QImage image)
{
    image = image.convertToFormat(QImage::Format_BGR888);
    return cv::Mat(image.height(), image.width(), CV_8UC3, image.bits(),
                   size_t(image.bytesPerLine()))
        .clone();
}

std::optional<TravelDocument> readFrom(const cv::Mat& frame)
{
    const auto zone = ZoneSearch(frame).rest([](int) { return true; });
    return zone ? zone->travelDocument : std::nullopt;
}

// A paper on a dark desk.
cv::Mat shotOf(const TravelPaper& paper, double turn)
{
    CardView view;
    view.turn = turn;
    view.tilt = 0.3;
    view.tiltAxis = 1;
    view.widthShare = 0.6;
    view.noiseSigma = 5;
    view.blurSigma = 0.6;
    view.cornerMillimetres = 1;
    return pixelsOf(cardShot(paper.picture, view).frame);
}

TravelPaper paperThat(bool forged, quint32 seed)
{
    TravelPaper paper = travelPaper(seed);
    while (paper.forged != forged)
        paper = travelPaper(seed += 3); // of the same format
    return paper;
}

// What a sharp picture of these lines would look like.
QList<QList<ZonePlace>> printOf(const QStringList& zone)
{
    QList<QList<ZonePlace>> lines;
    for (const QString& text : zone) {
        QList<ZonePlace>& line = lines.emplace_back();
        for (const QChar letter : text) {
            ZonePlace place;
            place.fill(0.5F);
            place[size_t(ZoneLetters.indexOf(letter))] = 0.95F;
            line.append(place);
        }
    }
    return lines;
}

const QDate Today(2026, 11, 26);
const QStringList Passport{u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
                           u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s};

} // namespace

class ZonePrintTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersOfTheFontDiffer();
    void aPlaneIsFound();
    void papersAreReadHoweverTheyLie_data();
    void papersAreReadHoweverTheyLie();
    void forgedPapersAreRefused();
    void cornersAreTheZones();
    void aDeskHasNoZone();
    void placesMakeADocument();
    void lettersThatThePlaceExcludesAreNotTaken();
    void whatIsHardlyPrintedIsNotRead();
};

void ZonePrintTest::lettersOfTheFontDiffer()
{
    QCOMPARE(OcrBLetters, ZoneLetters);
    const cv::Mat looks = ocrBLooks(1.3);
    const cv::Mat alike = looks * looks.t();
    for (int one = 0; one < alike.rows; ++one) {
        QVERIFY(std::abs(alike.at<float>(one, one) - 1) < 1e-4F);
        for (int other = 0; other < one; ++other)
            QVERIFY(alike.at<float>(one, other) < 0.97F);
    }
}

void ZonePrintTest::aPlaneIsFound()
{
    const cv::Matx33d plane(1.2, 0.1, 30, -0.2, 0.9, 12, 1e-4, 2e-4, 1);
    std::vector<cv::Point2d> from{{0, 0}, {900, 10}, {880, 300}, {20, 310}, {400, 150}};
    std::vector<cv::Point2d> to;
    for (const cv::Point2d& point : from)
        to.push_back(mapped(plane, point));
    const auto found = planeThrough(from, to, std::vector<double>(from.size(), 1));
    QVERIFY(found);
    QVERIFY(cv::norm(mapped(*found, {200, 70}) - mapped(plane, {200, 70})) < 1e-6);
    QVERIFY(!planeThrough({{0, 0}, {1, 0}, {2, 0}}, {{0, 0}, {1, 0}, {2, 0}}, {1, 1, 1}));
}

void ZonePrintTest::papersAreReadHoweverTheyLie_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<double>("turn");
    for (const quint32 seed : {600U, 601U, 602U}) // of each format
        for (const double turn : {0.1, 1.4, 3.0, 4.9})
            QTest::addRow("%u turned %.1f", seed, turn) << seed << turn;
}

void ZonePrintTest::papersAreReadHoweverTheyLie()
{
    QFETCH(quint32, seed);
    QFETCH(double, turn);
    const TravelPaper paper = paperThat(false, seed);
    const auto document = readFrom(shotOf(paper, turn));
    QVERIFY(document);
    QCOMPARE(document->format, paper.format);
    QCOMPARE(document->documentNumber, paper.documentNumber);
    QCOMPARE(document->familyName, paper.familyName.toUpper());
    QCOMPARE(document->givenNames, paper.givenNames.toUpper());
    QCOMPARE(document->birthDate, paper.birthDate);
    QCOMPARE(document->expiryDate, paper.expiryDate);
    QCOMPARE(document->sex, paper.sex);
}

void ZonePrintTest::forgedPapersAreRefused()
{
    for (const quint32 seed : {700U, 701U, 702U, 800U, 801U, 802U})
        QVERIFY(!readFrom(shotOf(paperThat(true, seed), 0.1)));
}

void ZonePrintTest::cornersAreTheZones()
{
    const TravelPaper paper = paperThat(false, 600);
    const auto zone = ZoneSearch(pixelsOf(paper.picture)).first([](int) { return true; });
    QVERIFY(zone);
    const QPointF middle = (zone->corners[0] + zone->corners[2]) / 2;
    QVERIFY(QLineF(middle, paper.zoneBox.center()).length() < 0.3 * paper.letterHeight);
    QVERIFY(zone->corners[0].x() < zone->corners[1].x());
    const auto ended = ZoneSearch(pixelsOf(paper.picture)).first([](int) { return false; });
    QVERIFY(!ended);
}

void ZonePrintTest::aDeskHasNoZone()
{
    for (const DeskKind kind : DeskKinds) {
        CardView view;
        view.desk = kind;
        view.papers = true;
        view.place = 7;
        QVERIFY(!readFrom(pixelsOf(emptyShot(view))));
    }
    QVERIFY(zoneBandsIn({}).empty());
}

void ZonePrintTest::placesMakeADocument()
{
    const auto document = travelDocumentOf(printOf(Passport), Today);
    QVERIFY(document);
    QCOMPARE(document->documentNumber, u"L898902C3"_s);
    QCOMPARE(document->familyName, u"ERIKSSON"_s);
    QStringList forged = Passport;
    forged[1][14] = u'5';
    QVERIFY(!travelDocumentOf(printOf(forged), Today));
    QVERIFY(!travelDocumentOf(printOf({Passport[0]}), Today));
    QVERIFY(!travelDocumentOf({}, Today));
}

void ZonePrintTest::lettersThatThePlaceExcludesAreNotTaken()
{
    QList<QList<ZonePlace>> lines = printOf(Passport);
    lines[1][18][size_t(ZoneLetters.indexOf(u'Z'))] = 0.97F; // the 2 of a birth's day
    lines[0][5][size_t(ZoneLetters.indexOf(u'6'))] = 0.97F;  // the E of a name
    const auto document = travelDocumentOf(lines, Today);
    QVERIFY(document);
    QCOMPARE(document->birthDate, QDate(1974, 8, 12));
    QCOMPARE(document->familyName, u"ERIKSSON"_s);
}

void ZonePrintTest::whatIsHardlyPrintedIsNotRead()
{
    QList<QList<ZonePlace>> lines = printOf(Passport);
    lines[0][7][size_t(ZoneLetters.indexOf(u'I'))] = 0.55F; // no check digit speaks for a name
    QVERIFY(!travelDocumentOf(lines, Today));
    lines = printOf(Passport);
    lines[1][14][size_t(ZoneLetters.indexOf(u'4'))] = 0.55F;
    QVERIFY(travelDocumentOf(lines, Today));
    lines[1][1][size_t(ZoneLetters.indexOf(u'I'))] = 0.93F; // no check digit tells it from 8
    QVERIFY(!travelDocumentOf(lines, Today));
}

QTEST_MAIN(ZonePrintTest)
#include "test_zone_print.moc"
