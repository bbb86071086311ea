#include "scanner/card/fields/payer_state.h"

#include "scanner/card/fields/line_places.h"
#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_lines.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

bool isOnlyMedicaid(QStringView name)
{
    static const QRegularExpression medicaid(
        u"^(?:(?:state|[A-Z]\\w+(?: [A-Z]\\w+)?) )?(?:(?i)medicaid)(?: program)?$"_s);
    return medicaid.match(name).hasMatch();
}

const Cell* stateOn(const QList<Cell>& cells)
{
    static const QRegularExpression state(u"^(?:state|commonwealth) ?of ?(?!rm)[A-Z][a-zA-Z ]{3,}$|"
                                          "\\bHealth and Human Services\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    constexpr double Heading = 0.3; // of the card's height
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const Cell& cell) {
        return cell.box().center().y() < Heading * CardPixels.height() &&
               !isProse(cell.print.text) && state.match(cell.print.text).hasMatch();
    });
    return found == cells.end() ? nullptr : &*found;
}

const Cell* medicareOn(const QList<Cell>& cells)
{
    const auto isTitle = [](const Cell& cell) {
        return cell.print.text.compare("health insurance"_L1, Qt::CaseInsensitive) == 0;
    };
    const auto title = std::ranges::find_if(cells, isTitle);
    if (title == cells.end())
        return nullptr;
    const QRectF beside = title->box();
    const auto found = std::ranges::find_if(cells, [&](const Cell& cell) {
        return isOnlyMedicare(cell.print.text) &&
               (onOneRow(cell.box(), beside) || isCloseUnder(cell.box(), beside));
    });
    return found == cells.end() ? nullptr : &*found;
}

bool isTitleOfMedicare(QStringView name)
{
    return foldedLetters(name) == foldedLetters(u"Medicare Health Insurance");
}

} // namespace anteroom
