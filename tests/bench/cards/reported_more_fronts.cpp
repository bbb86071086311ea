#include "bench/cards/card_art.h"
#include "bench/cards/fictional_people.h"
#include "bench/cards/reported_fronts.h"

namespace anteroom {

using namespace Qt::StringLiterals;

void rightAlignedFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    QRadialGradient glow(1586, 0, 1400);
    glow.setColorAt(0, QColor(180, 225, 250));
    glow.setColorAt(1, Qt::white);
    p.fillRect(QRectF(0, 0, 1586, 1000), glow);
    const QColor navy(15, 45, 95);
    const CardType text{u"Cantarell"_s, 46, navy};
    s.write("payer", {80, 160}, text.sized(80).bold(), 1420);
    drawEmblem(p, Emblem::Ring, {1440, 330}, 150, navy);
    double y = 330;
    for (const char* field : {"member_name", "member_id", "group", "plan"}) {
        const CardEntry entry = s.entry(field);
        s.print.write(entry.label, {560, y}, text.sized(38), Qt::AlignRight);
        s.print.writeField(entry.field, entry.shown, {590, y},
                           fitting(s.print, entry.shown, text.bold(), 760), Qt::AlignLeft,
                           entry.value);
        y += 105;
    }
    const CardEntry payer = s.entry("payer_id");
    s.print.write(payer.label, {560, 780}, text.sized(38), Qt::AlignRight);
    s.print.writeField(payer.field, payer.shown, {590, 780}, text.bold());
    s.print.allow(u"copays.preventive"_s, u"100%"_s);
    s.print.write(u"Annual maximum $1,500   Preventive 100%   Basic 80%"_s, {80, 930},
                  text.sized(34));
}

void islandSpanishFront(const CardSide& side)
{
    CardSide s = side;
    s.spanish = true;
    s.upper = true;
    QPainter& p = s.print.painter();
    p.fillRect(QRectF(0, 0, 1586, 240), QColor(0, 105, 120));
    drawWatermark(p, Watermark::Dots, QColor(0, 105, 120, 20), s.dice);
    const CardType text{u"Open Sans"_s, 44};
    s.write("payer", {80, 120}, text.sized(66).bold().in(Qt::white), 1420);
    s.write("plan", {80, 195}, text.sized(44).in(Qt::white), 900);
    const CardType label = text.sized(26).in(QColor(0, 85, 100));
    s.print.writeEntries(s.entries({"member_name", "member_id", "group"}), {80, 340}, 110,
                         LabelPlace::Below, label, text.sized(50).bold());
    s.print.writeEntries(s.entries({"copays.pcp", "copays.specialist", "copays.emergency"}),
                         {920, 330}, 66, LabelPlace::Column, label.sized(30), text.sized(40), 440);
    s.print.writeEntries(s.entries({"rx_bin", "rx_pcn", "rx_group"}), {920, 600}, 66,
                         LabelPlace::Column, label.sized(30), text.sized(40), 300);
    s.print.writeEntry(s.entry("effective_date"), {80, 760}, LabelPlace::Left, label.sized(32),
                       text);
    drawBars(p, {80, 830, 640, 110}, s.dice);
}

void portraitFront(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    QLinearGradient sky(0, 0, 1586, 0);
    sky.setColorAt(0, QColor(225, 240, 220));
    sky.setColorAt(1, QColor(250, 250, 235));
    p.fillRect(QRectF(0, 0, 1586, 1000), sky);
    const QColor green(40, 90, 50);
    const CardType text{u"URW Gothic"_s, 44};
    p.fillRect(QRectF(70, 250, 380, 480), QColor(205, 210, 214));
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(150, 155, 160));
    p.drawEllipse(QPointF(260, 430), 100, 125);
    p.drawRoundedRect(QRectF(110, 575, 300, 155), 90, 90);
    s.write("payer", {70, 140}, text.sized(70).bold().in(green), 1440);
    const CardType label = text.sized(30).in(green);
    s.print.writeEntries(s.entries({"member_name", "member_id", "plan"}), {510, 290}, 150,
                         LabelPlace::Above, label, text.sized(52).bold());
    s.print.writeEntries(s.entries({"rx_bin", "rx_pcn"}), {510, 790}, 68, LabelPlace::Column, label,
                         text, 260);
    s.print.write(u"DOB: 0"_s + QString::number(1 + s.dice.below(9)) + u"/1"_s + digits(s.dice, 1) +
                      u"/19"_s + QString::number(40 + s.dice.below(59)),
                  {70, 800}, text.sized(36));
    s.print.write(u"Carry this card with you at all times"_s, {70, 950}, text.sized(30));
}

void fadingFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = s.dice.happens(0.4);
    QPainter& p = s.print.painter();
    const int hue = s.dice.below(360);
    QLinearGradient fade(0, 0, 1586, 1000);
    fade.setColorAt(0, QColor::fromHsv(hue, 210, 120));
    fade.setColorAt(1, QColor::fromHsv((hue + 50) % 360, 190, 60));
    p.fillRect(QRectF(0, 0, 1586, 1000), fade);
    drawWatermark(p, Watermark::Emblem, QColor(255, 255, 255, 16), s.dice);
    const CardType text{u"DejaVu Sans"_s, 42, Qt::white};
    s.write("member_name", {80, 130}, text.sized(56).bold(), 1100);
    s.print.writeEntries(s.entries({"member_id", "group"}), {80, 230}, 76, LabelPlace::Left,
                         text.sized(36), text.sized(46).bold());
    s.print.writeEntries(s.entries({"rx_bin", "rx_pcn", "rx_group"}), {80, 480}, 68,
                         LabelPlace::Left, text.sized(34), text.sized(40).bold());
    s.print.writeEntries(s.entries({"copays.office_visit", "copays.specialist", "copays.generic"}),
                         {860, 480}, 68, LabelPlace::Left, text.sized(34), text.sized(40).bold());
    s.write("payer", {1520, 900}, text.sized(72).bold(), 1300, Qt::AlignRight);
    s.write("plan", {1520, 955}, text.sized(34), 700, Qt::AlignRight);
}

void oneLineFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    const QColor accent(200, 80, 20);
    drawEmblem(p, Emblem::Ring, {793, 170}, 150, accent);
    const CardType text{u"Noto Sans"_s, 42};
    s.write("payer", {793, 330}, text.sized(64).bold().in(accent), 1400, Qt::AlignHCenter);
    p.fillRect(QRectF(200, 380, 1186, 4), accent);
    const CardEntry name = s.entry("member_name");
    s.print.writeEntry(name, {100, 500}, LabelPlace::Left, text, text.bold());
    QPointF at(100, 600);
    for (const char* field : {"member_id", "group"}) {
        const CardEntry entry = s.entry(field);
        s.print.writeEntry(entry, at, LabelPlace::Left, text, text.bold());
        at.rx() +=
            s.print.widthOf(entry.label, text) + s.print.widthOf(entry.shown, text.bold()) + 80;
    }
    s.print.writeEntry(s.entry("plan"), {100, 700}, LabelPlace::Left, text, text.bold());
    s.print.writeEntry(s.entry("phones.member_services"), {100, 860}, LabelPlace::Left,
                       text.sized(38), text.sized(38).bold());
}

void selectFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    p.fillRect(QRectF(0, 0, 1586, 1000), QColor(245, 240, 225));
    p.fillRect(QRectF(0, 840, 1586, 160), QColor(95, 20, 30));
    drawWatermark(p, Watermark::Rays, QColor(40, 60, 110, 14), s.dice);
    const CardType text{u"Nimbus Roman"_s, 52};
    s.write("payer", {793, 130}, text.sized(104).bold().in(QColor(30, 45, 95)), 1200,
            Qt::AlignHCenter);
    s.write("plan", {793, 210}, text, 900, Qt::AlignHCenter);
    s.print.writeEntries({s.entry("member_name", u"SPONSOR/BENEFICIARY:"_s),
                          s.entry("member_id", u"BENEFITS NUMBER:"_s),
                          s.entry("effective_date", u"EFFECTIVE:"_s)},
                         {80, 370}, 120, LabelPlace::Column, text.sized(34), text.bold(), 560);
    s.print.writeEntry(s.entry("phones.providers"), {80, 940}, LabelPlace::Left,
                       text.sized(42).in(Qt::white), text.sized(46).bold().in(Qt::white));
}

void pastelFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = s.dice.happens(0.5);
    QPainter& p = s.print.painter();
    const int hue = s.dice.below(360);
    p.fillRect(QRectF(0, 0, 1586, 1000), QColor::fromHsv(hue, 35, 245));
    drawWatermark(p, Watermark::Stripes, QColor::fromHsv(hue, 60, 235), s.dice);
    const QColor gray(75, 78, 88);
    const CardType text{u"JetBrains Mono"_s, 40, gray};
    s.write("payer", {70, 120}, CardType{u"Manrope"_s, 66, QColor::fromHsv(hue, 160, 120)}.bold(),
            1440);
    s.print.writeEntries(s.entries({"member_name", "member_id", "group"}), {70, 260}, 80,
                         LabelPlace::Column, text.sized(34), text.bold(), 420);
    if (!s.member.dependants.isEmpty())
        s.print.write(u"Covered dependents"_s, {70, 530}, text.sized(32).bold());
    s.writeDependants({70, 580}, 48, text.sized(34), true);
    s.print.writeEntry(s.entry("plan"), {880, 560}, LabelPlace::Above, text.sized(32), text);
    s.print.writeEntry(s.entry("payer_id"), {880, 690}, LabelPlace::Above, text.sized(32), text);
    QPointF at(70, 900);
    for (const char* field : {"rx_bin", "rx_pcn", "rx_group"}) {
        const CardEntry entry = s.entry(field);
        s.print.writeEntry(entry, at, LabelPlace::Left, text.sized(34), text.sized(36).bold(), 14);
        at.rx() += s.print.widthOf(entry.label, text.sized(34)) +
                   s.print.widthOf(entry.shown, text.sized(36).bold()) + 64;
    }
}

} // namespace anteroom
