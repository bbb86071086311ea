#include "scanner/code/code_writer.h"
#include "scanner/licence/aamva_writer.h"
#include "tests/demo/card_canvas.h"
#include "tests/demo/card_pictures.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const QColor licenceInk(0x13, 0x20, 0x1D);
const QColor soft(0x55, 0x66, 0x70);
const QColor stateBlue(0x1F, 0x3F, 0x6E);

QString date(const QDate& day)
{
    return day.toString(u"MM/dd/yyyy"_s);
}

// No face is ever drawn, not even an invented one: a bust as on a sign.
void drawBust(QPainter& painter, const QRect& area)
{
    painter.fillRect(area, QColor(0xC9, 0xD8, 0xE4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x6F, 0x8C, 0xA6));
    const int middle = area.center().x();
    painter.drawEllipse(QPoint(middle, area.top() + 150), 78, 92);
    painter.setClipRect(area);
    painter.drawEllipse(QPoint(middle, area.bottom() + 40), 170, 200);
    painter.setClipping(false);
}

} // namespace

QImage licenceFront(const Licence& licence)
{
    CardCanvas card(QColor(0xF2, 0xF5, 0xF7));
    card.band(QRect(0, 0, CardCanvas::width, 150), stateBlue);
    card.text(60, 100, u"FERNLAND"_s, 72, Qt::white, QFont::Bold, u"Manrope"_s);
    card.text(1010, 95, u"Driver License"_s, 52, Qt::white, QFont::DemiBold, u"Manrope"_s);
    drawBust(card.painter(), QRect(60, 200, 400, 500));

    card.labelled(510, 215, u"4d License number"_s, licence.documentNumber, 52);
    card.labelled(1080, 215, u"4b Expires"_s, date(licence.expiryDate), 52);
    card.labelled(510, 335, u"1 Last name"_s, licence.familyName, 52);
    card.labelled(510, 455, u"2 First and middle name"_s,
                  (licence.givenName + u' ' + licence.middleName).trimmed(), 52);
    card.labelled(510, 575, u"8 Address"_s, licence.street1, 44);
    card.text(510, 685, licence.street2, 44, licenceInk, QFont::Medium);
    card.text(510, licence.street2.isEmpty() ? 685 : 740,
              licence.city + u", "_s + licence.region + u' ' + licence.postalCode.left(5), 44,
              licenceInk, QFont::Medium);
    card.labelled(60, 800, u"3 Birth date"_s, date(licence.birthDate), 44);
    card.labelled(420, 800, u"15 Sex"_s, licence.sex, 44);
    card.labelled(620, 800, u"4a Issued"_s, date(licence.issueDate), 44);
    card.labelled(1000, 800, u"18 Eyes"_s, licence.eyeColor, 44);
    card.specimenMark(soft);
    return card.finish();
}

QImage licenceBack(const Licence& licence)
{
    CardCanvas card(QColor(0xF6, 0xF7, 0xF5));
    card.band(QRect(0, 70, CardCanvas::width, 150), QColor(0x22, 0x22, 0x22));
    // 4 pixels a module are 0.216 mm at this card's 18.5 pixels a millimetre: inside the
    // standard's 0.17 to 0.38 mm.
    const auto code =
        drawCode(Symbology::Pdf417, encodeLicence(licence), {.modulePixels = 4, .quietModules = 4});
    if (!code)
        return {};
    card.band(QRect(40, 270, CardCanvas::width - 80, code->height() + 40), Qt::white);
    card.painter().drawImage(QPoint((CardCanvas::width - code->width()) / 2, 290), *code);
    card.text(60, 890, u"Class D   Endorsements none   Restrictions none"_s, 30, soft);
    card.specimenMark(soft);
    return card.finish();
}

} // namespace anteroom
