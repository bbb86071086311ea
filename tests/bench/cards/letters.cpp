#include "bench/cards/letters.h"

#include "bench/cards/drawn_letters.h"
#include "bench/cards/fictional_people.h"

#include <QPainter>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* BlankLabels[] = {"Patient name", "Date of birth", "Insurance company",
                                       "Member ID",    "Group number",  "Policy holder",
                                       "Phone",        "Relationship",  "Signature"};
constexpr const char* Sentences[] = {
    "Thank you for choosing our practice for your care.",
    "Please bring your insurance card and a photo ID to each visit.",
    "Copays are due at the time of service.",
    "We will call you two days before your appointment.",
    "This is not a bill. Keep this statement for your records.",
    "If you have questions about your plan, call the number on your member ID card.",
    "Do not eat or drink after midnight before the test.",
    "Results are usually ready within three working days."};

void drawForm(QPainter& painter, Dice& dice)
{
    double y = 250;
    for (const char* label : BlankLabels) {
        drawLetters(painter, QPointF(90, y), QString::fromLatin1(label) + u':');
        painter.drawLine(QPointF(420, y + 4), QPointF(1120 + dice.below(120), y + 4));
        y += 72;
    }
}

void drawProse(QPainter& painter, Dice& dice)
{
    drawLetters(painter, QPointF(90, 220), u"Dear "_s + fictionalName(dice).given + u',');
    double y = 290;
    for (int line = 0; line < 10; ++line) {
        drawLetters(painter, QPointF(90, y), dice.oneOf(Sentences));
        y += 52;
    }
    drawLetters(painter, QPointF(90, y + 40), u"Sincerely, the front desk"_s);
}

} // namespace

QImage letter(quint32 seed)
{
    Dice dice(seed);
    QImage sheet(1536, 1188, QImage::Format_RGB32);
    sheet.fill(QColor(250, 250, 246));
    QPainter painter(&sheet);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QFont font(dice.happens(0.5) ? u"Liberation Serif"_s : u"Liberation Sans"_s);
    font.setPixelSize(54);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(QColor(30, 30, 40));
    const bool form = dice.happens(0.5);
    drawLetters(painter, QPointF(90, 130),
                form ? u"New Patient Registration"_s : u"Alder Falls Family Practice"_s);
    font.setPixelSize(36);
    font.setBold(false);
    painter.setFont(font);
    if (form)
        drawForm(painter, dice);
    else
        drawProse(painter, dice);
    return sheet;
}

} // namespace anteroom
