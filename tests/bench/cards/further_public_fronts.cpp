#include "bench/cards/further_public_fronts.h"

#include "bench/cards/card_art.h"
#include "bench/cards/fictional_people.h"
#include "bench/cards/further_print.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// "Group / Grupo:"
CardEntry inBothLanguages(const CardSide& side, const char* field, const QString& english)
{
    CardSide spanish = side;
    spanish.spanish = true;
    return side.entry(field, english + u" / "_s + spanish.label(field) + u':');
}

void drawGlasses(QPainter& painter, const QPointF& middle, const QColor& colour)
{
    painter.setPen(QPen(colour, 9));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle - QPointF(80, 0), 58, 50);
    painter.drawEllipse(middle + QPointF(80, 0), 58, 50);
    painter.drawArc(QRectF(middle.x() - 26, middle.y() - 24, 52, 40), 0, 180 * 16);
}

// The label's right end and the value's left one at the same line down the card.
void writeAtAxis(const CardSide& side, const CardEntry& entry, const QPointF& at,
                 const CardType& label, const CardType& value)
{
    side.print.write(entry.label, at - QPointF(22, 0), label, Qt::AlignRight);
    side.print.writeField(entry.field, entry.shown, at + QPointF(22, 0),
                          fitting(side.print, entry.shown, value, 1500 - at.x()), Qt::AlignLeft,
                          entry.value);
}

} // namespace

void wideMedicareFront(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const QColor navy(12, 42, 92);
    const QColor red(186, 32, 40);
    p.fillRect(QRectF(0, 0, 1586, 150), navy);
    p.fillRect(QRectF(0, 162, 1586, 12), red);
    p.fillRect(QRectF(0, 924, 1586, 12), red);
    p.fillRect(QRectF(0, 948, 1586, 52), navy);
    drawEmblem(p, Emblem::Ring, {1475, 76}, 104, QColor(228, 233, 242));
    const CardType text{u"Nimbus Sans"_s, 46, QColor(20, 20, 24)};
    CardType title = text.sized(74).bold().in(Qt::white);
    title.spacing = 104;
    s.write("payer", {70, 104}, title, 1300);
    const CardType label = text.sized(38);
    const QString name = s.member.memberName.toUpper();
    s.print.write(u"Name/Nombre"_s, {110, 262}, label);
    s.print.writeField(u"member_name"_s, name, {110, 330},
                       fitting(s.print, name, text.sized(60), 1380));
    s.print.write(u"Medicare Number/Número de Medicare"_s, {110, 432}, label);
    s.write("member_id", {110, 508}, text.sized(70).bold());
    s.print.write(u"Entitled to/Con derecho a"_s, {110, 640}, label);
    s.print.write(u"Coverage starts/Cobertura empieza"_s, {830, 640}, label);
    const auto day = [](const QDate& date) { return date.toString(u"MM-dd-yyyy"_s); };
    s.print.write(u"HOSPITAL (PART A)"_s, {110, 730}, text.sized(50).bold());
    s.print.writeField(u"effective_date"_s, day(s.member.partA), {830, 730}, text.sized(50).bold(),
                       Qt::AlignLeft, s.member.partA.toString(Qt::ISODate));
    if (s.dice.happens(0.15)) // some have no medical part
        return;
    s.print.write(u"MEDICAL (PART B)"_s, {110, 826}, text.sized(50).bold());
    s.print.write(day(s.member.partB), {830, 826}, text.sized(50).bold());
}

void stateMedicaidFront(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const QColor ink = QColor::fromHsv(s.dice.below(360), 190, 105);
    QLinearGradient paper(0, 0, 1586, 1000);
    paper.setColorAt(0, QColor::fromHsv(ink.hue(), 30, 250));
    paper.setColorAt(1, QColor::fromHsv((ink.hue() + 60) % 360, 36, 240));
    p.fillRect(QRectF(0, 0, 1586, 1000), paper);
    drawWatermark(p, Watermark::Rays, QColor(255, 255, 255, 70), s.dice);
    drawEmblem(p, Emblem(s.dice.below(8)), {1430, 130}, 150, ink);
    s.write("payer", {70, 150}, CardType{u"P052"_s, 92, ink}.bold(), 1220);
    const CardType small{u"Liberation Sans"_s, 34, QColor(50, 54, 60)};
    s.print.write(s.dice.happens(0.5) ? u"MEDICAL ASSISTANCE IDENTIFICATION CARD"_s
                                      : u"Department of Health and Human Services"_s,
                  {70, 215}, small);
    const bool typewriter = s.dice.happens(0.6);
    CardType print{typewriter ? u"Liberation Mono"_s : u"Roboto"_s, 50, QColor(24, 24, 28)};
    print.upper = true;
    const CardType label = print.sized(36);
    const QList<CardEntry> lines{
        s.entry("member_id", u"Cardholder ID"_s),
        s.entry("member_name", u"Cardholder"_s),
        {u"Date of birth"_s, {}, someDay(s.dice, 1944, 70)},
        {u"Date issued"_s, {}, someDay(s.dice, 2017, 8)},
    };
    const double y =
        s.print.writeEntries(lines, {70, 355}, 100, LabelPlace::Column, label, print.bold(), 400);
    s.print.write(u"Sex "_s + (s.dice.happens(0.5) ? u'F' : u'M') + u"   Card No. 0"_s +
                      digits(s.dice, 1) + u"   County "_s + digits(s.dice, 2),
                  {70, y - 8}, label);
    if (s.dice.happens(0.5))
        s.print.writeCode(u"member_id"_s, s.member.memberId, {70, 800, 620, 120});
    else
        drawBars(p, {70, 800, 560, 120}, s.dice);
    s.print.writeParagraph(u"Carry this card with you. It does not prove that you are eligible "
                           "today. Use by anyone else is fraud."_s,
                           {900, 830}, 620, small.sized(30));
}

void managedMedicaidFront(const CardSide& side)
{
    CardSide s = side;
    QPainter& p = s.print.painter();
    const QColor brand = QColor::fromHsv(s.dice.below(360), 180, 120);
    p.fillRect(QRectF(0, 0, 1586, 12), brand);
    p.fillRect(QRectF(0, 818, 1586, 182), brand);
    const CardType text{u"Lato"_s, 46, QColor(34, 36, 42)};
    drawEmblem(p, Emblem(s.dice.below(8)), {118, 118}, 116, brand);
    s.write("payer", {206, 142}, text.sized(76).bold().in(brand), 820);
    s.write("plan", {1526, 136}, text.sized(48), 460, Qt::AlignRight);
    const char* const idLabels[] = {
        "Medicaid ID:", "Medicaid ID #:", "Medicaid Number:", "Medicaid ID No.:"};
    s.print.writeEntry(s.entry("member_name", u"Member Name:"_s), {60, 280}, LabelPlace::Left, text,
                       text.sized(52).bold());
    s.print.writeEntries({s.entry("member_id", s.dice.oneOf(idLabels)),
                          s.entry("effective_date", u"Effective Date:"_s),
                          {u"DOB:"_s, {}, someDay(s.dice, 1950, 70)},
                          {u"Plan ID:"_s, {}, capitals(s.dice, 1) + digits(s.dice, 3)}},
                         {60, 395}, 92, LabelPlace::Left, text.sized(42), text.bold());
    p.setPen(QPen(brand, 4));
    p.setBrush(QColor::fromHsv(brand.hue(), 22, 250));
    p.drawRoundedRect(QRectF(890, 340, 640, 430), 26, 26);
    s.print.write(u"Primary Care Provider (PCP)"_s, {926, 402}, text.sized(38).bold().in(brand));
    const QString name = doctor(s.dice);
    s.print.write(name, {926, 472}, fitting(s.print, name, text.sized(44), 570));
    s.print.write(fictionalStreet(s.dice), {926, 540}, text.sized(36));
    s.print.write(fictionalTown(s.dice), {926, 594}, text.sized(36));
    const QString phone = allowedPhone(s, u"pcp"_s);
    s.print.write(u"PCP Phone: "_s + phone, {926, 664}, text.sized(38));
    s.print.write(u"After hours: same number"_s, {926, 728}, text.sized(34));
    const CardType light = text.in(Qt::white);
    s.print.writeRow({s.entry("rx_bin", u"RxBIN"_s), s.entry("rx_pcn", u"RxPCN"_s),
                      s.entry("rx_group", u"RxGRP"_s)},
                     {60, 882}, 900, 66, light.sized(34), light.sized(48).bold());
    s.print.write(u"No copayments"_s, {1526, 948}, light.sized(38), Qt::AlignRight);
}

void bilingualFront(const CardSide& side)
{
    CardSide s = side;
    QPainter& p = s.print.painter();
    const QColor warm = QColor::fromHsv(s.dice.below(50), 200, 150);
    p.fillRect(QRectF(0, 0, 1586, 1000), QColor(253, 250, 244));
    p.fillRect(QRectF(0, 0, 34, 1000), warm);
    p.fillRect(QRectF(34, 690, 1552, 310), QColor::fromHsv(warm.hue(), 34, 246));
    drawEmblem(p, Emblem::Sun, {1450, 112}, 150, warm);
    const CardType text{u"Cantarell"_s, 46, QColor(44, 38, 34)};
    s.write("payer", {90, 132}, text.sized(76).bold().in(warm), 1250);
    const CardType label = text.sized(34).in(QColor(104, 84, 70));
    const CardType value = text.sized(50).bold();
    s.print.writeEntry(inBothLanguages(s, "member_name", u"Member"_s), {90, 232}, LabelPlace::Above,
                       label, value);
    s.print.writeEntry(inBothLanguages(s, "member_id", u"ID Number"_s), {90, 380},
                       LabelPlace::Above, label, value);
    s.print.writeEntry(inBothLanguages(s, "group", u"Group"_s), {900, 380}, LabelPlace::Above,
                       label, value);
    s.print.writeEntry(inBothLanguages(s, "effective_date", u"Effective"_s), {90, 530},
                       LabelPlace::Above, label, value);
    s.print.writeEntry(inBothLanguages(s, "plan", u"Plan"_s), {900, 530}, LabelPlace::Above, label,
                       value);
    s.print.writeEntries({inBothLanguages(s, "copays.pcp", u"PCP"_s),
                          inBothLanguages(s, "copays.specialist", u"Specialist"_s),
                          inBothLanguages(s, "copays.emergency", u"Emergency"_s)},
                         {90, 772}, 82, LabelPlace::Column, text.sized(38), text.bold(), 640);
    s.print.writeEntries({s.entry("rx_bin", u"RxBIN:"_s), s.entry("rx_pcn", u"PCN:"_s),
                          s.entry("rx_group", u"RxGRP:"_s)},
                         {1010, 772}, 82, LabelPlace::Column, text.sized(38), text.bold(), 180);
}

void darkDentalFront(const CardSide& side)
{
    CardSide s = side;
    QPainter& p = s.print.painter();
    const int hue = s.dice.below(360);
    QLinearGradient dusk(0, 0, 1586, 1000);
    dusk.setColorAt(0, QColor::fromHsv(hue, 170, 44));
    dusk.setColorAt(1, QColor::fromHsv(hue, 190, 84));
    p.fillRect(QRectF(0, 0, 1586, 1000), dusk);
    const QColor mint(168, 232, 214);
    const CardType text{u"Inter"_s, 48, QColor(248, 248, 246)};
    drawEmblem(p, Emblem(s.dice.below(8)), {1460, 128}, 128, mint);
    s.write("payer", {76, 142}, text.sized(72).bold(), 1270);
    s.write("plan", {76, 214}, text.sized(44).in(mint), 900);
    p.fillRect(QRectF(76, 252, 1434, 3), mint);
    const CardType label = text.sized(36).in(QColor(196, 214, 214));
    const bool capitalLabels = s.dice.happens(0.5);
    const auto row = [&](const char* field, const QString& word, double y) {
        const CardEntry entry = s.entry(field, capitalLabels ? word.toUpper() : word);
        writeAtAxis(s, entry, {430, y}, label, text.bold());
    };
    row("member_name", u"Subscriber"_s, 346);
    row("member_id", s.dice.happens(0.5) ? u"Subscriber ID"_s : u"Enrollee ID"_s, 440);
    row("group", u"Group No."_s, 534);
    row("effective_date", u"Coverage from"_s, 628);
    writeAtAxis(s, {capitalLabels ? u"EMPLOYER"_s : u"Employer"_s, {}, s.member.employer},
                {430, 714}, label, text.sized(40));
    if (!s.member.dependants.isEmpty()) {
        writeAtAxis(s, {capitalLabels ? u"COVERED"_s : u"Covered"_s, {}, {}}, {430, 786}, label,
                    text);
        for (int i = 0; i < std::min<int>(4, int(s.member.dependants.size())); ++i)
            s.print.write(s.member.dependants.at(i), {452.0 + 540 * (i % 2), 786.0 + 52 * (i / 2)},
                          fitting(s.print, s.member.dependants.at(i), text.sized(34), 500));
    }
    s.print.allow(u"copays.deductible"_s, u"$50"_s);
    s.print.write(u"Preventive 100%   Basic 80%   Major 50%   Deductible $50   Maximum $1,500"_s,
                  {76, 936}, label.sized(34));
}

void panelVisionFront(const CardSide& side)
{
    CardSide s = side;
    QPainter& p = s.print.painter();
    const QColor accent = QColor::fromHsv(170 + s.dice.below(150), 170, 120);
    p.fillRect(QRectF(0, 0, 520, 1000), accent);
    drawGlasses(p, {260, 200}, Qt::white);
    const CardType text{u"Open Sans"_s, 46, QColor(30, 34, 44)};
    const CardType light = text.in(Qt::white);
    s.write("payer", {260, 390}, light.sized(74).bold(), 450, Qt::AlignHCenter);
    s.write("plan", {260, 460}, light.sized(42), 440, Qt::AlignHCenter);
    s.print.write(u"Member questions?"_s, {260, 800}, light.sized(36), Qt::AlignHCenter);
    s.write("phones.member_services", {260, 862}, light.sized(46).bold(), 450, Qt::AlignHCenter);
    s.print.allow(u"phones.tty"_s, u"711"_s);
    s.print.write(u"TTY 711"_s, {260, 920}, light.sized(34), Qt::AlignHCenter);
    const CardType label = text.sized(32).in(QColor(92, 98, 110));
    s.print.writeEntries({s.entry("member_name", u"Member name"_s),
                          s.entry("member_id", u"Member ID"_s), s.entry("group", u"Group"_s)},
                         {580, 160}, 150, LabelPlace::Below, label, text.sized(54).bold());
    p.setPen(QPen(accent, 3));
    p.drawLine(580, 560, 1530, 560);
    s.print.write(u"IN-NETWORK BENEFITS"_s, {580, 622}, text.sized(36).bold().in(accent));
    s.print.allow(u"copays.vision"_s, u"$10"_s);
    s.print.allow(u"copays.lenses"_s, u"$25"_s);
    s.print.allow(u"copays.contacts"_s, u"$130"_s);
    s.print.writeEntries({{u"Eye exam, every 12 months"_s, {}, u"$10"_s},
                          {u"Single vision lenses"_s, {}, u"$25"_s},
                          {u"Frame allowance"_s, {}, u"$150"_s},
                          {u"Contact lenses, in place of glasses"_s, {}, u"$130"_s}},
                         {580, 690}, 62, LabelPlace::Column, text.sized(36), text.sized(38).bold(),
                         760);
    s.print.write(u"Sponsored by "_s + s.member.employer, {580, 950}, label);
}

} // namespace anteroom
