#include "bench/cards/developed_fronts.h"

#include "bench/cards/card_art.h"
#include "bench/cards/fictional_people.h"

namespace anteroom {

using namespace Qt::StringLiterals;

void colouredBandFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = s.dice.happens(0.3);
    QPainter& p = s.print.painter();
    const QColor band =
        QColor::fromHsv(s.dice.below(360), 170 + s.dice.below(60), 90 + s.dice.below(80));
    p.fillRect(QRectF(0, 0, 1586, 185), band);
    drawEmblem(p, Emblem(s.dice.below(8)), {110, 92}, 110, Qt::white);
    const CardType text{u"Open Sans"_s, 46};
    s.write("payer", {200, 115}, text.sized(70).bold().in(Qt::white), 950);
    s.write("plan", {1530, 110}, text.sized(44).in(Qt::white), 360, Qt::AlignRight);
    const CardType label = text.sized(30).in(QColor(95, 100, 110));
    s.print.writeEntries(s.entries({"member_name", "member_id", "group"}), {70, 265}, 165,
                         LabelPlace::Above, label, text.sized(52).bold());
    s.print.writeEntries(s.entries({"rx_bin", "rx_pcn", "rx_group"}), {960, 330}, 82,
                         LabelPlace::Column, label.sized(36), text.sized(42), 210);
    p.fillRect(QRectF(0, 820, 1586, 4), band);
    s.writeCopays({"pcp", "specialist", "urgent_care", "emergency"}, {70, 910}, label.sized(34),
                  text.sized(36).bold(), 50);
}

void whiteListFront(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    const CardType text{u"Liberation Sans"_s, 44};
    const QColor brand = QColor::fromHsv(s.dice.below(360), 200, 140);
    s.write("payer", {60, 120}, text.sized(78).bold().in(brand), 900);
    s.print.write(u"Health Plan (80840): 911-"_s + s.member.payerId + u"-04"_s, {60, 185},
                  text.sized(32));
    s.print.writeEntries(s.entries({"member_id", "group"}), {60, 290}, 70, LabelPlace::Left,
                         text.bold(), text);
    s.print.write(s.label("member_name"), {60, 450}, text.bold());
    s.write("member_name", {60, 510}, text.sized(46), 760);
    if (!s.member.dependants.isEmpty()) {
        s.print.write(u"Dependents"_s, {60, 590}, text.sized(36).bold());
        s.writeDependants({60, 640}, 48, text.sized(36), false);
    }
    s.print.writeEntries({s.entry("payer_id")}, {960, 290}, 60, LabelPlace::Left, text.bold(),
                         text);
    p.setPen(QPen(brand, 5));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(930, 400, 590, 280), 20, 20);
    s.print.writeEntries(s.entries({"rx_bin", "rx_pcn", "rx_group"}), {970, 480}, 75,
                         LabelPlace::Left, text.sized(42).bold(), text.sized(42));
    s.writeCopays({"office_visit", "specialist", "emergency"}, {60, 900}, text.sized(36),
                  text.sized(36), 44);
    s.print.write(u"Administered by "_s + s.member.employer, {60, 955}, text.sized(28));
}

void crossAndShieldFront(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    QLinearGradient sky(0, 0, 0, 1000);
    sky.setColorAt(0, QColor(214, 232, 247));
    sky.setColorAt(0.5, Qt::white);
    p.fillRect(QRectF(0, 0, 1586, 1000), sky);
    const QColor blue(0, 96, 170);
    drawEmblem(p, Emblem::Cross, {110, 110}, 120, blue);
    drawEmblem(p, Emblem::Shield, {250, 110}, 120, blue);
    const CardType text{u"Nimbus Sans"_s, 44};
    s.write("payer", {340, 130}, text.sized(62).bold().in(blue), 1180);
    const CardType label = text.sized(32).in(QColor(60, 70, 90));
    s.print.writeEntry(s.entry("member_name"), {70, 270}, LabelPlace::Above, label, text.sized(50));
    s.print.writeEntry(s.entry("member_id"), {70, 400}, LabelPlace::Above, label,
                       text.sized(56).bold());
    s.print.writeRow(s.entries({"group", "rx_bin", "rx_group"}), {70, 580}, 900, 54, label,
                     text.sized(44));
    s.print.writeEntries(s.entries({"plan", "effective_date"}), {1080, 270}, 130, LabelPlace::Above,
                         label, text.sized(46));
    s.print.writeEntries(
        s.entries({"copays.office_visit", "copays.specialist", "copays.emergency"}), {1060, 560},
        60, LabelPlace::Column, label, text.sized(36), 310);
    p.setPen(QPen(blue, 8));
    p.drawRoundedRect(QRectF(90, 790, 190, 130), 18, 18);
    p.drawRect(QRectF(150, 762, 70, 28));
    s.print.write(u"PPO"_s, {185, 875}, text.sized(56).bold().in(blue), Qt::AlignHCenter);
    s.print.write(u"An independent licensee"_s, {330, 900}, text.sized(26));
}

void redWhiteBlueFront(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    p.fillRect(QRectF(0, 0, 1586, 190), QColor(22, 52, 110));
    p.fillRect(QRectF(0, 190, 1586, 22), QColor(190, 30, 45));
    p.fillRect(QRectF(0, 905, 1586, 95), QColor(190, 30, 45));
    drawEmblem(p, Emblem::Ring, {120, 95}, 130, QColor(225, 230, 240));
    const CardType text{u"Liberation Sans"_s, 46};
    s.write("payer", {880, 125}, text.sized(72).bold().in(Qt::white), 1250, Qt::AlignHCenter);
    const CardType label = text.sized(34).in(QColor(20, 40, 90));
    s.print.write(u"Name/Nombre"_s, {80, 290}, label);
    s.print.writeField(u"member_name"_s, s.member.memberName.toUpper(), {80, 350},
                       text.sized(56).bold());
    s.print.write(u"Medicare Number/Número de Medicare"_s, {80, 455}, label);
    s.write("member_id", {80, 525}, text.sized(62).bold());
    s.print.write(u"Entitled to/Con derecho a"_s, {80, 640}, label);
    s.print.write(u"Coverage starts/Cobertura empieza"_s, {880, 640}, label);
    s.print.write(u"HOSPITAL  (PART A)"_s, {80, 720}, text.bold());
    s.print.write(u"MEDICAL   (PART B)"_s, {80, 800}, text.bold());
    const auto day = [](const QDate& date) { return date.toString(u"MM-dd-yyyy"_s); };
    s.print.writeField(u"effective_date"_s, day(s.member.partA), {880, 720}, text.bold(),
                       Qt::AlignLeft, s.member.partA.toString(Qt::ISODate));
    s.print.write(day(s.member.partB), {880, 800}, text.bold());
}

void embossedFront(const CardSide& side)
{
    CardSide s = side;
    s.upper = true;
    QPainter& p = s.print.painter();
    const QColor ground =
        QColor::fromHsv(s.dice.below(360), 90 + s.dice.below(90), 90 + s.dice.below(110));
    QLinearGradient sheen(0, 0, 1586, 1000);
    sheen.setColorAt(0, ground.lighter(125));
    sheen.setColorAt(0.6, ground);
    sheen.setColorAt(1, ground.darker(130));
    p.fillRect(QRectF(0, 0, 1586, 1000), sheen);
    drawWatermark(p, Watermark::Waves, QColor(255, 255, 255, 14), s.dice);
    const CardType print{u"URW Gothic"_s, 44, Qt::white};
    s.write("payer", {70, 140}, print.sized(74).bold(), 1100);
    const QColor foils[] = {QColor(236, 236, 232), QColor(226, 204, 140), QColor(250, 250, 250)};
    CardType raised{u"Liberation Mono"_s, 62, foils[s.dice.below(3)], QFont::Bold};
    raised.embossed = true;
    const CardType label = print.sized(28);
    s.print.write(s.label("member_id"), {80, 420}, label);
    s.write("member_id", {80, 500}, raised.sized(76));
    s.print.write(s.label("group"), {80, 600}, label);
    s.write("group", {80, 670}, raised);
    s.print.write(s.label("effective_date"), {800, 600}, label);
    s.print.writeField(u"effective_date"_s, s.member.effective.toString(u"MM/dd/yyyy"_s),
                       {800, 670}, raised, Qt::AlignLeft, s.member.effective.toString(Qt::ISODate));
    s.print.writeField(u"member_name"_s, s.member.memberName.toUpper(), {80, 860},
                       fitting(s.print, s.member.memberName.toUpper(), raised, 1100));
    drawEmblem(p, Emblem(s.dice.below(8)), {1400, 850}, 150, QColor(255, 255, 255, 200));
}

void ruledTableFront(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const QColor line = QColor::fromHsv(s.dice.below(360), 140, 130);
    const CardType text{u"Roboto"_s, 44};
    drawEmblem(p, Emblem(s.dice.below(8)), {1440, 110}, 130, line);
    s.write("payer", {60, 110}, text.sized(66).bold().in(line), 1250);
    s.write("plan", {60, 175}, text.sized(40), 900);
    p.setPen(QPen(line, 3));
    for (int row = 0; row < 4; ++row)
        p.drawLine(60, 220 + 170 * row, 1526, 220 + 170 * row);
    p.drawLine(793, 220, 793, 730);
    const char* cells[] = {"member_name",    "member_id", "group",
                           "effective_date", "rx_bin",    "rx_pcn"};
    const CardType label = text.sized(28).in(QColor(90, 90, 95));
    for (int cell = 0; cell < 6; ++cell) {
        const CardEntry entry = s.entry(cells[cell]);
        const QPointF at(cell % 2 ? 820 : 70, 265 + 170 * (cell / 2));
        s.print.write(entry.label, at, label);
        s.print.writeField(entry.field, entry.shown, at + QPointF(0, 80),
                           fitting(s.print, entry.shown, text.sized(50), 690), Qt::AlignLeft,
                           entry.value);
    }
    s.print.writeEntry(s.entry("rx_group"), {70, 810}, LabelPlace::Left, label.sized(34), text);
    s.writeCopays({"office_visit", "urgent_care", "emergency"}, {70, 910}, text.sized(34),
                  text.sized(34).bold(), 60);
}

} // namespace anteroom
