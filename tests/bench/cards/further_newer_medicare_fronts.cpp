#include "bench/cards/card_art.h"
#include "bench/cards/fictional_people.h"
#include "bench/cards/further_newer_fronts.h"
#include "bench/cards/further_newer_print.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* DualPlans[] = {"Dual Access (HMO D-SNP)", "Total Dual Care (PPO D-SNP)",
                                     "Dual Advantage Plus (HMO D-SNP)"};
constexpr const char* DrugPlans[] = {"Value Rx (PDP)", "Essential Rx Saver (PDP)",
                                     "Rx Premier Plus (PDP)", "Community Rx (PDP)"};

// A cell of a form: the label small in its corner.
void writeCell(const CardSide& s, const CardEntry& entry, const QRectF& cell, const QColor& line,
               const CardType& text)
{
    QPainter& p = s.print.painter();
    p.setPen(QPen(line, 2));
    p.setBrush(QColor(255, 255, 255, 200));
    p.drawRect(cell);
    s.print.write(entry.label, cell.topLeft() + QPointF(18, 42), text.sized(32).in(line));
    const CardType value = text.sized(50).bold();
    s.print.writeField(entry.field, entry.shown, cell.bottomLeft() + QPointF(18, -20),
                       fitting(s.print, entry.shown, value, cell.width() - 36), Qt::AlignLeft,
                       entry.value);
}

void writeCells(const CardSide& s, const QList<CardEntry>& entries, const QRectF& row,
                const QColor& line, const CardType& text)
{
    QRectF cell = row;
    cell.setWidth(row.width() / double(entries.size()));
    for (const CardEntry& entry : entries) {
        writeCell(s, entry, cell, line, text);
        cell.translate(cell.width(), 0);
    }
}

void writeMedicareRx(const CardSide& s, const QPointF& at, const QColor& colour)
{
    const CardType seal{u"Nimbus Roman"_s, 58, colour, QFont::Bold};
    s.print.write(u"Medicare"_s, at, seal);
    const double end = at.x() + s.print.widthOf(u"Medicare"_s, seal);
    CardType sign = seal.sized(70);
    sign.italic = true;
    s.print.write(u"Rx"_s, {end + 10, at.y()}, sign);
    s.print.write(u"Prescription Drug Coverage"_s, at + QPointF(0, 40),
                  CardType{u"Liberation Sans"_s, 28, colour});
}

QString contractNumber(QChar letter, Dice& dice)
{
    return letter + digits(dice, 4) + u'-' + u"00"_s + QString::number(1 + dice.below(9));
}

} // namespace

void dualFront(const CardSide& side)
{
    Membership dual = side.member;
    dual.plan = side.dice.oneOf(DualPlans);
    for (const char* role : {"pcp", "specialist", "urgent_care", "emergency"})
        dual.copays[QLatin1String(role)] = u"$0"_s;
    CardSide s = withMember(side, dual);
    QPainter& p = s.print.painter();
    const QColor line = QColor::fromHsv(s.dice.below(360), 190, 110);
    QLinearGradient sky(0, 0, 1586, 1000);
    sky.setColorAt(0, QColor::fromHsv(line.hue(), 10, 254));
    sky.setColorAt(1, QColor::fromHsv((line.hue() + 40) % 360, 60, 236));
    p.fillRect(QRectF(0, 0, 1586, 1000), sky);
    const CardType text{u"Lato"_s, 48, QColor(26, 28, 36)};
    drawEmblem(p, Emblem(s.dice.below(8)), {118, 100}, 108, line);
    s.write("payer", {195, 122}, text.sized(62).bold().in(line), 830);
    writeMedicareRx(s, {1150, 100}, QColor(24, 40, 92));
    writeCells(s,
               {labelled(s, "member_name", {"Member", "Name of Member", "Mbr Name"}),
                labelled(s, "plan", {"Plan", "Plan Name", "Your Plan"})},
               {50, 185, 1486, 128}, line, text);
    writeCells(s,
               {labelled(s, "member_id", {"Mbr ID#", "Member ID", "Identification No."}),
                {u"Medicaid ID"_s, {}, digits(s.dice, 8) + capitals(s.dice, 1)},
                beginning(s, {"Effective", "Cov Eff", "Start Date"}, u"MM-dd-yyyy"_s)},
               {50, 313, 1486, 128}, line, text);
    writeCells(s,
               {labelled(s, "rx_bin", {"RxBIN", "RX BIN#"}),
                labelled(s, "rx_pcn", {"RxPCN", "RX PCN#"}),
                labelled(s, "rx_group", {"RxGRP", "RX GRP#"}),
                {u"Issuer (80840)"_s, {}, u"9140"_s + digits(s.dice, 6)}},
               {50, 441, 1486, 128}, line, text);
    s.print.write(u"WHAT YOU PAY WITH FULL MEDICAID"_s, {50, 640}, text.sized(36).bold().in(line));
    writeCells(s,
               {labelled(s, "copays.pcp", {"PCP", "Primary Care", "PCP Office"}),
                labelled(s, "copays.specialist", {"SPC", "Specialist", "Spec Office"}),
                labelled(s, "copays.urgent_care", {"UC", "Urgent Care"}),
                labelled(s, "copays.emergency", {"ER", "Emergency", "ER Copay"})},
               {50, 665, 1486, 128}, line, text);
    const QString physician = u"PCP: "_s + doctor(s.dice) + u"  "_s + allowedPhone(s, u"pcp"_s);
    s.print.write(physician, {50, 862}, fitting(s.print, physician, text.sized(40), 1080));
    s.print.write(u"CMS-"_s + contractNumber(u'H', s.dice), {50, 936}, text.sized(40).bold());
    s.print.write(u"Do not bill Original Medicare"_s, {1526, 936}, text.sized(36), Qt::AlignRight);
}

void drugPlanFront(const CardSide& side)
{
    Membership enrollee = side.member;
    enrollee.plan = side.dice.oneOf(DrugPlans);
    CardSide s = withMember(side, enrollee);
    s.upper = s.dice.happens(0.3);
    QPainter& p = s.print.painter();
    QLinearGradient deep(880, 0, 1586, 1000);
    const int hue = s.dice.below(360);
    deep.setColorAt(0, QColor::fromHsv(hue, 180, 88));
    deep.setColorAt(1, QColor::fromHsv((hue + 30) % 360, 200, 130));
    const bool dark = s.dice.happens(0.4);
    p.fillRect(dark ? QRectF(0, 0, 1586, 1000) : QRectF(900, 0, 686, 760), deep);
    const CardType text{u"DejaVu Sans"_s, 44, dark ? QColor(Qt::white) : QColor(26, 26, 32)};
    const QColor brand = dark ? QColor(255, 226, 150) : QColor::fromHsv(hue, 200, 110);
    s.write("payer", {60, 118}, text.sized(56).bold().in(brand), 800);
    s.write("plan", {60, 196}, text.sized(46), 800);
    writeAllWithin(s,
                   {labelled(s, "member_name", {"Name", "Member", "Enrollee"}),
                    labelled(s, "member_id", {"ID", "Rx ID", "Cardholder ID", "Member No."})},
                   {60, 320}, 160, 800, LabelPlace::Above, text.sized(36), text.sized(54).bold());
    writeWithin(s, beginning(s, {"Effective", "Cov Eff", "Coverage Start"}, u"MMMM d, yyyy"_s),
                {60, 640}, 800, LabelPlace::Above, text.sized(36), text.sized(48));
    const CardType light = text.in(Qt::white);
    CardEntry issuer{s.upper ? u"ISSUER"_s : u"Issuer"_s, {}, u"(80840)"_s};
    QList<CardEntry> codes{labelled(s, "rx_bin", {"RxBIN", "RX BIN#", "Rx BIN:"}),
                           labelled(s, "rx_pcn", {"RxPCN", "RX PCN#", "Rx PCN:"}),
                           labelled(s, "rx_group", {"RxGRP", "RX GRP#", "Rx Grp:"})};
    codes << issuer;
    writeJustified(s, codes, {950, 150}, 1530, 130, light.sized(42), light.sized(54).bold());
    s.print.write(u"Card issued "_s + s.member.effective.addDays(-30).toString(u"MM/dd/yy"_s),
                  {950, 690}, light.sized(36));
    writeMedicareRx(s, {60, 870}, dark ? QColor(Qt::white) : QColor(24, 40, 92));
    s.print.write(u"CMS-"_s + contractNumber(u'S', s.dice), {1530, 850}, text.bold(),
                  Qt::AlignRight);
    s.print.write(u"Not for medical services"_s, {1530, 925}, text.sized(34), Qt::AlignRight);
}

} // namespace anteroom
