#include "bench/cards/further_backs.h"

#include "bench/cards/card_art.h"
#include "bench/cards/fictional_people.h"
#include "bench/cards/further_print.h"

namespace anteroom {

using namespace Qt::StringLiterals;

void greyBoxBack(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    QPainter& p = s.print.painter();
    const CardType text{u"Liberation Sans"_s, 42};
    s.print.writeParagraph(u"This card does not guarantee coverage. To verify benefits, view "
                           "claims or find a provider, visit "_s +
                               webAddress(s) + u" or call."_s,
                           {60, 95}, 1460, text.sized(34));
    p.fillRect(QRectF(60, 175, 1466, 330), QColor(234, 236, 240));
    writeAllWithin(s,
                   s.entries({"phones.member_services", "phones.nurse_line",
                              "phones.behavioral_health", "phones.authorizations"}),
                   {90, 240}, 74, 1400, LabelPlace::Column, text, text.sized(46).bold(), 720);
    writeAllWithin(s, s.entries({"phones.providers"}), {60, 580}, 74, 1400, LabelPlace::Left, text,
                   text.sized(46).bold());
    s.print.write(u"Medical Claims:"_s, {60, 655}, text.bold());
    writeClaimsAddress(s, {400, 655}, 56, 1120, text);
    p.fillRect(QRectF(60, 800, 1466, 3), Qt::black);
    writeWithin(s, s.entry("phones.pharmacists", u"Pharmacists:"_s), {60, 868}, 760,
                LabelPlace::Left, text.bold(), text.sized(46));
    s.print.write(u"Pharmacy Claims: Quillscript Rx, PO Box "_s + digits(s.dice, 5) +
                      u", Grayling, MN 5"_s + digits(s.dice, 4),
                  {60, 935}, text.sized(34));
}

void sentenceLinesBack(const CardSide& side)
{
    CardSide s = side;
    QPainter& p = s.print.painter();
    p.fillRect(QRectF(0, 0, 1586, 1000), QColor(253, 251, 245));
    const CardType text{u"Carlito"_s, 46};
    const CardType number = text.sized(50).bold();
    writeInSentence(s, u"Members: questions about your plan? Call"_s, "phones.member_services",
                    u"."_s, {60, 110}, text, number);
    writeInSentence(s, u"Providers call"_s, "phones.providers", u"to verify eligibility."_s,
                    {60, 190}, text, number);
    writeInSentence(s, u"Precertification is required for all hospital stays: call"_s,
                    "phones.authorizations", {}, {60, 270}, text.sized(44), number);
    s.print.write(u"within 48 hours of an emergency admission. Failure to call may reduce "
                  "benefits."_s,
                  {60, 325}, text.sized(42));
    writeInSentence(s, u"Pharmacist help desk"_s, "phones.pharmacists", u"(24 hours)"_s, {60, 405},
                    text, number);
    p.fillRect(QRectF(60, 440, 1466, 3), QColor(90, 90, 90));
    s.print.write(u"SUBMIT CLAIMS TO"_s, {60, 510}, text.sized(42).bold());
    const double below = writeClaimsAddress(s, {60, 572}, 58, 760, text);
    writeWithin(s, s.entry("payer_id", u"EDI #"_s), {60, below + 10}, 700, LabelPlace::Left,
                text.bold(), text.sized(50).bold());
    s.print.write(u"Claims fax "_s + fictionalPhone(s.dice), {60, below + 72}, text.sized(42));
    p.setPen(QPen(QColor(90, 90, 90), 4));
    p.setBrush(Qt::NoBrush);
    p.drawRect(QRectF(900, 480, 626, 260));
    s.print.write(u"PHCS"_s, {940, 560}, CardType{u"URW Gothic"_s, 64, Qt::black, QFont::Bold});
    s.print.write(u"To find a network provider:"_s, {940, 630}, text.sized(42));
    s.print.write(u"www.phcs-search.example"_s, {940, 690}, text.sized(42));
    s.print.writeParagraph(u"This plan is self-funded by "_s + s.member.employer +
                               u". Possession of this card does not certify eligibility for "
                               "benefits."_s,
                           {60, 890}, 1460, text.sized(36));
}

void numbersFirstBack(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const QColor teal = QColor::fromHsv(170 + s.dice.below(100), 190, 95);
    p.fillRect(QRectF(0, 0, 1586, 95), teal);
    const CardType text{u"Lato"_s, 44};
    s.write("payer", {60, 65}, text.sized(50).bold().in(Qt::white), 900);
    s.print.write(webAddress(s), {1530, 63}, text.sized(38).in(Qt::white), Qt::AlignRight);
    double y = 185;
    for (const char* role :
         {"phones.member_services", "phones.nurse_line", "phones.behavioral_health",
          "phones.providers", "phones.pharmacists"}) {
        const CardEntry call = s.entry(role);
        s.print.writeField(call.field, call.shown, {60, y}, text.sized(50).bold());
        s.print.write(call.label, {500, y}, text);
        y += 76;
    }
    s.print.allow(u"phones.tty"_s, u"711"_s);
    s.print.write(u"711"_s, {60, y}, text.sized(50).bold());
    s.print.write(u"TTY, for the hearing or speech impaired"_s, {500, y}, text);
    s.print.write(u"EMERGENCY: call 911 or go to the nearest hospital, then tell us."_s,
                  {60, y + 80}, text.sized(40).bold().in(teal));
    s.print.write(u"Claims: "_s + s.member.claimsBox + u", "_s + s.member.claimsTown, {60, y + 165},
                  text);
    writeWithin(s, s.entry("payer_id"), {60, y + 235}, 700, LabelPlace::Left, text, text.bold());
    if (s.dice.happens(0.5))
        s.print.writeCode(u"member_id"_s, s.member.memberId, {860, y + 210, 600, 110});
    else
        drawBars(p, {940, y + 210, 520, 110}, s.dice);
}

void airyBack(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    p.fillRect(QRectF(0, 0, 1586, 1000), QColor(250, 247, 241));
    const CardType text{u"Inter Display"_s, 50, QColor(28, 38, 66), QFont::Medium};
    const CardType label = text.sized(34).in(QColor(98, 102, 118));
    const auto column = [&](std::initializer_list<const char*> fields, double x) {
        writeAllWithin(s, s.entries(fields), {x, 130}, 150, 620, LabelPlace::Above, label, text);
    };
    s.print.write(u"For you"_s, {90, 70}, text.sized(34).bold().in(QColor(226, 86, 64)));
    s.print.write(u"For your care team"_s, {850, 70},
                  text.sized(34).bold().in(QColor(226, 86, 64)));
    column({"phones.member_services", "phones.nurse_line", "phones.behavioral_health"}, 90);
    column({"phones.providers", "phones.authorizations", "phones.pharmacists"}, 850);
    p.fillRect(QRectF(90, 580, 1406, 2), QColor(200, 196, 188));
    s.print.write(u"Mail claims"_s, {90, 640}, label);
    const CardType address = text.sized(42);
    writeClaimsAddress(s, {90, 698}, 56, 680, address);
    writeWithin(s, s.entry("payer_id"), {850, 640}, 600, LabelPlace::Above, label, text);
    s.print.write(webAddress(s), {850, 810}, address);
    s.print.writeParagraph(u"Show this card whenever you get care. It is for identification only "
                           "and is not proof of coverage."_s,
                           {90, 905}, 1400, text.sized(30));
}

} // namespace anteroom
