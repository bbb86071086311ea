#include "tests/demo/card_canvas.h"
#include "tests/demo/card_pictures.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const QString mono = u"JetBrains Mono"_s;
const QColor cardInk(0x16, 0x1d, 0x2b);

// Label over value in two columns under a band of colour.
QImage twoColumns(const InsuranceCardText& text)
{
    CardCanvas card(QColor(0xF4, 0xF7, 0xFC));
    card.band(QRect(0, 0, CardCanvas::width, 190), QColor(0x2B, 0x4B, 0x8D));
    card.text(70, 125, text.payer, 76, Qt::white, QFont::Bold, u"Manrope"_s);
    card.labelled(70, 280, u"Member"_s, text.memberName.toUpper());
    card.labelled(70, 420, u"Member ID"_s, text.memberId, 52, mono);
    card.labelled(70, 570, u"Plan"_s, text.plan);
    card.labelled(960, 280, u"Group"_s, text.group, 44, mono);
    card.labelled(960, 420, u"RxBIN"_s, text.rxBin, 40, mono);
    card.labelled(960, 530, u"RxPCN"_s, text.rxPcn, 40, mono);
    card.labelled(960, 640, u"RxGrp"_s, text.rxGroup, 40, mono);
    card.text(70, 800, u"Office visit $25   Specialist $40   Emergency $150"_s, 32, cardInk);
    card.specimenMark(QColor(0x51, 0x5d, 0x6b));
    return card.finish();
}

// Label left of value, one under the other, the payer's name at the right.
QImage listed(const InsuranceCardText& text)
{
    CardCanvas card(QColor(0xFF, 0xFF, 0xFF));
    card.band(QRect(0, 0, 36, CardCanvas::height), QColor(0x2F, 0x7D, 0x4F));
    card.text(110, 130, text.payer, 64, QColor(0x2F, 0x7D, 0x4F), QFont::Bold, u"Manrope"_s);
    card.text(110, 190, text.plan, 40, cardInk);
    const std::pair<QString, QString> lines[] = {
        {u"Name:"_s, text.memberName}, {u"ID No.:"_s, text.memberId},
        {u"Grp #:"_s, text.group},     {u"BIN:"_s, text.rxBin},
        {u"PCN:"_s, text.rxPcn},       {u"Rx Group:"_s, text.rxGroup},
    };
    int y = 310;
    for (const auto& [label, value] : lines) {
        if (value.isEmpty())
            continue;
        card.text(110, y, label, 40, QColor(0x51, 0x5d, 0x6b));
        card.text(430, y, value, 46, cardInk, QFont::DemiBold);
        y += 88;
    }
    card.specimenMark(QColor(0x51, 0x5d, 0x6b));
    return card.finish();
}

// Dark ground, the member in the middle, the pharmacy numbers in one row at the foot.
QImage dark(const InsuranceCardText& text)
{
    CardCanvas card(QColor(0x20, 0x2A, 0x44));
    card.text(80, 140, text.payer, 70, QColor(0xFF, 0xD7, 0x8A), QFont::Bold, u"Manrope"_s);
    card.text(80, 210, text.plan, 40, QColor(0xDD, 0xE4, 0xF2));
    card.text(80, 400, text.memberName, 60, Qt::white, QFont::DemiBold);
    card.text(80, 490, u"Subscriber ID  "_s + text.memberId, 52, Qt::white, QFont::Normal, mono);
    card.text(80, 570, u"Employer Group  "_s + text.group, 44, Qt::white, QFont::Normal, mono);
    card.band(QRect(0, 720, CardCanvas::width, 150), QColor(0xF4, 0xF1, 0xE8));
    card.text(80, 815,
              u"RxBIN "_s + text.rxBin + u"   PCN "_s + text.rxPcn + u"   GRP "_s + text.rxGroup,
              44, cardInk, QFont::Medium, mono);
    card.specimenMark(QColor(0xDD, 0xE4, 0xF2));
    return card.finish();
}

constexpr QImage (*layouts[])(const InsuranceCardText&) = {twoColumns, listed, dark};

} // namespace

int drawnCardLayouts()
{
    return static_cast<int>(std::size(layouts));
}

QImage insuranceFront(const InsuranceCardText& card)
{
    return layouts[std::clamp(card.layout, 0, drawnCardLayouts() - 1)](card);
}

QImage insuranceBack(const InsuranceCardText& text)
{
    CardCanvas card(QColor(0xFA, 0xFA, 0xF8));
    card.band(QRect(0, 80, CardCanvas::width, 130), QColor(0x22, 0x22, 0x22));
    card.text(70, 320, u"Member services  "_s + text.memberServicesPhone, 42, cardInk);
    card.text(70, 400, u"Providers  (800) 555-0177   Nurse line  (800) 555-0188"_s, 36, cardInk);
    card.text(70, 480, u"Payer ID  "_s + text.payerId, 42, cardInk, QFont::DemiBold);
    card.text(70, 580, u"Claims: PO Box 418, Alder Falls, FR 00418"_s, 36, cardInk);
    card.text(70, 640, u"This card does not prove that a service is covered."_s, 30, cardInk);
    card.specimenMark(QColor(0x51, 0x5d, 0x6b));
    return card.finish();
}

} // namespace anteroom
