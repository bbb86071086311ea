#include "bench/cards/travel_papers.h"

#include "bench/cards/drawn_letters.h"
#include "bench/cards/fictional_people.h"

#include <QPainter>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double Dots = 18.5;         // a millimetre
constexpr double LetterPitch = 2.54;  // ICAO 9303-3: ten letters an inch
constexpr double CapitalHeight = 2.6; // of OCR-B size 1, with its strokes' width
constexpr const char* Issuers[] = {"UTO", "USA", "CAN", "D<<", "FRA", "MEX", "IND", "PHL"};

struct PaperShape {
    const char* format;
    QSizeF millimetres;
    int lines;
    int letters;
};
constexpr PaperShape Shapes[] = {
    {"TD1", {85.6, 53.98}, 3, 30}, {"TD2", {105, 74}, 2, 36}, {"TD3", {125, 88}, 2, 44}};

QChar checkDigit(const QString& text)
{
    static constexpr int weights[] = {7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const int worth = c >= u'0' && c <= u'9'   ? c - u'0'
                          : c >= u'A' && c <= u'Z' ? c - u'A' + 10
                                                   : 0;
        sum += worth * weights[i % 3];
    }
    return QChar(u'0' + sum % 10);
}

QString checked(const QString& text)
{
    return text + checkDigit(text);
}

QString filled(const QString& text, qsizetype length)
{
    return text.left(length).leftJustified(length, u'<');
}

// Hyphens and blanks part names, apostrophes and points vanish.
QString transliterated(const QString& name)
{
    QString plain = name.toUpper();
    plain.remove(u'\'').remove(u'.');
    plain.replace(u'-', u'<').replace(u' ', u'<');
    return plain;
}

void setZone(TravelPaper& paper, const PaperShape& shape, Dice& dice)
{
    const QString names =
        transliterated(paper.familyName) + u"<<"_s + transliterated(paper.givenNames);
    const QString kind = filled(paper.documentType, 2);
    const QString issuer = filled(paper.issuer, 3);
    const QString number = checked(filled(paper.documentNumber, 9));
    const QString birth = checked(paper.birthDate.toString(u"yyMMdd"_s));
    const QString expiry = checked(paper.expiryDate.toString(u"yyMMdd"_s));
    const QString sex = paper.sex == u"X" ? u"<"_s : paper.sex;
    const QString nation = filled(paper.nationality, 3);
    if (shape.lines == 3) {
        const QString first = kind + issuer + number + filled({}, 15);
        const QString second = birth + sex + expiry + nation + filled({}, 11);
        const QString sum = first.mid(5) + second.left(7) + second.mid(8, 7) + second.mid(18, 11);
        paper.zone = {first, second + checkDigit(sum), filled(names, 30)};
    } else {
        const QString optional =
            shape.letters == 44
                ? checked(filled(dice.happens(0.5) ? digits(dice, 9) : QString(), 14))
                : filled({}, 7);
        const QString second = number + nation + birth + sex + expiry + optional;
        const QString sum = number + birth + expiry + optional;
        paper.zone = {kind + issuer + filled(names, shape.letters - 5), second + checkDigit(sum)};
    }
    const qsizetype room = shape.lines == 3 ? 30 : shape.letters - 5;
    const QString kept = filled(names, room);
    const qsizetype parted = kept.indexOf(u"<<"_s);
    const auto words = [](QString part) {
        part.replace(u'<', u' ');
        return part.trimmed();
    };
    paper.familyName = words(parted < 0 ? kept : kept.left(parted));
    paper.givenNames = words(parted < 0 ? QString() : kept.mid(parted + 2));
}

// A digit of the number or of the dates becomes another one, and no check digit agrees.
void forge(TravelPaper& paper, Dice& dice)
{
    QString& line = paper.zone[1]; // which has the dates in every format
    const qsizetype at = paper.format == u"TD1" ? dice.below(6) : 13 + dice.below(6);
    line[at] = QChar(u'0' + (line[at].digitValue() + 1 + dice.below(8)) % 10);
    paper.forged = true;
}

void drawFace(QPainter& painter, const TravelPaper& paper, Dice& dice)
{
    QFont font(u"Liberation Sans"_s);
    font.setPixelSize(int(2.4 * Dots));
    painter.setFont(font);
    const double left = paper.picture.width() * 0.36;
    double y = 9 * Dots;
    painter.setPen(QColor(30, 50, 100));
    drawLetters(painter, QPointF(6 * Dots, 6 * Dots),
                paper.format == u"TD3"   ? u"PASSPORT  Passeport"_s
                : paper.format == u"TD2" ? u"IDENTITY CARD"_s
                                         : u"PERMANENT RESIDENT"_s);
    painter.setPen(QColor(20, 20, 25));
    const double step = paper.format == u"TD1" ? 4.2 * Dots : 6 * Dots;
    for (const QString& line :
         {u"Surname  "_s + paper.familyName, u"Given names  "_s + paper.givenNames,
          u"Nationality  "_s + paper.nationality,
          u"Date of birth  "_s + paper.birthDate.toString(u"dd MMM yyyy"_s),
          u"Sex  "_s + paper.sex}) {
        drawLetters(painter, QPointF(left, y + step), line);
        y += step;
    }
    painter.fillRect(QRectF(5 * Dots, 9 * Dots, 22 * Dots, 24 * Dots), QColor(195, 200, 206));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(130 + dice.below(60), 120, 105));
    painter.drawEllipse(QPointF(16 * Dots, 19 * Dots), 5.5 * Dots, 7 * Dots);
}

void printZone(QPainter& painter, TravelPaper& paper, const PaperShape& shape)
{
    QFont font(u"OCR B"_s);
    font.setPixelSize(100);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(int(100 * CapitalHeight * Dots / QFontMetricsF(font).capHeight()));
    painter.setFont(font);
    painter.setPen(QColor(15, 15, 18));
    const QFontMetricsF metrics(font);
    const double lineStep = 4.23 * Dots; // six lines an inch
    const double left = (shape.millimetres.width() - shape.letters * LetterPitch) / 2 * Dots;
    const double last = shape.millimetres.height() * Dots - 6.5 * Dots;
    for (qsizetype line = 0; line < paper.zone.size(); ++line) {
        const double y = last - double(paper.zone.size() - 1 - line) * lineStep;
        for (qsizetype i = 0; i < paper.zone[line].size(); ++i) {
            const QString letter(paper.zone[line][i]);
            const double middle = left + (double(i) + 0.5) * LetterPitch * Dots;
            drawLetters(painter, QPointF(middle - metrics.horizontalAdvance(letter) / 2, y),
                        letter);
        }
    }
    paper.letterHeight = CapitalHeight * Dots;
    const double top = last - double(paper.zone.size() - 1) * lineStep - paper.letterHeight;
    paper.zoneBox = QRectF(left, top, shape.letters * LetterPitch * Dots, last - top);
}

} // namespace

TravelPaper travelPaper(quint32 seed)
{
    Dice dice(seed * 613 + 5);
    const PaperShape& shape = Shapes[seed % 3];
    TravelPaper paper;
    paper.format = QLatin1String(shape.format);
    paper.documentType = shape.letters == 44                        ? u"P"_s
                         : shape.letters == 30 && dice.happens(0.5) ? u"C1"_s
                                                                    : u"I"_s;
    paper.issuer = dice.oneOf(Issuers).remove(u'<');
    paper.nationality = dice.happens(0.7) ? paper.issuer : dice.oneOf(Issuers).remove(u'<');
    const FictionalName name = fictionalName(dice);
    paper.familyName = name.family;
    paper.givenNames = name.given + (name.middle.size() > 1 ? u' ' + name.middle : QString());
    paper.documentNumber = capitals(dice, 1 + dice.below(2)) + digits(dice, 7);
    paper.sex = dice.happens(0.48) ? u"F"_s : dice.happens(0.92) ? u"M"_s : u"X"_s;
    paper.birthDate = QDate(1930, 1, 1).addDays(dice.below(29000));
    paper.expiryDate = QDate(2026, 12, 1).addDays(dice.below(3200));

    QImage picture(QSizeF(shape.millimetres * Dots).toSize(), QImage::Format_RGB32);
    const QColor tint = QColor::fromHsv(dice.below(360), 26, 244);
    picture.fill(tint);
    paper.picture = picture;
    QPainter painter(&paper.picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(QPen(tint.darker(108), 2));
    for (int line = -40; line < 200; ++line) // guilloche
        painter.drawLine(QPointF(line * 40, 0), QPointF(line * 40 - 500, 1700));
    drawFace(painter, paper, dice);
    setZone(paper, shape, dice);
    if (dice.happens(0.1))
        forge(paper, dice);
    printZone(painter, paper, shape);
    painter.end();
    return paper;
}

CardShot travelShot(const TravelPaper& paper, const CardGrade& grade, quint32 seed)
{
    CardView view = seededCardView(grade, seed + 90000);
    view.hold = CardHold::Bare;
    if (paper.format != u"TD1")
        view.cornerMillimetres = 1;
    return cardShot(paper.picture, view);
}

} // namespace anteroom
