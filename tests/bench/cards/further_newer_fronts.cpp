#include "bench/cards/further_newer_fronts.h"

#include "bench/cards/card_art.h"
#include "bench/cards/fictional_people.h"
#include "bench/cards/further_newer_print.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* Schools[] = {"Alder Falls University", "Stony Brooke State College",
                                   "University of Port Avery", "Mesa Linda Polytechnic",
                                   "Grayling College of Nursing"};
constexpr const char* StudentPlans[] = {"Student PPO", "SHIP Gold", "Student Blue Ridge PPO",
                                        "Campus Care EPO", "SHIP Platinum PPO"};
constexpr const char* AccountPlans[] = {"Choice Plus / HSA", "Select Plus / HRA",
                                        "Open Access / HDHP", "Premier PPO / FSA"};

constexpr const char* Tiers[] = {"Employee Only", "Employee + Child(ren)", "Employee + Spouse",
                                 "Family"};

// Amounts over what they are for, each in a frame of its own.
void writeFramedCopays(const CardSide& s, const QList<CardEntry>& copays, const QRectF& first,
                       double step, const QColor& colour, const CardType& text)
{
    QPainter& p = s.print.painter();
    QRectF frame = first;
    for (const CardEntry& copay : copays) {
        p.setPen(QPen(colour, 3));
        p.setBrush(QColor(255, 255, 255, 180));
        p.drawRoundedRect(frame, 10, 10);
        writeBadge(s, copay, {frame.center().x(), frame.top() + 72}, 56, frame.width() - 16,
                   text.sized(34), text.sized(52).bold());
        frame.translate(step, 0);
    }
}

struct TableRow {
    CardEntry inside;
    QString outside;
};

void writeCostTable(const CardSide& s, const QList<TableRow>& rows, const QRectF& place,
                    const QColor& colour, const CardType& text)
{
    QPainter& p = s.print.painter();
    const double step = place.height() / double(rows.size() + 1);
    const double inside = place.left() + place.width() * 0.55;
    const double outside = place.left() + place.width() * 0.83;
    p.fillRect(QRectF(place.topLeft(), QSizeF(place.width(), step)), colour);
    const CardType head = text.sized(34).bold().in(Qt::white);
    double y = place.top() + step * 0.68;
    s.print.write(u"You pay"_s, {place.left() + 20, y}, head);
    s.print.write(u"In-Network"_s, {inside, y}, head, Qt::AlignHCenter);
    s.print.write(u"Out-of-Network"_s, {outside, y}, head, Qt::AlignHCenter);
    for (const TableRow& row : rows) {
        p.fillRect(QRectF(place.left(), y + step * 0.32, place.width(), 2), colour.lighter(190));
        y += step;
        s.print.write(row.inside.label, {place.left() + 20, y}, text.sized(38));
        const bool amount = !row.inside.field.isEmpty();
        s.print.writeField(row.inside.field, row.inside.shown, {inside, y},
                           amount ? text.sized(46).bold() : text.sized(36), Qt::AlignHCenter);
        s.print.write(row.outside, {outside, y}, text.sized(36), Qt::AlignHCenter);
    }
    p.setPen(QPen(colour, 3));
    p.setBrush(Qt::NoBrush);
    p.drawRect(place);
}

QList<TableRow> costs(const CardSide& s)
{
    const QString share = u"40%*"_s;
    const CardEntry emergency = labelled(s, "copays.emergency", {"ER Copay", "Emerg Svcs", "ER"});
    return {{{u"Preventive"_s, {}, u"No charge"_s}, u"Not covered"_s},
            {labelled(s, "copays.office_visit", {"Office Copay", "OV", "Ofc Visit Copay"}), share},
            {labelled(s, "copays.specialist", {"SPC", "Spec Copay", "Specialist Ofc"}), share},
            {labelled(s, "copays.urgent_care", {"UC", "Urgent Care", "UC Facility"}),
             s.dice.happens(0.5) ? u"$150"_s : share},
            {emergency, emergency.shown}};
}

void drawDashedFrame(QPainter& p)
{
    QPen pen(QColor(70, 70, 70), 3);
    pen.setDashPattern({9, 7});
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    p.drawRect(QRectF(22, 22, 1542, 956));
}

} // namespace

void studentFront(const CardSide& side)
{
    Membership student = side.member;
    student.plan = side.dice.oneOf(StudentPlans);
    CardSide s = withMember(side, student);
    s.colons = true;
    QPainter& p = s.print.painter();
    const QColor schools[] = {{120, 20, 36}, {0, 84, 60}, {30, 42, 104}, {92, 42, 120}};
    const QColor colour = schools[s.dice.below(4)];
    const QColor gold(246, 200, 92);
    p.fillRect(QRectF(0, 0, 1586, 170), colour);
    p.fillRect(QRectF(0, 170, 1586, 10), gold);
    drawEmblem(p, Emblem::Shield, {1470, 86}, 124, gold);
    const CardType text{u"Roboto"_s, 46, QColor(30, 30, 36)};
    const int year = s.member.effective.year();
    s.print.write(s.dice.oneOf(Schools), {60, 82}, CardType{u"C059"_s, 60, Qt::white}.bold());
    s.print.write(u"Student Health Insurance   Policy Year %1-%2"_s.arg(year).arg(year + 1),
                  {60, 142}, text.sized(36).in(gold));
    s.write("payer", {60, 262}, text.sized(58).bold().in(colour), 880);
    s.write("plan", {1526, 262}, text.sized(48), 520, Qt::AlignRight);
    const QList<CardEntry> cells{
        labelled(s, "member_name", {"Student", "Student Name", "Insured Student"}),
        labelled(s, "member_id", {"Mbr ID#", "Insured ID", "Mem ID No."}),
        labelled(s, "group", {"Grp No", "Group Num", "Grp/Pol #"}),
        beginning(s, {"Effective", "Cov Eff", "Eff"}, u"MM/dd/yyyy"_s)};
    writeAllWithin(s, cells, {60, 360}, 78, 860, LabelPlace::Left, text.sized(38),
                   text.sized(50).bold());
    s.print.write(u"Campus ID: U0"_s + digits(s.dice, 7) + u"   DOB: "_s + someDay(s.dice, 1998, 8),
                  {60, 665}, text.sized(36));
    p.fillRect(QRectF(960, 305, 566, 340), QColor::fromHsv(colour.hue(), 16, 245));
    s.print.write(u"PRESCRIPTIONS   Corbel Rx"_s, {990, 362}, text.sized(34).bold().in(colour));
    writeAllWithin(s,
                   {labelled(s, "rx_bin", {"RX BIN#", "Rx BIN", "BIN"}),
                    labelled(s, "rx_pcn", {"RX PCN#", "Rx PCN", "PCN"}),
                    labelled(s, "rx_group", {"RX GRP#", "Rx Group", "GRP"})},
                   {990, 440}, 80, 510, LabelPlace::Column, text.sized(38), text.bold(), 215);
    s.colons = false;
    writeFramedCopays(s,
                      {labelled(s, "copays.office_visit", {"OV", "Office"}),
                       labelled(s, "copays.specialist", {"SPC", "Spec"}),
                       labelled(s, "copays.urgent_care", {"UC", "Urg. Care"}),
                       labelled(s, "copays.emergency", {"ER", "ER Copay"}),
                       labelled(s, "copays.generic", {"Gen Rx", "Generic"}),
                       labelled(s, "copays.brand", {"Brd Rx", "Brand"})},
                      {60, 715, 230, 150}, 247.2, colour, text);
    s.print.write(u"See the Student Health Center first: "_s + allowedPhone(s, u"pcp"_s) +
                      u"   OOP Max $7,900"_s,
                  {60, 940}, text.sized(36));
    s.print.allow(u"copays.out_of_pocket"_s, u"$7,900"_s);
}

void twoLogosFront(const CardSide& side)
{
    Membership participant = side.member;
    participant.plan = side.dice.oneOf(AccountPlans);
    CardSide s = withMember(side, participant);
    QPainter& p = s.print.painter();
    const QColor colour = QColor::fromHsv(s.dice.below(360), 150, 112);
    const QColor other = QColor::fromHsv((colour.hue() + 150) % 360, 200, 130);
    const CardType text{u"Carlito"_s, 48, QColor(28, 30, 34)};
    drawEmblem(p, Emblem(s.dice.below(4)), {112, 92}, 96, other);
    s.print.write(s.member.employer, {182, 112},
                  fitting(s.print, s.member.employer, CardType{u"URW Bookman"_s, 48, other}, 580));
    drawEmblem(p, Emblem(4 + s.dice.below(4)), {1480, 92}, 92, colour);
    s.write("payer", {1418, 112}, text.sized(60).bold().in(colour), 590, Qt::AlignRight);
    p.fillRect(QRectF(0, 170, 1586, 76), colour);
    s.write("plan", {60, 225}, text.sized(54).bold().in(Qt::white), 700);
    s.print.write(u"Coverage tier: "_s + s.dice.oneOf(Tiers), {1526, 222},
                  text.sized(40).in(Qt::white), Qt::AlignRight);
    const CardType label = text.sized(38).in(QColor(84, 88, 96));
    const CardType value = text.sized(52).bold();
    writeWithin(s, labelled(s, "member_name", {"Participant", "Employee", "Mbr Name"}), {60, 305},
                800, LabelPlace::Above, label, value);
    writeWithin(s, labelled(s, "member_id", {"Mbr ID#", "Participant ID", "Employee ID No."}),
                {900, 305}, 620, LabelPlace::Above, label, value);
    writeWithin(s, labelled(s, "group", {"Grp No:", "Policy/Grp", "Group ID"}), {60, 430}, 520,
                LabelPlace::Above, label, value);
    writeWithin(s, beginning(s, {"Cov Eff", "Effective:", "Eff Dte"}, u"MM/dd/yy"_s), {620, 430},
                260, LabelPlace::Above, label, value);
    writeWithin(s, labelled(s, "payer_id", {"Payer ID", "EDI Payer", "Elec. Payer ID"}), {900, 430},
                260, LabelPlace::Above, label, value);
    s.print.write(u"Suffix 0"_s + digits(s.dice, 1) + u"  Class A"_s, {1526, 430}, label,
                  Qt::AlignRight);
    s.print.allow(u"copays.coinsurance"_s, u"40%"_s);
    writeCostTable(s, costs(s), {60, 535, 950, 390}, colour, text);
    const CardType small = text.sized(40);
    s.print.write(u"Pharmacy: Corbel Rx"_s, {1050, 575}, small.bold().in(colour));
    writeJustified(s,
                   {labelled(s, "rx_bin", {"RX BIN#", "RXBIN:"}),
                    labelled(s, "rx_pcn", {"RX PCN#", "RXPCN:"}),
                    labelled(s, "rx_group", {"RX GRP#", "RXGRP:"})},
                   {1050, 645}, 1526, 68, small, text.sized(50).bold());
    const QString deductible = thousands(s.dice);
    s.print.allow(u"copays.deductible"_s, deductible);
    s.print.write(u"Ded "_s + deductible + u" Ind / $6,400 Fam"_s, {1050, 850}, small);
    s.print.write(u"OOP Max $8,000 Ind"_s, {1050, 902}, small);
    s.print.allow(u"copays.out_of_pocket"_s, u"$8,000"_s);
    s.print.write(u"*after deductible. Benefits are not guaranteed by this card."_s, {60, 968},
                  text.sized(32));
}

void temporaryFront(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    drawDashedFrame(p);
    // the back is of the same family
    const bool serif = s.member.effective.month() % 2 == 0;
    const CardType text{serif ? u"Liberation Serif"_s : u"Liberation Mono"_s, serif ? 50.0 : 46.0};
    const CardType label = text.sized(serif ? 44 : 38);
    s.write("payer", {793, 110}, text.sized(serif ? 64 : 54).bold(), 1380, Qt::AlignHCenter);
    s.print.write(u"TEMPORARY IDENTIFICATION CARD"_s, {793, 174}, label, Qt::AlignHCenter);
    p.fillRect(QRectF(60, 200, 1466, 3), Qt::black);
    const auto full = [&](const CardEntry& entry, double y) {
        writeLeaders(s, entry, {60, y}, 1526, label, text);
    };
    const auto half = [&](const CardEntry& left, const CardEntry& right, double y) {
        writeLeaders(s, left, {60, y}, 900, label, text);
        writeLeaders(s, right, {960, y}, 1526, label, text);
    };
    full(labelled(s, "member_name", {"Name of Insured", "Subscriber", "Name"}), 270);
    half(labelled(s, "member_id", {"Identification No.", "Subscriber #", "Ident. No."}),
         labelled(s, "rx_bin", {"RX BIN#", "Rx BIN"}), 342);
    half(labelled(s, "group", {"Grp No", "Group Nbr"}), labelled(s, "rx_pcn", {"PCN", "Rx PCN"}),
         414);
    half(beginning(s, {"Cov Eff", "Effective", "Coverage From"}, u"dd-MMM-yyyy"_s),
         labelled(s, "rx_group", {"RX GRP#", "Rx Group"}), 486);
    full(labelled(s, "plan", {"Plan Name", "Coverage", "Medical Plan"}), 558);
    half({u"Date of Birth"_s, {}, someDay(s.dice, 1950, 50)}, {u"Relation"_s, {}, u"Self"_s}, 630);
    p.fillRect(QRectF(60, 660, 1466, 2), Qt::black);
    half(labelled(s, "copays.pcp", {"PCP Copay", "Primary Care Copay"}),
         labelled(s, "copays.specialist", {"SPC", "Specialist"}), 726);
    half(labelled(s, "copays.urgent_care", {"Urgent Care Copay", "UC Copay"}),
         labelled(s, "copays.emergency", {"ER Copay", "ER"}), 798);
    s.print.writeParagraph(
        u"Printed "_s + s.member.effective.addDays(-12).toString(u"MM/dd/yyyy"_s) +
            u". Good for 60 days or until your permanent card comes. Not proof of coverage."_s,
        {60, 875}, 1466, text.sized(serif ? 36 : 32));
}

} // namespace anteroom
