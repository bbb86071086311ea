#include "bench/cards/card_art.h"
#include "bench/cards/developed_fronts.h"
#include "bench/cards/fictional_people.h"

namespace anteroom {

using namespace Qt::StringLiterals;

void dentalFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    p.fillRect(QRectF(0, 0, 1586, 1000), QColor(236, 248, 243));
    const QColor green(0, 122, 94);
    drawWatermark(p, Watermark::Waves, QColor(0, 122, 94, 12), s.dice);
    const CardType text{u"Lato"_s, 48};
    drawEmblem(p, Emblem::Leaf, {150, 160}, 150, green);
    s.write("payer", {270, 185}, text.sized(92).in(green), 1240);
    s.write("plan", {270, 260}, text.sized(46), 800);
    s.print.writeEntries(s.entries({"member_name", "member_id", "group", "effective_date"}),
                         {90, 430}, 95, LabelPlace::Column, text.sized(42).in(green), text.bold(),
                         430);
    s.print.write(u"Show this card at each dental visit. This card does not guarantee coverage."_s,
                  {90, 900}, text.sized(32));
}

void spanishFront(const CardSide& side)
{
    CardSide s = side;
    s.spanish = true;
    s.colons = s.dice.happens(0.5);
    QPainter& p = s.print.painter();
    p.fillRect(QRectF(0, 860, 1586, 140), QColor(242, 148, 0));
    drawEmblem(p, Emblem::Sun, {1410, 160}, 210, QColor(242, 148, 0));
    const CardType text{u"Carlito"_s, 50};
    s.write("payer", {70, 135}, text.sized(80).bold().in(QColor(150, 40, 30)), 1150);
    s.write("plan", {70, 205}, text.sized(44), 900);
    const CardType label = text.sized(36).in(QColor(110, 80, 60));
    s.print.writeEntries(s.entries({"member_name", "member_id", "effective_date"}), {70, 310}, 160,
                         LabelPlace::Above, label, text.sized(54).bold());
    s.print.writeEntries(s.entries({"rx_bin", "rx_pcn", "rx_group"}), {960, 420}, 80,
                         LabelPlace::Left, label, text);
    const CardEntry call = s.entry("phones.member_services");
    s.print.writeEntry(call, {70, 945}, LabelPlace::Left, text.sized(40).in(Qt::white),
                       text.sized(44).bold().in(Qt::white));
}

void advantageFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    const QColor teal = QColor::fromHsv(160 + s.dice.below(80), 170, 110);
    QLinearGradient fade(0, 0, 1586, 0);
    fade.setColorAt(0, Qt::white);
    fade.setColorAt(1, QColor::fromHsv(teal.hue(), 50, 240));
    p.fillRect(QRectF(0, 0, 1586, 1000), fade);
    const CardType text{u"DejaVu Sans Condensed"_s, 42};
    s.write("payer", {60, 120}, text.sized(64).bold().in(teal), 900);
    s.write("plan", {60, 190}, text.sized(42), 850);
    s.print.writeEntries(s.entries({"member_name", "member_id"}), {60, 320}, 84, LabelPlace::Left,
                         text.bold(), text.sized(46));
    s.print.write(u"Issuer (80840): 9140461101"_s, {60, 490}, text);
    s.print.writeEntries(s.entries({"rx_bin", "rx_pcn", "rx_group"}), {60, 590}, 72,
                         LabelPlace::Left, text.bold(), text);
    s.print.writeEntries(s.entries({"copays.pcp", "copays.specialist", "copays.emergency"}),
                         {930, 470}, 68, LabelPlace::Column, text, text.bold(), 330);
    s.print.write(u"Medicare"_s, {1120, 800}, CardType{u"C059"_s, 60, QColor(20, 40, 90)}.bold());
    s.print.write(u"Prescription Drug Coverage"_s, {1120, 850}, text.sized(26));
    s.print.write(u"CMS H"_s + digits(s.dice, 4) + u" 0"_s + digits(s.dice, 2), {1120, 920},
                  text.sized(34));
    s.print.write(u"Do not bill Medicare."_s, {60, 920}, text.sized(34));
}

void nightFront(const CardSide& side)
{
    CardSide s = side;
    s.upper = true;
    QPainter& p = s.print.painter();
    const QColor night = QColor::fromHsv(s.dice.below(360), 150, 55);
    p.fillRect(QRectF(0, 0, 1586, 1000), night);
    drawWatermark(p, Watermark::Rays, QColor(255, 255, 255, 14), s.dice);
    const CardType text{u"Manrope"_s, 48, QColor(245, 246, 250)};
    const CardType label = text.sized(27).in(QColor(190, 200, 220));
    drawEmblem(p, Emblem::Ring, {1440, 130}, 120, QColor(245, 246, 250));
    s.write("payer", {80, 160}, text.sized(76).bold(), 1200);
    s.write("plan", {80, 230}, text.sized(40), 900);
    const auto pair = [&](const char* field, double x, double y, double size) {
        const CardEntry entry = s.entry(field);
        s.print.writeField(entry.field, entry.shown, {x, y},
                           fitting(s.print, entry.shown, text.sized(size).bold(), 680),
                           Qt::AlignLeft, entry.value);
        s.print.write(entry.label, {x, y + 44}, label);
    };
    pair("member_name", 80, 460, 54);
    pair("member_id", 80, 610, 58);
    pair("group", 80, 760, 48);
    pair("rx_bin", 850, 460, 48);
    pair("rx_pcn", 850, 610, 48);
    pair("rx_group", 850, 760, 48);
    s.writeCopays({"pcp", "specialist", "emergency"}, {80, 930}, label.sized(30), text.sized(34),
                  46);
}

void visionFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    const QColor accent(93, 46, 140);
    p.fillRect(QRectF(0, 700, 1586, 300), accent);
    p.setPen(QPen(Qt::white, 10));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QPointF(1300, 850), 110, 70);
    p.drawEllipse(QPointF(1300, 850), 34, 34);
    const CardType text{u"Cantarell"_s, 48};
    s.write("payer", {80, 140}, text.sized(84).bold().in(accent), 1300);
    s.print.writeEntries(s.entries({"member_name", "member_id", "group", "plan"}), {80, 290}, 96,
                         LabelPlace::Left, text.in(QColor(90, 90, 95)), text.bold());
    s.print.writeEntry(s.entry("phones.member_services"), {80, 870}, LabelPlace::Left,
                       text.sized(40).in(Qt::white), text.sized(44).bold().in(Qt::white));
}

void uniformedFront(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    p.fillRect(QRectF(0, 0, 1586, 1000), QColor(232, 236, 242));
    drawWatermark(p, Watermark::Stripes, QColor(190, 40, 50, 16), s.dice);
    p.fillRect(QRectF(0, 0, 1586, 150), QColor(28, 42, 84));
    drawEmblem(p, Emblem::Star, {110, 75}, 110, Qt::white);
    const CardType text{u"Liberation Serif"_s, 52};
    s.write("payer", {210, 108}, text.sized(88).bold().in(Qt::white), 700);
    s.write("plan", {1520, 100}, text.sized(52).in(Qt::white), 620, Qt::AlignRight);
    const CardType label = text.sized(36);
    s.print.writeEntry(s.entry("member_name", u"Name:"_s), {80, 280}, LabelPlace::Above, label,
                       text.bold());
    s.print.writeEntry(s.entry("member_id", u"DoD Benefits Number (DBN):"_s), {80, 430},
                       LabelPlace::Above, label, text.sized(60).bold());
    s.print.writeEntry(s.entry("effective_date", u"Effective Date:"_s), {80, 590},
                       LabelPlace::Above, label, text);
    s.print.write(u"Regional contractor"_s, {80, 780}, label);
    s.print.writeEntry(s.entry("phones.member_services", u"Enrollee Services:"_s), {80, 840},
                       LabelPlace::Left, label, text.sized(44));
    s.print.writeEntry(s.entry("phones.nurse_line", u"Nurse Advice Line:"_s), {80, 910},
                       LabelPlace::Left, label, text.sized(44));
}

void denseFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = s.dice.happens(0.5);
    QPainter& p = s.print.painter();
    p.fillRect(QRectF(0, 0, 1586, 1000), QColor(250, 247, 238));
    const CardType text{u"Nimbus Sans Narrow"_s, 40};
    const QColor maroon(120, 20, 40);
    s.print.write(s.member.employer, {60, 90}, text.sized(44));
    s.write("payer", {1530, 100}, CardType{u"Liberation Serif"_s, 66, maroon}.bold(), 900,
            Qt::AlignRight);
    p.fillRect(QRectF(60, 130, 1466, 6), maroon);
    s.print.writeEntries(s.entries({"member_name", "member_id", "group", "plan", "effective_date"}),
                         {60, 200}, 62, LabelPlace::Column, text.sized(36), text.bold(), 340);
    if (!s.member.dependants.isEmpty())
        s.print.write(u"Dep  Name"_s, {60, 560}, text.sized(34).bold());
    s.writeDependants({60, 610}, 46, text.sized(36), true);
    s.print.write(u"MEDICAL COPAYS"_s, {980, 200}, text.sized(34).bold());
    s.print.writeEntries(
        s.entries({"copays.pcp", "copays.specialist", "copays.urgent_care", "copays.emergency"}),
        {980, 252}, 50, LabelPlace::Column, text.sized(34), text.sized(36), 260);
    s.print.write(u"PRESCRIPTION"_s, {980, 500}, text.sized(34).bold());
    s.print.writeEntries(
        s.entries({"rx_bin", "rx_pcn", "rx_group", "copays.generic", "copays.brand"}), {980, 552},
        50, LabelPlace::Column, text.sized(34), text.sized(36), 260);
    s.print.write(u"Deductible: $1,500 individual / $3,000 family   OOP max: $6,000"_s, {60, 900},
                  text.sized(32));
    s.print.allow(u"copays.coinsurance"_s, u"20%"_s);
    s.print.write(u"Network: Choice National   Coinsurance 20%"_s, {60, 950}, text.sized(32));
}

} // namespace anteroom
