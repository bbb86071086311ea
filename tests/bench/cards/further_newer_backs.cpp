#include "bench/cards/further_newer_backs.h"

#include "bench/cards/card_art.h"
#include "bench/cards/fictional_people.h"
#include "bench/cards/further_newer_print.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// The payer, its box with the payer id between, its town.
double writeAddressWithPayerId(const CardSide& s, const QString& idLabel, const QPointF& at,
                               double step, const CardType& text)
{
    s.print.allow(u"payer"_s, s.member.payer);
    s.print.write(s.member.payer, at, fitting(s.print, s.member.payer, text, 700));
    s.print.writeEntry(s.entry("payer_id", idLabel), at + QPointF(0, step), LabelPlace::Left, text,
                       text.sized(text.size + 4).bold());
    s.print.write(s.member.claimsBox, at + QPointF(0, 2 * step), text);
    s.print.write(s.member.claimsTown, at + QPointF(0, 3 * step), text);
    return at.y() + 4 * step;
}

// A heading and what stands under it.
void writeColumn(const CardSide& s, const QString& title, const QList<CardEntry>& calls, double x,
                 const QColor& colour, const CardType& text)
{
    s.print.painter().fillRect(QRectF(x, 60, 460, 66), colour);
    s.print.write(title, {x + 230, 107}, text.sized(38).bold().in(Qt::white), Qt::AlignHCenter);
    writeAllWithin(s, calls, {x + 10, 186}, 132, 445, LabelPlace::Above, text.sized(36),
                   text.sized(46).bold());
}

void writeToll(const CardSide& s, const QString& role, const char* field, const QPointF& at,
               const CardType& text)
{
    s.print.allow(u"phones.tty"_s, u"711"_s);
    s.print.write(role, at, text.bold());
    writeInSentence(s, u"Call toll free"_s, field, u"(TTY 711)"_s, at + QPointF(0, 62), text,
                    text.sized(text.size + 4).bold());
}

} // namespace

void studentBack(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const CardType text{u"Roboto"_s, 40, QColor(30, 30, 36)};
    p.fillRect(QRectF(0, 980, 1586, 20), QColor(90, 90, 100));
    s.print.write(u"Students: carry this card on campus, at home and abroad."_s, {60, 90},
                  text.bold());
    writeToll(s, u"Student Member Services"_s, "phones.member_services", {60, 170}, text);
    writeToll(s, u"Counseling & Behavioral Health"_s, "phones.behavioral_health", {60, 320}, text);
    writeToll(s, u"24-Hour NurseLine"_s, "phones.nurse_line", {60, 470}, text);
    p.fillRect(QRectF(950, 130, 3, 460), QColor(170, 170, 178));
    s.print.write(u"Hospitals & doctors"_s, {990, 170}, text.bold());
    s.write("phones.providers", {990, 232}, text.sized(44).bold());
    s.print.write(u"Pharmacist use only"_s, {990, 320}, text.bold());
    s.write("phones.pharmacists", {990, 382}, text.sized(44).bold());
    s.print.write(u"Travel help outside the US"_s, {990, 470}, text.bold());
    s.print.write(allowedPhone(s, u"international"_s), {990, 532}, text.sized(44));
    p.fillRect(QRectF(60, 610, 1466, 3), QColor(170, 170, 178));
    s.print.write(u"Mail medical claims to:"_s, {60, 680}, text.bold());
    writeAddressWithPayerId(s, u"Payer ID#"_s, {60, 742}, 58, text);
    drawSquares(p, {1306, 660, 210, 210}, s.dice);
    s.print.write(u"Scan for benefits"_s, {1280, 690}, text.sized(34), Qt::AlignRight);
    s.print.write(webAddress(s), {1280, 744}, fitting(s.print, webAddress(s), text.sized(34), 460),
                  Qt::AlignRight);
    s.print.write(u"This card is not a guarantee of coverage."_s, {1526, 950}, text.sized(32),
                  Qt::AlignRight);
}

void threeColumnsBack(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const QColor colour(58, 64, 78);
    const CardType text{u"Carlito"_s, 42, QColor(28, 30, 34)};
    writeColumn(s, u"MEMBERS"_s,
                {labelled(s, "phones.member_services",
                          {"Benefits & ID cards", "Customer Service", "Benefit questions"}),
                 labelled(s, "phones.nurse_line", {"Nurse line, 24/7", "Talk to a nurse"}),
                 labelled(s, "phones.behavioral_health", {"Mental health", "Behavioral health"})},
                60, colour, text);
    const QString fax = allowedPhone(s, u"fax"_s);
    writeColumn(s, u"PROVIDERS"_s,
                {labelled(s, "phones.providers", {"Eligibility & claims", "Provider Services"}),
                 labelled(s, "phones.authorizations", {"Precertification", "Prior authorization"}),
                 {u"Clinical fax"_s, {}, fax}},
                563, colour, text);
    writeColumn(s, u"PHARMACY"_s,
                {labelled(s, "phones.pharmacists", {"Pharmacists", "Pharmacist help desk"}),
                 {u"Mail order website"_s, {}, u"corbelrx.example"_s},
                 {u"Rx claims"_s, {}, u"PO Box "_s + digits(s.dice, 4)}},
                1066, colour, text);
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(236, 238, 242));
    p.drawRoundedRect(QRectF(60, 570, 963, 300), 16, 16);
    s.print.write(u"Medical claims"_s, {90, 630}, text.sized(38).bold());
    writeAddressWithPayerId(s, u"Electronic payer ID"_s, {90, 690}, 54, text);
    drawBars(p, {1090, 610, 420, 110}, s.dice);
    s.print.write(webAddress(s), {1300, 790}, fitting(s.print, webAddress(s), text.sized(40), 440),
                  Qt::AlignHCenter);
    s.print.writeParagraph(u"Self-insured plan. The network does not insure or guarantee payment. "
                           "Call before any hospital stay."_s,
                           {60, 930}, 1466, text.sized(34));
}

void temporaryBack(const CardSide& side)
{
    const CardSide& s = side;
    const bool serif = s.member.effective.month() % 2 == 0; // as the front
    const CardType text{serif ? u"Liberation Serif"_s : u"Liberation Mono"_s, serif ? 50.0 : 44.0};
    s.print.write(u"IMPORTANT TELEPHONE NUMBERS"_s, {793, 100}, text.bold(), Qt::AlignHCenter);
    double y = 190;
    for (const CardEntry& call :
         {labelled(s, "phones.member_services",
                   {"Customer Service", "Member inquiries", "Claims and benefits"}),
          labelled(s, "phones.providers", {"Provider inquiries", "Doctors' offices"}),
          labelled(s, "phones.authorizations", {"Pre-admission review", "Prior approval"}),
          labelled(s, "phones.pharmacists", {"Pharmacist inquiries", "Pharmacist help desk"}),
          labelled(s, "phones.nurse_line", {"Nurse information line", "Nurse line"})}) {
        writeLeaders(s, call, {60, y}, 1526, text, text);
        y += 74;
    }
    s.print.write(u"Send claims to"_s, {60, y + 40}, text.bold());
    y = writeAddressWithPayerId(s, u"Payer ID"_s, {60, y + 104}, 58, text);
    s.print.write(u"Keep in your wallet until your permanent card arrives."_s, {60, y + 26},
                  text.sized(34));
}

void shadedBlueBack(const CardSide& side)
{
    CardSide s = side;
    s.colons = s.dice.happens(0.5);
    QPainter& p = s.print.painter();
    const QColor blue(0, 84, 160);
    const CardType text{u"Open Sans"_s, 40, QColor(24, 30, 44)};
    s.write("payer", {60, 98}, text.sized(46).bold().in(blue), 1000);
    s.print.write(webAddress(s), {1526, 95}, fitting(s.print, webAddress(s), text.sized(36), 440),
                  Qt::AlignRight);
    p.fillRect(QRectF(0, 130, 1586, 430), QColor(226, 236, 247));
    const double y = writeJustified(
        s,
        {labelled(s, "phones.member_services", {"Customer Service", "Member questions"}),
         labelled(s, "phones.providers", {"Provider questions", "Provider Service"}),
         labelled(s, "phones.authorizations", {"Precertification", "Preadmission review"}),
         labelled(s, "phones.behavioral_health", {"Mental health/substance use", "Mental health"}),
         labelled(s, "phones.nurse_line", {"24/7 NurseLine", "Nurse Line"})},
        {60, 200}, 1100, 72, text, text.sized(46).bold());
    drawSquares(p, {1246, 200, 250, 250}, s.dice);
    s.print.write(u"Get the app"_s, {1371, y - 50}, text.sized(34), Qt::AlignHCenter);
    s.print.write(u"Providers: file claims with your local Plan."_s, {60, 630},
                  text.sized(36).bold());
    s.print.write(u"Members: mail claims to"_s, {60, 690}, text.sized(36));
    for (const QString& line : {s.member.claimsBox, s.member.claimsTown})
        s.print.write(line, {60, line == s.member.claimsBox ? 748.0 : 802.0}, text);
    writeWithin(s, s.entry("phones.pharmacists", u"Pharmacists only, call"_s), {900, 690}, 620,
                LabelPlace::Above, text.sized(36), text.sized(48).bold());
    s.print.write(u"Dental: "_s + allowedPhone(s, u"dental"_s), {900, 812}, text.sized(36));
    s.print.writeParagraph(u"An independent licensee of the Blue Cross Blue Shield Association. "
                           "Use of this card by anyone but the member is fraud."_s,
                           {60, 895}, 1466, text.sized(32));
}

void parentsBack(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const QColor brand = QColor::fromHsv(s.dice.below(360), 210, 120);
    const CardType text{u"Cantarell"_s, 40, QColor(36, 36, 48)};
    const CardType number = text.sized(46).bold();
    s.print.write(u"FOR PARENTS AND GUARDIANS"_s, {60, 92}, text.bold().in(brand));
    writeInSentence(s, u"Questions? Call Member Services at"_s, "phones.member_services",
                    u"(TTY 711)."_s, {60, 168}, text, number);
    writeInSentence(s, u"Is your child sick after hours? Nurse line:"_s, "phones.nurse_line", {},
                    {60, 242}, text, number);
    writeInSentence(s, u"Worried about feelings or behavior? Behavioral health:"_s,
                    "phones.behavioral_health", {}, {60, 316}, text, number);
    s.print.write(u"Dental "_s + allowedPhone(s, u"dental"_s) + u"    Free rides "_s +
                      allowedPhone(s, u"transportation"_s),
                  {60, 390}, text);
    s.print.write(u"Emergency? Call 911. No referral is needed."_s, {60, 460}, text.bold());
    p.fillRect(QRectF(60, 490, 1466, 4), brand);
    s.print.allow(u"phones.tty"_s, u"711"_s);
    s.print.write(u"FOR PROVIDERS"_s, {60, 560}, text.bold().in(brand));
    writeAllWithin(
        s,
        {labelled(s, "phones.providers", {"Provider Services", "Eligibility"}),
         labelled(s, "phones.authorizations", {"Prior authorization", "UM / Prior auth"}),
         labelled(s, "phones.pharmacists", {"Pharmacy help desk", "Pharmacist help"})},
        {60, 625}, 112, 700, LabelPlace::Below, text.sized(34), number);
    s.print.write(u"Claims"_s, {860, 560}, text.bold().in(brand));
    writeAddressWithPayerId(s, u"Payer ID:"_s, {860, 625}, 60, text);
    s.print.write(u"Español: llame al mismo número."_s, {860, 890}, text.sized(36));
}

void dualBack(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const QColor colour = QColor::fromHsv(s.dice.below(360), 190, 100);
    p.fillRect(QRectF(0, 0, 793, 640), QColor::fromHsv(colour.hue(), 24, 247));
    p.fillRect(QRectF(793, 0, 793, 640), colour);
    const CardType text{u"Lato"_s, 40, QColor(26, 28, 36)};
    const CardType light = text.in(Qt::white);
    s.print.write(u"For members"_s, {60, 90}, text.sized(46).bold().in(colour));
    writeAllWithin(s,
                   {labelled(s, "phones.member_services",
                             {"Member Services (TTY: 711)", "Customer Service, TTY 711"}),
                    labelled(s, "phones.nurse_line", {"24-hour nurse line", "Nurse line, 24/7"}),
                    labelled(s, "phones.behavioral_health",
                             {"Behavioral health crisis line", "Behavioral health"})},
                   {60, 160}, 130, 690, LabelPlace::Above, text.sized(36), text.sized(48).bold());
    s.print.allow(u"phones.tty"_s, u"711"_s);
    s.print.write(u"Rides: "_s + allowedPhone(s, u"transportation"_s), {60, 580}, text.sized(38));
    s.print.write(u"For providers"_s, {853, 90}, light.sized(46).bold());
    writeAllWithin(s,
                   {labelled(s, "phones.providers", {"Provider Services", "Verify eligibility"}),
                    labelled(s, "phones.authorizations", {"Prior authorization", "Precert"}),
                    labelled(s, "phones.pharmacists", {"Pharmacist help desk", "Pharmacists"})},
                   {853, 160}, 130, 690, LabelPlace::Above, light.sized(36),
                   light.sized(48).bold());
    s.print.write(u"Dental: "_s + allowedPhone(s, u"dental"_s), {853, 580}, light.sized(38));
    s.print.write(u"Medical claims:"_s, {60, 710}, text.bold());
    writeAddressWithPayerId(s, u"Payor ID"_s, {60, 770}, 54, text);
    s.print.writeParagraph(u"In an emergency call 911. Providers: bill us first, then the state. "
                           "Never balance bill this member."_s,
                           {853, 710}, 670, text.sized(38));
    s.print.write(webAddress(s), {853, 932}, fitting(s.print, webAddress(s), text, 670));
}

void drugPlanBack(const CardSide& side)
{
    const CardSide& s = side;
    drawMagneticStripe(s.print.painter(), 30);
    const CardType text{u"DejaVu Sans"_s, 34, QColor(26, 26, 32)};
    const CardType number = text.sized(42).bold();
    double y = 310;
    const auto line = [&](const char* field, const QString& role) {
        s.write(field, {60, y}, number);
        s.print.write(role, {520, y}, text);
        y += 74;
    };
    line("phones.member_services", u"Member Services, 24 hours (TTY users call 711)"_s);
    line("phones.pharmacists", u"Pharmacist help desk"_s);
    line("phones.authorizations", u"Prescribers: coverage decisions, prior authorization"_s);
    s.print.allow(u"phones.tty"_s, u"711"_s);
    const QString fax = allowedPhone(s, u"fax"_s);
    s.print.write(u"Fax for prescribers: "_s + fax, {60, y}, text);
    s.print.write(u"Submit paper claims to:"_s, {60, y + 100}, text.bold());
    writeClaimsAddress(s, {60, y + 162}, 56, 800, text.sized(40));
    drawBars(s.print.painter(), {1010, y + 80, 500, 150}, s.dice);
    s.print.write(u"Medicare: 1-800-MEDICARE"_s, {1010, y + 290}, text);
    s.print.writeParagraph(
        u"This card is for prescription drugs only. Show it at the pharmacy with "
        "your red, white and blue Medicare card."_s,
        {60, 900}, 1466, text);
}

} // namespace anteroom
