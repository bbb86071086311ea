#include "bench/cards/other_cards.h"

#include "bench/cards/card_art.h"
#include "bench/cards/card_printer.h"
#include "bench/cards/card_shot.h"
#include "bench/cards/fictional_people.h"
#include "bench/cards/letters.h"
#include "frames/card_backs.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* States[] = {"COLORADO", "OHIO", "VIRGINIA", "OREGON", "MAINE", "TEXAS"};
constexpr const char* Shops[] = {"Saver's Club", "FreshMart Rewards", "Brew & Bean",
                                 "Pages Bookshop", "AirMiles Silver"};
constexpr const char* Banks[] = {"First Harbor Bank", "Union Ridge Credit Union", "NovaCard"};
constexpr const char* Libraries[] = {"Fernhollow Public Library", "County Library System",
                                     "Alder Falls Library"};
constexpr const char* Families[] = {"Roboto", "Lato", "Open Sans", "Nimbus Sans", "Carlito"};

CardType anyType(Dice& dice)
{
    return {dice.oneOf(Families), 44};
}

QString wholeName(const FictionalName& name)
{
    return name.given + u' ' + name.family;
}

void ground(CardPrinter& print, Dice& dice, int valueLeast)
{
    const QColor colour = QColor::fromHsv(dice.below(360), 20 + dice.below(160),
                                          valueLeast + dice.below(256 - valueLeast));
    print.painter().fillRect(QRectF(0, 0, 1586, 1000), colour);
    drawWatermark(print.painter(), Watermark(dice.below(5)), QColor(255, 255, 255, 30), dice);
}

void drawLicenceFront(CardPrinter& print, Dice& dice, quint32 seed)
{
    const Licence licence = seededLicence(seed);
    QPainter& p = print.painter();
    QLinearGradient sky(0, 0, 1586, 1000);
    sky.setColorAt(0, QColor::fromHsv(dice.below(360), 30, 250));
    sky.setColorAt(1, QColor::fromHsv(dice.below(360), 50, 235));
    p.fillRect(QRectF(0, 0, 1586, 1000), sky);
    const CardType text = anyType(dice);
    const QColor navy(20, 40, 110);
    print.write(dice.oneOf(States), {60, 120}, text.sized(80).bold().in(navy));
    print.write(u"USA"_s, {620, 80}, text.sized(40).in(navy));
    print.write(dice.happens(0.8) ? u"DRIVER LICENSE"_s : u"IDENTIFICATION CARD"_s, {1520, 110},
                text.sized(60).bold().in(navy), Qt::AlignRight);
    p.fillRect(QRectF(60, 230, 430, 540), QColor(190, 200, 210));
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(140, 120, 105));
    p.drawEllipse(QPointF(275, 440), 115, 145);
    p.drawRoundedRect(QRectF(100, 610, 350, 160), 100, 100);
    const CardType label = text.sized(26).in(QColor(150, 40, 40));
    const auto line = [&](const QString& number, const QString& field, const QString& shown,
                          double y, const QString& value = {}) {
        print.write(number, {540, y}, label);
        print.writeField(field, shown, {650, y}, text.sized(46).bold(), Qt::AlignLeft, value);
    };
    const auto day = [](const QDate& date) { return date.toString(u"MM/dd/yyyy"_s); };
    line(u"4d DLN"_s, {}, licence.documentNumber, 240);
    line(u"1"_s, u"family_name"_s, licence.familyName, 330);
    line(u"2"_s, u"given_name"_s, licence.givenName, 400);
    line(u"8"_s, {}, licence.street1, 480);
    print.write(licence.city + u", "_s + licence.region + u' ' + licence.postalCode.left(5),
                {650, 540}, text.sized(42));
    line(u"3 DOB"_s, u"birth_date"_s, day(licence.birthDate), 640,
         licence.birthDate.toString(Qt::ISODate));
    line(u"4b EXP"_s, {}, day(licence.expiryDate), 720);
    print.write(u"15 SEX "_s + licence.sex, {540, 810}, text.sized(38));
    print.write(u"18 EYES "_s + licence.eyeColor, {840, 810}, text.sized(38));
    print.write(u"9 CLASS D   12 REST NONE   9a END NONE"_s, {540, 880}, text.sized(34));
    print.write(u"4a ISS "_s + day(licence.issueDate), {1150, 720}, text.sized(34));
}

QImage licenceBack(quint32 seed)
{
    const QImage back = cardBack(licencePayload(seed), 6, 3 * (seed % 1000) + 2);
    QImage card({1586, 1000}, QImage::Format_RGB32);
    card.fill(QColor(248, 248, 244));
    QPainter painter(&card);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(0, 0, 1586, 1000), back);
    return card;
}

void drawLoyalty(CardPrinter& print, Dice& dice)
{
    ground(print, dice, 120);
    const CardType text = anyType(dice).in(Qt::white);
    print.write(dice.oneOf(Shops), {80, 200}, text.sized(110).bold());
    print.write(dice.happens(0.5) ? u"Member since 20"_s + QString::number(10 + dice.below(15))
                                  : u"Rewards Member"_s,
                {80, 300}, text.sized(46));
    print.write(wholeName(fictionalName(dice)), {80, 520}, text.sized(54));
    print.write((dice.happens(0.5) ? u"Member No. "_s : u"Card # "_s) + digits(dice, 4) + u' ' +
                    digits(dice, 4) + u' ' + digits(dice, 4),
                {80, 610}, text.sized(50));
    drawBars(print.painter(), {80, 700, 760, 170}, dice);
    print.write(u"Earn points with every purchase"_s, {80, 950}, text.sized(36));
}

void drawBank(CardPrinter& print, Dice& dice)
{
    ground(print, dice, 50);
    QPainter& p = print.painter();
    CardType text = anyType(dice).in(QColor(240, 240, 240));
    print.write(dice.oneOf(Banks), {90, 140}, text.sized(68).bold());
    print.write(dice.happens(0.5) ? u"debit"_s : u"credit"_s, {1500, 140}, text, Qt::AlignRight);
    p.setPen(QPen(QColor(120, 100, 50), 4));
    p.setBrush(QColor(214, 186, 110));
    p.drawRoundedRect(QRectF(150, 330, 230, 170), 26, 26);
    p.drawLine(150, 415, 380, 415);
    p.drawLine(265, 330, 265, 500);
    text.embossed = dice.happens(0.5);
    // Of the range that payment networks keep for tests.
    print.write(u"4000 0012 "_s + digits(dice, 4) + u' ' + digits(dice, 4), {140, 640},
                text.of(u"OCR B"_s).sized(92));
    print.write(u"VALID THRU  0"_s + QString::number(1 + dice.below(9)) + u"/3"_s + digits(dice, 1),
                {620, 740}, text.sized(40));
    print.write(wholeName(fictionalName(dice)).toUpper(), {140, 880}, text.sized(52));
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(235, 60, 40, 220));
    p.drawEllipse(QPointF(1290, 850), 80, 80);
    p.setBrush(QColor(250, 170, 30, 200));
    p.drawEllipse(QPointF(1390, 850), 80, 80);
}

void drawLibrary(CardPrinter& print, Dice& dice)
{
    ground(print, dice, 190);
    const CardType text = anyType(dice);
    print.write(dice.oneOf(Libraries), {80, 170}, text.sized(76).bold());
    print.write(u"Library Card"_s, {80, 260}, text.sized(56));
    drawBars(print.painter(), {300, 420, 980, 210}, dice);
    print.write(u"2 "_s + digits(dice, 4) + u' ' + digits(dice, 5) + u' ' + digits(dice, 4),
                {793, 710}, text, Qt::AlignHCenter);
    print.write(u"Name: "_s + (dice.happens(0.5) ? wholeName(fictionalName(dice)) : QString()),
                {80, 850}, text);
    print.write(u"Please report a lost card at once. You are responsible for items borrowed."_s,
                {80, 940}, text.sized(32));
}

void drawBadge(CardPrinter& print, Dice& dice)
{
    ground(print, dice, 160);
    const CardType text = anyType(dice);
    const FictionalName name = fictionalName(dice);
    switch (dice.below(4)) {
    case 0:
        print.write(u"Halvorsen Freight Inc"_s, {80, 160}, text.sized(70).bold());
        print.write(wholeName(name), {80, 480}, text.sized(90).bold());
        print.write(u"Employee ID "_s + digits(dice, 6), {80, 600}, text.sized(56));
        break;
    case 1:
        print.write(wholeName(name), {80, 240}, text.sized(84).bold());
        print.write(u"Plumbing & Heating"_s, {80, 340}, text.sized(50));
        print.write(fictionalPhone(dice), {80, 700}, text.sized(54));
        print.write(fictionalStreet(dice) + u", "_s + fictionalTown(dice), {80, 800}, text);
        break;
    case 2:
        print.write(u"IRONWORKS GYM"_s, {80, 200}, text.sized(100).bold());
        print.write(u"Member "_s + wholeName(name), {80, 480}, text.sized(56));
        print.write(u"ID "_s + digits(dice, 7) + u"   Plan: Gold"_s, {80, 580}, text.sized(56));
        break;
    default:
        print.write(u"Your next appointment"_s, {80, 200}, text.sized(80).bold());
        print.write(u"Date ____________  Time ________"_s, {80, 480}, text.sized(56));
        print.write(u"Please call "_s + fictionalPhone(dice) + u" to change it"_s, {80, 700}, text);
    }
}

} // namespace

QString nameOf(OtherPicture picture)
{
    switch (picture) {
    case OtherPicture::LicenceFront:
    case OtherPicture::LicenceBack:
        return u"licence"_s;
    case OtherPicture::Loyalty:
        return u"loyalty_card"_s;
    case OtherPicture::Bank:
        return u"bank_card"_s;
    case OtherPicture::Library:
        return u"library_card"_s;
    case OtherPicture::None:
    case OtherPicture::Papers:
    case OtherPicture::Badge:
        return {};
    }
    return {};
}

DrawnCard otherCard(OtherPicture picture, quint32 seed)
{
    Dice dice(seed * 31 + quint32(picture));
    DrawnCard drawn;
    if (picture == OtherPicture::LicenceBack) {
        drawn.picture = licenceBack(seed);
    } else if (picture == OtherPicture::Papers) {
        drawn.picture = letter(dice.seed());
    } else {
        CardPrinter print(Qt::white);
        switch (picture) {
        case OtherPicture::LicenceFront:
            drawLicenceFront(print, dice, seed);
            break;
        case OtherPicture::Loyalty:
            drawLoyalty(print, dice);
            break;
        case OtherPicture::Bank:
            drawBank(print, dice);
            break;
        case OtherPicture::Library:
            drawLibrary(print, dice);
            break;
        default:
            drawBadge(print, dice);
        }
        drawn = print.finished();
    }
    drawn.layout = nameOf(picture);
    return drawn;
}

OtherShot otherShot(const CardGrade& grade, quint32 seed)
{
    OtherShot shot;
    shot.picture = OtherPicture(seed % OtherPictures);
    CardView view = seededCardView(grade, seed + 50000);
    if (shot.picture == OtherPicture::None) {
        shot.frame = emptyShot(view);
        return shot;
    }
    shot.drawn = otherCard(shot.picture, seed);
    if (shot.picture == OtherPicture::Papers) {
        view.cornerMillimetres = 0;
        view.hold = CardHold::Bare;
    }
    shot.frame = cardShot(shot.drawn.picture, view).frame;
    return shot;
}

} // namespace anteroom
