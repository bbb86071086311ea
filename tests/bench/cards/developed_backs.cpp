#include "bench/cards/developed_backs.h"
#include "bench/cards/card_art.h"

namespace anteroom {

using namespace Qt::StringLiterals;

void stripedBack(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    drawMagneticStripe(s.print.painter(), 60);
    const CardType text{u"Liberation Sans"_s, 36};
    double y = s.print.writeEntries(s.entries({"phones.member_services", "phones.providers",
                                               "phones.pharmacists", "phones.nurse_line"}),
                                    {60, 350}, 62, LabelPlace::Column, text, text.bold(), 480);
    y = s.print.writeParagraph(u"Send medical claims to:"_s, {60, y + 10}, 800, text.bold());
    s.write("payer", {60, y}, text, 900);
    s.print.write(s.member.claimsBox, {60, y + 46}, text);
    s.print.write(s.member.claimsTown, {60, y + 92}, text);
    s.print.writeEntry(s.entry("payer_id"), {60, y + 150}, LabelPlace::Left, text.bold(), text);
    s.print.writeParagraph(u"This card does not prove eligibility. Present it at each visit. In an "
                           "emergency call 911 or go to the nearest hospital."_s,
                           {960, 700}, 560, text.sized(28));
}

void twoColumnBack(const CardSide& side)
{
    CardSide s = side;
    QPainter& p = s.print.painter();
    const QColor accent = QColor::fromHsv(s.dice.below(360), 160, 120);
    p.fillRect(QRectF(0, 0, 1586, 30), accent);
    const CardType text{u"Open Sans"_s, 36};
    s.print.write(u"FOR MEMBERS"_s, {60, 120}, text.bold().in(accent));
    s.print.write(u"FOR PROVIDERS"_s, {830, 120}, text.bold().in(accent));
    p.fillRect(QRectF(790, 80, 4, 560), accent);
    s.print.writeEntries(
        s.entries({"phones.member_services", "phones.behavioral_health", "phones.nurse_line"}),
        {60, 200}, 140, LabelPlace::Above, text.sized(30), text.sized(42).bold());
    s.print.writeEntries(s.entries({"phones.providers", "phones.authorizations"}), {830, 200}, 140,
                         LabelPlace::Above, text.sized(30), text.sized(42).bold());
    s.print.writeEntry(s.entry("payer_id"), {830, 490}, LabelPlace::Left, text, text.bold());
    s.print.write(u"Claims: "_s + s.member.claimsBox + u", "_s + s.member.claimsTown, {60, 700},
                  text);
    if (s.dice.happens(0.5))
        s.print.writeCode(u"member_id"_s, s.member.memberId, {70, 780, 620, 120});
    else
        drawBars(p, {70, 780, 620, 120}, s.dice);
    s.print.write(u"www.larkmoor.example"_s, {830, 860}, text);
}

void spanishBack(const CardSide& side)
{
    CardSide s = side;
    s.spanish = true;
    s.colons = true;
    const CardType text{u"Carlito"_s, 42};
    s.print.writeEntries(
        s.entries({"phones.member_services", "phones.providers", "phones.pharmacists",
                   "phones.behavioral_health", "phones.nurse_line"}),
        {70, 140}, 76, LabelPlace::Left, text, text.bold());
    s.print.write(u"Envíe reclamaciones a:"_s, {70, 580}, text.bold());
    s.print.write(s.member.claimsBox, {70, 640}, text);
    s.print.write(s.member.claimsTown, {70, 700}, text);
    s.print.writeEntry(s.entry("payer_id"), {70, 770}, LabelPlace::Left, text.bold(), text);
    s.print.writeParagraph(
        u"En caso de emergencia llame al 911 o vaya al hospital más cercano. Esta "
        "tarjeta no garantiza cobertura."_s,
        {70, 860}, 1400, text.sized(34));
}

void medicareBack(const CardSide& side)
{
    const CardSide& s = side;
    const CardType text{u"Liberation Sans"_s, 38};
    double y = 150;
    for (const QString& sentence :
         {u"You may be asked to show this card when you get health care services. Only give your "
          "Medicare number to people you trust."_s,
          u"WARNING: Intentionally misusing this card may be considered fraud and a violation of "
          "federal law."_s,
          u"Es posible que le pidan que muestre esta tarjeta cuando reciba servicios de cuidado "
          "médico."_s})
        y = s.print.writeParagraph(sentence, {80, y}, 1420, text) + 30;
    s.print.writeField(u"phones.member_services"_s, u"1-800-633-4227"_s, {520, y + 60},
                       text.bold());
    s.print.write(u"1-800-MEDICARE ("_s, {140, y + 60}, text.bold());
    s.print.allow(u"phones.tty"_s, u"1-877-486-2048"_s);
    s.print.write(u"TTY: 1-877-486-2048"_s, {900, y + 60}, text.bold());
    s.print.write(u"Medicare.gov"_s, {80, 900}, text.sized(60).bold());
}

} // namespace anteroom
