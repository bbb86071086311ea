#include "frames/camera_frames.h"

#include "scanner/code/code_writer.h"

#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <QBuffer>
#include <QPainter>
#include <QRandomGenerator>
#include <vector>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int FrameWidth = 1920;
constexpr int FrameHeight = 1080;
constexpr int CardModulePixels = 6; // the card is drawn finer than any frame shows it

class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    double between(double least, double most)
    {
        return least + m_random.generateDouble() * (most - least);
    }
    double between(const double (&range)[2]) { return between(range[0], range[1]); }
    int below(int most) { return int(m_random.bounded(most)); }
    bool happens(double share) { return m_random.generateDouble() < share; }
    template <size_t N>
    QString oneOf(const char* const (&words)[N])
    {
        return QString::fromLatin1(words[size_t(below(int(N)))]);
    }
    quint32 seed() { return m_random.generate(); }

private:
    QRandomGenerator m_random;
};

constexpr const char* FamilyNames[] = {"MARLOWE",   "OKONKWO", "DELACROIX",  "HARGREAVES",
                                       "LINDQVIST", "TANAKA",  "VILLALOBOS", "PRZYBYLSKI"};
constexpr const char* GivenNames[] = {"ADA",     "BENEDICT",   "CLEMENTINE", "DESMOND",
                                      "EULALIA", "FITZGERALD", "GUINEVERE",  "HORATIO"};
constexpr const char* Streets[] = {"KESTREL LANE", "OLD QUARRY ROAD", "WILLOW BEND COURT",
                                   "HARBOR VIEW TERRACE", "N MERIDIAN STREET"};
constexpr const char* Cities[] = {"ALDER FALLS", "EAST WINSLOW", "PORT CARRICK", "THREE ROCKS"};

void drawSmallPrint(QPainter& painter, const QRect& area, int lineHeight)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(std::max(6, lineHeight * 6 / 10));
    painter.setFont(font);
    painter.setPen(QColor(40, 40, 60));
    for (int line = 0; (line + 1) * lineHeight < area.height(); ++line)
        painter.drawText(area.left(), area.top() + (line + 1) * lineHeight,
                         u"CLASS D  END NONE  REST NONE  ISSUED UNDER AUTHORITY %1"_s.arg(line));
}

cv::Mat grayOf(const QImage& image)
{
    return cv::Mat(image.height(), image.width(), CV_8UC1, const_cast<uchar*>(image.constBits()),
                   size_t(image.bytesPerLine()))
        .clone();
}

QImage imageOf(const cv::Mat& gray)
{
    return QImage(gray.data, gray.cols, gray.rows, qsizetype(gray.step[0]),
                  QImage::Format_Grayscale8)
        .copy();
}

// A room's wall and table: broad light and dark, a few edges, no fine stripes.
cv::Mat background(Dice& dice)
{
    cv::Mat coarse(9, 16, CV_8UC1);
    cv::RNG random(dice.seed());
    random.fill(coarse, cv::RNG::UNIFORM, 60, 190);
    cv::Mat wide;
    cv::resize(coarse, wide, {FrameWidth, FrameHeight}, 0, 0, cv::INTER_CUBIC);
    for (int i = 0; i < 6; ++i) {
        const cv::Point at(dice.below(FrameWidth), dice.below(FrameHeight));
        const cv::Size size(40 + dice.below(400), 40 + dice.below(300));
        cv::rectangle(wide, cv::Rect(at, size), cv::Scalar(40 + dice.below(180)), cv::FILLED,
                      cv::LINE_AA);
    }
    return wide;
}

// Where the card's four corners fall: scaled, tilted in space, turned, and moved so that all of it
// is in the frame.
std::array<cv::Point2f, 4> cardCorners(const cv::Size& card, const FrameGrade& grade, Dice& dice)
{
    const double turn = (90 * dice.below(4) + dice.between(-grade.turnDegrees, grade.turnDegrees)) *
                        std::numbers::pi / 180;
    const double tilt = dice.between(0, grade.tiltDegrees) * std::numbers::pi / 180;
    const double axis = dice.between(0, 2 * std::numbers::pi);
    const double reach = std::hypot(card.width, card.height);
    double scale = dice.between(grade.modulePixels) / CardModulePixels;

    const auto project = [&](double x, double y) {
        // Turn about the tilt's axis, look at it from a distance of 2.2 diagonals.
        const double along = x * std::cos(axis) + y * std::sin(axis);
        const double beside = -x * std::sin(axis) + y * std::cos(axis);
        const double deep = beside * std::sin(tilt);
        const double flat = beside * std::cos(tilt);
        const double shrink = 2.2 * reach / (2.2 * reach + deep);
        const double px = (along * std::cos(axis) - flat * std::sin(axis)) * shrink;
        const double py = (along * std::sin(axis) + flat * std::cos(axis)) * shrink;
        return cv::Point2d(px * std::cos(turn) - py * std::sin(turn),
                           px * std::sin(turn) + py * std::cos(turn));
    };
    const double w = card.width / 2.0;
    const double h = card.height / 2.0;
    const std::array<cv::Point2d, 4> ends{project(-w, -h), project(w, -h), project(w, h),
                                          project(-w, h)};
    double reachX = 0;
    double reachY = 0;
    for (const cv::Point2d& end : ends) {
        reachX = std::max(reachX, std::abs(end.x));
        reachY = std::max(reachY, std::abs(end.y));
    }
    scale = std::min({scale, FrameWidth * 0.49 / reachX, FrameHeight * 0.49 / reachY});
    const double roomX = FrameWidth / 2.0 - reachX * scale;
    const double roomY = FrameHeight / 2.0 - reachY * scale;
    const cv::Point2d centre(FrameWidth / 2.0 + dice.between(-roomX, roomX),
                             FrameHeight / 2.0 + dice.between(-roomY, roomY));
    std::array<cv::Point2f, 4> corners;
    for (size_t i = 0; i < corners.size(); ++i)
        corners[i] = cv::Point2f(ends[i] * scale + centre);
    return corners;
}

void moveHand(cv::Mat& frame, double pixels, double direction)
{
    const int size = int(std::ceil(pixels)) | 1;
    if (size < 3)
        return;
    cv::Mat kernel = cv::Mat::zeros(size, size, CV_32F);
    const cv::Point2d middle(size / 2.0, size / 2.0);
    const cv::Point2d step(std::cos(direction) * pixels / 2, std::sin(direction) * pixels / 2);
    cv::line(kernel, cv::Point(middle - step), cv::Point(middle + step), cv::Scalar(1), 1);
    kernel /= cv::sum(kernel)[0];
    cv::filter2D(frame, frame, -1, kernel);
}

void shineOn(cv::Mat& frame, const std::array<cv::Point2f, 4>& card, Dice& dice)
{
    const cv::Point2f middle = (card[0] + card[2]) / 2;
    const cv::Point at(int(middle.x + float(dice.between(-200, 200))),
                       int(middle.y + float(dice.between(-120, 120))));
    cv::Mat glare = cv::Mat::zeros(frame.size(), CV_8UC1);
    cv::ellipse(glare, at, {60 + dice.below(160), 20 + dice.below(50)}, dice.between(0, 180), 0,
                360, cv::Scalar(70 + dice.below(90)), cv::FILLED);
    cv::GaussianBlur(glare, glare, {}, 25);
    cv::add(frame, glare, frame);
}

void addNoise(cv::Mat& frame, double sigma, quint32 seed)
{
    cv::Mat noise(frame.size(), CV_16SC1);
    cv::RNG random(seed);
    random.fill(noise, cv::RNG::NORMAL, 0, sigma);
    cv::add(frame, noise, frame, cv::noArray(), CV_8U);
}

QImage throughJpeg(const QImage& image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return QImage::fromData(bytes, "JPEG").convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

Licence seededLicence(quint32 seed)
{
    Dice dice(seed);
    Licence licence;
    licence.familyName = dice.oneOf(FamilyNames);
    licence.givenName = dice.oneOf(GivenNames);
    licence.middleName = dice.oneOf(GivenNames);
    licence.familyNameTruncated = false;
    licence.givenNameTruncated = false;
    licence.middleNameTruncated = false;
    licence.birthDate = QDate(1935 + dice.below(70), 1 + dice.below(12), 1 + dice.below(28));
    licence.issueDate = QDate(2019 + dice.below(5), 1 + dice.below(12), 1 + dice.below(28));
    licence.expiryDate = licence.issueDate.addYears(8);
    licence.sex = dice.happens(0.5) ? u"F"_s : u"M"_s;
    licence.street1 = QString::number(1 + dice.below(9999)) + u' ' + dice.oneOf(Streets);
    if (dice.happens(0.3))
        licence.street2 = u"APT %1"_s.arg(1 + dice.below(40));
    licence.city = dice.oneOf(Cities);
    licence.region = u"VA"_s;
    licence.postalCode = u"2%1"_s.arg(dice.below(10000), 4, 10, QChar(u'0'));
    licence.country = u"USA"_s;
    licence.heightIn = 58 + dice.below(20);
    licence.eyeColor = u"BRO"_s;
    licence.documentNumber = u"T%1"_s.arg(dice.below(100'000'000), 8, 10, QChar(u'0'));
    licence.issuerIin = u"636000"_s;
    licence.compliance = u"F"_s;
    return licence;
}

QImage cardBack(const QByteArray& payload, int modulePixels)
{
    CodeStyle style;
    style.modulePixels = modulePixels;
    const Result<QImage> code = drawCode(Symbology::Pdf417, payload, style);
    const QImage& symbol = code.value();
    const int width = symbol.width() * 108 / 100;
    const int height = width * 54 / 86;
    QImage card(width, height, QImage::Format_Grayscale8);
    card.fill(QColor(236, 236, 236));
    QPainter painter(&card);
    painter.fillRect(0, height / 20, width, height / 7, QColor(45, 45, 45));
    const int top = height / 20 + height / 7;
    const int symbolTop = height - symbol.height() - height / 12;
    drawSmallPrint(painter, QRect(width / 20, top, width * 9 / 10, symbolTop - top - height / 30),
                   height / 16);
    painter.drawImage((width - symbol.width()) / 2, symbolTop, symbol);
    painter.end();
    return card;
}

QImage cameraFrame(const QByteArray& payload, const FrameGrade& grade, quint32 seed)
{
    Dice dice(seed);
    cv::Mat card = grayOf(cardBack(payload, CardModulePixels));
    const auto corners = cardCorners(card.size(), grade, dice);
    const cv::Size cardSize = card.size();

    // What is drawn smaller must be made softer first, or bars vanish between the pixels.
    const double shrink = cv::norm(corners[1] - corners[0]) / cardSize.width;
    if (shrink < 1)
        cv::GaussianBlur(card, card, {}, 0.42 / shrink);
    const std::vector<cv::Point2f> from{{0, 0},
                                        {float(cardSize.width), 0},
                                        {float(cardSize.width), float(cardSize.height)},
                                        {0, float(cardSize.height)}};
    const std::vector<cv::Point2f> to(corners.begin(), corners.end());
    cv::Mat frame = background(dice);
    cv::warpPerspective(card, frame, cv::getPerspectiveTransform(from, to), frame.size(),
                        cv::INTER_LINEAR, cv::BORDER_TRANSPARENT);

    const double blur = dice.between(grade.blurSigma);
    if (blur > 0.15)
        cv::GaussianBlur(frame, frame, {}, blur);
    moveHand(frame, dice.between(grade.motionPixels), dice.between(0, std::numbers::pi));
    frame.convertTo(frame, -1, dice.between(grade.light));
    if (dice.happens(grade.glareShare))
        shineOn(frame, corners, dice);
    addNoise(frame, grade.noiseSigma, dice.seed());
    return throughJpeg(imageOf(frame), grade.jpegQuality);
}

} // namespace anteroom
