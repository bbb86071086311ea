#include "bench/cards/card_art.h"
#include "bench/cards/fictional_people.h"
#include "bench/cards/further_newer_fronts.h"
#include "bench/cards/further_newer_print.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* EnrollmentCodes[] = {"104", "105", "106", "111", "112", "113"};
constexpr const char* ChildrensPlans[] = {"CHIP Perinatal", "Children's Medicaid",
                                          "Kids First CHIP", "Child Health Plus"};
// "XGP 123 456 789 01"
QString spacedNumber(const QString& prefix, Dice& dice)
{
    const QString blank = u" "_s;
    if (dice.happens(0.5))
        return prefix + blank + digits(dice, 9) + u" 01"_s;
    return prefix + blank + digits(dice, 3) + blank + digits(dice, 3) + blank + digits(dice, 3) +
           u" 01"_s;
}

// The first two, so that they fit a line.
QString dependantsInLine(const Membership& m)
{
    QString line = u"BlueCard"_s;
    for (qsizetype i = 0; i < std::min<qsizetype>(2, m.dependants.size()); ++i)
        line += u"   "_s + m.suffixes.at(i) + u' ' + m.dependants.at(i);
    return line;
}

} // namespace

void sideBandBlueFront(const CardSide& side)
{
    Membership subscriber = side.member;
    subscriber.memberId = spacedNumber(side.member.memberId.left(3), side.dice);
    CardSide s = withMember(side, subscriber);
    QPainter& p = s.print.painter();
    QLinearGradient deep(0, 0, 0, 1000);
    deep.setColorAt(0, QColor(0, 92, 170));
    deep.setColorAt(1, QColor(6, 46, 104));
    p.fillRect(QRectF(0, 0, 340, 1000), deep);
    drawEmblem(p, Emblem::Cross, {105, 105}, 110, Qt::white);
    drawEmblem(p, Emblem::Shield, {235, 105}, 110, Qt::white);
    const CardType text{u"Open Sans"_s, 48, QColor(24, 30, 44)};
    const CardType light = text.in(Qt::white);
    s.print.write(u"Copays"_s, {40, 262}, light.sized(38).bold());
    s.print.writeEntries({labelled(s, "copays.office_visit", {"Office Copay", "OV", "Ofc Visit"}),
                          labelled(s, "copays.specialist", {"SPC", "Spec", "Specialist OV"}),
                          labelled(s, "copays.emergency", {"ER Copay", "ER", "Emergency"}),
                          labelled(s, "copays.urgent_care", {"UC", "Urgent Care"})},
                         {40, 325}, 122, LabelPlace::Above, light.sized(34), light.bold());
    s.print.write(u"Plan Code "_s + digits(s.dice, 3), {40, 868}, light.sized(34));
    const QString deductible = thousands(s.dice);
    s.print.allow(u"copays.deductible"_s, deductible);
    s.print.write(u"Ded "_s + deductible, {40, 922}, light.sized(34));
    s.write("payer", {390, 122}, text.sized(58).bold().in(QColor(0, 84, 160)), 1140);
    const CardType label = text.sized(34).in(QColor(70, 84, 110));
    s.print.write(u"Member Name"_s, {390, 222}, label);
    s.write("member_name", {390, 284}, text.sized(54).bold(), 1130);
    s.print.write(s.dice.happens(0.5) ? u"Identification No."_s : u"Member ID"_s, {390, 372},
                  label);
    s.write("member_id", {390, 438}, text.sized(60).bold(), 1130);
    s.print.write(u"Group/Plan"_s, {390, 530}, label);
    const double slash = 390 + s.write("group", {390, 592}, text.bold(), 500).width() + 30;
    s.print.write(u"/"_s, {slash, 592}, text);
    s.write("plan", {slash + 44, 592}, text.bold(), 1480 - slash);
    writeWithin(s, beginning(s, {"Effective:", "Cov Eff", "Effective Date"}, u"MMM dd, yyyy"_s),
                {390, 682}, 1100, LabelPlace::Column, label, text.bold(), 300);
    p.fillRect(QRectF(390, 726, 1136, 3), QColor(0, 84, 160));
    s.print.writeRow({labelled(s, "rx_bin", {"RX BIN#", "RxBIN:"}),
                      labelled(s, "rx_pcn", {"RX PCN#", "RxPCN:"}),
                      labelled(s, "rx_group", {"RX GRP#", "RxGroup:"})},
                     {390, 786}, 960, 62, label, text.bold());
    const QString others = dependantsInLine(s.member);
    s.print.write(others, {390, 932}, fitting(s.print, others, label, 1136));
}

void federalFront(const CardSide& side)
{
    Membership employee = side.member;
    employee.memberId = u'R' + digits(side.dice, 8);
    employee.plan = u"Government-Wide Service Benefit Plan"_s;
    CardSide s = withMember(side, employee);
    s.colons = s.dice.happens(0.4);
    QPainter& p = s.print.painter();
    const QColor blue(18, 58, 130);
    p.fillRect(QRectF(0, 0, 1586, 22), blue);
    p.fillRect(QRectF(0, 22, 1586, 12), QColor(190, 30, 45));
    const CardType text{u"Liberation Sans"_s, 48, QColor(22, 24, 30)};
    drawEmblem(p, Emblem::Star, {122, 132}, 120, blue);
    s.write("payer", {215, 118}, text.sized(52).bold().in(blue), 1000);
    s.write("plan", {215, 190}, CardType{u"Nimbus Roman"_s, 56, QColor(22, 24, 30)}.bold(), 1010);
    s.print.write(u"Federal"_s, {1526, 112}, text.sized(42).bold().in(blue), Qt::AlignRight);
    s.print.write(u"Employee Program"_s, {1526, 160}, text.sized(34).in(blue), Qt::AlignRight);
    const QList<CardEntry> rows{
        labelled(s, "member_name", {"Member Name", "Enrollee", "Name of Enrollee"}),
        labelled(s, "member_id", {"Member ID", "Identification No.", "ID#"}),
        {s.colons ? u"Enrollment Code:"_s : u"Enrollment Code"_s,
         {},
         s.dice.oneOf(EnrollmentCodes)},
        beginning(s, {"Effective Date", "Effective", "Cov Eff"}, u"MM/dd/yyyy"_s)};
    for (int row = 0; row < 4; row += 2)
        p.fillRect(QRectF(40, 246 + 92 * row, 1506, 92), QColor(233, 238, 247));
    writeAllWithin(s, rows, {70, 310}, 92, 1420, LabelPlace::Column, text.sized(40),
                   text.sized(54).bold(), 430);
    p.fillRect(QRectF(40, 614, 1506, 3), blue);
    writeAllWithin(s,
                   {labelled(s, "rx_bin", {"RxBIN", "RX BIN#", "RxIIN"}),
                    labelled(s, "rx_pcn", {"RxPCN", "RX PCN#"}),
                    labelled(s, "rx_group", {"RxGrp", "RX GRP#", "RxGroup"})},
                   {70, 690}, 78, 700, LabelPlace::Column, text.sized(40), text.bold(), 250);
    s.print.write(u"Issuer (80840)  9101003777"_s, {1526, 690}, text.sized(38), Qt::AlignRight);
    writeJustified(s,
                   {labelled(s, "copays.pcp", {"Primary care copay", "PCP copay"}),
                    labelled(s, "copays.specialist", {"Specialist copay", "SPC copay"})},
                   {960, 768}, 1526, 78, text.sized(38), text.bold());
    s.print.write(u"www.fepbenefits.example   No referrals. Precertify inpatient stays."_s,
                  {70, 944}, text.sized(34));
}

void childrenFront(const CardSide& side)
{
    Membership child = side.member;
    child.plan = side.dice.oneOf(ChildrensPlans);
    const QString visit = side.dice.happens(0.5) ? u"$5"_s : u"$10"_s;
    child.copays[u"office_visit"_s] = visit;
    child.copays[u"emergency"_s] = side.dice.happens(0.5) ? u"$25"_s : u"$35"_s;
    child.copays[u"generic"_s] = side.dice.happens(0.5) ? u"$0"_s : u"$3"_s;
    CardSide s = withMember(side, child);
    QPainter& p = s.print.painter();
    const int hue = s.dice.below(360);
    const QColor brand = QColor::fromHsv(hue, 210, 120);
    p.fillRect(QRectF(0, 0, 1586, 1000), QColor::fromHsv(hue, 14, 254));
    p.setPen(Qt::NoPen);
    for (int ball = 0; ball < 7; ++ball) {
        p.setBrush(QColor::fromHsv((hue + 50 * ball) % 360, 70, 250));
        p.drawEllipse(QPointF(980 + 96 * ball, 62 + 30 * (ball % 2)), 40, 40);
    }
    const CardType text{u"URW Gothic"_s, 46, QColor(36, 36, 48)};
    s.write("payer", {60, 122}, text.sized(62).bold().in(brand), 860);
    s.write("plan", {1526, 182}, text.sized(48).bold(), 560, Qt::AlignRight);
    const CardType label = text.sized(36).in(brand);
    writeAllWithin(s,
                   {labelled(s, "member_name", {"Child's Name", "Child Member", "Name of Child"}),
                    labelled(s, "member_id", {"CHIP ID#", "Child's ID No.", "Client ID"}),
                    beginning(s, {"Effective:", "Eff. Since", "Cov Eff"}, u"M/d/yyyy"_s)},
                   {60, 226}, 130, 860, LabelPlace::Above, label, text.sized(52).bold());
    s.print.write(u"Birth date "_s + someDay(s.dice, 2008, 14), {480, 486}, label);
    p.setBrush(Qt::white);
    p.setPen(QPen(brand, 5));
    p.drawRoundedRect(QRectF(970, 220, 556, 350), 50, 50);
    const QString physician = doctor(s.dice);
    s.print.write(u"My doctor (PCP)"_s, {1010, 290}, label);
    s.print.write(physician, {1010, 352}, fitting(s.print, physician, text, 480));
    s.print.write(practice(s.dice), {1010, 410}, text.sized(34));
    s.print.write(allowedPhone(s, u"pcp"_s), {1010, 470}, text.sized(40));
    s.print.write(u"since "_s + s.member.effective.addDays(30).toString(u"M/d/yyyy"_s), {1010, 530},
                  text.sized(34));
    writeInLine(s,
                {labelled(s, "copays.office_visit", {"OV", "Office", "Office Copay"}),
                 labelled(s, "copays.emergency", {"ER", "ER Visit Copay", "ER Copay"}),
                 labelled(s, "copays.generic", {"Gen Rx", "Generic"})},
                {60, 640}, 860, 50, text.sized(38), text.sized(48).bold());
    writeInLine(s,
                {labelled(s, "rx_bin", {"RX BIN#", "BIN:"}),
                 labelled(s, "rx_pcn", {"RX PCN#", "PCN:"}),
                 labelled(s, "rx_group", {"RX GRP#", "GRP:"})},
                {60, 732}, 1466, 60, text.sized(38), text.sized(48).bold());
    p.fillRect(QRectF(0, 780, 1586, 220), brand);
    const CardType light = text.in(Qt::white);
    writeInSentence(s, u"Parents: for help with this card call"_s, "phones.member_services",
                    u"(TTY 711)"_s, {60, 862}, light.sized(38), light.sized(48).bold());
    writeInSentence(s, u"Child sick at night? Nurses answer at"_s, "phones.nurse_line", u"."_s,
                    {60, 948}, light.sized(38), light.sized(48).bold());
    s.print.allow(u"phones.tty"_s, u"711"_s);
}

} // namespace anteroom
