#include "frames/card_backs.h"

#include "frames/dice.h"
#include "scanner/code/code_writer.h"
#include "scanner/licence/aamva_writer.h"

#include <QPainter>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* FamilyNames[] = {"MARLOWE",   "OKONKWO", "DELACROIX",  "HARGREAVES",
                                       "LINDQVIST", "TANAKA",  "VILLALOBOS", "PRZYBYLSKI"};
constexpr const char* GivenNames[] = {"ADA",     "BENEDICT",   "CLEMENTINE", "DESMOND",
                                      "EULALIA", "FITZGERALD", "GUINEVERE",  "HORATIO"};
constexpr const char* Streets[] = {"KESTREL LANE", "OLD QUARRY ROAD", "WILLOW BEND COURT",
                                   "HARBOR VIEW TERRACE", "N MERIDIAN STREET"};
constexpr const char* Cities[] = {"ALDER FALLS", "EAST WINSLOW", "PORT CARRICK", "THREE ROCKS"};

constexpr int HeaderLength = 21; // of a payload, before its list of subfiles
constexpr int EntryLength = 10;
constexpr qsizetype EntryCountAt = 19;

void drawSmallPrint(QPainter& painter, const QRect& area, int lineHeight)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(std::max(6, lineHeight * 6 / 10));
    painter.setFont(font);
    painter.setPen(QColor(40, 40, 60));
    for (int line = 0; (line + 1) * lineHeight < area.height(); ++line)
        painter.drawText(area.left(), area.top() + (line + 1) * lineHeight,
                         u"CLASS D  END NONE  REST NONE  ISSUED UNDER AUTHORITY %1"_s.arg(line));
}

QByteArray entry(const char* type, qsizetype at, qsizetype length)
{
    return QByteArray(type) + QByteArray::number(at).rightJustified(4, '0') +
           QByteArray::number(length).rightJustified(4, '0');
}

void drawInventoryNumber(QPainter& painter, const QRect& area, quint32 look)
{
    CodeStyle style;
    style.modulePixels = std::max(1, area.width() / 260);
    style.heightModules = std::max(8, area.height() / style.modulePixels / 3);
    const Result<QImage> code = drawCode(Symbology::Code128, inventoryNumber(look), style);
    if (code)
        painter.drawImage(area.right() - code->width(), area.top(), *code);
}

} // namespace

Licence seededLicence(quint32 seed)
{
    Dice dice(seed);
    Licence licence;
    licence.familyName = dice.oneOf(FamilyNames);
    licence.givenName = dice.oneOf(GivenNames);
    licence.middleName = dice.oneOf(GivenNames);
    licence.familyNameTruncated = false;
    licence.givenNameTruncated = false;
    licence.middleNameTruncated = false;
    licence.birthDate = QDate(1935 + dice.below(70), 1 + dice.below(12), 1 + dice.below(28));
    licence.issueDate = QDate(2019 + dice.below(5), 1 + dice.below(12), 1 + dice.below(28));
    licence.expiryDate = licence.issueDate.addYears(8);
    licence.sex = dice.happens(0.5) ? u"F"_s : u"M"_s;
    licence.street1 = QString::number(1 + dice.below(9999)) + u' ' + dice.oneOf(Streets);
    if (dice.happens(0.3))
        licence.street2 = u"APT %1"_s.arg(1 + dice.below(40));
    licence.city = dice.oneOf(Cities);
    licence.region = u"VA"_s;
    licence.postalCode = u"2%1"_s.arg(dice.below(10000), 4, 10, QChar(u'0'));
    licence.country = u"USA"_s;
    licence.heightIn = 58 + dice.below(20);
    licence.eyeColor = u"BRO"_s;
    licence.documentNumber = u"T%1"_s.arg(dice.below(100'000'000), 8, 10, QChar(u'0'));
    licence.issuerIin = u"636000"_s;
    licence.compliance = u"F"_s;
    return licence;
}

QByteArray licencePayload(quint32 seed)
{
    Dice dice(seed ^ 0x5a5a);
    const QByteArray plain = encodeLicence(seededLicence(seed));
    QByteArray own = "ZVZVA01";
    const int letters = dice.below(120);
    for (int i = 0; i < letters; ++i) {
        if (i % 24 == 0)
            own += "\nZV" + QByteArray(1, char('B' + i / 24));
        own += dice.happens(0.3) ? char('0' + dice.below(10)) : char('A' + dice.below(26));
    }
    own += '\r';
    const QByteArray licence = plain.mid(HeaderLength + EntryLength);
    const qsizetype at = HeaderLength + 2 * EntryLength;
    QByteArray payload = plain.left(HeaderLength);
    payload.replace(EntryCountAt, 2, "02");
    return payload + entry("DL", at, licence.size()) +
           entry("ZV", at + licence.size(), own.size()) + licence + own;
}

QByteArray inventoryNumber(quint32 look)
{
    return "INV" + QByteArray::number(look % 1'000'000).rightJustified(8, '0');
}

QImage cardBack(const QByteArray& payload, int modulePixels, quint32 look)
{
    CodeStyle style;
    style.modulePixels = modulePixels;
    const Result<QImage> code = drawCode(Symbology::Pdf417, payload, style);
    const QImage& symbol = code.value();
    const int width = symbol.width() * 108 / 100;
    const int height = width * 54 / 86;
    QImage card(width, height, QImage::Format_Grayscale8);
    card.fill(QColor(236, 236, 236));
    QPainter painter(&card);
    painter.fillRect(0, height / 20, width, height / 7, QColor(45, 45, 45));
    const int top = height / 20 + height / 7;
    const int symbolTop = height - symbol.height() - height / 12;
    const QRect print(width / 20, top, width * 9 / 10, symbolTop - top - height / 30);
    drawSmallPrint(painter, print, look == 0 ? height / 16 : height / (14 + int(look % 9)));
    if (look % 3 == 1)
        drawInventoryNumber(painter, print, look);
    painter.drawImage((width - symbol.width()) / 2, symbolTop, symbol);
    painter.end();
    return card;
}

} // namespace anteroom
