#include "bench/cards/further_fronts.h"

#include "bench/cards/card_art.h"
#include "bench/cards/fictional_people.h"
#include "bench/cards/further_print.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

void writeNetwork(const CardSide& s, const QString& name, const QRectF& frame, const CardType& type)
{
    QPainter& p = s.print.painter();
    p.setPen(QPen(type.colour, 4));
    p.setBrush(Qt::NoBrush);
    p.drawRect(frame);
    s.print.write(name, {frame.center().x(), frame.bottom() - 20}, type, Qt::AlignHCenter);
}

// "$20/$40/$250" under one heading.
void writeSlashed(const CardSide& s, std::initializer_list<const char*> copays, const QPointF& at,
                  const CardType& type)
{
    QPointF next = at;
    for (const char* copay : copays) {
        if (next != at) {
            const double beside = type.size * 0.1;
            s.print.write(u"/"_s, next + QPointF(beside, 0), type);
            next.rx() += s.print.widthOf(u"/"_s, type) + 2 * beside;
        }
        s.write(copay, next, type);
        next.rx() += s.print.widthOf(s.entry(copay, u" "_s).shown, type);
    }
}

} // namespace

void carrierFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    const QColor brands[] = {{0, 70, 140}, {108, 29, 95}, {0, 105, 92}, {176, 58, 20}};
    const QColor brand = brands[s.dice.below(4)];
    const CardType text{u"Liberation Sans"_s, 44};
    drawEmblem(p, Emblem(s.dice.below(8)), {115, 110}, 105, brand);
    s.write("payer", {195, 134}, text.sized(68).bold().in(brand), 760);
    s.print.write(s.member.employer, {1530, 105}, text.sized(38), Qt::AlignRight);
    s.print.write(u"Health Plan (80840) 911-"_s + s.member.payerId + u"-0"_s + digits(s.dice, 1),
                  {60, 225}, text.sized(36));
    writeWithin(s, s.entry("member_id", u"Member ID:"_s), {60, 315}, 760, LabelPlace::Left, text,
                text.sized(52).bold());
    writeWithin(s, s.entry("group", u"Group Number:"_s), {850, 315}, 680, LabelPlace::Left, text,
                text.sized(52).bold());
    s.print.write(u"Member:"_s, {60, 405}, text.sized(38));
    s.write("member_name", {60, 465}, text.sized(50).bold(), 740);
    if (!s.member.dependants.isEmpty())
        s.print.write(u"Dependents:"_s, {60, 545}, text.sized(38));
    s.writeDependants({60, 597}, 50, text.sized(40), false);
    writeWithin(s, s.entry("payer_id", u"Payer ID:"_s), {850, 405}, 680, LabelPlace::Left, text,
                text.bold());
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(236, 238, 241));
    p.drawRoundedRect(QRectF(830, 450, 700, 310), 24, 24);
    s.print.write(u"Quillscript Rx"_s, {1500, 510}, text.sized(36).bold().in(brand),
                  Qt::AlignRight);
    writeAllWithin(s, s.entries({"rx_bin", "rx_pcn", "rx_group"}), {865, 570}, 74, 640,
                   LabelPlace::Column, text.sized(42), text.sized(46).bold(), 270);
    p.fillRect(QRectF(60, 800, 1466, 3), brand);
    s.writeCopays({"office_visit", "urgent_care", "emergency"}, {60, 862}, text.sized(38),
                  text.sized(42).bold(), 50);
    s.write("plan", {60, 942}, text.sized(46).bold().in(brand), 620);
    s.print.write(u"Underwritten by "_s + s.member.payer + u" Insurance Company"_s, {1530, 942},
                  text.sized(28), Qt::AlignRight);
}

void selfFundedFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    const QColor ink = QColor::fromHsv(s.dice.below(360), 190, 95);
    p.fillRect(QRectF(0, 0, 1586, 1000), QColor(253, 251, 245));
    const CardType title{u"P052"_s, 76, ink, QFont::Bold};
    s.print.write(s.member.employer, {793, 110}, title, Qt::AlignHCenter);
    CardType text{u"Carlito"_s, 50};
    s.print.write(u"Employee Health Benefit Plan"_s, {793, 168}, text.sized(42), Qt::AlignHCenter);
    p.fillRect(QRectF(60, 195, 1466, 4), ink);
    p.fillRect(QRectF(60, 204, 1466, 2), ink);
    CardEntry start = s.entry("effective_date");
    start.shown =
        QLocale(QLocale::English).toString(s.member.effective, u"dd-MMM-yyyy"_s).toUpper();
    QList<CardEntry> cells = s.entries({"member_name", "member_id", "group"});
    cells << start << s.entry("plan") << CardEntry{u"Tier:"_s, {}, u"EMPLOYEE + FAMILY"_s};
    writeRightAligned(s, cells, {400, 280}, 70, 580, text.sized(42), text.bold());
    s.print.write(u"In-Network Copays"_s, {1010, 275}, text.sized(42).bold().in(ink));
    const double below = writeAllWithin(
        s, s.entries({"copays.pcp", "copays.specialist", "copays.emergency", "copays.generic"}),
        {1010, 335}, 60, 516, LabelPlace::Column, text.sized(42), text.sized(48), 360);
    const QString deductible = thousands(s.dice);
    s.print.allow(u"copays.deductible"_s, deductible);
    s.print.write(u"Deductible "_s + deductible + u" Ind"_s, {1010, below + 12}, text.sized(40));
    s.print.allow(u"copays.coinsurance"_s, u"20%"_s);
    s.print.write(u"Coinsurance 20%"_s, {1010, below + 66}, text.sized(40));
    p.fillRect(QRectF(60, 678, 1466, 128), QColor::fromHsv(ink.hue(), 22, 240));
    s.print.writeRow(s.entries({"rx_bin", "rx_pcn", "rx_group"}), {90, 722}, 1100, 58,
                     text.sized(38), text.bold());
    s.print.write(u"Administered by"_s, {60, 862}, text.sized(36));
    s.write("payer", {60, 930}, title.sized(60).in(Qt::black), 760);
    s.print.write(u"Network:"_s, {890, 920}, text.sized(42));
    const CardType logo{u"URW Gothic"_s, 44, ink, QFont::Bold};
    writeNetwork(s, u"PHCS"_s, {1060, 870, 180, 72}, logo);
    writeNetwork(s, u"FirstChoice"_s, {1262, 870, 264, 72}, logo.sized(40));
}

void recordNumberFront(const CardSide& side)
{
    CardSide s = side;
    s.upper = true;
    QPainter& p = s.print.painter();
    const QColor night = QColor::fromHsv(170 + s.dice.below(100), 190, 85);
    p.fillRect(QRectF(0, 0, 1586, 1000), night);
    drawWatermark(p, Watermark::Waves, QColor(255, 255, 255, 10), s.dice);
    const CardType text{u"Lato"_s, 54, QColor(248, 250, 252)};
    const CardType label = text.sized(31).in(QColor(178, 214, 226));
    drawEmblem(p, Emblem(s.dice.below(8)), {1440, 130}, 130, QColor(120, 205, 190));
    s.write("payer", {80, 140}, text.sized(76).bold(), 1200);
    s.write("plan", {80, 212}, text.sized(46), 900);
    writeWithin(s, s.entry("member_name"), {80, 310}, 820, LabelPlace::Above, label, text);
    writeWithin(s, s.entry("member_id", u"MEDICAL RECORD NUMBER"_s), {80, 450}, 820,
                LabelPlace::Above, label, text.sized(64).bold());
    writeWithin(s, s.entry("group"), {80, 600}, 400, LabelPlace::Above, label, text);
    writeWithin(s, s.entry("effective_date"), {530, 600}, 400, LabelPlace::Above, label, text);
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(255, 255, 255, 28));
    p.drawRoundedRect(QRectF(950, 262, 576, 430), 26, 26);
    const QString physician = doctor(s.dice);
    s.print.write(u"PRIMARY CARE PHYSICIAN"_s, {985, 325}, label);
    s.print.write(physician, {985, 386}, fitting(s.print, physician, text.sized(46), 510));
    const QString desk = allowedPhone(s, u"pcp"_s);
    s.print.write(desk, {985, 444}, text.sized(44));
    const QString group = practice(s.dice);
    s.print.write(u"MEDICAL OFFICE"_s, {985, 530}, label);
    s.print.write(group, {985, 588}, fitting(s.print, group, text.sized(44), 510));
    s.print.write(u"Assigned "_s + s.member.effective.addDays(40).toString(u"MM/dd/yyyy"_s),
                  {985, 650}, text.sized(38));
    s.print.write(u"COPAYS   PRIMARY/SPECIALIST/URGENT/ER"_s, {80, 790}, label.sized(36));
    writeSlashed(s, {"copays.pcp", "copays.specialist", "copays.urgent_care", "copays.emergency"},
                 {900, 790}, text.sized(48).bold());
    writeInLine(s, s.entries({"rx_bin", "rx_pcn", "rx_group"}), {80, 900}, 1426, 70,
                label.sized(38), text.sized(48));
}

} // namespace anteroom
