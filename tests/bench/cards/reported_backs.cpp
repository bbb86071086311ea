#include "bench/cards/reported_backs.h"
#include "bench/cards/card_art.h"

namespace anteroom {

using namespace Qt::StringLiterals;

void threeColumnBack(const CardSide& side)
{
    const CardSide& s = side;
    const CardType text{u"Lato"_s, 36};
    const char* phones[] = {"phones.member_services", "phones.providers",
                            "phones.pharmacists",     "phones.behavioral_health",
                            "phones.nurse_line",      "phones.authorizations"};
    for (int i = 0; i < 6; ++i)
        s.print.writeEntry(s.entry(phones[i]), {60.0 + 500 * (i % 3), 120.0 + 170 * (i / 3)},
                           LabelPlace::Above, text.sized(28), text.sized(38).bold(), 6);
    s.print.write(u"Mail claims to"_s, {60, 520}, text.bold());
    s.write("payer", {60, 570}, text, 800);
    s.print.write(s.member.claimsBox, {60, 618}, text);
    s.print.write(s.member.claimsTown, {60, 666}, text);
    s.print.writeEntry(s.entry("payer_id"), {900, 570}, LabelPlace::Above, text.sized(30),
                       text.sized(44).bold());
    drawMagneticStripe(s.print.painter(), 760);
}

void sentencesBack(const CardSide& side)
{
    const CardSide& s = side;
    const CardType text{u"Roboto"_s, 38};
    s.print.painter().fillRect(QRectF(0, 0, 1586, 1000), QColor(247, 248, 250));
    const auto sentence = [&](const QString& before, const char* field, double y) {
        s.print.write(before, {70, y}, text);
        s.write(field, {70 + s.print.widthOf(before + u' ', text), y}, text.bold());
    };
    sentence(u"Members: for benefits and eligibility call"_s, "phones.member_services", 130);
    sentence(u"Doctors and hospitals: to verify coverage call"_s, "phones.providers", 210);
    sentence(u"For prior authorization of services call"_s, "phones.authorizations", 290);
    sentence(u"Nurse advice, 24 hours a day, at"_s, "phones.nurse_line", 370);
    sentence(u"Electronic claims: payer ID"_s, "payer_id", 500);
    s.print.write(u"Paper claims: "_s + s.member.claimsBox + u", "_s + s.member.claimsTown,
                  {70, 580}, text);
    s.print.writeParagraph(
        u"Possession of this card does not guarantee benefits. Emergency care does "
        "not need approval. Report a lost card at once."_s,
        {70, 760}, 1440, text.sized(32));
}

void ruledBack(const CardSide& side)
{
    CardSide s = side;
    s.upper = true;
    QPainter& p = s.print.painter();
    const CardType text{u"Nimbus Sans"_s, 36};
    double y = 110;
    for (const char* field : {"phones.member_services", "phones.providers", "phones.pharmacists",
                              "phones.behavioral_health"}) {
        const CardEntry entry = s.entry(field);
        s.print.write(entry.label, {80, y}, text.sized(32));
        s.print.writeField(entry.field, entry.shown, {1500, y}, text.bold(), Qt::AlignRight);
        p.setPen(QPen(QColor(130, 130, 130), 2));
        p.drawLine(QPointF(70, y + 26), QPointF(1516, y + 26));
        y += 92;
    }
    s.print.writeEntry(s.entry("payer_id"), {80, 560}, LabelPlace::Left, text,
                       text.sized(42).bold());
    s.print.write(s.member.claimsBox, {80, 640}, text);
    s.print.write(s.member.claimsTown, {80, 690}, text);
    if (s.dice.happens(0.5))
        s.print.writeCode(u"member_id"_s, s.member.memberId, {450, 780, 700, 140});
    else
        drawBars(p, {450, 780, 700, 140}, s.dice);
}

void darkBack(const CardSide& side)
{
    CardSide s = side;
    s.colons = true;
    s.print.painter().fillRect(QRectF(0, 0, 1586, 1000), QColor(32, 40, 58));
    const CardType text{u"DejaVu Sans Condensed"_s, 38, QColor(240, 240, 245)};
    s.print.writeEntries(
        s.entries({"phones.member_services", "phones.providers", "phones.pharmacists", "payer_id"}),
        {80, 150}, 95, LabelPlace::Left, text, text.bold());
    s.print.write(u"Claims address: "_s + s.member.claimsBox, {80, 600}, text);
    s.print.write(s.member.claimsTown, {80, 660}, text);
    s.print.writeParagraph(u"Not a guarantee of payment. Visit us online to find care near you."_s,
                           {80, 860}, 1400, text.sized(32));
}

void islandSpanishBack(const CardSide& side)
{
    CardSide s = side;
    s.spanish = true;
    const CardType text{u"Open Sans"_s, 40};
    s.print.writeEntries(s.entries({"phones.member_services", "phones.providers",
                                    "phones.pharmacists", "phones.nurse_line"}),
                         {80, 130}, 140, LabelPlace::Above, text.sized(32), text.bold());
    s.print.write(u"Envíe sus reclamaciones a "_s + s.member.claimsBox, {80, 740}, text);
    s.print.write(s.member.claimsTown, {80, 800}, text);
    s.print.writeEntry(s.entry("payer_id"), {80, 900}, LabelPlace::Left, text, text.bold());
}

void supplementBack(const CardSide& side)
{
    const CardSide& s = side;
    const CardType text{u"Nimbus Sans"_s, 38};
    const double y = s.print.writeParagraph(
        u"1. Carry your card with you when you are away from home. 2. Let your hospital or doctor "
        "see your card when you require services. 3. Your card is good wherever you live in the "
        "United States."_s,
        {80, 150}, 1420, text, 62);
    s.print.write(u"Questions about Medicare? Call 1-800-MEDICARE"_s, {80, y + 60}, text.bold());
    s.print.writeField(u"phones.member_services"_s, u"1-800-633-4227"_s, {80, y + 130},
                       text.bold());
}

} // namespace anteroom
