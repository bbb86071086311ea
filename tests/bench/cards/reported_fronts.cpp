#include "bench/cards/reported_fronts.h"

#include "bench/cards/card_art.h"
#include "bench/cards/fictional_people.h"

namespace anteroom {

using namespace Qt::StringLiterals;

void sideStripeFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = s.dice.happens(0.5);
    QPainter& p = s.print.painter();
    const QColor brand = QColor::fromHsv(s.dice.below(360), 180, 140);
    p.fillRect(QRectF(0, 0, 230, 1000), brand);
    for (int i = 0; i < 5; ++i)
        drawEmblem(p, Emblem(i), {115, 130.0 + 185 * i}, 100, QColor(255, 255, 255, 90 + 30 * i));
    const CardType text{u"Roboto"_s, 44};
    s.write("payer", {1530, 120}, text.sized(70).bold().in(brand), 1220, Qt::AlignRight);
    s.write("plan", {1530, 180}, text.sized(40), 900, Qt::AlignRight);
    const CardType label = text.sized(32).in(QColor(100, 100, 105));
    s.write("member_name", {290, 330}, text.sized(58).bold(), 1100);
    s.print.writeEntries(s.entries({"member_id", "group", "effective_date"}), {290, 430}, 90,
                         LabelPlace::Column, label.sized(36), text.sized(48), 380);
    s.print.writeRow(s.entries({"rx_bin", "rx_pcn", "rx_group"}), {290, 750}, 1000, 58, label,
                     text.sized(46));
    s.writeCopays({"office_visit", "emergency"}, {290, 930}, label.sized(32), text.sized(36), 60);
}

void largeNumberFront(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const QColor ink = QColor::fromHsv(s.dice.below(360), 200, 70);
    drawWatermark(p, Watermark::Emblem, QColor(ink.red(), ink.green(), ink.blue(), 14), s.dice);
    const CardType text{u"Inter"_s, 42, ink};
    drawEmblem(p, Emblem::Heart, {130, 130}, 120, ink);
    s.write("payer", {230, 150}, text.sized(60).bold(), 1280);
    s.write("member_id", {793, 420}, text.sized(104).bold(), 1400, Qt::AlignHCenter);
    s.print.write(s.label("member_id"), {793, 475}, text.sized(32), Qt::AlignHCenter);
    s.write("member_name", {793, 590}, text.sized(56), 1300, Qt::AlignHCenter);
    s.print.writeEntries({s.entry("group"), s.entry("plan")}, {80, 740}, 120, LabelPlace::Below,
                         text.sized(28), text.sized(44));
    s.print.writeEntries(s.entries({"rx_bin", "rx_pcn", "rx_group"}), {930, 740}, 72,
                         LabelPlace::Column, text.sized(34), text.sized(40), 260);
}

void headedRowsFront(const CardSide& side)
{
    CardSide s = side;
    s.upper = s.dice.happens(0.5);
    QPainter& p = s.print.painter();
    const QColor blue(20, 90, 180);
    p.fillRect(QRectF(0, 930, 1586, 70), blue);
    drawEmblem(p, Emblem::Shield, {1470, 110}, 140, blue);
    drawEmblem(p, Emblem::Cross, {1320, 110}, 140, blue);
    const CardType text{u"Carlito"_s, 50};
    s.write("payer", {60, 120}, text.sized(66).bold().in(blue), 1160);
    const CardType label = text.sized(34).in(blue);
    s.print.writeRow(s.entries({"member_name", "member_id"}), {60, 270}, 1300, 62, label,
                     text.sized(54).bold());
    s.print.writeRow(s.entries({"group", "plan", "effective_date"}), {60, 430}, 1400, 58, label,
                     text);
    s.print.writeRow(s.entries({"rx_bin", "rx_pcn", "rx_group"}), {60, 590}, 1100, 58, label, text);
    s.print.writeRow(
        s.entries({"copays.pcp", "copays.specialist", "copays.urgent_care", "copays.emergency"}),
        {60, 750}, 1400, 54, label, text.sized(44));
}

void colouredBoxesFront(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const int hue = s.dice.below(360);
    const CardType text{u"Lato"_s, 46};
    p.fillRect(QRectF(0, 0, 1586, 1000), QColor::fromHsv(hue, 18, 250));
    s.write("payer", {70, 130}, text.sized(72).bold().in(QColor::fromHsv(hue, 200, 110)), 1440);
    p.setPen(Qt::NoPen);
    const auto box = [&](const char* field, const QRectF& place, double size) {
        p.setBrush(QColor::fromHsv((hue + 40) % 360, 60, 235));
        p.drawRoundedRect(place, 18, 18);
        const CardEntry entry = s.entry(field);
        s.print.write(entry.label, place.topLeft() + QPointF(24, 44), text.sized(28));
        s.print.writeField(
            entry.field, entry.shown, place.topLeft() + QPointF(24, 110),
            fitting(s.print, entry.shown, text.sized(size).bold(), place.width() - 40),
            Qt::AlignLeft, entry.value);
    };
    box("member_name", {70, 200, 900, 140}, 52);
    box("effective_date", {1010, 200, 510, 140}, 46);
    box("member_id", {70, 370, 700, 140}, 56);
    box("plan", {800, 370, 720, 140}, 46);
    box("rx_bin", {70, 540, 460, 140}, 46);
    box("rx_pcn", {560, 540, 460, 140}, 46);
    box("rx_group", {1050, 540, 470, 140}, 46);
    s.print.writeEntry(s.entry("phones.nurse_line"), {70, 780}, LabelPlace::Left, text.sized(38),
                       text.sized(42).bold());
    s.print.writeEntry(s.entry("phones.member_services"), {70, 860}, LabelPlace::Left,
                       text.sized(38), text.sized(42).bold());
    s.print.write(u"Primary care: Dr. A. Fennimore  "_s + fictionalStreet(s.dice), {70, 940},
                  text.sized(32));
}

void raisedSilverFront(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    QLinearGradient metal(0, 0, 1586, 1000);
    metal.setColorAt(0, QColor(205, 208, 212));
    metal.setColorAt(0.45, QColor(236, 238, 240));
    metal.setColorAt(1, QColor(176, 180, 186));
    p.fillRect(QRectF(0, 0, 1586, 1000), metal);
    const CardType print{u"P052"_s, 44, QColor(40, 50, 70)};
    s.write("payer", {1520, 140}, print.sized(72).bold(), 1300, Qt::AlignRight);
    s.write("plan", {1520, 205}, print.sized(40), 800, Qt::AlignRight);
    CardType raised{u"OCRA"_s, 66, QColor(60, 64, 72)};
    raised.embossed = true;
    s.write("member_id", {100, 470}, raised.sized(80), 1380);
    s.print.write(s.label("group"), {100, 570}, print.sized(30));
    s.write("group", {320, 580}, raised, 1100);
    s.print.write(s.label("rx_bin"), {100, 680}, print.sized(30));
    s.write("rx_bin", {320, 690}, raised);
    s.print.writeField(
        u"member_name"_s, s.member.memberName.toUpper(), {100, 860},
        fitting(s.print, s.member.memberName.toUpper(),
                CardType{u"Liberation Mono"_s, 60, raised.colour, QFont::Bold, false, true}, 1380));
}

void supplementFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    p.fillRect(QRectF(0, 0, 1586, 120), QColor(180, 30, 50));
    p.fillRect(QRectF(0, 880, 1586, 120), QColor(25, 45, 105));
    const CardType text{u"Nimbus Sans"_s, 46};
    s.write("payer", {60, 92}, text.sized(70).bold().in(Qt::white), 1400);
    s.print.writeEntry(s.entry("member_name", u"NAME OF BENEFICIARY"_s), {80, 220},
                       LabelPlace::Above, text.sized(30), text.sized(56).bold());
    s.print.writeEntry(s.entry("member_id", u"MEDICARE NUMBER"_s), {80, 370}, LabelPlace::Above,
                       text.sized(30), text.sized(60).bold());
    s.print.write(u"IS ENTITLED TO"_s, {80, 540}, text.sized(30));
    s.print.write(u"EFFECTIVE DATE"_s, {1000, 540}, text.sized(30));
    s.print.write(u"HOSPITAL (PART A)"_s, {80, 610}, text);
    s.print.write(u"MEDICAL (PART B)"_s, {80, 690}, text);
    s.print.writeField(u"effective_date"_s, s.member.partA.toString(u"MM-dd-yyyy"_s), {1000, 610},
                       text.bold(), Qt::AlignLeft, s.member.partA.toString(Qt::ISODate));
    s.print.write(s.member.partB.toString(u"MM-dd-yyyy"_s), {1000, 690}, text.bold());
    s.print.allow(u"phones.member_services"_s, u"1-800-633-4227"_s);
    s.print.write(u"1-800-MEDICARE"_s, {80, 955}, text.in(Qt::white));
}

} // namespace anteroom
