#include "bench/cards/card_art.h"
#include "bench/cards/fictional_people.h"
#include "bench/cards/further_fronts.h"
#include "bench/cards/further_print.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

struct Palette {
    QColor ground, ink, accent, label;
};

void drawSuitcase(const CardSide& s, const QColor& colour, const QRectF& place)
{
    QPainter& p = s.print.painter();
    p.setPen(QPen(colour, 7));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(place, 16, 16);
    p.drawRoundedRect(QRectF(place.center().x() - 34, place.top() - 26, 68, 26), 6, 6);
    if (s.member.plan.contains(u"PPO"_s))
        s.print.write(u"PPO"_s, place.center() + QPointF(0, 18),
                      CardType{u"Nimbus Sans"_s, 50, colour, QFont::Bold}, Qt::AlignHCenter);
}

// The label left and the amount at the right edge.
void writeCost(const CardSide& s, const CardEntry& cost, double left, double right, double y,
               const CardType& type)
{
    s.print.write(cost.label, {left, y}, type.sized(type.size - 4));
    s.print.writeField(cost.field, cost.shown, {right, y}, type.bold(), Qt::AlignRight);
}

} // namespace

void airyFront(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const Palette palettes[] = {
        {{250, 247, 241}, {28, 38, 66}, {226, 86, 64}, {98, 102, 118}},
        {Qt::white, {24, 24, 27}, {20, 128, 84}, {105, 108, 112}},
        {{52, 24, 72}, {250, 246, 255}, {255, 205, 90}, {205, 188, 220}},
    };
    const Palette& look = palettes[s.dice.below(3)];
    p.fillRect(QRectF(0, 0, 1586, 1000), look.ground);
    QColor disc = look.accent;
    disc.setAlpha(36);
    p.setPen(Qt::NoPen);
    p.setBrush(disc);
    p.drawEllipse(QPointF(1480, 160), 330, 330);
    const CardType text{u"Inter Display"_s, 58, look.ink, QFont::Medium};
    const CardType label = text.sized(30).in(look.label);
    s.write("payer", {90, 165}, text.sized(66).in(look.accent).bold(), 1050);
    const auto pair = [&](const char* field, double x, double y, double size, double width) {
        writeWithin(s, s.entry(field), {x, y}, width, LabelPlace::Below, label, text.sized(size));
    };
    pair("member_name", 90, 350, 76, 1400);
    pair("member_id", 90, 525, 64, 720);
    pair("group", 880, 525, 64, 640);
    pair("plan", 90, 690, 54, 720);
    pair("effective_date", 880, 690, 54, 640);
    pair("rx_bin", 90, 850, 48, 300);
    pair("rx_pcn", 470, 850, 48, 330);
    pair("rx_group", 880, 850, 48, 500);
    s.print.write(u"HIOS "_s + digits(s.dice, 5) + u"OH00"_s + digits(s.dice, 5) + u"-01"_s,
                  {1510, 960}, label.sized(26), Qt::AlignRight);
}

void planCodesFront(const CardSide& side)
{
    CardSide s = side;
    s.upper = true;
    QPainter& p = s.print.painter();
    QLinearGradient sky(0, 0, 1586, 1000);
    sky.setColorAt(0, Qt::white);
    sky.setColorAt(1, QColor(196, 222, 244));
    p.fillRect(QRectF(0, 0, 1586, 1000), sky);
    const QColor blue(12, 78, 156);
    const CardType text{u"Nimbus Sans"_s, 46};
    s.write("payer", {60, 128}, text.sized(64).bold().in(blue), 1190);
    drawEmblem(p, Emblem::Cross, {1340, 108}, 112, blue);
    drawEmblem(p, Emblem::Shield, {1470, 108}, 112, blue);
    p.fillRect(QRectF(60, 190, 1466, 3), blue);
    const CardType label = text.sized(32).in(QColor(45, 60, 85));
    const CardType typed{u"OCR B"_s, 54};
    writeWithin(s, s.entry("member_name"), {60, 260}, 860, LabelPlace::Above, label,
                CardType{u"OCR B"_s, 50});
    writeWithin(s, s.entry("member_id", u"IDENTIFICATION NUMBER"_s), {60, 400}, 860,
                LabelPlace::Above, label, typed.sized(60));
    writeWithin(s, s.entry("group"), {60, 545}, 860, LabelPlace::Above, label, typed.sized(50));
    writeWithin(s, s.entry("effective_date"), {1080, 690}, 440, LabelPlace::Above, label,
                typed.sized(50));
    QList<CardEntry> codes{{u"BC PLAN CODE"_s, {}, digits(s.dice, 3)},
                           {u"BS PLAN CODE"_s, {}, digits(s.dice, 3)}};
    codes << s.entries({"rx_bin", "rx_pcn", "rx_group"});
    writeAllWithin(s, codes, {970, 275}, 76, 556, LabelPlace::Column, text.sized(36), typed, 290);
    s.writeCopays({"office_visit", "emergency"}, {60, 745}, text.sized(38), text.bold(), 60);
    s.write("plan", {60, 860}, text.sized(60).bold().in(blue), 900);
    s.print.write(u"An Independent Licensee of the Blue Cross and Blue Shield Association"_s,
                  {60, 945}, text.sized(27));
    drawSuitcase(s, blue, {1330, 820, 190, 120});
}

void costShareFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = s.dice.happens(0.5);
    QPainter& p = s.print.painter();
    const QColor blue = QColor::fromHsv(200 + s.dice.below(24), 220, 120 + s.dice.below(40));
    const CardType text{u"Roboto"_s, 46};
    drawEmblem(p, Emblem::Cross, {110, 95}, 96, blue);
    drawEmblem(p, Emblem::Shield, {225, 95}, 96, blue);
    s.write("payer", {310, 115}, text.sized(62).bold().in(blue), 1220);
    p.fillRect(QRectF(990, 180, 596, 820), blue);
    const CardType light = text.sized(40).in(Qt::white);
    s.print.write(u"In-Network Member Pays"_s, {1025, 245}, light.bold());
    p.fillRect(QRectF(1025, 266, 521, 2), Qt::white);
    const QString deductible = thousands(s.dice);
    QList<CardEntry> costs{{u"Deductible (Ind)"_s, {}, deductible},
                           {u"Out-of-Pocket Max"_s, {}, u"$8,150"_s}};
    s.print.allow(u"copays.deductible"_s, deductible);
    s.print.allow(u"copays.out_of_pocket"_s, u"$8,150"_s);
    costs << s.entries({"copays.pcp", "copays.specialist", "copays.urgent_care", "copays.emergency",
                        "copays.generic", "copays.brand"});
    for (qsizetype line = 0; line < costs.size(); ++line)
        writeCost(s, costs[line], 1025, 1546, 330 + 74 * double(line), light.sized(44));
    s.print.write(u"After deductible 30%"_s, {1025, 940}, light.sized(36));
    s.print.allow(u"copays.coinsurance"_s, u"30%"_s);
    const CardType label = text.sized(36).in(QColor(80, 86, 96));
    writeWithin(s, s.entry("member_name"), {60, 245}, 890, LabelPlace::Above, label,
                text.sized(54).bold());
    writeAllWithin(s, s.entries({"member_id", "group", "plan", "effective_date"}), {60, 405}, 84,
                   890, LabelPlace::Column, label.sized(38), text.sized(50), 370);
    p.fillRect(QRectF(60, 705, 890, 3), blue);
    writeAllWithin(s, s.entries({"rx_bin", "rx_pcn", "rx_group"}), {60, 775}, 74, 890,
                   LabelPlace::Column, label.sized(38), text.sized(46), 370);
}

void contractFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    const int hue = s.dice.below(360);
    QLinearGradient band(0, 0, 1586, 0);
    band.setColorAt(0, QColor::fromHsv(hue, 210, 130));
    band.setColorAt(1, QColor::fromHsv((hue + 40) % 360, 200, 150));
    p.fillRect(QRectF(0, 0, 1586, 170), band);
    const CardType text{u"Open Sans"_s, 44};
    s.write("payer", {60, 110}, text.sized(68).bold().in(Qt::white), 1000);
    s.print.write(u"Medicare Advantage"_s, {1530, 105}, text.sized(40).in(Qt::white),
                  Qt::AlignRight);
    s.write("plan", {60, 245}, text.sized(50).bold().in(QColor::fromHsv(hue, 210, 110)), 860);
    QList<CardEntry> cells = s.entries({"member_name", "member_id", "effective_date"});
    cells << CardEntry{u"Issuer (80840):"_s, {}, u"9140"_s + digits(s.dice, 6)};
    writeAllWithin(s, cells, {60, 340}, 82, 920, LabelPlace::Left, text.sized(38),
                   text.sized(48).bold());
    const QString physician = u"PCP: "_s + doctor(s.dice);
    const QString desk = fictionalPhone(s.dice);
    s.print.write(physician, {1020, 245}, fitting(s.print, physician, text.sized(38), 510));
    s.print.write(u"PCP Phone: "_s + desk, {1020, 300}, text.sized(38));
    s.print.allow(u"phones.pcp"_s, desk);
    writeAllWithin(
        s, s.entries({"copays.pcp", "copays.specialist", "copays.urgent_care", "copays.emergency"}),
        {1020, 400}, 66, 510, LabelPlace::Column, text.sized(38), text.bold(), 390);
    p.fillRect(QRectF(0, 665, 1586, 158), QColor::fromHsv(hue, 18, 243));
    QList<CardEntry> drugs = s.entries({"rx_bin", "rx_pcn", "rx_group"});
    drugs << CardEntry{u"RxID:"_s, {}, s.member.memberId};
    s.print.writeRow(drugs, {60, 718}, 1466, 66, text.sized(36), text.sized(48).bold());
    const CardType seal{u"C059"_s, 54, QColor(20, 40, 90), QFont::Bold};
    s.print.write(u"MedicareRx"_s, {60, 900}, seal);
    s.print.write(u"Prescription Drug Coverage"_s, {60, 945}, text.sized(28));
    s.print.write(u"CMS H"_s + digits(s.dice, 4) + u"-0"_s + digits(s.dice, 2), {1530, 900},
                  text.sized(42), Qt::AlignRight);
    s.print.write(u"Card issued "_s + s.member.effective.addDays(-24).toString(u"MM/dd/yyyy"_s),
                  {1530, 950}, text.sized(28), Qt::AlignRight);
}

} // namespace anteroom
