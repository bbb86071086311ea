#include "bench/cards/card_art.h"
#include "bench/cards/fictional_people.h"
#include "bench/cards/further_backs.h"
#include "bench/cards/further_print.h"

namespace anteroom {

using namespace Qt::StringLiterals;

void licenseeBack(const CardSide& side)
{
    CardSide s = side;
    s.colons = s.dice.happens(0.7);
    QPainter& p = s.print.painter();
    const QColor blue(12, 78, 156);
    const CardType text{u"Nimbus Sans"_s, 40};
    p.fillRect(QRectF(0, 0, 1586, 18), blue);
    s.print.write(webAddress(s), {60, 95}, text.sized(48).bold().in(blue));
    double y = s.print.writeParagraph(
        u"Hospital or physicians: file all claims with your local Blue Cross and/or Blue Shield "
        "Plan. Members: see your benefit booklet for covered services."_s,
        {60, 165}, 800, text.sized(32));
    s.print.write(u"Mail member claims to:"_s, {60, y + 25}, text.sized(34).bold());
    y = writeClaimsAddress(s, {60, y + 85}, 54, 800, CardType{u"Nimbus Sans Narrow"_s, 46});
    s.print.writeParagraph(u"Independence from the Association: "_s + s.member.payer +
                               u" is an independent licensee of the Blue Cross and Blue Shield "
                               "Association."_s,
                           {60, y + 50}, 800, text.sized(30));
    p.fillRect(QRectF(880, 70, 3, 860), blue);
    writeAllWithin(s,
                   s.entries({"phones.member_services", "phones.providers", "phones.authorizations",
                              "phones.behavioral_health"}),
                   {920, 110}, 125, 606, LabelPlace::Above, text.sized(36), text.sized(50).bold());
    const QString abroad = u"1-800-810-2583"_s;
    s.print.write(u"To find providers out of area"_s, {920, 610}, text.sized(36));
    s.print.write(abroad, {920, 668}, text.sized(50).bold());
    s.print.allow(u"phones.out_of_area"_s, abroad);
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(222, 234, 246));
    p.drawRoundedRect(QRectF(905, 715, 621, 215), 18, 18);
    s.print.write(u"Pharmacy benefits: Quillscript Rx"_s, {930, 775}, text.sized(34));
    writeWithin(s, s.entry("phones.pharmacists"), {930, 838}, 580, LabelPlace::Above,
                text.sized(36), text.sized(46).bold());
}

void contractBack(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    const CardType text{u"Open Sans"_s, 42};
    const QColor ink(60, 20, 80);
    if (s.dice.happens(0.5))
        p.fillRect(QRectF(0, 0, 1586, 1000), QColor(246, 243, 250));
    s.print.write(u"In an emergency, call 911 or go to the nearest hospital."_s, {60, 95},
                  text.sized(38).bold().in(ink));
    s.print.allow(u"phones.tty"_s, u"711"_s);
    double y = 185;
    for (const char* role : {"phones.member_services", "phones.nurse_line", "phones.providers",
                             "phones.pharmacists"}) {
        const CardEntry call = s.entry(role);
        s.print.write(call.label, {60, y}, text.sized(40));
        s.print.writeField(call.field, call.shown, {780, y}, text.sized(46).bold());
        s.print.write(u"(TTY: 711)"_s, {1240, y}, text.sized(40));
        y += 78;
    }
    p.fillRect(QRectF(60, 465, 1466, 4), ink);
    s.print.write(u"Medical Claims"_s, {60, 535}, text.sized(38).bold().in(ink));
    const double below = writeClaimsAddress(s, {60, 595}, 58, 690, text);
    s.print.write(u"Part D Claims"_s, {850, 535}, text.sized(38).bold().in(ink));
    s.print.write(u"Quillscript Rx"_s, {850, 595}, text);
    s.print.write(u"P.O. Box "_s + digits(s.dice, 4), {850, 653}, text);
    s.print.write(fictionalTown(s.dice), {850, 711}, text);
    writeWithin(s, s.entry("payer_id"), {60, below + 20}, 700, LabelPlace::Left, text,
                text.sized(46).bold());
    s.print.write(u"Dental Fax: "_s + fictionalPhone(s.dice), {850, below + 20}, text.sized(40));
    s.print.writeParagraph(u"Do not bill Original Medicare. Carry this card with you, not your "
                           "red, white and blue Medicare card. "_s +
                               webAddress(s),
                           {60, 895}, 1460, text.sized(34));
}

} // namespace anteroom
