#include "bench/cards/further_public_backs.h"

#include "bench/cards/card_art.h"
#include "bench/cards/further_print.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// The number at `at` and what it is for right of it.
void writeNumberFirst(const CardSide& side, const char* field, const QString& role,
                      const QPointF& at, const CardType& text, double gap)
{
    side.write(field, at, text.bold(), gap - 20);
    side.print.write(role, at + QPointF(gap, 0), text);
}

double writeLines(const CardSide& side, const QStringList& lines, const QPointF& at, double step,
                  const CardType& text)
{
    QPointF next = at;
    for (const QString& line : lines) {
        side.print.write(line, next, text);
        next.ry() += step;
    }
    return next.y();
}

} // namespace

void twoLanguagesMedicareBack(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    p.fillRect(QRectF(0, 0, 1586, 44), QColor(12, 42, 92));
    p.fillRect(QRectF(0, 56, 1586, 10), QColor(186, 32, 40));
    const CardType text{u"Nimbus Sans"_s, 34, QColor(30, 30, 34)};
    double y = 150;
    for (
        const QString& part :
        {u"You may be asked to show this card when you get health care services. Only give your "
         "personal Medicare information to health care providers, your insurers, or people you "
         "trust who work with Medicare on your behalf. WARNING: Intentionally misusing this card "
         "may be considered fraud and/or other violation of federal law and is punishable by law."_s,
         u"Es posible que le pidan que muestre esta tarjeta cuando reciba servicios de cuidado "
         "médico. Solamente dé su información personal de Medicare a los proveedores de salud, "
         "sus aseguradores o personas de su confianza que trabajan con Medicare en su nombre. "
         "¡ADVERTENCIA! El mal uso intencional de esta tarjeta puede ser considerado como fraude y/u otra violación de la ley federal y es sancionada por la ley."_s})
        y = s.print.writeParagraph(part, {90, y}, 1410, text) + 28;
    s.print.allow(u"payer"_s, u"Medicare"_s);
    s.print.allow(u"phones.tty"_s, u"1-877-486-2048"_s);
    const CardType call = text.sized(42);
    const QString number = u"1-800-633-4227"_s;
    const QString before = u"1-800-MEDICARE ("_s;
    s.print.write(before, {90, 800}, call);
    const double x = 90 + s.print.widthOf(before, call);
    s.print.writeField(u"phones.member_services"_s, number, {x, 800}, call);
    s.print.write(u" / TTY: 1-877-486-2048)"_s, {x + s.print.widthOf(number, call), 800}, call);
    s.print.write(u"Medicare.gov"_s, {90, 892}, call.sized(54).bold());
    s.print.write(u"Form CMS-1966"_s, {1500, 930}, text.sized(28), Qt::AlignRight);
}

void stateMedicaidBack(const CardSide& side)
{
    const CardSide& s = side;
    drawMagneticStripe(s.print.painter(), 40);
    const CardType text{u"Liberation Sans"_s, 40, QColor(34, 34, 38)};
    writeInSentence(s, u"CARDHOLDERS: Questions about your coverage? Call"_s,
                    "phones.member_services", u"."_s, {70, 325}, text, text.bold());
    writeInSentence(s, u"PROVIDERS: Call"_s, "phones.providers", u"to verify eligibility."_s,
                    {70, 397}, text, text.bold());
    writeInSentence(s, u"PHARMACIES: Help desk"_s, "phones.pharmacists", u"day or night."_s,
                    {70, 469}, text, text.bold());
    writeInSentence(s, u"Prior approval of services:"_s, "phones.authorizations", {}, {70, 541},
                    text, text.bold());
    const QString fraud = allowedPhone(s, u"fraud"_s);
    s.print.allow(u"phones.tty"_s, u"711"_s);
    s.print.write(u"To report fraud or abuse: "_s + fraud + u"    TTY users dial 711"_s, {70, 613},
                  text.sized(36));
    s.print.writeParagraph(u"The person named on this card is the only one who may use it. Bring a "
                           "photo ID to each visit. If you have other health insurance, tell your "
                           "provider: it must be billed first."_s,
                           {70, 700}, 1440, text.sized(34));
    s.print.write(u"If found, drop in any mailbox. Return postage guaranteed."_s, {70, 880},
                  text.sized(34));
    s.print.write(s.member.claimsBox + u", "_s + s.member.claimsTown, {70, 932}, text.sized(34));
}

void managedMedicaidBack(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const QColor brand = QColor::fromHsv(s.dice.below(360), 180, 120);
    p.fillRect(QRectF(0, 0, 1586, 96), brand);
    const CardType text{u"Lato"_s, 40, QColor(34, 36, 42)};
    s.print.write(u"In an emergency, call 911 or go to the nearest emergency room."_s, {60, 62},
                  text.in(Qt::white).bold());
    const struct {
        const char* field;
        const char* role;
    } lines[] = {
        {"phones.member_services", "Member Services (TTY 711), Monday to Friday 8 to 6"},
        {"phones.nurse_line", "24/7 Nurse Advice Line"},
        {"phones.behavioral_health", "Behavioral Health, day or night"},
        {"phones.providers", "Provider Services and eligibility"},
        {"phones.pharmacists", "Pharmacy Help Desk"},
    };
    double y = 180;
    for (const auto& line : lines) {
        writeNumberFirst(s, line.field, QString::fromLatin1(line.role), {60, y}, text, 400);
        y += 70;
    }
    s.print.allow(u"phones.tty"_s, u"711"_s);
    const QString ride = allowedPhone(s, u"transportation"_s);
    s.print.write(ride, {60, y}, text.bold());
    s.print.write(u"Rides to your doctor"_s, {460, y}, text);
    p.fillRect(QRectF(60, y + 36, 1466, 3), brand);
    s.print.allow(u"payer"_s, s.member.payer);
    y = writeLines(s,
                   {u"Medical claims:"_s, s.member.payer, s.member.claimsBox, s.member.claimsTown},
                   {60, y + 110}, 54, text);
    s.print.writeEntry(s.entry("payer_id", u"Electronic claims, Payer ID:"_s), {820, y - 216},
                       LabelPlace::Left, text, text.bold());
    const QString fax = allowedPhone(s, u"fax"_s);
    s.print.write(u"Claims fax: "_s + fax, {820, y - 162}, text);
    const QString page = webAddress(s);
    s.print.write(page, {820, y - 90}, fitting(s.print, page, text.in(brand), 700));
    s.print.write(u"Possession of this card does not guarantee benefits or payment."_s, {60, 960},
                  text.sized(32));
}

void bilingualBack(const CardSide& side)
{
    CardSide s = side;
    s.spanish = true;
    s.upper = s.dice.happens(0.3);
    QPainter& p = s.print.painter();
    const QColor warm = QColor::fromHsv(s.dice.below(50), 200, 150);
    p.fillRect(QRectF(0, 0, 1586, 1000), QColor(253, 250, 244));
    p.fillRect(QRectF(0, 0, 34, 1000), warm);
    const CardType text{u"Cantarell"_s, 38, QColor(44, 38, 34)};
    s.print.write(u"Números importantes / Important numbers"_s, {90, 100},
                  text.sized(42).bold().in(warm));
    const CardType label = text.sized(36);
    s.print.writeEntries(
        s.entries({"phones.member_services", "phones.nurse_line", "phones.behavioral_health"}),
        {90, 185}, 128, LabelPlace::Above, label, text.sized(46).bold());
    s.print.writeEntries(
        s.entries({"phones.providers", "phones.pharmacists", "phones.authorizations"}), {850, 185},
        128, LabelPlace::Above, label, text.sized(46).bold());
    s.print.allow(u"phones.tty"_s, u"711"_s);
    s.print.write(u"TTY/TDD: 711"_s, {90, 590}, text);
    s.print.allow(u"payer"_s, s.member.payer);
    double y = writeLines(s,
                          {u"Envíe las reclamaciones a / Mail claims to:"_s, s.member.payer,
                           s.member.claimsBox + u", "_s + s.member.claimsTown},
                          {90, 668}, 52, text);
    s.print.writeEntry(s.entry("payer_id", u"ID del pagador / Payer ID:"_s), {90, y + 8},
                       LabelPlace::Left, text, text.bold());
    s.print.writeParagraph(
        u"En una emergencia llame al 911 o vaya al hospital más cercano. / In an "
        "emergency call 911 or go to the nearest hospital."_s,
        {90, 905}, 1420, text.sized(32));
}

void claimsFormBack(const CardSide& side)
{
    const CardSide& s = side;
    QPainter& p = s.print.painter();
    const QColor grey(228, 231, 236);
    p.fillRect(QRectF(0, 0, 1586, 190), grey);
    const CardType text{u"Open Sans Condensed"_s, 42, QColor(32, 36, 46), QFont::Bold};
    CardType plain = text;
    plain.family = u"Open Sans"_s;
    plain.weight = QFont::Normal;
    s.print.writeParagraph(u"Give this card to the office staff when you arrive. It is for "
                           "identification only and does not guarantee eligibility."_s,
                           {70, 82}, 1440, plain.sized(36), 56);
    s.print.writeEntry(s.entry("phones.member_services", u"Members & Eligibility"_s), {70, 285},
                       LabelPlace::Below, plain.sized(34), text.sized(50));
    s.print.writeEntry(s.entry("phones.providers", u"Provider Relations"_s), {860, 285},
                       LabelPlace::Below, plain.sized(34), text.sized(50));
    writeInSentence(s, u"For predetermination of benefits call"_s, "phones.authorizations", u"."_s,
                    {70, 430}, plain.sized(40), plain.sized(40).bold());
    p.setPen(QPen(QColor(150, 156, 168), 3));
    p.setBrush(Qt::NoBrush);
    p.drawRect(QRectF(70, 500, 860, 330));
    s.print.allow(u"payer"_s, s.member.payer);
    writeLines(s,
               {u"MAIL CLAIMS TO"_s, s.member.payer + u" Claims"_s, s.member.claimsBox,
                s.member.claimsTown},
               {104, 566}, 70, plain.sized(40));
    s.print.writeEntry(s.entry("payer_id", u"EDI Payer No.:"_s), {980, 566}, LabelPlace::Left,
                       plain.sized(40), text);
    const QString fax = allowedPhone(s, u"fax"_s);
    s.print.write(u"Fax: "_s + fax, {980, 650}, plain.sized(40));
    s.print.allow(u"phones.tty"_s, u"711"_s);
    s.print.write(u"TTY: 711"_s, {980, 734}, plain.sized(40));
    const QString page = webAddress(s);
    s.print.write(page, {70, 920}, fitting(s.print, page, text.sized(44), 1400));
}

} // namespace anteroom
